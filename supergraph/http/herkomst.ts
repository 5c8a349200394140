import type { IncomingMessage } from 'node:http';

/** Headers that let a web page of an allowed origin read the answer; none for every other one. (Fetch, CORS protocol) */
export function corsKoppen(verzoek: IncomingMessage, toegestaan: ReadonlySet<string>): Record<string, string> {
  if (toegestaan.size === 0) return {};
  const { origin } = verzoek.headers;
  if (origin === undefined || !toegestaan.has(origin)) return { vary: 'Origin' };
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'traceparent' };
}

/** What a browser asks beforehand. */
export const VOORAF = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'authorization, content-type, traceparent, tracestate',
  'access-control-max-age': '600',
};
