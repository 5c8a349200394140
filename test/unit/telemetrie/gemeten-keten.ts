import { graphqlroute, type Graphqlopties, startHttp } from '../../../supergraph/http/index.js';
import { startTelemetrie } from '../../../supergraph/telemetrie/index.js';
import { type Nepketen, startNepketen, type Nepketenopties } from '../gateway/hulp/keten.js';
import { type Nepcollector, startNepcollector } from './nepcollector.js';

/** The small chain, with telemetry on as the start of the chain has it. */
export interface Gemetenketen extends AsyncDisposable {
  readonly keten: Nepketen;
  readonly collector: Nepcollector;
  /** Where questions are measured. */
  readonly url: string;
  readonly log: string[];
  /** Ends what is under way and sends what was measured. */
  rondAf(): Promise<void>;
}

export async function startGemetenKeten(opties: Nepketenopties & { readonly http?: Graphqlopties } = {}): Promise<Gemetenketen> {
  const collector = await startNepcollector();
  const log: string[] = [];
  const schrijf = (gebeurtenis: string, feiten: object): void => void log.push(JSON.stringify({ gebeurtenis, ...feiten }));
  const telemetrie = await startTelemetrie(collector.url, { dienst: 'handbereik-proef', log: schrijf });
  const keten = await startNepketen({ ...opties, gateway: { ...opties.gateway, meter: telemetrie.vragen } });
  const http = await startHttp({ poort: 0, routes: { '/graphql': telemetrie.route('/graphql', graphqlroute(keten.gateway, opties.http), { wacht: true }) }, log: schrijf });
  const rondAf = async (): Promise<void> => {
    await http.stop();
    await telemetrie.stop();
  };
  return {
    keten, collector, log, rondAf,
    url: `${http.url}/graphql`,
    [Symbol.asyncDispose]: async () => {
      await rondAf();
      await keten[Symbol.asyncDispose]();
      await collector.stop();
    },
  };
}
