import { setImmediate as adempauze } from 'node:timers/promises';
import { CONTRACT } from '../../../schema/contract.js';
import type { Soort } from '../../../schema/register.js';
import { soortSdl } from '../../composition/aanvulling.js';
import type { Keuropdracht } from '../../composition/keuring.js';
import type { Subgraph } from '../../composition/samenstellen.js';
import { LruCache } from '../../lru-cache.js';
import { alsSoort } from '../keten/supergraphversie.js';
import type { Soortversie } from '../postgres/soortversies.js';
import type { Samenstelmiddelen } from './middelen.js';

/** Name of the subgraph of the coordinator. */
export const COORDINATOR = 'bekendheid';

/** Whole schemas by their additions; more than the kinds there will be. */
const GEMAAKT = new LruCache<string>(500);

/**
 * All other subgraphs of a new supergraph: the functies, the coordinator with a stub for every kind, and the other kinds whole,
 * in the contract that is composed.
 */
export async function overigeSubgraphs(middelen: Samenstelmiddelen, anderen: readonly Soortversie[], kandidaat?: Pick<Soortversie, 'soort' | 'naam'>): Promise<Pick<Keuropdracht, 'anderen' | 'subgraphs'>> {
  const soorten: readonly Soort[] = [...anderen, ...(kandidaat ? [kandidaat] : [])].map(alsSoort).sort((a, b) => (a.soort < b.soort ? -1 : 1));
  const subgraphs: Subgraph[] = [...middelen.functies, { naam: COORDINATOR, url: middelen.adres(COORDINATOR), sdl: await middelen.coordinatorSdl(soorten) }];
  for (const { soort, aanvulling } of anderen) {
    subgraphs.push({ naam: soort, url: middelen.adres(soort), sdl: helemaal(soort, aanvulling) });
    // Each costs milliseconds, the first time: questions go between.
    await adempauze();
  }
  return { anderen: anderen.map(alsSoort), subgraphs };
}

function helemaal(soort: string, aanvulling: string): string {
  const sleutel = `${soort}\n${aanvulling}`;
  const bekend = GEMAAKT.get(sleutel);
  if (bekend !== undefined) return bekend;
  const sdl = soortSdl(soort, aanvulling, CONTRACT);
  GEMAAKT.set(sleutel, sdl);
  return sdl;
}
