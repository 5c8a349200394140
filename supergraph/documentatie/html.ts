import { tekst } from '../sandbox/html.js';

/** HTML, as opposed to text: what is put into it was escaped. */
export class Html {
  constructor(readonly tekst: string) {}
}

type Waarde = Html | readonly Html[] | string | number | null | undefined;

/** HTML around values; what is not HTML itself is escaped, a list is put one after another, and null or undefined is nothing. */
export function html(delen: TemplateStringsArray, ...waarden: readonly Waarde[]): Html {
  return new Html(delen.map((deel, i) => deel + alsTekst(waarden[i])).join(''));
}

function alsTekst(waarde: Waarde): string {
  if (waarde === undefined || waarde === null) return '';
  if (waarde instanceof Html) return waarde.tekst;
  return typeof waarde === 'object' ? waarde.map((een) => een.tekst).join('\n') : tekst(String(waarde));
}

/** Pieces with something between them. */
export const samen = (delen: readonly Html[], tussen: string): Html => new Html(delen.map((deel) => deel.tekst).join(tussen));

/** A table with a caption and a heading to each column; the first cell of a row is its heading. Without rows there is no table. */
export function tabel(bijschrift: string, kop: readonly string[], rijen: readonly (readonly Waarde[])[]): Html {
  if (rijen.length === 0) return html``;
  return html`<div class="tabel" role="region" aria-label="${bijschrift}" tabindex="0"><table class="utrecht-table">
<caption class="utrecht-table__caption">${bijschrift}</caption>
<thead><tr>${samen(kop.map((naam) => html`<th scope="col">${naam}</th>`), '')}</tr></thead>
<tbody>
${rijen.map(([eerste, ...rest]) => html`<tr><th scope="row">${eerste}</th>${samen(rest.map((cel) => html`<td>${cel}</td>`), '')}</tr>`)}
</tbody>
</table></div>`;
}

/** Code, as it is; who cannot scroll with a mouse can with the keyboard. */
export const codeblok = (naam: string, code: string): Html => html`<pre class="nl-code-block" role="region" aria-label="${naam}" tabindex="0"><code>${code.trimEnd()}</code></pre>`;

/** A list of items. */
export const lijst = (punten: readonly Html[]): Html => html`<ul>
${punten.map((punt) => html`<li>${punt}</li>`)}
</ul>`;
