import type { Opdrachtstatus } from './statussen.js';

/** On whose behalf a transition is made: who asked, who is to do it, or the chain itself (a deadline that passed). */
export type Opdrachtpartij = 'opdrachtgever' | 'uitvoerder' | 'keten';

/** A transition that may be made from a status, and by whom. */
export interface ToegestaneOvergang {
  readonly naar: Opdrachtstatus;
  readonly wie: Opdrachtpartij;
}

const INTREKKEN = { naar: 'INGETROKKEN', wie: 'opdrachtgever' } as const;
const VERLOPEN = { naar: 'VERLOPEN', wie: 'keten' } as const;
const door = (...statussen: readonly Opdrachtstatus[]): readonly ToegestaneOvergang[] => statussen.map((naar) => ({ naar, wie: 'uitvoerder' }));

/**
 * The life of an opdracht: from which status to which, and by whom. It has no circles, so that a status is reached at most once;
 * from a status without transitions nothing follows.
 */
export const OVERGANGEN: Readonly<Record<Opdrachtstatus, readonly ToegestaneOvergang[]>> = {
  AANGEVRAAGD: [...door('ONTVANGEN', 'GEWEIGERD', 'OPGEPAKT'), INTREKKEN, VERLOPEN],
  ONTVANGEN: [...door('GEWEIGERD', 'OPGEPAKT'), INTREKKEN, VERLOPEN],
  OPGEPAKT: [...door('GEPLAND', 'UITGEVOERD', 'GEWEIGERD'), INTREKKEN, VERLOPEN],
  GEPLAND: [...door('UITGEVOERD', 'GEWEIGERD'), INTREKKEN, VERLOPEN],
  GEWEIGERD: [],
  UITGEVOERD: [],
  INGETROKKEN: [],
  VERLOPEN: [],
};

/** The statuses from which something can still follow. */
export const OPEN_STATUSSEN = (Object.keys(OVERGANGEN) as Opdrachtstatus[]).filter((status) => OVERGANGEN[status].length > 0);

/** May one of these parties make this transition? */
export function magOvergaan(van: Opdrachtstatus, naar: Opdrachtstatus, partijen: ReadonlySet<Opdrachtpartij>): boolean {
  return OVERGANGEN[van].some((overgang) => overgang.naar === naar && partijen.has(overgang.wie));
}
