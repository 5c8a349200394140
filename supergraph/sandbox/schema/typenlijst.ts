import { type GraphQLNamedType, type GraphQLSchema, type GraphQLType, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, isUnionType } from 'graphql';

import { tekst } from '../html.js';

/** The types of a schema as HTML that says all that the picture shows: to be read, searched and linked. */
export function typenlijst(schema: GraphQLSchema): string {
  const typen = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type)).sort((een, ander) => een.name.localeCompare(ander.name));
  const eigen = new Set(typen.map(({ name }) => name));
  const inhoud = typen.map(({ name }) => `<li><a class="nl-link" href="#type-${name}">${name}</a></li>`).join('');
  return `<nav aria-labelledby="schema-typen"><h2 class="nl-heading nl-heading--level-2" id="schema-typen">Typen (${typen.length})</h2><ul class="schema__typen">${inhoud}</ul></nav>
${typen.map((type) => alsDeel(type, eigen)).join('\n')}`;
}

const SOORTEN = [[isObjectType, 'objecttype'], [isInterfaceType, 'interface'], [isUnionType, 'union'], [isEnumType, 'opsomming'], [isInputObjectType, 'invoer']] as const;

function alsDeel(type: GraphQLNamedType, eigen: ReadonlySet<string>): string {
  const soort = SOORTEN.find(([is]) => is(type))?.[1] ?? 'scalar';
  return `<section aria-labelledby="type-${type.name}"><h3 class="nl-heading nl-heading--level-3" id="type-${type.name}">${type.name} <span class="schema__soort">${soort}</span></h3>
${alinea(type.description)}${bij(type, eigen)}</section>`;
}

function bij(type: GraphQLNamedType, eigen: ReadonlySet<string>): string {
  if (isUnionType(type)) return `<p class="nl-paragraph">Een van: ${type.getTypes().map(({ name }) => verwijzing(name, name, eigen)).join(', ')}.</p>`;
  if (isEnumType(type)) return lijst(type.getValues().map(({ name, description }) => [`<code class="nl-code">${name}</code>`, description]));
  if (isInputObjectType(type)) return lijst(Object.values(type.getFields()).map((veld) => [getypeerd(veld, eigen), veld.description]));
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const van = type.getInterfaces().map(({ name }) => verwijzing(name, name, eigen));
  const velden = Object.values(type.getFields()).map((veld): Regel => [getypeerd(veld, eigen), [veld.description, ...veld.args.map((een) => `Argument ${een.name}: ${een.description ?? String(een.type)}`)].filter(Boolean).join('\n')]);
  return `${van.length > 0 ? `<p class="nl-paragraph">Is een ${van.join(', ')}.</p>` : ''}${lijst(velden)}`;
}

/** What is named, as HTML, and what is said of it. */
type Regel = readonly [naam: string, uitleg: string | null | undefined];

function lijst(regels: readonly Regel[]): string {
  return `<dl class="schema__velden">${regels.map(([naam, uitleg]) => `<dt>${naam}</dt><dd>${(uitleg ?? '').split('\n').map(tekst).join('<br>')}</dd>`).join('')}</dl>`;
}

function getypeerd({ name, type }: { readonly name: string; readonly type: GraphQLType }, eigen: ReadonlySet<string>): string {
  return `<code class="nl-code">${name}: ${verwijzing(String(type), getNamedType(type).name, eigen)}</code>`;
}

function verwijzing(als: string, naam: string, eigen: ReadonlySet<string>): string {
  return eigen.has(naam) ? `<a class="nl-link" href="#type-${naam}">${tekst(als)}</a>` : tekst(als);
}

function alinea(uitleg: string | null | undefined): string {
  return uitleg ? `<p class="nl-paragraph">${tekst(uitleg).replaceAll('\n', '<br>')}</p>\n` : '';
}
