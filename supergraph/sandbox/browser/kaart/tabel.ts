import { el } from '../gedeeld/el.js';
import type { Rij } from './filter.js';
import { toonGronden } from './grond.js';
import type { Kaart } from './vorm.js';

/** The protected fields that are wanted, as a table. @param open whether the grounds are unfolded: when there are few rows, or a grondslag is chosen */
export function toonTabel(rijen: readonly Rij[], kaart: Kaart, open: boolean): HTMLElement {
  const titel = (naam: string): string => kaart.delen.find((deel) => deel.naam === naam)?.titel ?? naam;
  return el('table', { class: 'utrecht-table' },
    el('caption', { class: 'onzichtbaar' }, 'Afgeschermde gegevens, met wie ze geeft, de categorie, het niveau en de grondslagen'),
    el('thead', {}, el('tr', {}, ...['Partner', 'Gegeven', 'Categorie', 'Vanaf niveau', 'Op welke grond'].map((kop) => el('th', { scope: 'col' }, kop)))),
    el('tbody', {}, ...rijen.map((rij) => el('tr', {},
      el('td', {}, titel(rij.deel)),
      el('th', { scope: 'row' }, el('code', { class: 'nl-code' }, `${rij.type}.${rij.veld}`), el('div', { class: 'kaart__bij' }, rij.uitleg)),
      el('td', {}, rij.categorie),
      el('td', {}, rij.niveau),
      el('td', {}, toonGronden(rij.rechten, kaart, open)),
    ))));
}
