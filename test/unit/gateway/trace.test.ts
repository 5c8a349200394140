import { describe, expect, it } from 'vitest';

import { beginTrace, leesTraceparent } from '../../../supergraph/gateway/index.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const OUDER = '00f067aa0ba902b7';

describe('trace context (W3C)', () => {
  it.each(['00', '01', '03'])('neemt de trace over met een eigen span en laat de vlag %s zoals zij is', (vlag) => {
    const trace = beginTrace(`00-${TRACE}-${OUDER}-${vlag}`, 'zorg=abc');
    expect(trace).toMatchObject({ traceId: TRACE, ouderSpanId: OUDER, tracestate: 'zorg=abc' });
    expect(trace.traceparent).toBe(`00-${TRACE}-${trace.spanId}-${vlag}`);
    expect(trace.spanId).not.toBe(OUDER);
  });

  it.each([
    undefined,
    '',
    'onzin',
    `ff-${TRACE}-${OUDER}-01`,
    `00-${TRACE.toUpperCase()}-${OUDER}-01`,
    `00-${'0'.repeat(32)}-${OUDER}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE}-${OUDER}`,
    `00-${TRACE}-${OUDER}-01-meer`,
    ` 00-${TRACE}-${OUDER}-01`,
  ])('begint een nieuwe trace bij %j', (kop) => {
    const trace = beginTrace(kop, 'zorg=abc');
    expect(trace.traceId).not.toBe(TRACE);
    expect(trace.ouderSpanId).toBeUndefined();
    expect(trace.tracestate).toBeUndefined();
    expect(leesTraceparent(trace.traceparent)).toBeDefined();
  });

  it('leest een latere versie voor zover die bekend is', () => {
    expect(leesTraceparent(`cc-${TRACE}-${OUDER}-01-later`)).toEqual({ traceId: TRACE, spanId: OUDER, vlaggen: '01' });
  });

  it('geeft geen tracestate door waarin een persoonsnummer staat, of die geen tracestate is', () => {
    for (const tracestate of ['zorg=999990019', 'a'.repeat(513), 'zorg=é']) {
      expect(beginTrace(`00-${TRACE}-${OUDER}-01`, tracestate).tracestate).toBeUndefined();
    }
  });
});
