import { type GraphQLNamedType, type GraphQLSchema, isInterfaceType, isObjectType, Kind, parse } from 'graphql';

/** The interface of what a ketenpartner answers. (schema/bijdrage.graphql) */
export const BIJDRAGE = 'Bijdrage';

/** The field of it that says whether an organisation answered at all. */
export const UITKOMST = 'uitkomst';

/** Whether a type is the interface, or the contribution of one kind. */
export function isBijdrage(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const bijdrage = schema.getType(BIJDRAGE);
  if (!isInterfaceType(bijdrage)) return false;
  return type === bijdrage || (isObjectType(type) && type.getInterfaces().includes(bijdrage));
}

/** Whether a supergraph is one of the chain: it has the interface Bijdrage with an uitkomst. */
export function isKetensupergraph(sdl: string): boolean {
  return parse(sdl, { noLocation: true }).definitions.some(
    (deel) => deel.kind === Kind.INTERFACE_TYPE_DEFINITION && deel.name.value === BIJDRAGE && deel.fields?.some((veld) => veld.name.value === UITKOMST),
  );
}
