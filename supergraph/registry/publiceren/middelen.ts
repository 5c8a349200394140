import type { Soort } from '../../../schema/register.js';
import type { Keuring, Keuropdracht } from '../../composition/keuring.js';
import type { Subgraph } from '../../composition/samenstellen.js';
import type { Ketenkern } from '../keten/kern.js';
import type { Organisaties } from '../organisaties.js';

/** Of what a supergraph is made, and what checks it. */
export interface Samenstelmiddelen {
  /** Examines a candidate, elsewhere than on the thread that answers questions. */
  readonly keur: (opdracht: Keuropdracht) => Promise<Keuring>;
  /** The SDL of the coordinator, with stubs for these kinds. */
  readonly coordinatorSdl: (soorten: readonly Soort[]) => Promise<string>;
  /** The other functies, with their SDL and URL. */
  readonly functies: readonly Subgraph[];
  /** URL in the supergraph of the coordinator or of a kind. */
  readonly adres: (naam: string) => string;
  /** Operations that must go on working. */
  readonly voorbeelden: Keuropdracht['voorbeelden'];
}

/** What it takes to publish. */
export interface Publiceermiddelen extends Samenstelmiddelen {
  readonly kern: Ketenkern;
  readonly organisaties: Organisaties;
  /** Plain http is allowed to other machines too: for a network that is closed otherwise. */
  readonly httpBuitenDezeMachine: boolean;
}
