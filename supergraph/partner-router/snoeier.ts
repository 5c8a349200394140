import {
  type ArgumentNode, type FieldNode, type GraphQLField, type GraphQLOutputType, type GraphQLSchema, type InlineFragmentNode, isAbstractType,
  isLeafType, isListType, isNonNullType, isObjectType, isRequiredArgument, Kind, type NameNode, type SelectionSetNode,
} from 'graphql';
import type { Selectie, Veld, Vorm } from './selectie.js';
import { kentWaarde } from './waardekennis.js';

/**
 * Cuts a selection down to what an earlier schema has. A field is asked only when it is there, in the same shape, and
 * knows every argument with which it is asked: without one of them its answer would be to another question. What goes
 * reads null; where null is not allowed, the object that holds it goes as a whole (as in GraphQL, 6.4.4).
 */
export class Snoeier {
  /** @param variabelen names of the variables that this schema can take */
  constructor(private readonly schema: GraphQLSchema, private readonly variabelen: ReadonlySet<string>) {}

  /** @returns undefined when this schema cannot give the object */
  snoei(selectie: Selectie): SelectionSetNode | undefined {
    const type = this.schema.getType(selectie.type);
    if (!isObjectType(type)) return undefined;
    const velden: FieldNode[] = [];
    for (const veld of selectie.velden) {
      const knoop = veld.naam === '__typename' ? typenaam(veld.sleutel) : this.#veld(veld, type.getFields()[veld.naam]);
      if (knoop) velden.push(knoop);
      else if (veld.vorm.verplicht) return undefined;
    }
    return keuzes(velden.length > 0 ? velden : [typenaam('__typename')]);
  }

  #veld({ sleutel, naam, argumenten, vorm }: Veld, veld: GraphQLField<unknown, unknown> | undefined): FieldNode | undefined {
    if (!veld || !this.#kentArgumenten(veld, argumenten)) return undefined;
    const onder = this.#onder(vorm, veld.type);
    return onder && maakVeld(sleutel, naam, argumenten, onder === 'blad' ? undefined : onder);
  }

  #onder(vorm: Vorm, type: GraphQLOutputType): SelectionSetNode | 'blad' | undefined {
    if (isNonNullType(type)) return this.#onder(vorm, type.ofType);
    switch (vorm.soort) {
      case 'lijst': return isListType(type) ? this.#onder(vorm.element, type.ofType) : undefined;
      case 'blad': return isLeafType(type) ? 'blad' : undefined;
      case 'object': return isObjectType(type) && type.name === vorm.selectie.type ? this.snoei(vorm.selectie) : undefined;
      case 'abstract': {
        if (!isAbstractType(type)) return undefined;
        const fragmenten: InlineFragmentNode[] = [];
        for (const [naam, selectie] of vorm.perType) {
          const mogelijk = this.schema.getType(naam);
          if (!isObjectType(mogelijk) || !this.schema.isSubType(type, mogelijk)) continue;
          const selectionSet = this.snoei(selectie);
          if (!selectionSet) return undefined;
          fragmenten.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: naamknoop(naam) }, selectionSet });
        }
        return keuzes([typenaam(vorm.typesleutel), ...fragmenten]);
      }
    }
  }

  #kentArgumenten(veld: GraphQLField<unknown, unknown>, gevraagd: readonly ArgumentNode[]): boolean {
    const isGegeven = (naam: string): boolean => gevraagd.some(({ name }) => name.value === naam);
    if (veld.args.some((argument) => isRequiredArgument(argument) && !isGegeven(argument.name))) return false;
    return gevraagd.every(({ name, value }) => {
      const argument = veld.args.find((kandidaat) => kandidaat.name === name.value);
      return argument && kentWaarde(value, argument.type, this.variabelen);
    });
  }
}

const naamknoop = (value: string): NameNode => ({ kind: Kind.NAME, value });
const keuzes = (selections: SelectionSetNode['selections']): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });
const typenaam = (sleutel: string): FieldNode => maakVeld(sleutel, '__typename', [], undefined);

/** A field under this response key. */
export function maakVeld(sleutel: string, naam: string, argumenten: readonly ArgumentNode[], selectionSet: SelectionSetNode | undefined): FieldNode {
  return { kind: Kind.FIELD, ...(sleutel !== naam && { alias: naamknoop(sleutel) }), name: naamknoop(naam), arguments: argumenten, ...(selectionSet && { selectionSet }) };
}
