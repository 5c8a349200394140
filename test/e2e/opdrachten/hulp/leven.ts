import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Levensopdracht, Melding, Proefaanvraag } from './vorm.js';

/** What the outside world has heard over all lives: asked, confirmed, read. */
export class Gehoord {
  readonly gevraagd = new Map<string, Proefaanvraag>();
  /** The id that was confirmed for a key, each time that it was. */
  readonly bevestigd = new Map<string, readonly string[]>();
  readonly overgegaan: { readonly id: string; readonly naar: string }[] = [];
  /** What the consumer read, in the order in which it read. */
  readonly gelezen: NonNullable<Melding['gelezen']>[] = [];

  neem({ vraag, bevestigd, vervallen, overgegaan, gelezen }: Melding): void {
    if (vraag) this.gevraagd.set(vraag.sleutel, vraag);
    if (bevestigd) this.bevestigd.set(bevestigd.sleutel, [...(this.bevestigd.get(bevestigd.sleutel) ?? []), bevestigd.id]);
    if (vervallen !== undefined) this.gevraagd.delete(vervallen);
    if (overgegaan) this.overgegaan.push(overgegaan);
    if (gelezen) this.gelezen.push(gelezen);
  }

  /** What was asked without an answer, and a few that had one: a client that is not sure asks again. */
  nogEens(): readonly Proefaanvraag[] {
    const zonder = [...this.gevraagd.values()].filter(({ sleutel }) => !this.bevestigd.has(sleutel));
    return [...zonder, ...[...this.gevraagd.values()].slice(-3)];
  }

  get gelezenTot(): number {
    return this.gelezen.at(-1)?.positie ?? 0;
  }
}

/** How a process ended. */
export interface Einde {
  readonly code: number | null;
  readonly signaal: string | null;
  readonly stderr: string;
}

/** The longest that a life may take: it dies within seconds. */
const UITERLIJK_MS = 45_000;
const PROCES = new URL('./proces.ts', import.meta.url).pathname;

/** Starts a process that waits; what it is to do it hears when it begins. */
export function bereidVoor(): (opdracht: Levensopdracht, gehoord: Gehoord) => Promise<Einde> {
  const proces: ChildProcess = spawn(process.execPath, [PROCES], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  proces.stderr!.on('data', (deel: Buffer) => void (stderr += deel.toString()));
  const einde = once(proces, 'exit');
  // From the beginning: of a process that falls over before it is told to live, there would be no end to hear later.
  const regels = createInterface({ input: proces.stdout! });
  const gesloten = once(regels, 'close');
  proces.stdin!.on('error', () => {});
  return async (opdracht, gehoord) => {
    regels.on('line', (regel) => {
      // The line that it was writing when it died is half of one.
      if (regel.endsWith('}')) gehoord.neem(JSON.parse(regel) as Melding);
    });
    proces.stdin!.end(`${JSON.stringify(opdracht)}\n`);
    // A life that does not come to its end is a mistake, and must not outlive the test.
    const wekker = setTimeout(() => proces.kill('SIGTERM'), UITERLIJK_MS);
    const [code, signaal] = (await einde) as [number | null, string | null];
    clearTimeout(wekker);
    await gesloten;
    return { code, signaal, stderr };
  };
}
