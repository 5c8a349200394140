import { leesSchemabestand } from './pakket.js';
import { voorbeelden } from './voorbeelden.js';

/** Every text in which a front-end sends an example: as it lies in `schema/voorbeelden`, and as Apollo Client, urql and the documents of `schema/client` have it. */
export function voorbeeldteksten(): readonly string[] {
  return [...voorbeelden().map(({ query }) => query), ...Object.values(JSON.parse(leesSchemabestand('client/persisted-documents.json')) as Readonly<Record<string, string>>)];
}
