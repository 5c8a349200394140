import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** The error about a variable without its value: which one, where in it, and what is expected there. */
export interface Invoerfout {
  readonly zin: string;
  readonly variabele: string;
  /** Such as `personen[0].bsn`; absent when it is the variable itself. */
  readonly plaats?: string;
}

/** What the message is held against. */
export interface Invoer {
  readonly schema: GraphQLSchema;
  readonly operatie: OperationDefinitionNode | undefined;
  readonly variabelen: unknown;
}

const OVER_VARIABELE = /^Variable "\$([_A-Za-z][_0-9A-Za-z]*)" (got invalid value|has invalid value|of required type|of non-null type)/;
const MAX_OPSOMMING = 30;

/**
 * Reads a graphql-js message about the value of a variable ("got invalid value ... at "verzoek.personen[0].bsn"; ...").
 * Of the message only the variable's name and the place are used, and the place only when it exists in the type that
 * the operation declares and in the value itself: so nothing of what was sent can come along, whatever it looked like.
 * @returns undefined when the message is about something else, or about a variable that the operation does not have
 */
export function leesInvoerfout(bericht: string, { schema, operatie, variabelen }: Invoer): Invoerfout | undefined {
  const delen = OVER_VARIABELE.exec(bericht);
  if (!delen) return undefined;
  const [, naam, soort] = delen as unknown as [string, string, string];
  const declaratie = operatie?.variableDefinitions?.find(({ variable }) => variable.name.value === naam);
  const type = declaratie && typeFromAST(schema, declaratie.type);
  if (!isInputType(type)) return undefined;
  if (soort.startsWith('of ')) return { variabele: naam, zin: `De variabele $${naam} ontbreekt of is null; verwacht wordt ${beschrijf(type)}.` };

  const plaats = laatstePlaats(bericht, naam, type, stap(variabelen, naam));
  const waar = plaats ? ` op de plaats ${plaats.pad}` : '';
  return { variabele: naam, plaats: plaats?.pad, zin: `De waarde van de variabele $${naam} klopt${waar} niet; verwacht wordt ${beschrijf(plaats?.type ?? type)}.` };
}

/** The value itself may hold what looks like a place; the real one comes last, and must exist in type and value. */
function laatstePlaats(bericht: string, naam: string, type: GraphQLInputType, waarde: unknown): { pad: string; type: GraphQLInputType } | undefined {
  const plaatsen = [...bericht.matchAll(new RegExp(`(?<= at "${naam})((?:\\.[_A-Za-z][_0-9A-Za-z]*|\\[\\d{1,6}\\])+)(?=";)`, 'g'))];
  for (const [pad] of plaatsen.reverse()) {
    const gevonden = volg(type, waarde, pad);
    if (gevonden) return { pad: pad.replace(/^\./, ''), type: gevonden };
  }
  return undefined;
}

function volg(type: GraphQLInputType, waarde: unknown, pad: string): GraphQLInputType | undefined {
  let hier: GraphQLInputType | undefined = type;
  let inhoud = waarde;
  for (const [, veld, index] of pad.matchAll(/([_A-Za-z][_0-9A-Za-z]*)|\[(\d+)\]/g)) {
    inhoud = stap(inhoud, veld ?? Number(index));
    if (inhoud === undefined) return undefined;
    const kaal: GraphQLInputType | undefined = isNonNullType(hier) ? hier.ofType : hier;
    if (veld === undefined) hier = isListType(kaal) ? kaal.ofType : undefined;
    // A single value where a list is expected has no index in its place.
    else hier = veldtype(getNamedType(kaal), veld);
    if (!hier) return undefined;
  }
  return hier;
}

function veldtype(type: GraphQLNamedType | undefined, naam: string): GraphQLInputType | undefined {
  return isInputObjectType(type) ? type.getFields()[naam]?.type : undefined;
}

function stap(inhoud: unknown, sleutel: string | number): unknown {
  if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud) !== (typeof sleutel === 'number')) return undefined;
  return Object.hasOwn(inhoud, sleutel) ? (inhoud as Record<string | number, unknown>)[sleutel] : undefined;
}

function beschrijf(type: GraphQLInputType): string {
  const kern = getNamedType(type);
  if (isEnumType(kern)) return `${String(type)}, één van: ${kern.getValues().slice(0, MAX_OPSOMMING).map(({ name }) => name).join(', ')}`;
  if (isInputObjectType(kern)) return `${String(type)} met de velden ${Object.values(kern.getFields()).map((veld) => `${veld.name}: ${String(veld.type)}`).join(', ')}`;
  return isScalarType(kern) && !isSpecifiedScalarType(kern) && kern.description ? `${String(type)} (${kern.description.replace(/\.$/, '')})` : String(type);
}
