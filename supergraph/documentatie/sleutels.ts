import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType, Kind, parse, type SelectionSetNode } from 'graphql';

/** Tells of every value in an answer of what type it is and in which field it stands. */
type Bezoek = (waarde: string, plaats: { readonly type: string; readonly veld: string; readonly soort: string }) => void;

/** Visits every string in the answer to an operation, with what the schema says of it, in the order of the answer. */
export function bezoekWaarden(schema: GraphQLSchema, query: string, data: unknown, bezoek: Bezoek): void {
  const { definitions } = parse(query);
  const operatie = definitions.find((definitie) => definitie.kind === Kind.OPERATION_DEFINITION);
  const wortel = operatie && schema.getRootType(operatie.operation);
  if (operatie && wortel) loop(operatie.selectionSet, wortel, data);

  function loop(selectie: SelectionSetNode, type: GraphQLOutputType, waarde: unknown): void {
    if (Array.isArray(waarde)) return waarde.forEach((een: unknown) => loop(selectie, type, een));
    const naam = getNamedType(type);
    if (waarde === null || typeof waarde !== 'object' || !(isObjectType(naam) || isAbstractType(naam))) return;
    for (const deel of selectie.selections) {
      if (deel.kind === Kind.INLINE_FRAGMENT) {
        loop(deel.selectionSet, deel.typeCondition ? (schema.getType(deel.typeCondition.name.value) as GraphQLOutputType) : type, waarde);
      } else if (deel.kind === Kind.FIELD) {
        const veld = 'getFields' in naam ? naam.getFields()[deel.name.value] : undefined;
        const gegeven = (waarde as Record<string, unknown>)[deel.alias?.value ?? deel.name.value];
        if (!veld || gegeven === undefined) continue;
        if (deel.selectionSet) loop(deel.selectionSet, veld.type, gegeven);
        else for (const een of Array.isArray(gegeven) ? (gegeven as unknown[]) : [gegeven]) {
          if (typeof een === 'string') bezoek(een, { type: naam.name, veld: deel.name.value, soort: getNamedType(veld.type).name });
        }
      }
    }
  }
}
