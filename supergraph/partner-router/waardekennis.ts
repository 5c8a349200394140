import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, Kind, valueFromAST, type ValueNode } from 'graphql';

/**
 * Does a schema know this value as one of this type, down to the values of enums and the fields of input?
 * @param variabelen names of the variables that it knows
 */
export function kentWaarde(waarde: ValueNode, type: GraphQLInputType, variabelen: ReadonlySet<string>): boolean {
  if (waarde.kind === Kind.VARIABLE) return variabelen.has(waarde.name.value);
  if (isNonNullType(type)) return waarde.kind !== Kind.NULL && kentWaarde(waarde, type.ofType, variabelen);
  if (waarde.kind === Kind.NULL) return true;
  if (isListType(type)) {
    const elementen = waarde.kind === Kind.LIST ? waarde.values : [waarde];
    return elementen.every((element) => kentWaarde(element, type.ofType, variabelen));
  }
  if (!isInputObjectType(type)) return valueFromAST(waarde, type) !== undefined;
  if (waarde.kind !== Kind.OBJECT) return false;
  const gegeven = new Map(waarde.fields.map((veld) => [veld.name.value, veld.value]));
  const velden = type.getFields();
  return Object.values(velden).every((veld) => gegeven.has(veld.name) || !isRequiredInputField(veld))
    && [...gegeven].every(([naam, inhoud]) => velden[naam] && kentWaarde(inhoud, velden[naam].type, variabelen));
}
