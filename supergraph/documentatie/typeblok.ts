import {
  type GraphQLArgument, type GraphQLNamedType, type GraphQLType, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType, isUnionType, print, astFromValue,
} from 'graphql';
import { type Html, html, samen, tabel } from './html.js';
import type { Plaatsen } from './plaatsen.js';

/** A type of the schema on a page: what it is, and the fields, values or kinds that are told there. */
export function typeblok(plaatsen: Plaatsen, pagina: string, type: GraphQLNamedType, velden: readonly string[]): Html {
  const thuis = plaatsen.thuis(type);
  const elders = thuis !== undefined && thuis !== pagina;
  return html`<section>
<h3 id="${type.name}"><code>${type.name}</code></h3>
<p>${soortVan(type)} ${type.description}${elders ? html` Meer over dit type op <a href="${thuis}#${type.name}">zijn eigen pagina</a>.` : undefined}</p>
${inhoud(plaatsen, type, velden)}
</section>`;
}

function inhoud(plaatsen: Plaatsen, type: GraphQLNamedType, velden: readonly string[]): Html {
  if (isEnumType(type)) return tabel(`Waarden van ${type.name}`, ['waarde', 'betekenis'], type.getValues().map(({ name, description }) => [html`<code>${name}</code>`, description ?? '']));
  if (isUnionType(type)) return html`<p>Eén van: ${samen(type.getTypes().map((een) => typenaam(plaatsen, een)), ', ')}.</p>`;
  if (isInputObjectType(type)) {
    const alle = type.getFields();
    return tabel(`Invoer van ${type.name}`, ['veld', 'soort', 'wat'], velden.map((naam) => [html`<code>${naam}</code>`, html`${typenaam(plaatsen, alle[naam]!.type)}${standaard(alle[naam]!)}`, alle[naam]!.description ?? '']));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return html``;
  const alle = type.getFields();
  return tabel(`Velden van ${type.name}`, ['veld', 'soort', 'wat', 'categorie en niveau', 'wie geeft het'], velden.map((naam) => {
    const veld = alle[naam]!;
    const eis = plaatsen.eigenaars.eis(type.name, naam);
    return [
      html`<code>${naam}</code>${argumenten(plaatsen, veld.args)}`,
      typenaam(plaatsen, veld.type),
      html`${veld.description}${veld.deprecationReason ? html` <strong>Verdwijnt:</strong> ${veld.deprecationReason}` : undefined}`,
      eis ? `${eis.categorie ?? 'BEKENDHEID'}, vanaf ${eis.niveau}` : 'geen eigen eis',
      wieGeeft(plaatsen, type.name, naam),
    ];
  }));
}

function wieGeeft(plaatsen: Plaatsen, type: string, veld: string): Html {
  const subgraphs = plaatsen.eigenaars.veld(type, veld);
  if (subgraphs.length > 4) return html`${subgraphs.length} subgraphs`;
  return samen(subgraphs.map((subgraph) => html`<a href="${plaatsen.pagina(subgraph)}">${subgraph}</a>`), ', ');
}

/** A type as it stands in the schema, with a link to where it is explained. */
export function typenaam(plaatsen: Plaatsen, type: GraphQLType): Html {
  const naam = getNamedType(type);
  const thuis = plaatsen.thuis(naam);
  const schil = (binnen: GraphQLType): Html => {
    if (isNonNullType(binnen)) return html`${schil(binnen.ofType as GraphQLType)}!`;
    if (isListType(binnen)) return html`[${schil(binnen.ofType)}]`;
    return thuis === undefined ? html`${naam.name}` : html`<a href="${thuis}#${naam.name}">${naam.name}</a>`;
  };
  return html`<code>${schil(type)}</code>`;
}

/** The arguments of a field, each with what it is. */
export function argumenten(plaatsen: Plaatsen, args: readonly GraphQLArgument[]): Html {
  if (args.length === 0) return html``;
  return html`<ul>
${[...args].sort((een, ander) => (een.name < ander.name ? -1 : 1)).map((arg) => html`<li><code>${arg.name}</code>: ${typenaam(plaatsen, arg.type)}${standaard(arg)}. ${arg.description}</li>`)}
</ul>`;
}

function standaard({ defaultValue, type }: Pick<GraphQLArgument, 'defaultValue' | 'type'>): Html {
  const waarde = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return waarde ? html` (standaard <code>${print(waarde)}</code>)` : html``;
}

function soortVan(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'Keuze.';
  if (isInputObjectType(type)) return 'Invoer.';
  if (isInterfaceType(type)) return 'Interface.';
  if (isUnionType(type)) return 'Een van meer types.';
  return isScalarType(type) ? 'Waarde.' : 'Type.';
}
