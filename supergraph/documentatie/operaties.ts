import type { Html } from './html.js';
import { html, tabel } from './html.js';
import type { Plaatsen } from './plaatsen.js';
import { argumenten, typenaam } from './typeblok.js';

const SOORTEN = [['Query', 'vraag'], ['Mutation', 'opdracht'], ['Subscription', 'abonnement']] as const;

/** What can be asked of a subgraph: its fields on the outermost types. */
export function operaties(plaatsen: Plaatsen, subgraph: string): Html {
  const rijen = SOORTEN.flatMap(([wortel, soort]) => {
    const type = plaatsen.api.getType(wortel);
    if (!type || !('getFields' in type)) return [];
    const velden = Object.values((type as NonNullable<ReturnType<typeof plaatsen.api.getQueryType>>).getFields());
    return velden.filter(({ name }) => plaatsen.eigenaars.veld(wortel, name).includes(subgraph)).sort((een, ander) => (een.name < ander.name ? -1 : 1))
      .map((veld) => [html`<code>${veld.name}</code>`, soort, veld.description ?? '', argumenten(plaatsen, veld.args), typenaam(plaatsen, veld.type)]);
  });
  return rijen.length > 0 ? tabel('Wat er te vragen en op te dragen is', ['operatie', 'soort', 'wat', 'argumenten', 'geeft'], rijen) : html`<p>Hier is niets los te vragen: wat dit onderdeel heeft, komt mee met wat anderen vragen.</p>`;
}
