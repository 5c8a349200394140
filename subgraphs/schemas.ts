import type { Soort } from '../schema/register.js';
import { bekendheidschema } from './functies/bekendheid/index.js';
import { burgerschema } from './functies/burger/index.js';
import { identiteitschema } from './functies/identiteit/index.js';
import { inrichtingschema } from './functies/inrichting/index.js';
import { partnerschema } from './kit/index.js';
import { SOORTEN } from './index.js';
import { voorbeeld } from './partners/_voorbeeld/index.js';
import { PARTNERSOORTEN } from './partners/index.js';

/** The SDL of one subgraph, and the folder it belongs to, seen from `subgraphs/`. */
export interface Subgraphsdl {
  readonly naam: string;
  readonly map: string;
  readonly sdl: string;
}

/** The SDL of the skeleton of a new kind: generated like the others, and part of no supergraph. */
export async function skeletsdl(): Promise<Subgraphsdl> {
  return { naam: voorbeeld.soort, map: 'partners/_voorbeeld', sdl: (await partnerschema(voorbeeld)).sdl };
}

/** The SDL of the coordinator, over these kinds of partner. */
export async function coordinatorsdl(soorten: readonly Soort[]): Promise<string> {
  return (await bekendheidschema(soorten)).sdl;
}

/** The SDL of every subgraph, as its classes have it now. */
export async function subgraphsdls(): Promise<readonly Subgraphsdl[]> {
  const functies = [
    { naam: 'bekendheid', schema: bekendheidschema(SOORTEN) },
    { naam: 'burger', schema: burgerschema() },
    { naam: 'identiteit', schema: identiteitschema() },
    { naam: 'inrichting', schema: inrichtingschema() },
  ].map(async ({ naam, schema }) => ({ naam, map: `functies/${naam}`, sdl: (await schema).sdl }));
  const partners = PARTNERSOORTEN.map(async (soort) => ({ naam: soort.soort, map: `partners/${soort.soort}`, sdl: (await partnerschema(soort)).sdl }));
  return Promise.all([...functies, ...partners]);
}
