import type { Bewering } from '../bewering.js';
import { BEWIJS_AFGEWEZEN } from './bewijs-afgewezen.js';
import { BEWIJS_GELDIG } from './bewijs-geldig.js';
import { CONTRACTBEWERINGEN } from './contract.js';
import { DEKKING } from './dekking.js';
import { ENTITEITEN } from './entiteiten.js';
import { FEDERATIE } from './federatie.js';
import { FOUTBEWERINGEN } from './fouten.js';
import { GEDRAG } from './gedrag.js';
import { GELIJKE_BYTES } from './gelijke-bytes.js';
import { HTTP } from './http.js';
import { NIET_GEDEELD } from './niet-gedeeld.js';
import { OPERATIES } from './operaties.js';
import { SCHEMA } from './schema.js';
import { SPOOR } from './spoor.js';

/** Everything that is demanded of the subgraph of an organisation, in the order in which it is tried: the plan, and the report. */
export const BEWERINGEN: readonly Bewering[] = [
  ...FEDERATIE, ...SCHEMA, ...ENTITEITEN, ...OPERATIES, ...CONTRACTBEWERINGEN, ...BEWIJS_GELDIG, ...BEWIJS_AFGEWEZEN, ...DEKKING, ...NIET_GEDEELD, ...GELIJKE_BYTES,
  ...FOUTBEWERINGEN, ...HTTP, ...SPOOR, ...GEDRAG,
];
