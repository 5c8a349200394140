import {
  type DirectiveNode, type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind,
  type OperationDefinitionNode, parse, visit,
} from 'graphql';
import { Vraagfout } from './vraagfout.js';

/** The one operation of a query text that is to be run. */
export interface Operatie {
  readonly definitie: OperationDefinitionNode;
  readonly fragmenten: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that decide in `@include` and `@skip` which fields take part, with their default value. */
  readonly schakelaars: ReadonlyMap<string, boolean | undefined>;
}

/** More lexical tokens than any planned operation has; keeps parsing of a hostile text short. */
const MAX_TOKENS = 20_000;

/** @throws Vraagfout when the text is no GraphQL, or does not say which query is meant */
export function leesOperatie(query: string, operationName: string | undefined): Operatie {
  const document = leesDocument(query);
  const definitie = kiesOperatie(document, operationName);
  const fragmenten = new Map<string, FragmentDefinitionNode>();
  for (const deel of document.definitions) {
    if (deel.kind === Kind.FRAGMENT_DEFINITION) fragmenten.set(deel.name.value, deel);
  }
  return { definitie, fragmenten, schakelaars: zoekSchakelaars(document, definitie) };
}

/** The value of the `if` argument of a directive: a constant, or the name of a variable. */
export function voorwaarde(directive: DirectiveNode): boolean | { variabele: string } | undefined {
  const waarde = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if (waarde?.kind === Kind.BOOLEAN) return waarde.value;
  if (waarde?.kind === Kind.VARIABLE) return { variabele: waarde.name.value };
  return undefined;
}

function leesDocument(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true, maxTokens: MAX_TOKENS });
  } catch (fout) {
    if (fout instanceof GraphQLError) throw new Vraagfout('GRAPHQL_PARSE_FAILED', 'De vraag is geen geldige GraphQL.');
    if (fout instanceof RangeError) throw new Vraagfout('VRAAG_TE_DIEP', 'De vraag is dieper genest dan is toegestaan.');
    throw fout;
  }
}

function kiesOperatie(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operaties = document.definitions.filter((deel) => deel.kind === Kind.OPERATION_DEFINITION);
  const gekozen = operationName === undefined ? operaties : operaties.filter((deel) => deel.name?.value === operationName);
  const [operatie] = gekozen;
  if (!operatie || gekozen.length > 1) {
    throw new Vraagfout('OPERATION_RESOLUTION_FAILURE', 'Niet duidelijk is welke operatie bedoeld is.');
  }
  if (operatie.operation !== 'query') {
    throw new Vraagfout('GRAPHQL_VALIDATION_FAILED', 'Aan ketenpartners kan alleen een query worden gesteld.');
  }
  return operatie;
}

function zoekSchakelaars(document: DocumentNode, operatie: OperationDefinitionNode): Map<string, boolean | undefined> {
  const gevonden = new Map<string, boolean | undefined>();
  visit(document, {
    Directive(directive) {
      const is = voorwaarde(directive);
      if (typeof is !== 'object') return;
      const standaard = operatie.variableDefinitions?.find((deel) => deel.variable.name.value === is.variabele)?.defaultValue;
      gevonden.set(is.variabele, standaard?.kind === Kind.BOOLEAN ? standaard.value : undefined);
    },
  });
  return gevonden;
}
