import type { Graphqlverzoek } from '../opties.js';
import type { Weigering } from '../weigering.js';
import { genoemdeHash } from './genoemde-hash.js';
import type { Operatielijst } from './operatielijst.js';

/**
 * A request with its question in full, also when it only named it. A hash beside a text that is sent in full is not looked at: nothing is
 * ever registered by sending it.
 * @param vrij whether who asks may send any text: then a client that knows this convention sends it after all
 */
export function voluitgeschreven(verzoek: Graphqlverzoek, lijst: Operatielijst, vrij: boolean): Graphqlverzoek | Weigering {
  const { documentId: _documentId, extensions: { persistedQuery: _persistedQuery, ...extensions } = {}, ...rest } = verzoek;
  const kaal = { ...rest, ...(Object.keys(extensions).length > 0 && { extensions }) };
  if (kaal.query !== undefined) return kaal;
  const hash = genoemdeHash(verzoek);
  if (hash === undefined) return { code: 'PERSISTED_QUERY_NOT_SUPPORTED' };
  const query = lijst.tekst(hash);
  if (query !== undefined) return { ...kaal, query };
  return vrij ? { code: 'PERSISTED_QUERY_NOT_FOUND', sha256: hash } : nietGeregistreerd(hash);
}

/** Nobody looked at the question with this hash. */
export const nietGeregistreerd = (sha256: string): Weigering => ({ code: 'OPERATIE_NIET_GEREGISTREERD', sha256 });
