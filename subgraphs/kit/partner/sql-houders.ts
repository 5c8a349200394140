import { sqlBron } from '../bron/sql.js';
import { logboekMigraties } from '../logboek/migraties.js';
import { bereidSchemasVoor, openVoorbereid, type Voorbereiding } from '../postgres/index.js';
import type { Organisatie } from './context.js';
import { herindexeer } from '../pseudoniem/herindexeer.js';
import type { EigenPseudoniemen } from '../pseudoniem/pseudonimiseerder.js';
import type { Dossierhouder } from './dossierhouder.js';
import { gedeeldeMigraties } from './gedeelde-migraties.js';
import type { Partnersoort } from './partnersoort.js';
import { vervangDossiers, vullingVan } from './voorbeelden.js';

/** The groups of the contract: every dossier has them. */
export const GEDEELDE_GROEPEN = ['contact', 'personen', 'relaties', 'betrokkenheden', 'acties'] as const;

/** Name of the schema in which an organisation keeps its dossiers. */
const schemanaam = (soort: string, oin: string): string => `${soort.replaceAll('-', '_')}_${oin}`;

/** Organisations of one kind with their dossiers in PostgreSQL, each in a schema and with a role of its own. */
export async function sqlHouders(
  soort: Partnersoort,
  organisaties: readonly Organisatie[],
  database: Voorbereiding,
  pseudoniemen: (oin: string) => EigenPseudoniemen,
): Promise<ReadonlyMap<string, Dossierhouder>> {
  const migraties = { ...gedeeldeMigraties, ...logboekMigraties, ...soort.migraties };
  const plaatsen = await bereidSchemasVoor(database, organisaties.map(({ oin }) => schemanaam(soort.soort, oin)));
  const houders = organisaties.map(async ({ oin }): Promise<[string, Dossierhouder]> => {
    const opslag = await openVoorbereid<unknown>(plaatsen.get(schemanaam(soort.soort, oin))!, { migraties, log: database.log });
    return [oin, {
      bron: sqlBron(opslag, [...GEDEELDE_GROEPEN, ...soort.groepen]),
      opslag,
      vullingVan: () => vullingVan(opslag),
      vervang: (dossiers, bevolking) => vervangDossiers(opslag, dossiers, bevolking, pseudoniemen(oin)),
      herindexeer: async (opVoortgang) => void (await herindexeer(opslag, pseudoniemen(oin), opVoortgang)),
    }];
  });
  return new Map(await Promise.all(houders));
}
