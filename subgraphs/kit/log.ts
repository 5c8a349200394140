import { createWriteStream } from 'node:fs';

/** A fact for whoever runs the system: a name and fields, never personal data. */
export type Log = (gebeurtenis: string, velden?: Readonly<Record<string, string | number | boolean>>) => void;

const regel: (...delen: Parameters<Log>) => string = (gebeurtenis, velden) => `${JSON.stringify({ moment: new Date().toISOString(), gebeurtenis, ...velden })}\n`;

/** Writes one JSON line per fact to standard error, so that standard output stays for people. */
export const logRegel: Log = (gebeurtenis, velden) => {
  process.stderr.write(regel(gebeurtenis, velden));
};

/** Appends to a file, readable for its owner only. When that fails (disk full), the line goes to standard error and work goes on. */
export function logNaarBestand(pad: string): Log {
  const bestand = createWriteStream(pad, { flags: 'a', mode: 0o600 });
  let schrijft = true;
  bestand.on('error', (fout: NodeJS.ErrnoException) => {
    if (schrijft) logRegel('logbestand-niet-te-schrijven', { code: fout.code ?? 'onbekend' });
    schrijft = false;
  });
  return (gebeurtenis, velden) => {
    if (schrijft) bestand.write(regel(gebeurtenis, velden));
    else logRegel(gebeurtenis, velden);
  };
}
