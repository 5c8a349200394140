import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, parse, print } from 'graphql';

import type { Operatie } from '../../../schema/operatie.js';

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function hashVan(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex');
}

/** What a text is called in every layout of it. */
export function canoniekeHash(document: DocumentNode): string {
  return hashVan(print(document));
}

/** An operation of its text. @throws GraphQLError when it is no GraphQL */
export function alsOperatie(tekst: string): Operatie {
  const document = parse(tekst, { noLocation: true });
  const eerste = document.definitions.find((deel) => deel.kind === Kind.OPERATION_DEFINITION);
  return { sha256: hashVan(tekst), canoniek: canoniekeHash(document), naam: eerste?.name?.value ?? '', tekst };
}
