import type { IncomingMessage } from 'node:http';

import { beginTrace, type Trace } from '../gateway/index.js';

/** Path of the URL, without the search part. */
export function padVan({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

/** The trace of a request, with a span of our own. */
export function traceVan({ headers: { traceparent, tracestate } }: IncomingMessage): Trace {
  return beginTrace(eerste(traceparent), eerste(tracestate));
}

/** Whether a request asks to go on as WebSocket; every other protocol is not spoken here, and the request is answered as it is. */
export function isWebsocket({ headers: { upgrade } }: IncomingMessage): boolean {
  return upgrade?.toLowerCase() === 'websocket';
}

function eerste(kop: string | string[] | undefined): string | undefined {
  return Array.isArray(kop) ? kop[0] : kop;
}
