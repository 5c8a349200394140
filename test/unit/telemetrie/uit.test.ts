import { expect, it, vi } from 'vitest';

import { startTelemetrie } from '../../../supergraph/telemetrie/index.js';

const geladen = vi.hoisted((): string[] => []);
vi.mock('@opentelemetry/sdk-metrics', (echt) => (geladen.push('sdk-metrics'), echt()));
vi.mock('@opentelemetry/resources', (echt) => (geladen.push('resources'), echt()));
vi.mock('@opentelemetry/exporter-trace-otlp-http', (echt) => (geladen.push('exporter-trace'), echt()));
vi.mock('@opentelemetry/exporter-metrics-otlp-http', (echt) => (geladen.push('exporter-metrics'), echt()));
vi.mock('@opentelemetry/api', (echt) => (geladen.push('api'), echt()));

const log = (): void => undefined;

it('laadt niets van OpenTelemetry zolang er geen adres is, en meet dan niets', async () => {
  const telemetrie = await startTelemetrie(undefined, { dienst: 'proef', log });
  const route = { POST: (): void => undefined };
  expect(telemetrie.route('/graphql', route, { wacht: true })).toBe(route);
  expect(telemetrie.vragen).toBeUndefined();
  expect(telemetrie.oproepen).toBeUndefined();
  await telemetrie.stop();
  expect(geladen).toEqual([]);
  // The counterpart: with an address all of it is.
  await (await startTelemetrie('http://127.0.0.1:9', { dienst: 'proef', log })).stop();
  expect(geladen.sort()).toEqual(['api', 'exporter-metrics', 'exporter-trace', 'resources', 'sdk-metrics']);
});
