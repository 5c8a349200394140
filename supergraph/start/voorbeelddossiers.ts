import { createHash } from 'node:crypto';
import {
  alsVoorbeeldpersonen, type Demopartner, type Dossierrijen, dossierrijen, type Log, maakBevolking, maakDossiers, type Partnersoort, toevalVoorGroep, type Voorbeeldpersoon,
} from '../../subgraphs/kit/index.js';
import type { Soortdeel } from '../../subgraphs/index.js';

/** Begins the mark of dossiers that a kind made by itself, for the demo population. */
const EIGEN = 'demobevolking ';

/** The synthetic dossiers of one organisation about these persons. */
export function dossiersVan({ voorbeelden: { catalogus, eigen } }: Partnersoort, organisatie: Demopartner, personen: readonly Voorbeeldpersoon[]): readonly Dossierrijen[] {
  return maakDossiers({ organisatie, personen, catalogus }).map((dossier) => dossierrijen(dossier, eigen(dossier, toevalVoorGroep(organisatie, dossier.bsn, 'eigen'))));
}

/**
 * Gives every organisation of a kind that runs by itself the dossiers of the demo population, which follow from its
 * seed and from the wording of the kind, and so are the same in every process. Dossiers that were made for persons who
 * were loaded stay as they are.
 * @returns how many organisations were filled
 */
export async function vulMetDemobevolking({ soort, organisaties, houders }: Soortdeel, log: Log): Promise<number> {
  const personen = alsVoorbeeldpersonen(maakBevolking());
  let gevuld = 0;
  for (const organisatie of organisaties) {
    const { oin } = organisatie;
    const houder = houders.get(oin)!;
    const dossiers = dossiersVan(soort, organisatie, personen);
    const kenmerk = EIGEN + createHash('sha256').update(JSON.stringify([personen, dossiers])).digest('hex').slice(0, 16);
    const vulling = await houder.vullingVan();
    if (vulling === kenmerk) continue;
    if (vulling !== undefined && !vulling.startsWith(EIGEN)) {
      log('dossiers-van-andere-bevolking', { oin });
      continue;
    }
    await houder.vervang(dossiers, kenmerk);
    gevuld++;
  }
  return gevuld;
}
