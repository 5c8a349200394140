import { expect, it, vi } from 'vitest';

import { startTelemetrie } from '../../../supergraph/telemetrie/index.js';

const geladen = vi.hoisted((): string[] => []);
for (const _ of [0]) {
  vi.mock('@opentelemetry/sdk-metrics', async (echt) => (geladen.push('metrics'), echt()));
  vi.mock('@opentelemetry/sdk-trace-base', async (echt) => (geladen.push('trace'), echt()));
  vi.mock('@opentelemetry/resources', async (echt) => (geladen.push('resources'), echt()));
  vi.mock('@opentelemetry/exporter-trace-otlp-http', async (echt) => (geladen.push('otlp-trace'), echt()));
  vi.mock('@opentelemetry/exporter-metrics-otlp-http', async (echt) => (geladen.push('otlp-metrics'), echt()));
}
