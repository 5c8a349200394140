import { type HrTime, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';

import type { Trace } from '../gateway/index.js';
import { toegestaan, type Uitspraken } from './attributen.js';

/** Who made the spans and figures. */
export const MAKER = { name: 'handbereik' };

/** Something that was done, as a span will tell it. */
export interface Gebeurtenis {
  /** Words of our own. */
  readonly naam: string;
  /** `ontvangen`: somebody asked us. `gevraagd`: we asked somebody. */
  readonly richting: 'ontvangen' | 'gevraagd';
  readonly trace: Trace;
  /** Milliseconds since the epoch, with a fraction. */
  readonly begin: number;
  readonly duurMs: number;
  /** Whether it went wrong on the side that answers. */
  readonly mislukt: boolean;
  readonly uitspraken: Uitspraken;
}

/**
 * The span of something that was done, under the ids of our own trace context. No tracer of the SDK makes it: that
 * would choose ids and a sampled flag of its own, while ours have long gone to the next hop. The flag is told as it
 * came; it does not decide whether we record.
 */
export function maakSpan({ naam, richting, trace, begin, duurMs, mislukt, uitspraken }: Gebeurtenis, resource: Resource): ReadableSpan {
  const { traceId, spanId, ouderSpanId } = trace;
  const traceFlags = Number.parseInt(trace.traceparent.slice(-2), 16);
  return {
    name: naam,
    kind: richting === 'ontvangen' ? SpanKind.SERVER : SpanKind.CLIENT,
    spanContext: () => ({ traceId, spanId, traceFlags }),
    parentSpanContext: ouderSpanId === undefined ? undefined : { traceId, spanId: ouderSpanId, traceFlags, isRemote: richting === 'ontvangen' },
    startTime: alsTijd(begin),
    endTime: alsTijd(begin + duurMs),
    duration: alsTijd(duurMs),
    ended: true,
    status: { code: mislukt ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes: toegestaan(uitspraken),
    links: [],
    events: [],
    resource,
    instrumentationScope: MAKER,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function alsTijd(ms: number): HrTime {
  const seconden = Math.floor(ms / 1_000);
  return [seconden, Math.floor((ms - seconden * 1_000) * 1_000_000)];
}
