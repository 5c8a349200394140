import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type ResourceMetrics } from '@opentelemetry/sdk-metrics';

import { beginTrace } from '../gateway/index.js';
import { maakMaten } from './maten.js';
import { maakOproepmeter } from './oproepen.js';
import { type Gebeurtenis, maakSpan, MAKER } from './spans.js';
import { Spanrij } from './spanrij.js';
import type { Telemetrie, Telemetrieopties } from './telemetrie.js';
import { Verzendfouten } from './verzendfouten.js';
import { Verzoekmeter } from './verzoeken.js';

/** Milliseconds for one message to the collector, retries included; also what stopping may take. */
const TERMIJN_MS = 2_000;
/** Milliseconds that requests under way get to end when telemetry stops; by then there should be none. */
const NASLEEP_MS = 200;
const SPANS = { maxWachtend: 4_096, perKeer: 512, elkeMs: 5_000 };
const MATEN_ELKE_MS = 15_000;
/** Series of one counter: every code for each of a thousand organisations and more. */
const MAX_REEKSEN = 20_000;

/** Telemetry that is sent. This file, and what only it uses, is loaded with the SDK and only when it is on. */
export function maakTelemetrie(url: string, { dienst, log }: Telemetrieopties): Telemetrie {
  const fouten = new Verzendfouten(log);
  // An id that tells processes apart, and like every id of ours holds no person's number by chance.
  const resource = resourceFromAttributes({ 'service.name': dienst, 'service.instance.id': beginTrace(undefined, undefined).traceId });
  const lijn = (pad: string): { url: string; timeoutMillis: number; keepAlive: boolean } => ({ url: `${url.replace(/\/+$/, '')}/${pad}`, timeoutMillis: TERMIJN_MS, keepAlive: true });

  const spans = new Spanrij(new OTLPTraceExporter(lijn('v1/traces')), fouten, SPANS);
  const reader = new PeriodicExportingMetricReader({
    exporter: new Matenverzender(lijn('v1/metrics'), fouten),
    exportIntervalMillis: MATEN_ELKE_MS,
    exportTimeoutMillis: TERMIJN_MS,
    cardinalityLimits: { counter: MAX_REEKSEN },
  });
  const maten = new MeterProvider({ resource, readers: [reader] });
  const instrumenten = maakMaten(maten.getMeter(MAKER.name));
  const vertel = (gebeurtenis: Gebeurtenis): void => spans.voegToe(maakSpan(gebeurtenis, resource));

  const verzoeken = new Verzoekmeter(instrumenten, vertel);
  const rondAf = async (): Promise<void> => {
    // A server says that it has closed a moment before its last requests say so.
    await binnen(NASLEEP_MS, verzoeken.rust());
    await Promise.allSettled([spans.stop(), maten.shutdown()]);
  };
  let einde: Promise<void> | undefined;
  return {
    vragen: verzoeken,
    oproepen: maakOproepmeter(instrumenten, vertel),
    route: (pad, route, { wacht = false } = {}) => verzoeken.route(pad, route, wacht),
    stop: () => (einde ??= binnen(TERMIJN_MS, rondAf())),
  };
}

/** Sends figures, and says so when they do not arrive. The SDK itself keeps silent. */
class Matenverzender extends OTLPMetricExporter {
  readonly #fouten: Verzendfouten;

  constructor(lijn: ConstructorParameters<typeof OTLPMetricExporter>[0], fouten: Verzendfouten) {
    super(lijn);
    this.#fouten = fouten;
  }

  override export(maten: ResourceMetrics, klaar: Parameters<OTLPMetricExporter['export']>[1]): void {
    super.export(maten, (afloop) => {
      if (afloop.code !== 0) this.#fouten.meld('maten', afloop.error);
      klaar(afloop);
    });
  }
}

/** Waits for work, but not longer than that. The clock keeps the process alive: what is stopped after this must be. */
async function binnen(ms: number, werk: Promise<void>): Promise<void> {
  let wekker: NodeJS.Timeout | undefined;
  await Promise.race([werk, new Promise((klaar) => (wekker = setTimeout(klaar, ms)))]);
  clearTimeout(wekker);
}
