import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Geheugen, Geheugenstand } from './opdracht.ts';

/** Between two looks, in milliseconds. */
const KIJK_MS = 25;

setFlagsFromString('--expose-gc');
const ruimOp = runInNewContext('gc') as () => void;

/** Measures in the process itself what it holds during a step. */
export class Geheugenmeter {
  #voor: Geheugenstand = stand();
  #hoogst: Geheugenstand = this.#voor;
  #cpu = process.cpuUsage();
  #klok: NodeJS.Timeout | undefined;

  begin(): void {
    ruimOp();
    this.#voor = this.#hoogst = stand();
    this.#cpu = process.cpuUsage();
    this.#klok = setInterval(() => this.#kijk(), KIJK_MS);
  }

  einde(): Geheugen {
    clearInterval(this.#klok);
    this.#kijk();
    const { user, system } = process.cpuUsage(this.#cpu);
    ruimOp();
    return { voor: this.#voor, hoogst: this.#hoogst, na: stand(), cpuMs: (user + system) / 1_000 };
  }

  #kijk(): void {
    const { rssMb, heapMb } = stand();
    this.#hoogst = { rssMb: Math.max(this.#hoogst.rssMb, rssMb), heapMb: Math.max(this.#hoogst.heapMb, heapMb) };
  }
}

function stand(): Geheugenstand {
  const { rss, heapUsed } = process.memoryUsage();
  return { rssMb: rss / 1_048_576, heapMb: heapUsed / 1_048_576 };
}
