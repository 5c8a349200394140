import { GEGEVENS, type Gegeven, type Rechtspakket, type Rechtsregel } from './pakket.js';
import { CONTEXTTYPEN, type Invoer, pakketsleutel } from './invoer.js';
import { regelvoorwaarden, type Voorwaarde } from './voorwaarden.js';

/** A rule of a law pack as a Cedar policy. */
export interface Beleidsregel {
  /** `<pakket>@<versie>/<regel>`: id of the policy, and what the decision log names. */
  readonly sleutel: string;
  readonly regel: Rechtsregel;
  readonly voorwaarden: readonly Voorwaarde[];
  readonly cedar: string;
  /** The fields of the context that the policy reads. */
  readonly velden: readonly (keyof Invoer)[];
}

/** Who asks stands in the context: Cedar needs a principal, and this is the only one. */
export const VRAGER = { type: 'Vrager', id: 'vrager' } as const;

/** What may be done: give without anybody looking, or give when a person has judged. */
export const HANDELINGEN = ['zonderMens', 'geven'] as const;
export type Handeling = (typeof HANDELINGEN)[number];

/** The Cedar schema against which every policy is validated, strictly. */
export const CEDARSCHEMA = `
entity Vrager enum [${JSON.stringify(VRAGER.id)}];
entity Gegeven enum [${GEGEVENS.map((gegeven) => JSON.stringify(gegeven)).join(', ')}];
action ${HANDELINGEN.map((handeling) => JSON.stringify(handeling)).join(', ')} appliesTo {
  principal: Vrager,
  resource: Gegeven,
  context: { ${Object.entries(CONTEXTTYPEN).map(([veld, type]) => `${veld}: ${type}`).join(', ')} }
};`;

const BEIDE = `action in [${HANDELINGEN.map((handeling) => `Action::"${handeling}"`).join(', ')}]`;

/** The rules of these packs as Cedar policies. */
export function maakBeleid(pakketten: readonly Rechtspakket[]): readonly Beleidsregel[] {
  return pakketten.flatMap((pakket) =>
    pakket.regels.map((regel) => {
      const voorwaarden = regelvoorwaarden(pakket, regel);
      const cedar = `@artikel(${JSON.stringify(regel.artikel)})\n${kop(regel)} when {\n  ${[...watGegeven(regel), ...voorwaarden.map((deel) => deel.cedar)].join('\n  && ')}\n};`;
      return { sleutel: `${pakketsleutel(pakket)}/${regel.id}`, regel, voorwaarden, cedar, velden: gelezenVelden(cedar) };
    }));
}

/** Whether the rule can have a say in a question about this, on this grondslag, with this kind of partner. Never false when it can. */
export function raakt({ regel }: Beleidsregel, grondslag: string, soort: string, gegeven: Gegeven): boolean {
  const grondslagen = regel.effect === 'toestaan' ? [regel.grondslag] : regel.grondslagen;
  if (grondslagen && !grondslagen.includes(grondslag)) return false;
  if (regel.categorieen && !regel.categorieen.includes(gegeven)) return false;
  if (!regel.van) return true;
  return 'behalve' in regel.van ? !regel.van.behalve.includes(soort) : regel.van.includes(soort);
}

/** A rule with a question for a person permits only what a person has judged; one that lays before a person forbids doing without. */
function kop(regel: Rechtsregel): string {
  if (regel.effect === 'verbieden') return `forbid (principal, ${BEIDE}, resource)`;
  if (regel.effect === 'voorleggen') return 'forbid (principal, action == Action::"zonderMens", resource)';
  return `permit (principal, ${regel.menselijkOordeel ? 'action == Action::"geven"' : BEIDE}, resource)`;
}

function watGegeven({ categorieen }: Rechtsregel): string[] {
  return categorieen ? [`[${categorieen.map((gegeven) => `Gegeven::"${gegeven}"`).join(', ')}].contains(resource)`] : [];
}

/** From the text that Cedar evaluates: a policy cannot read a field that its text does not name. */
function gelezenVelden(cedar: string): readonly (keyof Invoer)[] {
  const genoemd = new Set([...cedar.matchAll(/\bcontext\.(\w+)/g)].map(([, veld]) => veld));
  return (Object.keys(CONTEXTTYPEN) as (keyof Invoer)[]).filter((veld) => genoemd.has(veld));
}
