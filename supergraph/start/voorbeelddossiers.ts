import { createHash } from 'node:crypto';
import {
  alsVoorbeeldpersonen, DEMOPARTNERS, type Demopartner, type Dossierrijen, dossierrijen, type Log, maakBevolking, maakDossiers, type Partnersoort, toevalVoorGroep, type Voorbeeldpersoon,
} from '../../subgraphs/kit/index.js';
import type { Soortdeel } from '../../subgraphs/index.js';

/** Begins the mark of dossiers that a kind made by itself, for the demo population. */
const EIGEN = 'demobevolking ';

/** The synthetic dossiers of one organisation about these persons. */
export function dossiersVan({ voorbeelden: { catalogus, eigen } }: Partnersoort, organisatie: Demopartner, personen: readonly Voorbeeldpersoon[]): readonly Dossierrijen[] {
  return maakDossiers({ organisatie, personen, catalogus }).map((dossier) => dossierrijen(dossier, eigen(dossier, toevalVoorGroep(organisatie, dossier.bsn, 'eigen'))));
}

/**
 * Gives every organisation of a kind that runs by itself the dossiers of the demo population, which follows from its
 * seed and so is the same in every process. Dossiers that were made for persons who were loaded stay as they are.
 * @returns how many organisations were filled
 */
export async function vulMetDemobevolking({ soort, houders }: Soortdeel, log: Log): Promise<number> {
  const personen = alsVoorbeeldpersonen(maakBevolking());
  const kenmerk = EIGEN + createHash('sha256').update(JSON.stringify(personen)).digest('hex').slice(0, 16);
  let gevuld = 0;
  for (const [oin, houder] of houders) {
    const vulling = await houder.vullingVan();
    if (vulling === kenmerk) continue;
    if (vulling !== undefined && !vulling.startsWith(EIGEN)) {
      log('dossiers-van-andere-bevolking', { oin });
      continue;
    }
    const organisatie = DEMOPARTNERS.find((kandidaat) => kandidaat.oin === oin)!;
    await houder.vervang(dossiersVan(soort, organisatie, personen), kenmerk);
    gevuld++;
  }
  return gevuld;
}
