import type { Soort } from '../schema/register.js';
import { actieschema } from './functies/actie/index.js';
import { bekendheidschema } from './functies/bekendheid/index.js';
import { burgerschema } from './functies/burger/index.js';
import { identiteitschema } from './functies/identiteit/index.js';
import { inrichtingschema } from './functies/inrichting/index.js';
import { meldingschema } from './functies/melding/index.js';
import { partnerschema } from './kit/index.js';
import { type Ketensubgraph, ketensubgraphmap, SOORTEN } from './index.js';
import { voorbeeld } from './partners/_voorbeeld/index.js';
import { PARTNERSOORTEN } from './partners/index.js';
import { ketenindexschema } from './voorzieningen/ketenindex/index.js';

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
  const schemas: Readonly<Record<Ketensubgraph, () => Promise<{ readonly sdl: string }>>> = {
    actie: actieschema, bekendheid: () => bekendheidschema(SOORTEN), burger: burgerschema, identiteit: identiteitschema, inrichting: inrichtingschema, ketenindex: ketenindexschema, melding: meldingschema,
  };
  const keten = Object.entries(schemas).map(async ([naam, schema]) => ({ naam, map: ketensubgraphmap(naam as Ketensubgraph), sdl: (await schema()).sdl }));
  const partners = PARTNERSOORTEN.map(async (soort) => ({ naam: soort.soort, map: `partners/${soort.soort}`, sdl: (await partnerschema(soort)).sdl }));
  return Promise.all([...keten, ...partners]);
}
