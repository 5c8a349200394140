import { strijdig, vergelijk } from '../lijst/datum.js';
import { naamStrijdig } from '../lijst/naam.js';
import { noemtPersoon } from '../lijst/zelfde-vermelding.js';
import type { Relatiebewering, Tegenspraak, Zekerheid } from './bewering.js';
import type { Persoon } from './persoon.js';
import type { Vermelding } from './vermeldingen.js';

/** A relation of which it is known who the other is. */
export interface Gekoppeld extends Vermelding {
  readonly van: string;
  readonly naar: string | null;
}

/** What the two lists say. */
interface Vergelijking {
  readonly deze: Gekoppeld;
  readonly ander: Persoon;
  /** What the other's list says of the same relation; undefined when it says nothing. */
  readonly terug: Gekoppeld | undefined;
  /** All that the other's list says. */
  readonly vanAnder: readonly Gekoppeld[];
}

const OMGEKEERD: Readonly<Record<Relatiebewering['soort'], readonly Relatiebewering['soort'][]>> = {
  OUDER: ['KIND'],
  KIND: ['OUDER'],
  PARTNER: ['PARTNER', 'EX_PARTNER'],
  EX_PARTNER: ['PARTNER', 'EX_PARTNER'],
};

/** In what the other's list can disagree: one rule each. */
const REGELS: Readonly<Record<Tegenspraak, (v: Vergelijking) => boolean>> = {
  ANUMMER: ({ deze, ander }) => {
    const eigen = eigenGegevens(ander).flatMap(({ anummer }) => anummer ?? []);
    return deze.voorkomen.anummer !== undefined && eigen.length > 0 && !eigen.includes(deze.voorkomen.anummer);
  },
  NAAM: ({ deze, ander }) => eigenGegevens(ander).every(({ naam }) => naamStrijdig(naam, deze.voorkomen.naam)),
  GEBOORTEDATUM: ({ deze, ander }) => eigenGegevens(ander).every(({ geboorte }) => strijdig(geboorte.datum, deze.voorkomen.geboorte.datum)),
  PERIODE: ({ deze, terug }) => terug !== undefined && deze.categorie === '05'
    && (strijdig(deze.vanaf ?? undefined, terug.vanaf ?? undefined) || strijdig(deze.tot ?? undefined, terug.tot ?? undefined)),
  SOORT: ({ deze, ander, terug }) => terug !== undefined && (deze.tot === null) !== (terug.tot === null) && !zagEindeNiet(deze, ander, terug),
  ANDER_GENOEMD: ({ deze, ander, terug, vanAnder }) => terug === undefined && deze.tot === null && plaatsBezet(deze, ander, vanAnder),
};

/** How certain a relation is, from comparing it with what the other's own list says. An open relation has nothing to compare with. */
export function bepaalZekerheid(
  deze: Gekoppeld, ander: Persoon | undefined, vanAnder: readonly Gekoppeld[],
): { zekerheid: Zekerheid; tegenspraak: Tegenspraak[] } {
  if (ander === undefined) return { zekerheid: 'EENZIJDIG', tegenspraak: [] };
  const terug = tegenhanger(deze, vanAnder);
  const tegenspraak = (Object.keys(REGELS) as Tegenspraak[]).filter((soort) => REGELS[soort]({ deze, ander, terug, vanAnder }));
  if (tegenspraak.length > 0) return { zekerheid: 'TEGENGESPROKEN', tegenspraak };
  return { zekerheid: terug === undefined ? 'EENZIJDIG' : 'BEVESTIGD', tegenspraak };
}

/** People may marry each other twice: the one with the same start is meant. */
function tegenhanger(deze: Gekoppeld, vanAnder: readonly Gekoppeld[]): Gekoppeld | undefined {
  const mogelijk = vanAnder.filter(({ naar, soort }) => naar === deze.van && OMGEKEERD[deze.soort].includes(soort));
  return mogelijk.find(({ vanaf }) => vanaf === deze.vanaf) ?? mogelijk.find(({ tot }) => tot === null) ?? mogelijk[0];
}

/** What a person's own list says now and said before about who they are; what was wrong counts too, others may have copied it. */
function eigenGegevens({ lijst }: Persoon): readonly Persoon['lijst']['persoon']['actueel'][] {
  return [lijst.persoon.actueel, ...lijst.persoon.historie];
}

/** A list that is no longer kept up does not show the end of a relation: the list of the dead partner still says "married". */
function zagEindeNiet(deze: Gekoppeld, ander: Persoon, terug: Gekoppeld): boolean {
  if (terug.tot !== null) return deze.redenEinde === null && terug.redenEinde === 'O';
  const opgeschort = ander.lijst.inschrijving.opschorting?.vanaf ?? (ander.overleden ? (ander.overlijdensdatum ?? 'onbekend') : undefined);
  return opgeschort !== undefined && deze.tot !== null && vergelijk(opgeschort, deze.tot) !== 'NA';
}

/** The child's list has both parents, and neither is this one; or the partner's list has another present partner. */
function plaatsBezet(deze: Gekoppeld, ander: Persoon, vanAnder: readonly Gekoppeld[]): boolean {
  if (deze.soort === 'PARTNER') return vanAnder.some(({ soort }) => soort === 'PARTNER');
  if (deze.soort !== 'KIND') return false;
  return [ander.lijst.ouder1, ander.lijst.ouder2].every((ouder) => ouder !== undefined && noemtPersoon(ouder.actueel));
}
