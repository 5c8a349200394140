import { type ASTNode, Kind, type NameNode, type StringValueNode, visit } from 'graphql';

interface Benoemd {
  readonly name: NameNode;
}

/** The lists whose order says nothing. */
const ZONDER_VOLGORDE = ['fields', 'values', 'arguments', 'directives', 'interfaces', 'types', 'locations'] as const;

/**
 * The same SDL in one form: fields, values, arguments and directives by name, and text without spaces around it.
 * What means the same is thereby the same bytes.
 */
export function canoniek<T extends ASTNode>(node: T): T {
  return visit(node, {
    leave(kind) {
      if (kind.kind === Kind.STRING) return eenvormig(kind);
      const geordend = ZONDER_VOLGORDE.flatMap((sleutel) => {
        const lijst = (kind as unknown as Record<string, unknown>)[sleutel];
        return Array.isArray(lijst) && lijst.every(isBenoemd) ? [[sleutel, lijst.toSorted(opNaam)] as const] : [];
      });
      return geordend.length === 0 ? undefined : { ...kind, ...Object.fromEntries(geordend) };
    },
  });
}

/** The same without descriptions: what two definitions must have in common to mean the same to a machine. */
export function zonderBeschrijving<T extends ASTNode>(node: T): T {
  return visit(node, { StringValue: (_tekst, sleutel) => (sleutel === 'description' ? null : undefined) });
}

/** By code unit: the same on every machine, whatever its language. */
export const opTekst = (een: string, ander: string): number => (een < ander ? -1 : een > ander ? 1 : 0);

const opNaam = (een: Benoemd, ander: Benoemd): number => opTekst(een.name.value, ander.name.value);
const isBenoemd = (node: unknown): node is Benoemd => typeof node === 'object' && node !== null && 'name' in node;

function eenvormig(tekst: StringValueNode): StringValueNode {
  const value = tekst.value.trim().replace(/\r\n?/g, '\n');
  return { ...tekst, value, block: value.includes('\n') };
}
