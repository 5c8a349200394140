import Table from 'cli-table3';

/** A command could not do its work; the message says why and what to do next. */
export class Opdrachtfout extends Error {
  override readonly name = 'Opdrachtfout';

  /** @param volgende the next step, as a sentence */
  constructor(melding: string, readonly volgende: string) {
    super(melding);
  }
}

/** Prints a table for people. */
export function toonTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): void {
  const tabel = new Table({ head: [...koppen], style: { head: [], border: [] } });
  for (const rij of rijen) tabel.push([...rij]);
  console.log(tabel.toString());
}

/** Prints JSON for machines, on one line per document unless it is read by a person. */
export function toonJson(inhoud: unknown): void {
  console.log(JSON.stringify(inhoud, null, process.stdout.isTTY ? 2 : undefined));
}
