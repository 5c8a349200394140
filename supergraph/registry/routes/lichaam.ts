import type { IncomingMessage } from 'node:http';
import { isJsonverzoek } from '../../http/graphqlverzoek.js';
import { LichaamTeGroot, leesLichaam } from '../../http/lichaam.js';
import { leesToken } from '../publiceren/herkennen.js';
import { Registerfout } from '../registerfout.js';

/** What is offered to the register. Whoever sends no token at all is not read. @throws Registerfout with UNAUTHENTICATED, INHOUDSTYPE_NIET_ONDERSTEUND or PUBLICATIE_TE_GROOT */
export async function leesAanbod(verzoek: IncomingMessage, maxBytes: number): Promise<string> {
  leesToken(verzoek.headers.authorization);
  if (!isJsonverzoek(verzoek)) throw new Registerfout('INHOUDSTYPE_NIET_ONDERSTEUND');
  try {
    return await leesLichaam(verzoek, maxBytes);
  } catch (fout) {
    throw fout instanceof LichaamTeGroot ? new Registerfout('PUBLICATIE_TE_GROOT') : fout;
  }
}
