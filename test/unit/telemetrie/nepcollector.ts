import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Waarde { readonly stringValue?: string; readonly intValue?: number; readonly doubleValue?: number }
interface Attribuut { readonly key: string; readonly value: Waarde }
/** A span as the collector received it. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly flags: number;
  readonly status: { readonly code: number; readonly message?: string };
  readonly attributen: Readonly<Record<string, string | number>>;
}
/** One series of a metric, with its last value. */
export interface Punt {
  readonly maat: string;
  readonly attributen: Readonly<Record<string, string | number>>;
  /** Of a histogram the number of measurements. */
  readonly waarde: number;
  readonly som: number;
}

/** A collector on loopback that keeps every message. */
export interface Nepcollector extends AsyncDisposable {
  readonly url: string;
  /** Every message as text. */
  readonly berichten: string[];
  /** May answer in its place. */
  grijpIn: ((antwoord: ServerResponse) => void) | undefined;
  spans(): Span[];
  punten(maat: string): Punt[];
  stop(): Promise<void>;
}

export async function startNepcollector(): Promise<Nepcollector> {
  const ontvangen: { readonly pad: string; readonly tekst: string }[] = [];
  const server = createServer((verzoek, antwoord) => {
    const stukken: Buffer[] = [];
    verzoek.on('data', (stuk: Buffer) => stukken.push(stuk));
    verzoek.on('end', () => {
      ontvangen.push({ pad: verzoek.url ?? '', tekst: Buffer.concat(stukken).toString() });
      if (zelf.grijpIn) zelf.grijpIn(antwoord);
      else antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise((dicht) => server.close(dicht));
  };
  const op = (pad: string): unknown[] => ontvangen.filter((een) => een.pad === pad).map(({ tekst }) => JSON.parse(tekst) as unknown);
  const zelf: Nepcollector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get berichten() {
      return ontvangen.map(({ tekst }) => tekst);
    },
    grijpIn: undefined,
    spans: () =>
      (op('/v1/traces') as { resourceSpans: { scopeSpans: { spans: (Omit<Span, 'attributen'> & { attributes: Attribuut[] })[] }[] }[] }[])
        .flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)))
        .map(({ attributes, ...span }) => ({ ...span, attributen: plat(attributes) })),
    punten: (maat) => {
      type Ruw = { attributes: Attribuut[]; count?: number; sum?: number; asInt?: number; asDouble?: number };
      const laatste = (op('/v1/metrics') as { resourceMetrics: { scopeMetrics: { metrics: { name: string; histogram?: { dataPoints: Ruw[] }; sum?: { dataPoints: Ruw[] } }[] }[] }[] }[]).at(-1);
      const maten = laatste?.resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics)) ?? [];
      return maten
        .filter(({ name }) => name === maat)
        .flatMap(({ histogram, sum }) => histogram?.dataPoints ?? sum?.dataPoints ?? [])
        .map(({ attributes, count, sum, asInt, asDouble }) => ({ maat, attributen: plat(attributes), waarde: Number(count ?? asInt ?? asDouble), som: sum ?? 0 }));
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
  return zelf;
}

function plat(attributen: readonly Attribuut[]): Record<string, string | number> {
  return Object.fromEntries(attributen.map(({ key, value: { stringValue, intValue, doubleValue } }) => [key, stringValue ?? Number(intValue ?? doubleValue)]));
}
