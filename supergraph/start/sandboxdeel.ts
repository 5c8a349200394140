import type { buildConnector } from 'undici';
import type { Deelnemersregister } from '../../schema/register.js';
import { leesRechtspakketten } from '../../subgraphs/kit/recht/pakketten.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { type Config, isDemo, metSandbox } from '../config.js';
import type { Sleutelmap } from '../datamap/sleutelmap.js';
import type { Routes } from '../http/index.js';
import { Gezondheidsmeter, sandboxroutes } from '../sandbox/index.js';
import { kaartwetten } from './kaartwetten.js';
import { personadienst } from './personadienst.js';

/** What the pages show, and who may see it. */
export interface Sandboxstof {
  /** The supergraph that is served, now. */
  readonly supergraph: () => string;
  /** Who takes part; absent where the register is elsewhere. */
  readonly register?: () => Deelnemersregister;
  readonly sleutels: Pick<Sleutelmap, 'ondertekenaar'>;
  readonly controleer: Tokencontrole;
  /** Id of the person that the citizen of the demo is. */
  readonly burger?: string;
  /** Our client certificate, and whose certificates we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
}

/** The pages under `/sandbox`, unless this installation has none. Outside the demo the map is for who may ask the gateway. */
export async function sandboxdeel(config: Config, { supergraph, register, sleutels, controleer, burger, verbinding }: Sandboxstof): Promise<{ readonly routes: Routes; stop(): Promise<void> }> {
  if (!metSandbox(config)) return { routes: {}, stop: async () => {} };
  const gezondheid = register && new Gezondheidsmeter(() => register().deelnemers, verbinding);
  const routes = sandboxroutes({
    supergraph,
    ...(register && { register }),
    wetten: kaartwetten(leesRechtspakketten()),
    ...(gezondheid && { gezondheid }),
    ...(isDemo(config) ? { personas: await personadienst(sleutels, burger) } : { toegang: (authorization) => controleer(authorization) }),
  });
  return { routes, stop: async () => gezondheid?.stop() };
}
