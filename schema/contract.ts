import { leesSchemabestand } from './pakket.js';

/** Versions of the shared contract that organisations may answer in, the oldest first. */
export const CONTRACTVERSIES = ['1.0', '1.1'] as const;
export type Contractversie = (typeof CONTRACTVERSIES)[number];

/** The version that is composed: what clients see. */
export const CONTRACT: Contractversie = '1.1';

/** The files that hold the version that is composed; an earlier one is a file of its own, that never changes. */
const HUIDIG = ['kern.graphql', 'directives.graphql', 'bijdrage.graphql'];

/** Is this a version of the contract that there is? */
export const isContractversie = (waarde: string): waarde is Contractversie => (CONTRACTVERSIES as readonly string[]).includes(waarde);

/** The SDL of the shared contract in this version: what every kind of partner has, without what a kind adds. */
export function contracttekst(versie: Contractversie = CONTRACT): string {
  return versie === CONTRACT ? HUIDIG.map(leesSchemabestand).join('\n') : leesSchemabestand(`contract/${versie}.graphql`);
}
