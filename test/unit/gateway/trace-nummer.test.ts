import { describe, expect, it } from 'vitest';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { beginTrace } from '../../../supergraph/gateway/index.js';

const nummers = (tekst: string): readonly string[] => (tekst.match(/\d+/g) ?? []).filter(isBsn);

describe('Een trace, die in elk log komt', () => {
  it.each([
    ['in het trace-id', '00-aaaaaaaaaaaaaaaaaaaaaaa999901035-00f067aa0ba902b7-01'],
    ['in het span-id', '00-4bf92f3577b34da6a3ce929d0e0e4736-aaaaaaa999901035-01'],
  ])('met een persoonsnummer %s wordt niet overgenomen', (_waar, traceparent) => {
    const trace = beginTrace(traceparent, undefined);
    expect(traceparent).not.toContain(trace.traceId);
    expect(trace.ouderSpanId).toBeUndefined();
    expect(nummers(trace.traceparent)).toEqual([]);
  });

  it('van een ander gaat verder, met de vlag zoals hij kwam', () => {
    expect(beginTrace('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00', undefined)).toMatchObject({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', ouderSpanId: '00f067aa0ba902b7', traceparent: expect.stringMatching(/-00$/) as string });
  });

  it('die wij beginnen bevat nooit een persoonsnummer, ook niet bij toeval', () => {
    for (let keer = 0; keer < 20_000; keer++) expect(nummers(beginTrace(undefined, undefined).traceparent)).toEqual([]);
  });
});
