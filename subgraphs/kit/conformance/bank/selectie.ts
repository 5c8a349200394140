import { getNamedType, type GraphQLField, type GraphQLNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';

/** Levels below a contribution that are asked; deeper is a type that leads back to itself. */
const MAX_DIEPTE = 6;

/** A field with everything below it, as text; undefined when it cannot be asked without arguments. */
export function veldtekst(veld: GraphQLField<unknown, unknown>, diepte = 0): string | undefined {
  if (diepte > MAX_DIEPTE || veld.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) return undefined;
  const type = getNamedType(veld.type);
  if (isLeafType(type)) return veld.name;
  const onder = alles(type, diepte + 1);
  return onder === '' ? undefined : `${veld.name} { ${onder} }`;
}

function alles(type: GraphQLNamedType, diepte: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  return Object.values(type.getFields()).flatMap((veld) => veldtekst(veld, diepte) ?? []).join(' ');
}

/** The question that engines put to a subgraph. @param keuze fields, as text */
export function entiteitvraag(type: string, keuze: string): string {
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${keuze} } } }`;
}
