import type { Foutnaam } from '../../schema/fouten.js';
import { Contractbreuk, controleer } from './antwoordcontrole.js';
import { foutplaatsen } from './foutplaatsen.js';
import { GEEN_ANTWOORD, geenAntwoord } from './geen-antwoord.js';
import type { Mislukking, Uitvalcode } from './uitval.js';
import type { Deel, Representatie } from './verdeling.js';
import type { Vraagplan, Wortel } from './vraagplan.js';

/** The entities of the whole question, per response key of an `_entities` field. */
export type Gegevens = Record<string, unknown[] | string>;

/** An empty place for every representation that was asked about. */
export function leegAntwoord(plan: Vraagplan, variables: Readonly<Record<string, unknown>>): Gegevens {
  const gegevens: Gegevens = {};
  for (const sleutel of plan.typesleutels) gegevens[sleutel] = 'Query';
  for (const { sleutel, variabele } of plan.wortels) {
    gegevens[sleutel] = (variables[plan.variabelen[variabele]!] as unknown[]).map(() => null);
  }
  return gegevens;
}

/** Puts GEEN_ANTWOORD in every place of an organisation. */
export function plaatsUitval(gegevens: Gegevens, plan: Vraagplan, deel: Deel): void {
  plaats(gegevens, plan, deel, (wortel, representatie) => geenAntwoord(wortel.selectie, representatie));
}

/**
 * Puts an organisation's answer in its places, checked; GEEN_ANTWOORD where an entity is not usable.
 * @returns the first thing that was wrong, if any
 */
export function plaatsAntwoord(gegevens: Gegevens, plan: Vraagplan, deel: Deel, antwoord: unknown): Mislukking | undefined {
  const lijsten = leesLijsten(plan, deel, antwoord);
  if ('code' in lijsten) {
    plaatsUitval(gegevens, plan, deel);
    return lijsten;
  }
  let eerste: Mislukking | undefined;
  plaats(gegevens, plan, deel, (wortel, representatie, index) => {
    const entiteit = leesEntiteit(wortel, representatie, lijsten.entiteiten.get(wortel)![index], lijsten.fouten?.get(wortel.sleutel)?.has(index) ? lijsten.foutcode : undefined);
    if ('goed' in entiteit) return entiteit.goed;
    eerste ??= entiteit;
    return geenAntwoord(wortel.selectie, representatie);
  });
  return eerste;
}

function plaats(gegevens: Gegevens, plan: Vraagplan, deel: Deel, entiteit: (wortel: Wortel, representatie: Representatie, index: number) => unknown): void {
  for (const wortel of plan.wortels) {
    const { representaties, posities } = deel.stukken[wortel.variabele]!;
    const lijst = gegevens[wortel.sleutel] as unknown[];
    posities.forEach((positie, index) => { lijst[positie] = entiteit(wortel, representaties[index]!, index); });
  }
}

/** The lists of an answer that as a whole is usable. */
interface Lijsten {
  readonly entiteiten: ReadonlyMap<Wortel, readonly unknown[]>;
  readonly fouten: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  /** What an error in it means. */
  readonly foutcode: Uitvalcode;
}

function leesLijsten(plan: Vraagplan, deel: Deel, antwoord: unknown): Lijsten | Mislukking {
  if (typeof antwoord !== 'object' || antwoord === null || Array.isArray(antwoord)) return ongeldig('antwoord is geen object');
  const { data, errors } = antwoord as { data?: unknown; errors?: unknown };
  const fouten = foutplaatsen(errors, plan, deel);
  const code = foutcode(errors);
  const graphqlFout: Mislukking = { code, oorzaak: 'graphql-fout' };
  if (fouten === 'geheel') return graphqlFout;
  if (typeof data !== 'object' || data === null) return fouten ? graphqlFout : ongeldig('data ontbreekt');

  const entiteiten = new Map<Wortel, readonly unknown[]>();
  for (const wortel of plan.wortels) {
    const lijst: unknown = Object.hasOwn(data, wortel.sleutel) ? (data as Record<string, unknown>)[wortel.sleutel] : undefined;
    if (!Array.isArray(lijst)) return fouten ? graphqlFout : ongeldig('_entities is geen lijst');
    if (lijst.length !== deel.stukken[wortel.variabele]!.posities.length) return ongeldig('_entities heeft de verkeerde lengte');
    entiteiten.set(wortel, lijst);
  }
  return { entiteiten, fouten, foutcode: code };
}

/** An organisation that could not write its log says so: nothing was given, and who asks may know why. */
function foutcode(errors: unknown): Uitvalcode {
  const codes = Array.isArray(errors) ? errors.map((fout: { extensions?: { code?: unknown } | null } | null) => fout?.extensions?.code) : [];
  return codes.includes('LOGBOEK_ONBESCHIKBAAR' satisfies Foutnaam) ? 'PARTNER_LOGT_NIET' : 'PARTNER_FOUT';
}

/** All or nothing: never half an entity. */
function leesEntiteit(wortel: Wortel, representatie: Representatie, ruw: unknown, fout: Uitvalcode | undefined): { goed: Record<string, unknown> } | Mislukking {
  if (fout) return { code: fout, oorzaak: 'graphql-fout bij een entiteit' };
  if (ruw === null) return ongeldig('entiteit is null');
  try {
    const goed = controleer(wortel.selectie, ruw);
    for (const veld of wortel.selectie.velden) {
      const waarde = goed[veld.sleutel];
      // Another key than was asked for would make the engine ask on in somebody else's name.
      if ((veld.naam === 'oin' || veld.naam === 'bewijs') && waarde !== representatie[veld.naam]) throw new Contractbreuk(veld.plaats);
      // Said by the organisation itself it counts as its failure, so that it never comes without an error.
      if (veld.naam === 'uitkomst' && waarde === GEEN_ANTWOORD) return { code: 'PARTNER_FOUT', oorzaak: 'de organisatie zegt GEEN_ANTWOORD' };
    }
    return { goed };
  } catch (oorzaak) {
    if (oorzaak instanceof Contractbreuk) return { code: 'PARTNER_CONTRACTBREUK', oorzaak: oorzaak.plaats };
    throw oorzaak;
  }
}

function ongeldig(oorzaak: string): Mislukking {
  return { code: 'PARTNER_ONGELDIG_ANTWOORD', oorzaak };
}
