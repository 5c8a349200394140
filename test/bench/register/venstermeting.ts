import { setTimeout as wacht } from 'node:timers/promises';
import { machineCpuMs } from '../meten/machine.ts';
import type { Venster } from './opdracht.ts';
import type { Registeropstelling } from './opstelling.ts';
import { type Gemetenvenster, type Vensters, vatSamen } from './vensters.ts';

/** A series of windows. */
export interface Vensteropdracht {
  readonly aantal: number;
  /** How long a window is at least, in milliseconds. */
  readonly minstensMs: number;
  /** Done once in every window, at its begin. */
  readonly doe?: () => Promise<unknown>;
  /** Done after every window. */
  readonly na?: () => void;
}

/** Measures what happens to the process of the chain in each of these windows. @throws Antwoordfout when a round was not whole */
export async function meetVensters(opstelling: Registeropstelling, { aantal, minstensMs, doe, na }: Vensteropdracht): Promise<Vensters> {
  const { proces, vragers } = opstelling;
  const vensters: Gemetenvenster[] = [];
  vragers.traagste();
  for (let nummer = 0; nummer < aantal; nummer++) {
    const voor = await werk(opstelling);
    await proces.vraag<Venster>('venster');
    const begin = performance.now();
    await doe?.();
    await wacht(Math.max(0, minstensMs - (performance.now() - begin)));
    const venster = await proces.vraag<Venster>('venster');
    const duurde = performance.now() - begin;
    const daarna = await werk(opstelling);
    // The machine counts in ticks: a little less than what we spent is nothing.
    vensters.push({ ...venster, anderWerk: Math.max(0, daarna.machine - voor.machine - (daarna.eigen - voor.eigen) - venster.cpuMs) / duurde });
    na?.();
    vragers.eisHeel();
  }
  return vatSamen(vensters, vragers.traagste());
}

/** Processor time so far, in milliseconds: of the whole machine, and of the bench with the database. */
async function werk({ database }: Registeropstelling): Promise<{ readonly machine: number; readonly eigen: number }> {
  const postgres = (await database.cpuMs()) ?? 0;
  const { user, system } = process.cpuUsage();
  return { machine: machineCpuMs(), eigen: postgres + (user + system) / 1_000 };
}
