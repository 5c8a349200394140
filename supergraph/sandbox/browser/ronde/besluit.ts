import { el } from '../gedeeld/el.js';
import type { Besluit, NietGedeeld } from './typen.js';
import { categorie, categorieen } from './woorden.js';

const UITKOMSTEN = { TOEGESTAAN: 'Mag', VRAAG_MENS: 'Beslist een mens', GEWEIGERD: 'Mag niet' } as const;

/** Why something may be asked or not: the sentence, what that comes down to, and the rule and the article that it rests on. */
export function toonBesluit({ uitkomst, uitleg, artikel, regel, categorieen: mag, teBeoordelen, onthouden }: Besluit): HTMLElement {
  return el('div', { class: 'besluit' },
    el('p', { class: 'ronde__regel' }, el('strong', {}, `${UITKOMSTEN[uitkomst]}. `), uitleg),
    el('dl', { class: 'besluit__gronden' },
      ...paar('Artikel', artikel), ...paar('Regel', regel), ...paar('Mag delen', mag.length > 0 ? categorieen(mag) : null), ...paar('Beslist een mens', teBeoordelen.length > 0 ? categorieen(teBeoordelen) : null)),
    // What the sentence says already of everything is not said again of each category.
    toonNietGedeeld(onthouden.filter(({ reden }) => reden !== uitleg)));
}

/** What was asked and is not shared, with why; the same reason once. */
export function toonNietGedeeld(onthouden: readonly NietGedeeld[] | null): HTMLElement | null {
  if (!onthouden?.length) return null;
  const redenen = [...Map.groupBy(onthouden, ({ reden }) => reden)];
  return el('div', { class: 'nietgedeeld' },
    el('p', { class: 'ronde__regel' }, el('strong', {}, 'Niet gedeeld')),
    el('ul', {}, ...redenen.map(([reden, van]) => el('li', {}, el('strong', {}, van.map((een) => categorie(een.categorie)).join(', ')), `: ${reden}`))));
}

function paar(naam: string, waarde: string | null): readonly HTMLElement[] {
  return waarde === null ? [] : [el('dt', {}, naam), el('dd', {}, waarde)];
}
