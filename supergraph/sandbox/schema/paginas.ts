import type { Paginarechten } from '../koppen.js';
import type { Pagina } from '../pagina.js';
import type { Deelschema } from './deelschema.js';
import { typenlijst } from './typenlijst.js';

/** Below this stand the pages of the subgraphs. */
export const ONDER = '/sandbox/schema/';

/** Which subgraphs there are. */
export function overzicht(delen: readonly Deelschema[]): Pagina {
  return {
    pad: ONDER,
    titel: "Schema's per deel",
    inhoud: `<h1 class="nl-heading nl-heading--level-1">Schema's per deel</h1>
<p class="nl-paragraph">De keten is samengesteld uit ${delen.length} delen: samenwerkfuncties, soorten ketenpartner en de ketenindex. Van elk deel staan hier de typen en velden die het bijdraagt, als tekening en als lijst.</p>
<ul>${delen.map(({ naam }) => `<li><a class="nl-link" href="${ONDER}${naam}">${naam}</a></li>`).join('')}</ul>`,
  };
}

/** The picture is drawn by WebAssembly, in a worker that its component makes itself. */
export const TEKENRECHTEN: Paginarechten = { script: ["'wasm-unsafe-eval'"], stijl: ["'unsafe-inline'"], werker: ['blob:'] };

/** The schema of one subgraph: as a picture, and the same as text. */
export function schemapagina({ naam, schema, begin }: Deelschema): Pagina {
  return {
    pad: `${ONDER}${naam}`,
    titel: `Schema van ${naam}`,
    rechten: TEKENRECHTEN,
    stijlen: ['voyager/voyager.css'],
    scripts: ['voyager/voyager.standalone.js', 'browser/schema/schema.js'],
    inhoud: `<p class="nl-paragraph"><a class="nl-link" href="${ONDER}">Alle delen</a></p>
<h1 class="nl-heading nl-heading--level-1">Schema van ${naam}</h1>
<p class="nl-paragraph">De tekening is met de muis te verschuiven en te vergroten. Alles wat zij laat zien staat ook in de <a class="nl-link" href="#schema-typen">lijst van typen en velden</a> eronder.</p>
<div class="schema__tekening" id="schema-tekening" role="group" aria-label="Tekening van de typen van ${naam}; dezelfde typen staan in de lijst eronder" data-introspectie="${ONDER}${naam}.json" data-begin="${begin}"></div>
${typenlijst(schema)}`,
  };
}
