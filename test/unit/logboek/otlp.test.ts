import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { alsOtlpExport, alsOtlpSpan } from '../../../subgraphs/kit/logboek/otlp.js';
import { GEMEENTE, POLITIE, verwerking } from './hulp/regels.js';

/** The JSON form of ExportTraceServiceRequest, as far as a log row uses it. (opentelemetry-proto 1.x, trace/v1) */
const enkel = z.union([z.strictObject({ stringValue: z.string() }), z.strictObject({ boolValue: z.boolean() }), z.strictObject({ intValue: z.string().regex(/^-?\d+$/) }), z.strictObject({ doubleValue: z.number() })]);
const attributen = z.array(z.strictObject({ key: z.string().min(1), value: z.union([enkel, z.strictObject({ arrayValue: z.strictObject({ values: z.array(enkel) }) })]) }));
const span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/), spanId: z.string().regex(/^[0-9a-f]{16}$/), parentSpanId: z.string().regex(/^[0-9a-f]{16}$/).optional(), name: z.string(), kind: z.int().min(0).max(5),
  startTimeUnixNano: z.string().regex(/^\d{1,20}$/), endTimeUnixNano: z.string().regex(/^\d{1,20}$/), attributes: attributen, status: z.strictObject({ code: z.int().min(0).max(2) }),
});
const uitvoer = z.strictObject({ resourceSpans: z.array(z.strictObject({ resource: z.strictObject({ attributes: attributen }), scopeSpans: z.array(z.strictObject({ scope: z.strictObject({ name: z.string() }), spans: z.array(span) })) })) });

describe('Een logregel als OTLP-span', () => {
  it('heeft de vorm die een verzamelaar leest', () => {
    const regel = verwerking({ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), ouderSpanId: 'c'.repeat(16), betrokkene: 'pseudoniem', begin: 1_764_068_470_669, einde: 1_764_068_470_700, kenmerken: { categorieen: ['CONTACT'], herhaald: true, aantal: 2, deel: 0.5 } });
    expect(alsOtlpSpan(regel)).toEqual({
      traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentSpanId: 'c'.repeat(16), name: 'Bijdrage aan bekendheidsronde', kind: 1,
      startTimeUnixNano: '1764068470669000000', endTimeUnixNano: '1764068470700000000', status: { code: 1 },
      attributes: [
        { key: 'handbereik.categorieen', value: { arrayValue: { values: [{ stringValue: 'CONTACT' }] } } },
        { key: 'handbereik.herhaald', value: { boolValue: true } },
        { key: 'handbereik.aantal', value: { intValue: '2' } },
        { key: 'handbereik.deel', value: { doubleValue: 0.5 } },
        { key: 'dpl.core.processing_activity_id', value: { stringValue: 'urn:handbereik:verwerkingsactiviteit:bijdrage:v1' } },
        { key: 'dpl.core.data_subject_id', value: { stringValue: 'pseudoniem' } },
        { key: 'dpl.core.data_subject_id_type', value: { stringValue: `urn:handbereik:pseudoniem:${GEMEENTE}:v1` } },
        { key: 'dpl.core.foreign_operation.processor', value: { stringValue: `urn:nld:oin:${POLITIE}` } },
      ],
    });
  });

  it('is exact op de milliseconde, ook waar nanoseconden niet in een getal passen', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (begin) => {
      const { startTimeUnixNano } = alsOtlpSpan(verwerking({ begin }));
      expect(BigInt(startTimeUnixNano)).toBe(BigInt(begin) * 1_000_000n);
    }));
  });

  it('een eigen kenmerk neemt nooit de plaats in van een veld van de standaard', () => {
    const { attributes } = alsOtlpSpan(verwerking({ betrokkene: 'echt', kenmerken: { 'dpl.core.data_subject_id': 'vals' } }));
    expect(attributes.filter(({ key }) => key === 'dpl.core.data_subject_id')).toEqual([{ key: 'dpl.core.data_subject_id', value: { stringValue: 'echt' } }]);
  });

  it('een uitvoer heeft een bron per organisatie, met alle regels', () => {
    const regels = [verwerking(), verwerking({ verantwoordelijke: POLITIE }), verwerking({ ouderSpanId: undefined, status: 'Unset' })];
    const { resourceSpans } = uitvoer.parse(JSON.parse(JSON.stringify(alsOtlpExport(regels))));
    expect(resourceSpans.map(({ resource, scopeSpans }) => [resource.attributes.at(-1)?.value, scopeSpans[0]?.spans.length])).toEqual([
      [{ stringValue: `urn:nld:oin:${GEMEENTE}` }, 2],
      [{ stringValue: `urn:nld:oin:${POLITIE}` }, 1],
    ]);
  });
});
