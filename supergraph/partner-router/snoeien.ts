import { coerceInputValue, type DocumentNode, type FieldNode, type GraphQLSchema, isInputType, Kind, OperationTypeNode, typeFromAST, validate, type VariableDefinitionNode, visit } from 'graphql';
import { maakVeld, Snoeier } from './snoeier.js';
import { aanhefVan, type Vraagplan, type Vraagtekst } from './vraagplan.js';
import { kentWaarde } from './waardekennis.js';

/** A default value holds no variables. */
const GEEN: ReadonlySet<string> = new Set();

/**
 * The question of a plan as far as an earlier schema knows it. Its answer is placed with the plan itself: what was cut reads null.
 * @param variabelen names of the variables that this schema can take, those of the representations left out
 * @returns undefined when nothing can be asked that is certain to be understood
 */
export function snoei(plan: Vraagplan, schema: GraphQLSchema, variabelen: readonly string[]): Vraagtekst | undefined {
  const snoeier = new Snoeier(schema, new Set(variabelen));
  const velden: FieldNode[] = [];
  for (const { sleutel, variabele, selectie } of plan.wortels) {
    const gesnoeid = snoeier.snoei(selectie);
    if (!gesnoeid) return undefined;
    const eigen = { kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: selectie.type } }, selectionSet: gesnoeid } as const;
    velden.push(maakVeld(sleutel, '_entities', [representaties(plan.variabelen[variabele]!)], { kind: Kind.SELECTION_SET, selections: [eigen] }));
  }
  const document = operatie(plan, velden);
  // What is put to an organisation is certain to fit what it knows; anything else would be hers to guess.
  if (validate(schema, document).length > 0) return undefined;
  return { aanhef: aanhefVan(document), variabelen: plan.variabelen, gedeclareerd: gebruikteVariabelen(velden) };
}

/** Names of the variables beside the representations whose type and value a schema knows. */
export function passendeVariabelen({ definities, variabelen }: Vraagplan, schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>): string[] {
  return definities.map((definitie) => [definitie, definitie.variable.name.value] as const)
    .filter(([definitie, naam]) => !variabelen.includes(naam) && past(definitie, schema, Object.hasOwn(variables, naam) ? variables[naam] : undefined))
    .map(([, naam]) => naam);
}

function past({ type: knoop, defaultValue }: VariableDefinitionNode, schema: GraphQLSchema, waarde: unknown): boolean {
  const type = typeFromAST(schema, knoop);
  if (!isInputType(type) || (defaultValue && !kentWaarde(defaultValue, type, GEEN))) return false;
  if (waarde === undefined) return true;
  let goed = true;
  coerceInputValue(waarde, type, () => { goed = false; });
  return goed;
}

function operatie({ definities }: Vraagplan, velden: readonly FieldNode[]): DocumentNode {
  const gebruikt = gebruikteVariabelen(velden);
  return {
    kind: Kind.DOCUMENT,
    definitions: [{
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      variableDefinitions: definities.filter(({ variable }) => gebruikt.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections: velden },
    }],
  };
}

function gebruikteVariabelen(velden: readonly FieldNode[]): Set<string> {
  const gebruikt = new Set<string>();
  for (const veld of velden) visit(veld, { Variable: ({ name }) => void gebruikt.add(name.value) });
  return gebruikt;
}

function representaties(variabele: string): NonNullable<FieldNode['arguments']>[number] {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'representations' }, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variabele } } };
}
