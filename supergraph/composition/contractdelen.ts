import { type DefinitionNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import { type Contractversie, contracttekst } from '../../schema/contract.js';
import { naamVan } from './definities.js';

/** The interface of what every ketenpartner answers. (schema/bijdrage.graphql) */
export const BIJDRAGE = 'Bijdrage';

const gelezen = new Map<Contractversie, ReadonlyMap<string, DefinitionNode>>();

/** What the contract defines in this version, by name; a directive by its name with `@`. */
export function contractdelen(versie: Contractversie): ReadonlyMap<string, DefinitionNode> {
  const eerder = gelezen.get(versie);
  if (eerder) return eerder;
  const delen = new Map(parse(contracttekst(versie), { noLocation: true }).definitions.map((definitie) => [sleutelVan(definitie), definitie]));
  gelezen.set(versie, delen);
  return delen;
}

/** A type and a directive may have one name. */
export const sleutelVan = (definitie: DefinitionNode): string => `${definitie.kind === Kind.DIRECTIVE_DEFINITION ? '@' : ''}${naamVan(definitie)}`;

/** The fields that every contribution has, in this version of the contract. */
export function contractvelden(versie: Contractversie): readonly FieldDefinitionNode[] {
  const bijdrage = contractdelen(versie).get(BIJDRAGE);
  if (bijdrage?.kind !== Kind.INTERFACE_TYPE_DEFINITION) throw new Error(`Het contract ${versie} heeft geen interface ${BIJDRAGE}.`);
  return bijdrage.fields ?? [];
}
