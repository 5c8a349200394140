import { ACTIVITEITEN } from '../../kit/index.js';
import type { Gelezen } from './logboek-http.js';
import type { Vraagregel } from './samenvoegen.js';
import { type Inzagebron, type Inzageorganisatie, type Inzageregel, Logstand } from './types.js';

/** What an organisation is called, by its OIN; undefined when the register does not know it. */
export type Naamgever = (oin: string) => string | undefined;

/** What is said of a row of an activity that is not in the register of this chain: its own name may hold anything. */
const ANDERE_VERWERKING = 'Een verwerking buiten deze keten; vraag de organisatie wat zij deed.';

/** A question as the schema shows it. */
export function toonRegel({ traceId, moment, activiteit, vrager, organisatie, gevraagd, gegeven, antwoord, ...vraag }: Vraagregel, naam: Naamgever): Inzageregel {
  return {
    moment: new Date(moment).toISOString(),
    vrager: vrager === undefined ? null : toonOrganisatie(vrager, naam),
    organisatie: toonOrganisatie(organisatie, naam),
    functie: vraag.functie ?? null,
    wat: omschrijving(activiteit),
    grondslag: vraag.grondslag ?? null,
    artikel: vraag.artikel ?? null,
    doel: vraag.doel ?? null,
    aanleiding: vraag.aanleiding ?? null,
    gevraagd,
    gegeven,
    antwoord: antwoord ?? null,
    trace: traceId,
  };
}

/** Per organisation whether everything was read, in the order in which they were asked. */
export function toonBronnen(gelezen: readonly Gelezen[], naam: Naamgever): readonly Inzagebron[] {
  return [...Map.groupBy(gelezen, ({ oin }) => oin)].map(([oin, delen]) => ({
    organisatie: toonOrganisatie(oin, naam),
    stand: standVan(delen),
  }));
}

function standVan(delen: readonly Gelezen[]): Logstand {
  if (!delen.every(({ volledig }) => volledig)) return Logstand.GEEN_ANTWOORD;
  return delen.some(({ gewisseld }) => gewisseld) ? Logstand.DEELS_GELEZEN : Logstand.GELEZEN;
}

const toonOrganisatie = (oin: string, naam: Naamgever): Inzageorganisatie => ({ oin, naam: naam(oin) ?? null });

function omschrijving(activiteit: string | undefined): string {
  const bekend = Object.entries(ACTIVITEITEN).find(([naam]) => naam === activiteit);
  return bekend ? bekend[1].omschrijving : ANDERE_VERWERKING;
}
