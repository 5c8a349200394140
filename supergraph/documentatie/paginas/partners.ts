import type { Documentatiesoort } from '../bron.js';
import { grondslagen } from '../grondslagen.js';
import { html } from '../html.js';
import type { Documentatiepagina } from '../pagina.js';
import { PARTNERS, soortpagina } from '../plaatsen.js';
import { type Stand, typen } from '../stand.js';

/** What every kind of ketenpartner answers, and the way to each kind. */
export function partners(stand: Stand): Documentatiepagina {
  return { bestand: PARTNERS, titel: 'Ketenpartners', inhoud: html`<p>Elke soort ketenpartner antwoordt in een eigen type dat <code>Bijdrage</code> uitvoert, en mag daar velden aan toevoegen. De gegevens blijven bij de organisatie; zij besluit zelf, nadat de vrager al heeft besloten.</p>
<h2 id="soorten">Soorten</h2>
<ul>
${stand.bron.soorten.map(({ soort, naam, organisaties }) => html`<li><a href="${soortpagina(soort)}">${naam}</a>: in de demo ${organisaties.join(', ')}</li>`)}
</ul>
<h2 id="types">Wat elke soort heeft</h2>
${typen(stand, PARTNERS)}` };
}

/** One kind of ketenpartner: what it adds, and on which legal basis what it has can be had. */
export function partner(stand: Stand, { soort, naam, organisaties }: Documentatiesoort): Documentatiepagina {
  const bestand = soortpagina(soort);
  return { bestand, titel: naam, inhoud: html`<dl>
<dt>Soort</dt><dd><code>${soort}</code></dd>
<dt>In de demo</dt><dd>${organisaties.join(', ')}</dd>
</dl>
<p>Naast wat hier staat heeft deze soort alles van <a href="${PARTNERS}#Bijdrage"><code>Bijdrage</code></a>.</p>
<h2 id="types">Wat deze soort toevoegt</h2>
${typen(stand, bestand)}
<h2 id="grondslagen">Op welke grond</h2>
${grondslagen(stand.bron, ({ van }) => Array.isArray(van) && van.includes(soort))}` };
}
