import type { Samenwerkfunctie } from '../../../schema/functies.js';
import type { Wetsregel } from '../bron.js';
import { gebeurtenissen } from '../gebeurtenissen.js';
import { grondslagen, wetspakketten } from '../grondslagen.js';
import { type Html, html } from '../html.js';
import { operaties } from '../operaties.js';
import type { Documentatiepagina } from '../pagina.js';
import { functiepagina } from '../plaatsen.js';
import { type Stand, typen, voorbeeldenOp } from '../stand.js';

/** The page of a samenwerkfunctie; of one that does not work yet it says so. */
export function functie(stand: Stand, wat: Samenwerkfunctie): Documentatiepagina {
  const bestand = functiepagina(wat.nummer);
  const kop = html`<p>${wat.doel}</p>
<dl>
<dt>Processtap</dt><dd>${wat.processtappen.join(', ')}</dd>
<dt>Patroon</dt><dd>${wat.patronen.join(', ')}</dd>
<dt>Stand</dt><dd>${wat.subgraph === undefined ? 'Nog niet' : html`Werkt, in subgraph <code>${wat.subgraph}</code>`}</dd>
<dt>Bron</dt><dd>${wat.bron}</dd>
</dl>`;
  return { bestand, titel: `${wat.nummer}. ${wat.naam}`, inhoud: wat.subgraph === undefined ? html`${kop}
<p><strong>Nog niet.</strong> Deze samenwerkfunctie staat in het afsprakenstelsel en heeft hier nog geen subgraph: er is niets van te vragen, en er zijn geen types, gebeurtenissen of voorbeelden van.</p>` : html`${kop}
${werkend(stand, bestand, wat, wat.subgraph)}` };
}

function werkend(stand: Stand, bestand: string, { nummer }: Samenwerkfunctie, subgraph: string): Html {
  return html`<nav aria-label="Op deze pagina"><ul>
<li><a href="#operaties">Operaties</a></li>
<li><a href="#gebeurtenissen">Gebeurtenissen</a></li>
<li><a href="#grondslagen">Grondslagen</a></li>
<li><a href="#voorbeelden">Voorbeelden</a></li>
<li><a href="#types">Types en velden</a></li>
</ul></nav>
<h2 id="operaties">Operaties</h2>
${operaties(stand.plaatsen, subgraph)}
<h2 id="gebeurtenissen">Gebeurtenissen</h2>
${gebeurtenissen(subgraph)}
<h2 id="grondslagen">Grondslagen</h2>
${subgraph === 'inrichting' ? html`<p>Met welke wetten wordt besloten, is wat deze samenwerkfunctie vastlegt.</p>
${wetspakketten(stand.bron)}` : grondslagen(stand.bron, (regel) => hoortBij(regel) === subgraph)}
<h2 id="voorbeelden">Voorbeelden</h2>
${voorbeeldenOp(stand, bestand, stand.voorbeelden.filter(({ functies }) => functies.includes(nummer)))}
<h2 id="types">Types en velden</h2>
${typen(stand, bestand)}`;
}

/** A rule about what a samenwerkfunctie itself gives belongs to that; every other rule weighs what partners give, which is samenwerkfunctie 3. */
function hoortBij({ van }: Wetsregel): string {
  return Array.isArray(van) && van.includes('identiteit') ? 'identiteit' : 'bekendheid';
}
