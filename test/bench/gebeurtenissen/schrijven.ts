import type { Schrijfopdracht } from './opdracht.ts';

/** Writes groups of gebeurtenissen somewhere. */
export interface Schrijver<Groep> {
  /** Makes ready what is written, before the clock runs. */
  readonly pak: (van: number, aantal: number) => Groep;
  /** Ends when the other side has said that it has them. @throws when it has not */
  readonly schrijf: (groep: Groep) => Promise<unknown>;
}

/** Numbers that were written by one, one group after the other: they must come out in this order. */
export type Baan = readonly number[];

/** The groups of each who writes, by their first number: by turns, so that all are done at about the same time. */
export function banen({ van, aantal, wijze: { groep, tegelijk } }: Schrijfopdracht): readonly (readonly { readonly van: number; readonly aantal: number }[])[] {
  const groepen = Array.from({ length: Math.ceil(aantal / groep) }, (_, plaats) => ({ van: van + plaats * groep, aantal: Math.min(groep, aantal - plaats * groep) }));
  return Array.from({ length: tegelijk }, (_, baan) => groepen.filter((_groep, plaats) => plaats % tegelijk === baan));
}

/** Writes them all, and tells how many milliseconds that took. */
export async function meetSchrijven<Groep>({ pak, schrijf }: Schrijver<Groep>, opdracht: Schrijfopdracht): Promise<number> {
  const werk = banen(opdracht).map((baan) => baan.map(({ van, aantal }) => pak(van, aantal)));
  const begin = performance.now();
  await Promise.all(werk.map(async (groepen) => {
    for (const groep of groepen) await schrijf(groep);
  }));
  return performance.now() - begin;
}
