import { type FieldDefinitionNode, isTypeDefinitionNode, Kind, type TypeDefinitionNode, type TypeNode } from 'graphql';
import { heeftVelden, kernVan, lijstenOm } from '../definities.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

const UITWEG = 'Maak er een bladzijde van: een type met edges en pageInfo: PageInfo!, edges met node en cursor: String!, en argumenten first: Int en after: String op het veld (Relay Cursor Connections).';

/**
 * A list of objects below another object can grow without bound, and is a page (Relay Cursor Connections). Directly on the
 * contribution a list is a group, what one organisation has of one kind of thing about one person: the router bounds what
 * one organisation answers, and a group is given or held back as a whole. Lists of values are free; lists of lists are not.
 */
export const bladzijden: Regel = maakRegel('bladzijden', function* ({ eigen, bijdrage, eigenVelden, document }: Kandidaat): Generator<Vondst> {
  const typen = new Map(document.definitions.filter(isTypeDefinitionNode).map((type) => [type.name.value, type]));
  for (const type of eigen.filter(heeftVelden)) {
    const bladzijde = isBladzijde(type, typen);
    for (const veld of type === bijdrage ? eigenVelden : (type.fields ?? [])) {
      const plaats = `${type.name.value}.${veld.name.value}`;
      const doel = typen.get(kernVan(veld.type));
      if (lijstenOm(veld.type) > 1) yield { plaats, melding: 'Dit veld is een lijst van lijsten.', uitweg: 'Maak van de binnenste lijst een eigen type.' };
      else if (lijstenOm(veld.type) === 1 && isSamengesteld(doel) && type !== bijdrage && !(bladzijde && veld.name.value === 'edges')) {
        yield { plaats, melding: 'Een lijst van objecten onder een ander object kan groeien.', uitweg: UITWEG };
      } else if (isBladzijde(doel, typen) && !(heeftArgument(veld, 'first', 'Int') && heeftArgument(veld, 'after', 'String'))) {
        yield { plaats, melding: 'Dit veld geeft een bladzijde en heeft geen argumenten first: Int en after: String.', uitweg: UITWEG };
      }
    }
  }
});

type Typen = ReadonlyMap<string, TypeDefinitionNode>;

const isSamengesteld = (type: TypeDefinitionNode | undefined): boolean => type !== undefined && (heeftVelden(type) || type.kind === Kind.UNION_TYPE_DEFINITION);

/** A page: where it lies, and lines that each have a place. */
function isBladzijde(type: TypeDefinitionNode | undefined, typen: Typen): boolean {
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION || !heeft(type, 'pageInfo', (soort) => soort.kind === Kind.NON_NULL_TYPE && isNaam(soort.type, 'PageInfo'))) return false;
  const edges = (type.fields ?? []).find(({ name }) => name.value === 'edges');
  const regel = edges && lijstenOm(edges.type) === 1 ? typen.get(kernVan(edges.type)) : undefined;
  return regel?.kind === Kind.OBJECT_TYPE_DEFINITION && heeft(regel, 'node', (soort) => lijstenOm(soort) === 0) && heeft(regel, 'cursor', (soort) => soort.kind === Kind.NON_NULL_TYPE && isNaam(soort.type, 'String'));
}

const heeft = (type: { readonly fields?: readonly FieldDefinitionNode[] }, naam: string, past: (soort: TypeNode) => boolean): boolean => (type.fields ?? []).some((veld) => veld.name.value === naam && past(veld.type));

const heeftArgument = ({ arguments: argumenten = [] }: FieldDefinitionNode, naam: string, type: string): boolean =>
  argumenten.some((argument) => argument.name.value === naam && isNaam(argument.type.kind === Kind.NON_NULL_TYPE ? argument.type.type : argument.type, type));

const isNaam = (type: TypeNode, naam: string): boolean => type.kind === Kind.NAMED_TYPE && type.name.value === naam;
