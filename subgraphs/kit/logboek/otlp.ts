import { oinUrn } from './aanduidingen.js';
import { attributenVan } from './attributen.js';
import type { Verwerking } from './regels.js';

/** A value of an attribute in OTLP/JSON: 64-bit integers are text. */
export type OtlpWaarde =
  | { readonly stringValue: string }
  | { readonly intValue: string }
  | { readonly doubleValue: number }
  | { readonly boolValue: boolean }
  | { readonly arrayValue: { readonly values: readonly OtlpWaarde[] } };

export interface OtlpAttribuut {
  readonly key: string;
  readonly value: OtlpWaarde;
}

/** A span in OTLP/JSON. (opentelemetry-proto, trace/v1; JSON Protobuf encoding: ids in hexadecimal, times in nanoseconds as text) */
export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribuut[];
  readonly status: { readonly code: number };
}

/** Body of `POST /v1/traces`. */
export interface OtlpExport {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly OtlpAttribuut[] };
    readonly scopeSpans: readonly { readonly scope: { readonly name: string }; readonly spans: readonly OtlpSpan[] }[];
  }[];
}

const STATUS = { Unset: 0, Ok: 1, Error: 2 } as const;
const SPAN_KIND_INTERNAL = 1;

/** A log row as a span, for a standard collector. The log itself stays what counts: an exporter may lose spans. */
export function alsOtlpSpan(verwerking: Verwerking): OtlpSpan {
  return {
    traceId: verwerking.traceId,
    spanId: verwerking.spanId,
    ...(verwerking.ouderSpanId !== undefined && { parentSpanId: verwerking.ouderSpanId }),
    name: verwerking.naam,
    kind: SPAN_KIND_INTERNAL,
    startTimeUnixNano: nano(verwerking.begin),
    endTimeUnixNano: nano(verwerking.einde),
    attributes: attributen(attributenVan(verwerking)),
    status: { code: STATUS[verwerking.status] },
  };
}

/** Rows of one or more organisations as one export: a resource per organisation. */
export function alsOtlpExport(verwerkingen: readonly Verwerking[]): OtlpExport {
  const perOrganisatie = Map.groupBy(verwerkingen, ({ verantwoordelijke }) => verantwoordelijke);
  return {
    resourceSpans: [...perOrganisatie].map(([oin, rijen]) => ({
      resource: { attributes: attributen({ 'service.name': 'handbereik', 'service.namespace': oinUrn(oin) }) },
      scopeSpans: [{ scope: { name: 'handbereik.logboek' }, spans: rijen.map(alsOtlpSpan) }],
    })),
  };
}

/** Milliseconds to nanoseconds; as a number they would not be exact. */
function nano(ms: number): string {
  return ms === 0 ? '0' : `${ms}000000`;
}

function attributen(velden: Readonly<Record<string, string | number | boolean | readonly string[]>>): readonly OtlpAttribuut[] {
  return Object.entries(velden).map(([key, waarde]) => ({ key, value: otlpWaarde(waarde) }));
}

function otlpWaarde(waarde: string | number | boolean | readonly string[]): OtlpWaarde {
  if (typeof waarde === 'string') return { stringValue: waarde };
  if (typeof waarde === 'boolean') return { boolValue: waarde };
  if (typeof waarde === 'number') return Number.isSafeInteger(waarde) ? { intValue: String(waarde) } : { doubleValue: waarde };
  return { arrayValue: { values: waarde.map((deel) => ({ stringValue: deel })) } };
}
