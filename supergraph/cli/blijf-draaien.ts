/** How long stopping may take, in milliseconds, before the process gives up. */
const GEDULD = 30_000;

/** Waits for SIGTERM or SIGINT, stops what runs, and ends with exit code 0. A second signal ends at once. */
export async function blijfDraaien(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((klaar) => {
    for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => klaar());
  });
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => process.exit(1));
  setTimeout(() => process.exit(1), GEDULD).unref();
  await stop();
  process.exit(0);
}
