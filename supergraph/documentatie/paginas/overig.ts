import { SAMENWERKFUNCTIES } from '../../../schema/functies.js';
import { gebeurtenissen } from '../gebeurtenissen.js';
import { html, tabel } from '../html.js';
import { operaties } from '../operaties.js';
import type { Documentatiepagina } from '../pagina.js';
import { functiepagina, GEDEELD, PARTNERS } from '../plaatsen.js';
import { type Stand, typen, voorbeeldenOp } from '../stand.js';

const KETENINDEX = 'ketenindex.html';

/** The service that keeps and brings events, and that which makes pseudonyms. */
export function ketenindex(stand: Stand): Documentatiepagina {
  return { bestand: KETENINDEX, titel: 'De ketenindex en de pseudoniemdienst', inhoud: html`<p>De ketenindex bewaart gebeurtenissen en laat wie erbij hoort weten dat er iets is. Andere software biedt aan en haalt op over REST (<code>/ketenindex/openapi.json</code>), of krijgt bezorgd met een ondertekende webhook.</p>
<p>De pseudoniemdienst maakt van een persoon voor elke organisatie een ander pseudoniem, en ziet zelf nummers noch pseudoniemen. Zij staat niet in de API.</p>
<h2 id="operaties">Operaties</h2>
${operaties(stand.plaatsen, 'ketenindex')}
<h2 id="gebeurtenissen">Alle gebeurtenissen</h2>
${gebeurtenissen()}
<h2 id="voorbeelden">Voorbeelden</h2>
${voorbeeldenOp(stand, KETENINDEX, stand.voorbeelden.filter(({ functies }) => functies.length === 0))}
<h2 id="types">Types en velden</h2>
${typen(stand, KETENINDEX)}` };
}

/** What several samenwerkfuncties use. */
export function gedeeld(stand: Stand): Documentatiepagina {
  return { bestand: GEDEELD, titel: 'Gedeelde types', inhoud: html`<p>Wat meer dan één samenwerkfunctie gebruikt, overal in dezelfde betekenis.</p>
<h2 id="types">Types, keuzes en waarden</h2>
${typen(stand, GEDEELD)}` };
}

/** Where somebody begins. */
export function index(stand: Stand): Documentatiepagina {
  return { bestand: 'index.html', titel: 'Wat u kunt vragen', inhoud: html`<p>Eén vraag aan alle ketenpartners in het jeugd-, zorg- en veiligheidsdomein. Per samenwerkfunctie staat hier waarvoor zij is, wat er te vragen is, welke types en gebeurtenissen zij heeft, op welke grond, en van elk voorbeeld het echte antwoord.</p>
${tabel('De vijftien samenwerkfuncties', ['samenwerkfunctie', 'waarvoor', 'processtap', 'patroon', 'stand'], SAMENWERKFUNCTIES.map(({ nummer, naam, doel, processtappen, patronen, subgraph }) => [
    html`<a href="${functiepagina(nummer)}">${nummer}. ${naam}</a>`, doel, processtappen.join(', '), patronen.join(', '), subgraph === undefined ? 'nog niet' : 'werkt',
  ]))}
<h2 id="verder">Verder</h2>
<ul>
<li><a href="${PARTNERS}">Ketenpartners</a>: wat elke soort antwoordt, en op welke grond</li>
<li><a href="${KETENINDEX}">De ketenindex en de pseudoniemdienst</a></li>
<li><a href="${GEDEELD}">Gedeelde types</a></li>
<li><a href="front-end.html">Voor front-endteams</a>: fouten, bladzijden, abonnementen, geregistreerde vragen en grenzen</li>
</ul>
<h2 id="voorbeelden">Alle voorbeelden</h2>
${tabel('Voorbeelden per gebruiker', ['voorbeeld', 'gebruiker', 'voor', 'patroon'], [...stand.voorbeelden].sort((een, ander) => (een.gebruiker < ander.gebruiker ? -1 : Number(een.gebruiker > ander.gebruiker))).map(({ naam, titel, gebruiker, voorWie, functies, patroon }) => [
    html`<a href="${functies[0] === undefined ? KETENINDEX : functiepagina(functies[0])}#voorbeeld-${naam}">${titel}</a>`, gebruiker, voorWie, patroon,
  ]))}` };
}
