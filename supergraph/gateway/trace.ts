import { randomBytes } from 'node:crypto';

import { bevatIdentificatie } from './identificatie.js';

/** W3C trace context of one request at this hop. (W3C Trace Context, level 1) */
export interface Trace {
  /** 32 hexadecimal digits; the same at every organisation. */
  readonly traceId: string;
  /** 16 hexadecimal digits: the span of this gateway. */
  readonly spanId: string;
  /** The span of the caller; absent when the trace begins here. */
  readonly ouderSpanId?: string;
  /** What goes to every next hop and back to the caller. */
  readonly traceparent: string;
  /** Vendor data of the caller, passed on as it came. */
  readonly tracestate?: string;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NULLEN = /^0+$/;
/** Printable ASCII, at most 512 characters: what every party must be able to pass on (section 3.3.1). */
const TRACESTATE = /^[\x20-\x7e]{1,512}$/;

/**
 * Takes the trace of the caller over, with a span of our own; what does not follow the standard begins a new trace.
 * The sampled flag stays as it came: whether others record is not ours to decide.
 */
export function beginTrace(traceparent: string | undefined, tracestate: string | undefined): Trace {
  const ouder = traceparent === undefined ? undefined : leesTraceparent(traceparent);
  const spanId = randomBytes(8).toString('hex');
  if (!ouder) {
    const traceId = randomBytes(16).toString('hex');
    return { traceId, spanId, traceparent: `00-${traceId}-${spanId}-01` };
  }
  return {
    traceId: ouder.traceId,
    spanId,
    ouderSpanId: ouder.spanId,
    traceparent: `00-${ouder.traceId}-${spanId}-${ouder.vlaggen}`,
    tracestate: tracestate !== undefined && magMee(tracestate) ? tracestate : undefined,
  };
}

/** The parts of a `traceparent`, or undefined when it does not follow the standard. */
export function leesTraceparent(kop: string): { traceId: string; spanId: string; vlaggen: string } | undefined {
  const delen = TRACEPARENT.exec(kop);
  if (!delen) return undefined;
  const [, versie, traceId, spanId, vlaggen, rest] = delen as unknown as [string, string, string, string, string, string?];
  if (versie === 'ff' || (versie === '00' && rest !== undefined)) return undefined;
  if (NULLEN.test(traceId) || NULLEN.test(spanId)) return undefined;
  return { traceId, spanId, vlaggen };
}

/** A person number may not travel along in free text; the standard lets anyone drop a tracestate. */
function magMee(tracestate: string): boolean {
  return TRACESTATE.test(tracestate) && !bevatIdentificatie(tracestate);
}
