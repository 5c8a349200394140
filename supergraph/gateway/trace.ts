import { randomBytes } from 'node:crypto';

import { isBsn } from '../../schema/identificatie/bsn.js';
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
  const spanId = willekeurig(8);
  if (!ouder) {
    const traceId = willekeurig(16);
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
  if (NULLEN.test(traceId) || NULLEN.test(spanId) || [traceId, spanId].some(bevatNummer)) return undefined;
  return { traceId, spanId, vlaggen };
}

/** A person number may not travel along in free text; the standard lets anyone drop a tracestate. */
function magMee(tracestate: string): boolean {
  return TRACESTATE.test(tracestate) && !bevatIdentificatie(tracestate);
}

/**
 * Whether an id holds a person's number as a run of digits by itself: then it is not taken over, since an id goes into every log.
 * One in some two hundred ids does so by chance, and begins a new trace.
 */
function bevatNummer(id: string): boolean {
  return (id.match(/\d+/g) ?? []).some(isBsn);
}

/** A random id that holds no person's number, not even by chance. */
function willekeurig(bytes: number): string {
  for (;;) {
    const id = randomBytes(bytes).toString('hex');
    if (!bevatNummer(id)) return id;
  }
}
