import { z } from 'zod';
import { isOin } from '../../schema/identificatie/oin.js';
import type { Geregistreerde } from './organisaties.js';

/** What samenwerkfunctie 14 says of an organisation; of what it leaves open it may also say null. */
const Organisatie = z.object({
  oin: z.string().refine(isOin),
  naam: z.string(),
  soort: z.string(),
  regio: z.string(),
  endpoint: z.string().nullish(),
  contract: z.string().nullish(),
  soortversie: z.int().nullish(),
  sleutel: z.string().nullish(),
  contacten: z.array(z.object({ soort: z.string(), email: z.string().nullish(), telefoon: z.string().nullish() })),
  versie: z.int().min(1),
});

/** Organisations with, of each, the text from which it was read. */
export interface Organisatielijst {
  readonly organisaties: readonly Geregistreerde[];
  readonly perOin: ReadonlyMap<string, { readonly tekst: string; readonly organisatie: Geregistreerde }>;
}

/** Before anything was read. */
export const LEGE_LIJST: Organisatielijst = { organisaties: [], perOin: new Map() };

/**
 * The organisations in what samenwerkfunctie 14 answered. Only those that differ from the list before are examined: of a
 * thousand usually one changed. @throws ZodError, SyntaxError
 */
export function leesOrganisaties(inhoud: string, vorige: Organisatielijst): Organisatielijst {
  const rijen = z.array(z.unknown()).parse(JSON.parse(inhoud));
  const perOin = new Map<string, { readonly tekst: string; readonly organisatie: Geregistreerde }>();
  for (const rij of rijen) {
    const tekst = JSON.stringify(rij);
    const oin = typeof rij === 'object' && rij !== null && 'oin' in rij && typeof rij.oin === 'string' ? rij.oin : '';
    const bekend = vorige.perOin.get(oin);
    const organisatie = bekend?.tekst === tekst ? bekend.organisatie : zonderNull(Organisatie.parse(rij));
    perOin.set(organisatie.oin, { tekst, organisatie });
  }
  return { perOin, organisaties: [...perOin.values()].map(({ organisatie }) => organisatie) };
}

function zonderNull({ endpoint, contract, soortversie, sleutel, contacten, ...rest }: z.output<typeof Organisatie>): Geregistreerde {
  return Object.freeze({
    ...rest,
    contacten: contacten.map(({ soort, email, telefoon }) => ({ soort, ...(email != null && { email }), ...(telefoon != null && { telefoon }) })),
    ...(endpoint != null && { endpoint }),
    ...(contract != null && { contract }),
    ...(soortversie != null && { soortversie }),
    ...(sleutel != null && { sleutel }),
  });
}
