/** A fact for whoever runs the system: a name and fields, never personal data. */
export type Log = (gebeurtenis: string, velden?: Readonly<Record<string, string | number | boolean>>) => void;

/** Writes one JSON line per fact to standard error, so that standard output stays for people. */
export const logRegel: Log = (gebeurtenis, velden) => {
  process.stderr.write(`${JSON.stringify({ moment: new Date().toISOString(), gebeurtenis, ...velden })}\n`);
};
