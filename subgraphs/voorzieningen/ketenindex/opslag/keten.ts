import { createHmac, type KeyObject } from 'node:crypto';
import type { Ketenhoofd } from '../../../kit/logboek/hashketen.js';

/** Where the chain of gebeurtenissen begins: no row of a log fits on it. */
export function gebeurtenisbegin(sleutel: KeyObject): Ketenhoofd {
  return { volgnummer: 0, hash: createHmac('sha256', sleutel).update('handbereik/ketenindex/v1').digest('hex') };
}
