import { FOUTEN, type Foutnaam } from '../../../schema/fouten.js';
import type { Bericht } from './wachtrij.js';

/** What a subscriber reads last: why it ends, and after which event he can go on. */
export function laatsteWoord(code: Foutnaam, cursor: string | undefined): Bericht {
  const { betekenis, uitweg } = FOUTEN[code];
  return { tekst: JSON.stringify({ data: null, errors: [{ message: `${betekenis} ${uitweg}`, extensions: { code, ...(cursor !== undefined && { cursor }) } }] }) };
}
