import { assertObjectType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isNonNullType } from 'graphql';
import { GEEN_ANTWOORD } from './geen-antwoord.js';

/** The only fields of a contribution that the router can fill in by itself, so the only ones that may be non-null. */
const DOOR_DE_ROUTER = new Set(['oin', 'bewijs', 'uitkomst']);

/**
 * The contribution type of a kind, once it is certain that an organisation of that kind can be left out of an answer.
 * @throws Error when the type is missing or GEEN_ANTWOORD would not fit on it
 */
export function bijdragetype(schema: GraphQLSchema, type: string): GraphQLObjectType {
  const gevonden = assertObjectType(schema.getType(type));
  const velden = gevonden.getFields();
  for (const naam of DOOR_DE_ROUTER) {
    if (!velden[naam]) throw new Error(`${type} mist het veld ${naam}.`);
  }
  for (const veld of Object.values(velden)) {
    if (isNonNullType(veld.type) && !DOOR_DE_ROUTER.has(veld.name)) {
      throw new Error(`${type}.${veld.name} mag niet verplicht zijn: van een uitgevallen organisatie is het null.`);
    }
  }
  const uitkomst = velden['uitkomst']!.type;
  const waarden = isNonNullType(uitkomst) ? uitkomst.ofType : uitkomst;
  if (!isEnumType(waarden) || !waarden.getValue(GEEN_ANTWOORD)) throw new Error(`${type}.uitkomst kent ${GEEN_ANTWOORD} niet.`);
  return gevonden;
}
