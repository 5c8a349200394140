import type { GraphQLSchema } from 'graphql';
import { SAMENWERKFUNCTIES } from '../../schema/functies.js';
import type { Voorbeeld } from '../../schema/voorbeelden.js';
import type { Documentatiebron } from './bron.js';
import { type Html, html } from './html.js';
import { functiepagina, type Plaatsen } from './plaatsen.js';
import { typeblok } from './typeblok.js';
import { voorbeeldblok } from './voorbeeldblok.js';

/** What every page is made from. */
export interface Stand {
  readonly bron: Documentatiebron;
  readonly api: GraphQLSchema;
  readonly plaatsen: Plaatsen;
  readonly voorbeelden: readonly Voorbeeld[];
}

/** The types that a page explains. */
export function typen({ plaatsen }: Stand, pagina: string): Html {
  const blokken = plaatsen.typen(pagina).map(({ type, velden }) => typeblok(plaatsen, pagina, type, velden));
  return blokken.length > 0 ? html`${blokken}` : html`<p>Dit onderdeel heeft geen eigen types.</p>`;
}

/** The page on which an example stands: that of its first samenwerkfunctie, or of the ketenindex. */
export function voorbeeldpagina({ voorbeelden }: Stand, naam: string): string {
  const [functie] = voorbeelden.find((een) => een.naam === naam)?.functies ?? [];
  return functie === undefined ? 'ketenindex.html' : functiepagina(functie);
}

/** Examples in full where they belong, and as a link where they show something as well. */
export function voorbeeldenOp(stand: Stand, pagina: string, horen: readonly Voorbeeld[]): Html {
  if (horen.length === 0) return html`<p>Er is nog geen voorbeeld.</p>`;
  const hier = horen.filter(({ naam }) => voorbeeldpagina(stand, naam) === pagina);
  const elders = horen.filter((een) => !hier.includes(een));
  return html`${hier.map((een) => voorbeeldblok(een, stand.bron, (naam) => voorbeeldpagina(stand, naam)))}
${elders.length > 0 ? html`<h3>Op een andere pagina</h3>
<ul>
${elders.map(({ naam, titel }) => html`<li><a href="${voorbeeldpagina(stand, naam)}#voorbeeld-${naam}">${titel}</a></li>`)}
</ul>` : undefined}`;
}

/** The samenwerkfuncties that work here. */
export const WERKEND = SAMENWERKFUNCTIES.filter(({ subgraph }) => subgraph !== undefined);
