import { EEN_OUDER } from './een-ouder.js';
import { OUDERSCHAP } from './ouderschap.js';
import type { Gezagsregel } from './regel.js';
import { TOEPASSELIJK } from './toepasselijk.js';
import { TWEE_OUDERS } from './twee-ouders.js';
import { UITSPRAAK } from './uitspraak.js';

/** All rules, in the order in which they are asked. The first that concludes something decides. */
export const GEZAGSREGELS: readonly Gezagsregel[] = [...TOEPASSELIJK, ...UITSPRAAK, ...OUDERSCHAP, ...TWEE_OUDERS, ...EEN_OUDER];
