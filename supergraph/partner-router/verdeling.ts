import { isOin } from '../../schema/identificatie/oin.js';
import { Vraagfout } from './vraagfout.js';
import type { Vraagplan, Vraagtekst } from './vraagplan.js';

/** A reference to what one organisation contributes: the key of its contribution type. */
export interface Representatie {
  readonly __typename: string;
  readonly oin: string;
  readonly bewijs: string;
}

/** The representations of one variable that go to one organisation, and where each stood in the whole list. */
export interface Stuk {
  readonly representaties: Representatie[];
  readonly posities: number[];
}

/** What one organisation is asked. */
export interface Deel {
  readonly oin: string;
  /** One per representation variable of the plan, in the same order. */
  readonly stukken: readonly Stuk[];
}

/**
 * Splits the representations of a question by organisation, in order of first appearance.
 * @throws Vraagfout when a variable does not hold representations of this type
 */
export function verdeel(plan: Vraagplan, variables: Readonly<Record<string, unknown>>, type: string): Deel[] {
  const delen = new Map<string, Deel>();
  plan.variabelen.forEach((naam, index) => {
    const lijst = Object.hasOwn(variables, naam) ? variables[naam] : undefined;
    if (!Array.isArray(lijst)) throw ongeldig();
    lijst.forEach((representatie: unknown, positie) => {
      if (!isRepresentatie(representatie, type)) throw ongeldig();
      let deel = delen.get(representatie.oin);
      if (!deel) {
        deel = { oin: representatie.oin, stukken: plan.variabelen.map(() => ({ representaties: [], posities: [] })) };
        delen.set(representatie.oin, deel);
      }
      const stuk = deel.stukken[index]!;
      stuk.representaties.push(representatie);
      stuk.posities.push(positie);
    });
  });
  return [...delen.values()];
}

/** The variables that every organisation gets alike, as JSON. */
export function gedeeldeVariabelen(plan: Vraagtekst, variables: Readonly<Record<string, unknown>>): string {
  const andere = Object.entries(variables).filter(([naam]) => plan.gedeclareerd.has(naam) && !plan.variabelen.includes(naam));
  return andere.length === 0 ? '{}' : JSON.stringify(Object.fromEntries(andere));
}

/** The body of the one request to an organisation. */
export function lichaam(plan: Vraagtekst, gedeeld: string, deel: Deel): string {
  const eigen = plan.variabelen.map((naam, i) => `${JSON.stringify(naam)}:${JSON.stringify(deel.stukken[i]!.representaties)}`);
  const variabelen = gedeeld === '{}' ? `{${eigen.join()}}` : `${gedeeld.slice(0, -1)},${eigen.join()}}`;
  return `${plan.aanhef}${variabelen}}`;
}

function isRepresentatie(waarde: unknown, type: string): waarde is Representatie {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const { __typename, oin, bewijs } = waarde as Partial<Representatie>;
  return __typename === type && typeof oin === 'string' && isOin(oin) && typeof bewijs === 'string';
}

function ongeldig(): Vraagfout {
  return new Vraagfout('BAD_USER_INPUT', 'Elke representatie heeft het __typename van deze soort, een oin van twintig cijfers en een bewijs nodig.');
}
