/** How long stopping may take, in milliseconds, before the process gives up. */
const GEDULD = 30_000;

let gevangen: Promise<void> | undefined;

/**
 * Resolves at the first SIGTERM or SIGINT. Call it before something starts: a signal that comes while it is still starting is then
 * not lost, and what was half started is stopped as well.
 */
export function stopsein(): Promise<void> {
  gevangen ??= new Promise<void>((klaar) => {
    for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => klaar());
  });
  return gevangen;
}

/** Waits for the signal, stops what runs, and ends with exit code 0. A second signal ends at once. */
export async function blijfDraaien(stop: () => Promise<void>): Promise<void> {
  await stopsein();
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => process.exit(1));
  setTimeout(() => process.exit(1), GEDULD).unref();
  await stop();
  process.exit(0);
}
