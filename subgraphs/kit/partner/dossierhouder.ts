import type { Bron } from '../bron/bron.js';
import { sqlBron } from '../bron/sql.js';
import { bereidSchemasVoor, openVoorbereid, type Opslag, type Voorbereiding } from '../postgres/index.js';
import { hmacPseudoniem, organisatiesleutel } from '../pseudoniem/hmac.js';
import type { Pseudoniem } from '../pseudoniem/pseudonimiseerder.js';
import type { Organisatie } from './context.js';
import { gedeeldeMigraties } from './gedeelde-migraties.js';
import type { Partnersoort } from './partnersoort.js';
import { type Dossierrijen, vervangDossiers, vullingVan } from './voorbeelden.js';

/** The groups of the contract: every dossier has them. */
export const GEDEELDE_GROEPEN = ['contact', 'personen', 'relaties', 'betrokkenheden', 'acties'] as const;

/** Makes an organisation's own pseudonym of a person. */
export type EigenPseudoniem = (bsn: string) => Pseudoniem;

/** An organisation's dossiers: the source that answers, and the way in which the demo fills it. */
export interface Dossierhouder {
  readonly bron: Bron;
  /** The database behind it, when there is one; for counting queries. */
  readonly opslag?: Opslag<unknown>;
  /** Mark of the population that the synthetic dossiers were made for, or undefined when there are none. */
  vullingVan(): Promise<string | undefined>;
  /** Replaces all dossiers, all or nothing. */
  vervang(dossiers: readonly Dossierrijen[], bevolking: string): Promise<void>;
}

/** The organisation's pseudonyms by HMAC, with the key that it shares with the coordinator. */
export function eigenPseudoniem(hoofdgeheim: Uint8Array, oin: string, sleutelversie = 1): EigenPseudoniem {
  const sleutel = organisatiesleutel(hoofdgeheim, oin, sleutelversie);
  return (bsn) => ({ waarde: hmacPseudoniem(sleutel, bsn), sleutelversie });
}

/** Name of the schema in which an organisation keeps its dossiers. */
const schemanaam = (soort: string, oin: string): string => `${soort.replaceAll('-', '_')}_${oin}`;

/** Organisations of one kind with their dossiers in PostgreSQL, each in a schema and with a role of its own. */
export async function sqlHouders(
  soort: Partnersoort,
  organisaties: readonly Organisatie[],
  database: Voorbereiding,
  pseudoniem: (oin: string) => EigenPseudoniem,
): Promise<ReadonlyMap<string, Dossierhouder>> {
  const migraties = { ...gedeeldeMigraties, ...soort.migraties };
  const plaatsen = await bereidSchemasVoor(database, organisaties.map(({ oin }) => schemanaam(soort.soort, oin)));
  const houders = organisaties.map(async ({ oin }): Promise<[string, Dossierhouder]> => {
    const opslag = await openVoorbereid<unknown>(plaatsen.get(schemanaam(soort.soort, oin))!, { migraties, log: database.log });
    return [oin, {
      bron: sqlBron(opslag, [...GEDEELDE_GROEPEN, ...soort.groepen]),
      opslag,
      vullingVan: () => vullingVan(opslag),
      vervang: (dossiers, bevolking) => vervangDossiers(opslag, dossiers, bevolking, pseudoniem(oin)),
    }];
  });
  return new Map(await Promise.all(houders));
}
