import type { Voorbeeld } from '../../schema/voorbeelden.js';
import type { Documentatiebron } from './bron.js';
import { codeblok, type Html, html, samen } from './html.js';

/** An answer with more lines than this is folded in at first. */
const LANG = 60;

/** An example with its variables and its real answer. @param pagina where the example of a name stands */
export function voorbeeldblok({ naam, titel, voorWie, gebruiker, persona, oin, soort, query, na }: Voorbeeld, bron: Documentatiebron, pagina: (naam: string) => string): Html {
  const { variables, antwoord } = bron.antwoord(naam);
  const tekst = JSON.stringify(antwoord, null, 2);
  const regels = tekst.split('\n').length;
  const blok = codeblok(`Antwoord op ${naam}`, tekst);
  const eerst = [...new Set(na.map(({ voorbeeld }) => voorbeeld))];
  return html`<section>
<h3 id="voorbeeld-${naam}">${titel}</h3>
<dl>
<dt>Voor</dt><dd>${voorWie}</dd>
<dt>Gebruiker</dt><dd>${gebruiker}</dd>
<dt>Persona in de demo</dt><dd>${persona}${oin === undefined ? undefined : `, werkzaam bij ${oin}`}</dd>
<dt>Bestand</dt><dd><code>schema/voorbeelden/${naam}.graphql</code></dd>
${eerst.length > 0 ? html`<dt>Na</dt><dd>${samen(eerst.map((een) => html`<a href="${pagina(een)}#voorbeeld-${een}">${een}</a>`), ', ')}</dd>` : undefined}
</dl>
<h4>Vraag</h4>
${codeblok(`Vraag ${naam}`, query.replace(/^(?:#.*\n)+/, ''))}
${Object.keys(variables).length > 0 ? html`<h4>Variabelen</h4>
${codeblok(`Variabelen van ${naam}`, JSON.stringify(variables, null, 2))}` : undefined}
<h4>${soort === 'subscription' ? 'Eerste bericht' : 'Antwoord'}</h4>
${regels > LANG ? html`<details><summary>Het hele antwoord (${regels} regels)</summary>
${blok}
</details>` : blok}
</section>`;
}
