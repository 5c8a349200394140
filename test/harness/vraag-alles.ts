import { buildSchema, getNamedType, type GraphQLNamedType, type GraphQLObjectType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { leesSchemabestand } from '../../schema/pakket.js';

const api = buildSchema(leesSchemabestand('api.graphql'), { assumeValidSDL: true });

/** The contribution type of every kind in the supergraph. */
export function bijdragetypen(): readonly GraphQLObjectType[] {
  const bijdrage = api.getType('Bijdrage');
  if (!isInterfaceType(bijdrage)) throw new Error('Het schema heeft geen Bijdrage.');
  return api.getPossibleTypes(bijdrage);
}

/** The fields that only this kind has. */
export function eigenVelden(type: GraphQLObjectType): readonly string[] {
  const gedeeld = new Set(type.getInterfaces().flatMap((contract) => Object.keys(contract.getFields())));
  return Object.keys(type.getFields()).filter((veld) => !gedeeld.has(veld));
}

/** Everything that can be selected from a type, as text; nothing for a leaf. */
export function allesVan(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`Uit ${type.name} is niets te kiezen.`);
  return `{ ${Object.values(type.getFields()).map((veld) => `${veld.name} ${allesVan(getNamedType(veld.type))}`).join(' ')} }`;
}

/** The own fields of every kind, as fragments on Bijdrage; aliased, since two kinds may mean another thing by one name. */
export function eigenFragmenten(): string {
  return bijdragetypen().filter((type) => eigenVelden(type).length > 0).map((type) => {
    const velden = eigenVelden(type).map((veld) => `${type.name}_${veld}: ${veld} ${allesVan(getNamedType(type.getFields()[veld]!.type))}`);
    return `... on ${type.name} { ${velden.join(' ')} }`;
  }).join('\n');
}

/** A round in which everything is asked that a client can ask of every kind of partner. */
export function vraagAlles(): string {
  const contract = allesVan(api.getType('Bijdrage')!).slice(1, -1);
  return `query Alles($verzoek: BekendheidVerzoek!) {
    bepalenBekendheid(verzoek: $verzoek) {
      uitvragen { persoon { id naam { volledig } geboorte { datum } } partner { oin soort } besluit { uitkomst } bijdrage { ${contract} ${eigenFragmenten()} } }
    }
  }`;
}

/** Every category: what is asked when everything is asked. */
export const ALLE_CATEGORIEEN: readonly string[] = (() => {
  const type = api.getType('Gegevenscategorie');
  return type && 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
})();
