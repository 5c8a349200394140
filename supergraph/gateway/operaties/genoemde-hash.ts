import type { Graphqlverzoek } from '../opties.js';

const HASH = /^[0-9a-f]{64}$/;

/**
 * The hash by which a request names its question in place of sending it: `documentId` as `sha256:<hex>` (GraphQL over HTTP, persisted
 * documents), as a bare hash, or as `program~version~hash` (Hive); or `extensions.persistedQuery` (Apollo). Undefined when it names none.
 */
export function genoemdeHash({ documentId, extensions }: Pick<Graphqlverzoek, 'documentId' | 'extensions'>): string | undefined {
  const { sha256Hash } = (extensions?.['persistedQuery'] ?? {}) as { readonly sha256Hash?: unknown };
  const genoemd = documentId === undefined ? sha256Hash : documentId.replace(/^sha256:/, '').split('~').at(-1);
  const hash = typeof genoemd === 'string' ? genoemd.toLowerCase() : undefined;
  return hash !== undefined && HASH.test(hash) ? hash : undefined;
}
