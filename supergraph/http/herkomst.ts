import type { IncomingMessage } from 'node:http';

/** Headers that let a web page of an allowed origin read the answer; none for every other one. (Fetch, CORS protocol) */
export function corsKoppen(verzoek: IncomingMessage, toegestaan: ReadonlySet<string>): Record<string, string> {
  if (toegestaan.size === 0) return {};
  const { origin } = verzoek.headers;
  if (origin === undefined || !toegestaan.has(origin)) return { vary: 'Origin' };
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after, traceparent' };
}

/** What a browser asks beforehand. */
export const VOORAF = {
  'access-control-allow-methods': 'POST',
  // The last five are what clients of Apollo and others send by themselves.
  'access-control-allow-headers': 'authorization, content-type, handbereik-queryplan, traceparent, tracestate, apollo-require-preflight, apollographql-client-name, apollographql-client-version, graphql-client-name, graphql-client-version',
  'access-control-max-age': '600',
};

/** Whether a web page may connect: one of an allowed origin, or of this service itself. What is no web page says no origin. */
export function magVerbinden({ headers: { origin, host } }: IncomingMessage, toegestaan: ReadonlySet<string>): boolean {
  if (origin === undefined || toegestaan.has(origin)) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
