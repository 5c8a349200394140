import { Antwoordfout } from '../meten/antwoordtoets.ts';
import type { Baan } from './schrijven.ts';

/** What is wrong with what somebody got. */
export interface Afwijking {
  readonly verloren: number;
  readonly dubbel: number;
  /** Came after a later one of the same who wrote. */
  readonly uitVolgorde: number;
  /** Was never written. */
  readonly vreemd: number;
}

/** Holds what somebody got against what was written. @param geschreven per who wrote, in order */
export function vergelijkOntvangst(ontvangen: readonly number[], geschreven: readonly Baan[]): Afwijking {
  const plaatsen = new Map(geschreven.flatMap((baan, welke) => baan.map((nummer, plaats) => [nummer, { welke, plaats }] as const)));
  const verst = geschreven.map(() => -1);
  const gezien = new Set<number>();
  let [dubbel, uitVolgorde, vreemd] = [0, 0, 0];
  for (const nummer of ontvangen) {
    const plek = plaatsen.get(nummer);
    if (!plek) vreemd += 1;
    else if (gezien.has(nummer)) dubbel += 1;
    else {
      if (plek.plaats < verst[plek.welke]!) uitVolgorde += 1;
      verst[plek.welke] = Math.max(verst[plek.welke]!, plek.plaats);
      gezien.add(nummer);
    }
  }
  return { verloren: plaatsen.size - gezien.size, dubbel, uitVolgorde, vreemd };
}

/** Nothing lost, nothing twice, and in order. @throws Antwoordfout */
export function eisHeel(wie: string, ontvangen: readonly number[], geschreven: readonly Baan[]): void {
  const { verloren, dubbel, uitVolgorde, vreemd } = vergelijkOntvangst(ontvangen, geschreven);
  if (verloren + dubbel + uitVolgorde + vreemd > 0) throw new Antwoordfout(`${wie}: van ${ontvangen.length} gebeurtenissen ${dubbel} dubbel, ${uitVolgorde} uit volgorde, ${vreemd} van een ander, en ${verloren} verloren.`);
}
