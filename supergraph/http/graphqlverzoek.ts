import type { IncomingMessage } from 'node:http';

import type { Graphqlverzoek } from '../gateway/index.js';

/** Whether the headers say that the body is plain JSON in UTF-8; anything else a browser could send without asking first. */
export function isJsonverzoek({ headers }: IncomingMessage): boolean {
  const codering = headers['content-encoding'];
  if (codering !== undefined && codering !== 'identity') return false;
  const [soort, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';').map((deel) => deel.trim());
  return soort === 'application/json' && parameters.every((deel) => !deel.startsWith('charset=') || /^charset="?utf-?8"?$/.test(deel));
}

/** The GraphQL request in a body, or undefined when it is none; `bundel` when it is a list of them. (GraphQL over HTTP, request parameters) */
export function leesGraphqlverzoek(tekst: string): Graphqlverzoek | 'bundel' | undefined {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    // The error of JSON.parse repeats a part of the text.
    return undefined;
  }
  return Array.isArray(inhoud) ? 'bundel' : alsGraphqlverzoek(inhoud);
}

/** The same, of what has been taken apart. */
export function alsGraphqlverzoek(inhoud: unknown): Graphqlverzoek | undefined {
  if (!isObject(inhoud)) return undefined;
  const { query, documentId, operationName, variables, extensions } = inhoud;
  if (!isAfwezigOf(query, isTekst) || !isAfwezigOf(documentId, isTekst) || !isAfwezigOf(operationName, isTekst)) return undefined;
  if (!isAfwezigOf(variables, isObject) || !isAfwezigOf(extensions, isObject)) return undefined;
  // A question may be named by its hash alone.
  if (!query && !documentId && !extensions?.['persistedQuery']) return undefined;
  // The engine takes a key that is there without a value for a wrong value.
  return { ...(query && { query }), ...(documentId && { documentId }), ...(operationName && { operationName }), ...(variables && { variables }), ...(extensions && { extensions }) };
}

function isAfwezigOf<T>(waarde: unknown, is: (waarde: unknown) => waarde is T): waarde is T | null | undefined {
  return waarde === undefined || waarde === null || is(waarde);
}

function isTekst(waarde: unknown): waarde is string {
  return typeof waarde === 'string';
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
