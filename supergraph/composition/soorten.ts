import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import type { Soort } from '../../schema/register.js';

/** The interface of what a ketenpartner answers, and its key. (schema/bijdrage.graphql) */
const BIJDRAGE = 'Bijdrage';
const SLEUTEL = ['bewijs', 'oin'];

/**
 * The kinds of ketenpartner in a supergraph, as it says so itself: a subgraph that resolves, by its key, a type that
 * implements `Bijdrage`. (The coordinator has the same types, as references that it does not resolve.) What people
 * call a kind stands in no supergraph; its code takes that place.
 */
export function soortenIn(supergraphSdl: string): readonly Soort[] {
  const definities = parse(supergraphSdl, { noLocation: true }).definitions;
  const naamVan = new Map<string, string>();
  for (const definitie of definities) {
    if (definitie.kind !== Kind.ENUM_TYPE_DEFINITION || definitie.name.value !== 'join__Graph') continue;
    for (const { name, directives } of definitie.values ?? []) {
      const naam = directives?.filter(({ name: { value } }) => value === 'join__graph').map((directive) => waarde(directive, 'name'))[0];
      if (typeof naam === 'string') naamVan.set(name.value, naam);
    }
  }
  return definities
    .filter((definitie) => definitie.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap((type) => grafenVan(type).map((graaf) => naamVan.get(graaf) ?? graaf).map((soort) => ({ soort, type: type.name.value, naam: soort })));
}

/** The graphs that resolve this type as a contribution. */
function grafenVan({ directives = [] }: ObjectTypeDefinitionNode): readonly string[] {
  const dragenBij = new Set(van(directives, 'join__implements').filter((directive) => waarde(directive, 'interface') === BIJDRAGE).map((directive) => waarde(directive, 'graph')));
  const metSleutel = van(directives, 'join__type').filter((directive) => {
    const sleutel = waarde(directive, 'key');
    return typeof sleutel === 'string' && sleutel.split(/[\s,]+/).filter(Boolean).sort().join() === SLEUTEL.join() && waarde(directive, 'resolvable') !== false;
  });
  return [...new Set(metSleutel.map((directive) => waarde(directive, 'graph')))].filter((graaf): graaf is string => typeof graaf === 'string' && dragenBij.has(graaf));
}

function van(directives: readonly ConstDirectiveNode[], naam: string): readonly ConstDirectiveNode[] {
  return directives.filter(({ name }) => name.value === naam);
}

function waarde(directive: ConstDirectiveNode, naam: string): string | boolean | undefined {
  const inhoud = directive.arguments?.find((argument) => argument.name.value === naam)?.value;
  if (inhoud?.kind === Kind.STRING || inhoud?.kind === Kind.ENUM || inhoud?.kind === Kind.BOOLEAN) return inhoud.value;
  return undefined;
}
