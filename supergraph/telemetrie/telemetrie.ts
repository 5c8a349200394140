import type { Log } from '../gateway/index.js';
import type { Vraagmeter } from '../gateway/opties.js';
import type { Routes } from '../http/index.js';
import type { Oproepmeter } from '../partner-router/opties.js';

/** Operational telemetry of one process: how much, how long and how it ended, for whoever runs it. Never about whom. */
export interface Telemetrie {
  /** For the gateway; absent when telemetry is off. */
  readonly vragen?: Vraagmeter;
  /** For the partner router; absent when telemetry is off. */
  readonly oproepen?: Oproepmeter;
  /**
   * Measures every request to a route; gives the route itself when telemetry is off.
   * @param pad the path under which it is served; stands in what is exported
   * @param opties `wacht`: its questions wait for their turn, and a gateway with `vragen` as its meter says when it came
   */
  route(pad: string, route: Routes[string], opties?: { readonly wacht?: boolean }): Routes[string];
  /** Sends what has not been sent, within two seconds. Never rejects. */
  stop(): Promise<void>;
}

/** What telemetry is made of. */
export interface Telemetrieopties {
  /** Name of the service, such as `handbereik-gateway`. */
  readonly dienst: string;
  /** Told, once a minute at most, that nothing arrives. */
  readonly log: Log;
}

const UIT: Telemetrie = { route: (_pad, route) => route, stop: async () => {} };

/**
 * Starts telemetry to a collector over OTLP/HTTP. Nobody waits for the collector, and what it does not take is lost:
 * that is what the processing log is not for.
 * @param url its base address, such as `http://127.0.0.1:4318`; without one telemetry is off and no SDK is loaded
 */
export async function startTelemetrie(url: string | undefined, opties: Telemetrieopties): Promise<Telemetrie> {
  if (url === undefined) return UIT;
  const { maakTelemetrie } = await import('./verzending.js');
  return maakTelemetrie(url, opties);
}
