import { GEBEURTENISSEN, type Gebeurtenissoort } from '../../schema/gebeurtenissen.js';
import { type Html, html, tabel } from './html.js';

const ALLE: readonly (readonly [string, Gebeurtenissoort])[] = Object.entries(GEBEURTENISSEN);

/** The events that a samenwerkfunctie raises, with what each level of them says. @param subgraph without one: all of them */
export function gebeurtenissen(subgraph?: string): Html {
  const rijen = ALLE.filter(([, { functie }]) => subgraph === undefined || functie === subgraph)
    .map(([type, { betekenis, functie, niveaus }]) => [html`<code>${type}</code>`, betekenis, functie, ...(['BEPERKT', 'VOLLEDIG'] as const).map((niveau) => namen(niveaus[niveau]))]);
  if (rijen.length === 0) return html`<p>Dit onderdeel meldt geen gebeurtenissen.</p>`;
  return html`<p>Iedereen ziet dat er iets is (niveau MINIMAAL); wat er meer staat, is voor wie het ook met Inzage krijgt. Een uitkomst van een bekendheidsvraag staat in geen gebeurtenis.</p>
${tabel('Gebeurtenissen', ['type', 'wat er gebeurde', 'van', 'op BEPERKT staat er', 'op VOLLEDIG staat er'], rijen)}`;
}

function namen(schema: Gebeurtenissoort['niveaus']['BEPERKT']): string {
  return schema ? Object.keys(schema['properties'] ?? {}).sort().join(', ') : 'dit niveau is er niet';
}
