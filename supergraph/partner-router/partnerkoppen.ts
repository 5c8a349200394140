// W3C Trace Context: traceparent version 00, tracestate at most 512 characters of printable ASCII.
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const TRACESTATE = /^[\x20-\x7e]{1,512}$/;

/**
 * The headers that go to a partner: these four and no others. A trace header that is not well formed is
 * left out, so that nothing else travels in it.
 */
export function partnerkoppen(traceparent: string | undefined, tracestate: string | undefined): string[] {
  const koppen = ['content-type', 'application/json', 'accept', 'application/graphql-response+json, application/json;q=0.9'];
  if (traceparent === undefined || !TRACEPARENT.test(traceparent)) return koppen;
  koppen.push('traceparent', traceparent);
  if (tracestate !== undefined && TRACESTATE.test(tracestate)) koppen.push('tracestate', tracestate);
  return koppen;
}

/** The trace id of a question, for the log. */
export function traceId(traceparent: string | undefined): string | undefined {
  return traceparent !== undefined && TRACEPARENT.test(traceparent) ? traceparent.slice(3, 35) : undefined;
}
