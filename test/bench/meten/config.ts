/** What a process of the bench may know of the environment. */
const GEMEENSCHAPPELIJK = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_OPTIONS'];

/**
 * The environment of every process of the bench: as in production, and without what was set for other programs. A proxy
 * or the key of a vendor would take questions and figures off this machine.
 */
export function kindomgeving(): NodeJS.ProcessEnv {
  const behouden = GEMEENSCHAPPELIJK.flatMap((naam) => (process.env[naam] === undefined ? [] : [[naam, process.env[naam]] as const]));
  return { ...Object.fromEntries(behouden), NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };
}

/** The server of this machine on which the whole round is measured. */
export function databaseserver(): string {
  return process.env['DATABASE_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';
}
