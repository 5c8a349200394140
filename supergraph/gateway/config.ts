/**
 * The gateway package reports usage to its vendor over the internet unless this variable says no, and reads it
 * when it is constructed. Nothing leaves this machine but questions to subgraphs.
 */
export function zetTelemetrieUit(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
