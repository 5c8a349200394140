import { el } from '../gedeeld/el.js';
import type { Bijdrage } from './typen.js';
import { datum, isDatum, metHoofdletter, periode, woord } from './woorden.js';

type Gegeven = Readonly<Record<string, unknown>>;

/** Fields of a contribution that are shown elsewhere on the card. */
const ELDERS: ReadonlySet<string> = new Set(['uitkomst', 'peilmoment', 'niveau', 'contact', 'nietGedeeld']);

/** What something is called by: the first of these that it has. */
const NAAMVELDEN = ['omschrijving', 'soort', 'naam', 'feit', 'school', 'woning', 'thema', 'doel', 'ontvanger', 'kader', 'fase'] as const;

/**
 * Everything that a partner shared, by walking what came: a kind of partner that adds a field tomorrow needs no change here. Null is what
 * was not asked or is not shared; an empty list is that there is nothing.
 */
export function toonBijdrage(bijdrage: Bijdrage): readonly HTMLElement[] {
  return Object.entries(bijdrage).flatMap(([veld, waarde]) => {
    if (ELDERS.has(veld) || !Array.isArray(waarde)) return [];
    const regels = waarde as readonly Gegeven[];
    const kop = metHoofdletter(woord(veld));
    return [el('div', { class: 'deel' }, el('h5', { class: 'deel__kop' }, kop), regels.length === 0 ? el('p', { class: 'deel__leeg' }, 'Niets geregistreerd') : el('ul', { class: 'deel__lijst' }, ...[...regels].sort((een, ander) => Number(isLopend(ander)) - Number(isLopend(een))).map(toonRegel)))];
  });
}

/** What runs now, or is about to, is what somebody in a hurry looks for. */
export const isLopend = (gegeven: unknown): boolean => typeof gegeven === 'object' && gegeven !== null && 'status' in gegeven && (gegeven.status === 'LOPEND' || gegeven.status === 'AANGEMELD');

function toonRegel(gegeven: Gegeven): HTMLElement {
  const naamveld = NAAMVELDEN.find((veld) => typeof gegeven[veld] === 'string');
  const { vanaf, tot, status, toelichting, resultaat, ...rest } = gegeven;
  const wanneer = periode(vanaf, tot);
  const bij = Object.entries(rest).flatMap(([veld, waarde]) => (veld === naamveld || waarde === null || waarde === undefined ? [] : [veld === 'naam' ? alsTekst(waarde) : `${woord(veld)}: ${alsTekst(waarde)}`]));
  return el('li', {},
    el('span', { class: 'deel__naam' }, naamveld ? metHoofdletter(alsTekst(gegeven[naamveld])) : 'Gegeven'), ' ',
    typeof status === 'string' && el('span', { class: isLopend(gegeven) ? 'deel__status deel__status--loopt' : 'deel__status' }, woord(status)), ' ',
    el('span', { class: 'deel__bij' }, [wanneer, ...bij].filter(Boolean).join(' · ')),
    ...[toelichting, resultaat].map((tekst) => typeof tekst === 'string' && el('span', { class: 'deel__toelichting' }, tekst)));
}

/** A value as people read it: a date, a yes or no, a word of the schema, or what the partner wrote. */
function alsTekst(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join(', ');
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde !== 'string') return String(waarde);
  if (isDatum(waarde)) return datum(waarde);
  return /^[A-Z][A-Z0-9_]+$/.test(waarde) ? woord(waarde) : waarde;
}
