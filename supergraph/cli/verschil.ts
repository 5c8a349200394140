import { type Change, CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

/** What a difference does to who asks. */
export type Gevolg = 'breekt' | 'let op' | 'veilig';

/** One difference between two schemas. */
export interface Verschil {
  /** Schema coordinate, such as `PolitieIncident.datum`. */
  readonly plaats: string;
  /** In words, such as `veld weg` or `type van veld anders: String → Int`. */
  readonly wat: string;
  readonly gevolg: Gevolg;
}

const GEVOLGEN: Readonly<Record<CriticalityLevel, Gevolg>> = {
  [CriticalityLevel.Breaking]: 'breekt',
  [CriticalityLevel.Dangerous]: 'let op',
  [CriticalityLevel.NonBreaking]: 'veilig',
};
const VOLGORDE: readonly Gevolg[] = ['breekt', 'let op', 'veilig'];

/** The words of a kind of change, such as FIELD_ARGUMENT_TYPE_CHANGED, in the order in which they are said. */
const WOORDEN: readonly (readonly [RegExp, string])[] = [
  [/DIRECTIVE_USAGE/, 'gebruik van directive'], [/DEPRECATION/, 'veroudering'], [/DESCRIPTION/, 'beschrijving'], [/DEFAULT/, 'standaardwaarde'], [/TYPE_(?:CHANGED|KIND)/, 'type'], [/INTERFACE/, 'interface'],
  [/ARGUMENT/, 'argument'], [/ENUM_VALUE/, 'waarde'], [/UNION_MEMBER/, 'lid'], [/FIELD/, 'veld'], [/^DIRECTIVE/, 'directive'], [/^TYPE/, 'type'], [/^SCHEMA/, 'schema'],
];

/** What differs between two schemas, what breaks first; of a type or field that came or went, not all that is in it. */
export async function verschillen(oud: string, nieuw: string): Promise<readonly Verschil[]> {
  const wijzigingen = await diff(schema(oud), schema(nieuw), [DiffRule.simplifyChanges]);
  return wijzigingen.map((wijziging): Verschil => ({ plaats: wijziging.path ?? 'schema', wat: omschrijf(wijziging), gevolg: GEVOLGEN[wijziging.criticality.level] }))
    .sort((een, ander) => VOLGORDE.indexOf(een.gevolg) - VOLGORDE.indexOf(ander.gevolg) || een.plaats.localeCompare(ander.plaats));
}

/** Directives of federation are not defined in what a subgraph publishes. */
const schema = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });

function omschrijf({ type, meta }: Change): string {
  const soort = String(type);
  const wie = WOORDEN.find(([vorm]) => vorm.test(soort))?.[1] ?? 'onderdeel';
  if (soort.endsWith('_ADDED')) return `${wie} erbij`;
  if (soort.endsWith('_REMOVED')) return `${wie} weg`;
  const [was, wordt] = [tekstIn(meta as object, 'old'), tekstIn(meta as object, 'new')];
  return was === undefined || wordt === undefined || wie === 'beschrijving' ? `${wie} anders` : `${wie} anders: ${was} → ${wordt}`;
}

/** What something was or became, where the difference is a text. */
function tekstIn(meta: object, begin: 'old' | 'new'): string | undefined {
  const waarde: unknown = Object.entries(meta).find(([naam]) => naam.startsWith(begin))?.[1];
  return typeof waarde === 'string' ? waarde : undefined;
}
