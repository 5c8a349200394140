import { randomBytes } from 'node:crypto';

/** The trace of a request at this hop. (W3C Trace Context, level 1) */
export interface Spoor {
  /** 32 hexadecimal digits, the same at every organisation. */
  readonly traceId: string;
  /** 16 hexadecimal digits: the span of the caller; absent when the trace begins here. */
  readonly ouderSpanId?: string;
}

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}/;

/** The trace that a caller passes on, or a new one: a row in a log always has one. */
export function leesSpoor(traceparent: string | undefined): Spoor {
  const [, traceId, ouderSpanId] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  return traceId === undefined ? { traceId: randomBytes(16).toString('hex') } : { traceId, ouderSpanId };
}
