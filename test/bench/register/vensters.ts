import { mediaan } from '../meten/statistiek.ts';
import type { Venster } from './opdracht.ts';

/** A window, with what else the machine did. */
export interface Gemetenvenster extends Venster {
  /** Cores that were busy with something else than the chain, its database and the bench. */
  readonly anderWerk: number;
}

/** A series of windows: the middle one and the worst. */
export interface Vensters {
  readonly aantal: number;
  /** Milliseconds that the event loop stood still, at the longest in a window. */
  readonly blokMediaan: number;
  readonly blokHoogste: number;
  /** In the window with that standstill: cores that were busy with something else. */
  readonly anderWerkToen: number;
  /** Of garbage collection. */
  readonly gcMediaan: number;
  readonly gcHoogste: number;
  /** Processor time in a window. */
  readonly cpuMediaan: number;
  /** The slowest answer to a round, in milliseconds; 0 when none was asked. */
  readonly traagste: number;
}

/** Times of one thing that was done several times, in milliseconds. */
export interface Duren {
  readonly mediaan: number;
  readonly hoogste: number;
}

/** @param traagste slowest answer in any of them */
export function vatSamen(vensters: readonly Gemetenvenster[], traagste: number): Vensters {
  const gc = vensters.map(({ gcMs }) => gcMs);
  const slechtste = vensters.reduce((een, ander) => (ander.blokMs > een.blokMs ? ander : een));
  return {
    aantal: vensters.length,
    blokMediaan: mediaan(vensters.map(({ blokMs }) => blokMs)), blokHoogste: slechtste.blokMs, anderWerkToen: slechtste.anderWerk,
    gcMediaan: mediaan(gc), gcHoogste: Math.max(...gc),
    cpuMediaan: mediaan(vensters.map(({ cpuMs }) => cpuMs)),
    traagste,
  };
}

export function duren(ms: readonly number[]): Duren {
  return { mediaan: mediaan(ms), hoogste: Math.max(...ms) };
}
