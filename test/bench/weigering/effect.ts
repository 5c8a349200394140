import { mediaan } from '../meten/statistiek.ts';

/** How far two series of times lie apart. */
export interface Effect {
  readonly medianen: readonly [number, number];
  /** Difference of the means in standard deviations (Cohen's d), after the slowest twentieth of each was cut back to its limit. */
  readonly d: number;
  /** Chance that one of the first is slower than one of the second, less the opposite (Cliff's delta): from -1 to 1. */
  readonly delta: number;
  /** 95 percent interval of the difference of the medians, in milliseconds, by bootstrap. */
  readonly interval: readonly [number, number];
}

/** A pause of the machine falls on one trial: without this limit it would hide a difference in all the others. */
const BINNEN = 0.95;
const TREKKINGEN = 2_000;

/** @param toeval gives numbers from 0 up to 1 */
export function effect(een: readonly number[], ander: readonly number[], toeval: () => number = Math.random): Effect {
  const [a, b] = [begrens(een), begrens(ander)];
  const spreiding = Math.sqrt((variantie(a) + variantie(b)) / 2);
  return {
    medianen: [mediaan(een), mediaan(ander)],
    d: spreiding === 0 ? 0 : (gemiddelde(a) - gemiddelde(b)) / spreiding,
    delta: cliff(een, ander),
    interval: bootstrap(een, ander, toeval),
  };
}

function begrens(waarden: readonly number[]): readonly number[] {
  const grens = [...waarden].sort((x, y) => x - y)[Math.floor(waarden.length * BINNEN)] ?? Infinity;
  return waarden.map((waarde) => Math.min(waarde, grens));
}

const gemiddelde = (waarden: readonly number[]): number => waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;

function variantie(waarden: readonly number[]): number {
  const midden = gemiddelde(waarden);
  return waarden.reduce((som, waarde) => som + (waarde - midden) ** 2, 0) / (waarden.length - 1);
}

function cliff(een: readonly number[], ander: readonly number[]): number {
  let som = 0;
  for (const a of een) for (const b of ander) som += Math.sign(a - b);
  return som / (een.length * ander.length);
}

function bootstrap(een: readonly number[], ander: readonly number[], toeval: () => number): readonly [number, number] {
  const trek = (waarden: readonly number[]): number => {
    const getrokken = new Float64Array(waarden.length);
    for (let i = 0; i < getrokken.length; i++) getrokken[i] = waarden[Math.floor(toeval() * waarden.length)]!;
    return getrokken.sort()[getrokken.length >> 1]!;
  };
  const verschillen = Float64Array.from({ length: TREKKINGEN }, () => trek(een) - trek(ander)).sort();
  return [verschillen[Math.floor(TREKKINGEN * 0.025)]!, verschillen[Math.floor(TREKKINGEN * 0.975)]!];
}
