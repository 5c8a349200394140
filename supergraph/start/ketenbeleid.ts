import { maakFunctietokens } from '../authenticatie/functietokens.js';
import { demoTokencontrole, type Tokencontrole } from '../authenticatie/tokencontrole.js';
import type { Sleutelmap } from '../datamap/sleutelmap.js';
import type { Gatewayopties } from '../gateway/index.js';

/** How a gateway of the chain establishes who asks, and tells the functie-subgraphs. */
export interface Ketenbeleid extends Required<Pick<Gatewayopties, 'authenticeer' | 'koppen'>> {
  readonly controleer: Tokencontrole;
}

/** Nobody asks without a token, and a functie-subgraph learns from the gateway who asks. */
export async function ketenbeleid(sleutels: Pick<Sleutelmap, 'openbaar' | 'ondertekenaar'>): Promise<Ketenbeleid> {
  const controleer = demoTokencontrole(await sleutels.openbaar('uitgever'));
  const functietoken = await maakFunctietokens(await sleutels.ondertekenaar('gateway'));
  return {
    controleer,
    authenticeer: (koppen) => controleer(koppen.authorization),
    koppen: async (naam, { vrager }): Promise<Record<string, string>> => (vrager ? { authorization: `Bearer ${await functietoken(vrager, naam)}` } : {}),
  };
}
