import type { Conclusie, Gezagshouder } from '../antwoord.js';
import type { Gezagsfeiten, Ouder, Verbintenis } from '../feiten.js';

/** One rule: what it concludes from the facts, or null when it does not decide. */
export interface Gezagsregel {
  /** Name of the rule, in lower case with hyphens. */
  readonly naam: string;
  readonly beslis: (feiten: Gezagsfeiten) => Conclusie | null;
}

/** The conclusion that the facts do not decide it, with the reason. */
export function nietTeBepalen(toelichting: string): Conclusie {
  return { soort: 'NIET_TE_BEPALEN', houders: [], grondslag: [], toelichting };
}

/** The conclusion that both parents have gezag. */
export function samen({ ouders }: Gezagsfeiten, grondslag: readonly string[], toelichting: string): Conclusie {
  return { soort: 'GEZAMENLIJK_OUDERLIJK_GEZAG', houders: ouders.map(alsHouder), grondslag, toelichting };
}

/** A parent as a holder of gezag. */
export function alsHouder({ nummer, persoon, naam }: Ouder): Gezagshouder {
  return { rol: `OUDER_${nummer}`, persoon: persoon?.id ?? null, naam };
}

/** A parent's partner as a holder of gezag. */
export function alsPartner({ partner }: Verbintenis): Gezagshouder {
  return { rol: 'PARTNER', persoon: partner.persoon?.id ?? null, naam: partner.naam };
}

/** Parents of whom it is recorded who they are. */
export function bekendeOuders({ ouders }: Gezagsfeiten): readonly Ouder[] {
  return ouders.filter(({ aard }) => aard === 'BEKEND');
}

/** Kinds of deed that matter here, by the third character of its number (table 39). */
export const AKTE = { geboorte: 'A', erkenning: ['B', 'C', 'J', 'V'], adoptie: 'Q' } as const;

/** Entries of a parent, present and earlier, that rest on a deed of one of these kinds. */
export function opAkte(ouder: Ouder, soorten: readonly string[]): Ouder['voorkomens'] {
  return ouder.voorkomens.filter(({ akte }) => soorten.includes(akte?.nummer?.[2] ?? ''));
}
