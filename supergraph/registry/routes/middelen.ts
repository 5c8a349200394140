import type { Veldgebruik } from '../../../schema/publicatie.js';
import type { Log } from '../../gateway/log.js';
import type { CoordinatorenOverHttp } from '../keten/coordinatoren.js';
import type { Ketenkern } from '../keten/kern.js';
import type { Machinecontrole } from '../machinetoken.js';
import type { Operatieregister } from '../operaties/operatieregister.js';
import type { Beurten } from '../postgres/slot.js';
import type { Herkenning } from '../publiceren/herkennen.js';
import type { Publiceermiddelen } from '../publiceren/middelen.js';

/** What the routes answer from. */
export interface Routemiddelen {
  readonly kern: Ketenkern;
  readonly beurten: Beurten;
  readonly middelen: Publiceermiddelen;
  readonly coordinatoren: CoordinatorenOverHttp;
  readonly herkenning: Herkenning;
  readonly machine: Machinecontrole;
  readonly operaties: Operatieregister;
  readonly aansluiting: () => unknown;
  /** Puts in a supergraph where its subgraphs answer. */
  readonly plaats: (supergraph: string) => string;
  readonly schrijfGebruik: (rijen: readonly Veldgebruik[]) => Promise<void>;
  readonly log: Log;
}
