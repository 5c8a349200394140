import type { Tellingen } from '../nepketen/nepketen.ts';
import type { Verbruik } from './kindkant.ts';
import { mediaan, percentiel } from './statistiek.ts';

/** What one gateway did in one round, or the medians of several. */
export interface Meting {
  readonly verzoeken: number;
  readonly perSeconde: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU-milliseconds of the gateway process, all threads, per request. */
  readonly cpuMs: number;
  /** Part of one core that the gateway used. */
  readonly kern: number;
  readonly rssMb: number;
  /** Requests to partners, to the coordinator, and to the coordinator with a token, per request. */
  readonly partneroproepen: number;
  readonly coordinatoroproepen: number;
  readonly tokens: number;
}

interface Stand {
  readonly verbruik: Verbruik;
  readonly tellingen: Tellingen;
}

export function rond({ latenties, wandMs, voor, na }: { latenties: number[]; wandMs: number; voor: Stand; na: Stand }): Meting {
  const verzoeken = latenties.length;
  const gesorteerd = Float64Array.from(latenties).sort();
  const cpuMs = na.verbruik.cpuMs - voor.verbruik.cpuMs;
  const perVerzoek = (naam: keyof Tellingen): number => (na.tellingen[naam] - voor.tellingen[naam]) / verzoeken;
  return {
    verzoeken,
    perSeconde: (verzoeken * 1_000) / wandMs,
    p50: percentiel(gesorteerd, 0.5),
    p99: percentiel(gesorteerd, 0.99),
    cpuMs: cpuMs / verzoeken,
    kern: cpuMs / wandMs,
    rssMb: na.verbruik.rssMb,
    partneroproepen: perVerzoek('partners'),
    coordinatoroproepen: perVerzoek('coordinator'),
    tokens: perVerzoek('metToken'),
  };
}

/** The median of every figure over rounds. */
export function medianen(metingen: readonly Meting[]): Meting {
  const namen = Object.keys(metingen[0]!) as (keyof Meting)[];
  return Object.fromEntries(namen.map((naam) => [naam, mediaan(metingen.map((meting) => meting[naam]))])) as unknown as Meting;
}

/** A figure of one variant divided by that of another in the same round; the median over rounds. */
export function verhouding(metingen: readonly Meting[], andere: readonly Meting[], naam: 'cpuMs' | 'perSeconde' | 'p50' | 'p99'): number {
  return mediaan(metingen.map((meting, ronde) => meting[naam] / andere[ronde]![naam]));
}
