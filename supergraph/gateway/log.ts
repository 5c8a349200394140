/**
 * Operational log of the gateway: an event and plain facts. Never a message of somebody else, a value from a request,
 * a URL or a body: those may hold personal data.
 */
export type Log = (gebeurtenis: string, feiten: Readonly<Record<string, string | number | boolean | undefined>>) => void;

/** Where in the code an error arose: its class and its stack without the message, which may repeat input. */
export function feitenVan(fout: unknown): { soort: string; plek?: string } {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const plek = fout.stack?.split('\n').filter((regel) => /^\s+at /.test(regel)).slice(0, 6).map((regel) => regel.trim()).join(' < ');
  return { soort: fout.name, plek };
}
