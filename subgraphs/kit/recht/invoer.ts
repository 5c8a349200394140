import { BETROUWBAARHEID } from '../../../schema/vertrouwen.js';
import type { Gegeven, Rechtspakket } from './pakket.js';
import type { Rechtvraag } from './vraag.js';

/** What rules see of a question: classes and facts, never who the person is. The context of a Cedar request. */
export interface Invoer {
  readonly grondslag: string;
  readonly doel: string;
  /** False only when the grondslag is known and does not have this goal. */
  readonly doelHoortBijGrondslag: boolean;
  /** Kind of samenwerkingsverband. */
  readonly verband: string;
  /** The packs that are on, as `<pakket>@<versie>`. */
  readonly pakketten: readonly string[];
  /** Year, month and day as one number, so that days compare: 20260701. */
  readonly dag: number;
  readonly vragersoort: string;
  readonly functie: string;
  readonly rollen: readonly string[];
  /** Place in the order of levels of assurance; -1 when unknown. */
  readonly betrouwbaarheid: number;
  readonly partnersoort: string;
  readonly eigenOrganisatie: boolean;
  readonly eigenRegio: boolean;
  /** Whether the samenwerkingsverband set this category up for the party. */
  readonly ingericht: boolean;
  readonly leeftijd: string;
  readonly gezag: string;
  readonly geheim: boolean;
}

/** The context as Cedar's schema knows it; `satisfies` holds the two together. */
export const CONTEXTTYPEN = {
  grondslag: 'String',
  doel: 'String',
  doelHoortBijGrondslag: 'Bool',
  verband: 'String',
  pakketten: 'Set<String>',
  dag: 'Long',
  vragersoort: 'String',
  functie: 'String',
  rollen: 'Set<String>',
  betrouwbaarheid: 'Long',
  partnersoort: 'String',
  eigenOrganisatie: 'Bool',
  eigenRegio: 'Bool',
  ingericht: 'Bool',
  leeftijd: 'String',
  gezag: 'String',
  geheim: 'Bool',
} as const satisfies Record<keyof Invoer, string>;

/** Id of a pack in one version, as the decision log names it. */
export const pakketsleutel = ({ id, versie }: Pick<Rechtspakket, 'id' | 'versie'>): string => `${id}@${versie}`;

/** A day as a number that compares; NaN when it is not a day. */
export function dagnummer(dag: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && !Number.isNaN(Date.parse(dag)) ? Number(dag.replaceAll('-', '')) : Number.NaN;
}

/** What rules see of this question, for bekendheid; null when the question has no readable day, for then no rule can be said to hold. */
export function leesInvoer(vraag: Rechtvraag, pakketten: readonly Rechtspakket[]): Invoer | null {
  const { vrager, verband, partner, persoon } = vraag;
  const dag = dagnummer(vraag.dag);
  if (Number.isNaN(dag)) return null;
  const basissen = pakketten.flatMap(({ grondslagen }) => grondslagen.filter(({ id }) => id === vraag.grondslag));
  return {
    grondslag: vraag.grondslag,
    doel: vraag.doel,
    doelHoortBijGrondslag: basissen.length === 0 || basissen.some(({ doelen }) => doelen.some(({ id }) => id === vraag.doel)),
    verband: verband.soort,
    pakketten: pakketten.filter((pakket) => telt(pakket, verband, dag)).map(pakketsleutel),
    dag,
    vragersoort: vrager.soort,
    functie: vrager.functie,
    rollen: [...new Set(vrager.rollen)].sort(),
    betrouwbaarheid: BETROUWBAARHEID.indexOf(vrager.betrouwbaarheid),
    partnersoort: partner.soort,
    eigenOrganisatie: vrager.oin === partner.oin,
    eigenRegio: verband.regio === partner.regio,
    ingericht: true,
    leeftijd: persoon.leeftijd,
    gezag: persoon.gezag,
    geheim: persoon.geheim,
  };
}

/** Whether the samenwerkingsverband set this up for the party; bekendheid goes before any category. */
export function isIngericht(gegeven: Gegeven, { categorieen }: Rechtvraag['partner']): boolean {
  return gegeven === 'BEKENDHEID' || categorieen === undefined || categorieen.includes(gegeven);
}

/** Whether the pack is on here; a bill only from the day on which it came into force. */
function telt({ id, altijd, status }: Rechtspakket, { pakketten }: Rechtvraag['verband'], dag: number): boolean {
  if (status === 'vervallen') return false;
  if (status === 'in_werking') return altijd || pakketten.some((gebruik) => gebruik.id === id);
  return pakketten.some((gebruik) => gebruik.id === id && dagnummer(gebruik.inwerkingtreding ?? '') <= dag);
}
