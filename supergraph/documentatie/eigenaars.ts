import { type ConstDirectiveNode, isTypeDefinitionNode, parse } from 'graphql';
import { grafen, join } from '../sandbox/kaart/join.js';

/** Under what a field may be given. */
export interface Gegeveneis {
  /** The category that the bewijs must name; without one the question whether somebody is known is enough. */
  readonly categorie?: string;
  readonly niveau: string;
}

/** What a supergraph says of where its types and fields come from. */
export interface Eigenaars {
  /** The subgraphs that have a type. */
  type(naam: string): readonly string[];
  /** The subgraphs that give a field. */
  veld(type: string, veld: string): readonly string[];
  eis(type: string, veld: string): Gegeveneis | undefined;
}

/** Reads it from the SDL of a supergraph. (Federation, join specification) */
export function leesEigenaars(supergraphSdl: string): Eigenaars {
  const typen = new Map<string, readonly string[]>();
  const velden = new Map<string, readonly string[]>();
  const eisen = new Map<string, Gegeveneis>();
  const document = parse(supergraphSdl, { noLocation: true });
  const namen = grafen(document);
  const graphs = (van: Parameters<typeof join>[0], wat: 'type' | 'field'): readonly string[] => [...new Set(join(van, wat).filter(({ external }) => external !== true).flatMap(({ graph = '' }) => namen.get(graph) ?? []))];
  for (const definitie of document.definitions) {
    if (!isTypeDefinitionNode(definitie)) continue;
    const type = definitie.name.value;
    typen.set(type, graphs(definitie, 'type'));
    if (!('fields' in definitie)) continue;
    for (const { name, directives, ...veld } of definitie.fields ?? []) {
      const eigen = graphs({ ...veld, directives }, 'field');
      velden.set(`${type}.${name.value}`, eigen.length > 0 ? eigen : typen.get(type)!);
      const gegeven = directives?.find((een) => een.name.value === 'gegeven');
      if (gegeven) eisen.set(`${type}.${name.value}`, { categorie: argument(gegeven, 'categorie'), niveau: argument(gegeven, 'niveau') ?? 'MINIMAAL' });
    }
  }
  return { type: (naam) => typen.get(naam) ?? [], veld: (type, veld) => velden.get(`${type}.${veld}`) ?? [], eis: (type, veld) => eisen.get(`${type}.${veld}`) };
}

function argument(directive: ConstDirectiveNode, naam: string): string | undefined {
  const waarde = directive.arguments?.find((een) => een.name.value === naam)?.value;
  return waarde && 'value' in waarde ? String(waarde.value) : undefined;
}
