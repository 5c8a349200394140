import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { kindomgeving } from './config.ts';
import type { Antwoord, Opdracht, Verbruik } from './kindkant.ts';

/** A process of the bench: one gateway, or the fake chain. */
export class Kindproces implements AsyncDisposable {
  readonly bestand: string;
  readonly #proces: ChildProcess;
  readonly #wachtend = new Map<number, { klaar: (waarde: unknown) => void; mislukt: (fout: Error) => void }>();
  #nummer = 0;
  #uitvoer = '';

  /** @param bestand seen from the folder of the bench */
  constructor(bestand: string) {
    this.bestand = bestand;
    this.#proces = fork(fileURLToPath(new URL(`../${bestand}`, import.meta.url)), { env: kindomgeving(), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stroom of [this.#proces.stdout, this.#proces.stderr]) stroom?.on('data', (stuk: Buffer) => (this.#uitvoer = (this.#uitvoer + stuk.toString()).slice(-4_000)));
    this.#proces.on('message', ({ nummer, waarde, fout }: Antwoord) => {
      const wachter = this.#wachtend.get(nummer);
      this.#wachtend.delete(nummer);
      if (fout === undefined) wachter?.klaar(waarde);
      else wachter?.mislukt(new Error(`${bestand}: ${fout}`));
    });
    this.#proces.on('exit', (code) => {
      for (const { mislukt } of this.#wachtend.values()) mislukt(new Error(`${bestand} is gestopt (${code}). ${this.#uitvoer}`));
      this.#wachtend.clear();
    });
  }

  /** What the process has printed last; for when something went wrong. */
  get uitvoer(): string {
    return this.#uitvoer;
  }

  /** @throws Error with the reason when the process cannot do it, or has ended */
  vraag<T>(naam: string, gegevens?: unknown): Promise<T> {
    const nummer = this.#nummer++;
    return new Promise<unknown>((klaar, mislukt) => {
      this.#wachtend.set(nummer, { klaar, mislukt });
      this.#proces.send({ nummer, naam, gegevens } satisfies Opdracht, (fout) => {
        if (fout) mislukt(new Error(`${this.bestand} is niet bereikbaar. ${this.#uitvoer}`));
      });
    }) as Promise<T>;
  }

  verbruik(): Promise<Verbruik> {
    return this.vraag('verbruik');
  }

  /** Ends the process: it leaves by itself when the connection with its parent is gone. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#proces.exitCode !== null || this.#proces.signalCode !== null) return;
    const einde = new Promise((klaar) => this.#proces.once('exit', klaar));
    const wekker = setTimeout(() => this.#proces.kill('SIGKILL'), 5_000);
    if (this.#proces.connected) this.#proces.disconnect();
    await einde;
    clearTimeout(wekker);
  }
}
