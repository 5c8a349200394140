import { el, opPagina } from '../gedeeld/el.js';
import type { Antwoord, Vraagfout } from '../gedeeld/vraag.js';
import { uitwegVan } from './uitwegen.js';

const GEEN_VERBINDING: Vraagfout = { message: 'Er kwam geen antwoord: de verbinding of de dienst is weg.' };

/** An answer, also when the line is down. */
export async function opvangen<T>(antwoord: Promise<Antwoord<T>>): Promise<Antwoord<T>> {
  return antwoord.catch(() => ({ errors: [GEEN_VERBINDING] }));
}

/** What went wrong, what can be done, and the code to name to a beheerder. */
export function foutregel({ message, extensions: { code = '' } = {} }: Vraagfout): HTMLElement {
  return el('p', { class: 'nl-paragraph' }, `${message} ${uitwegVan(code)}`.trim(), ' ', code && el('span', { class: 'ronde__code' }, `Code: ${code}`));
}

/** Something to mend in the form, and where. */
export interface Gebrek {
  readonly tekst: string;
  readonly veld: string;
}

/** Says at the top what went wrong and takes the reader there. */
export function meldFouten(kop: string, wat: readonly (Gebrek | Vraagfout)[]): void {
  const vak = opPagina('ronde-fouten');
  vak.replaceChildren(
    el('div', { class: 'utrecht-alert utrecht-alert--error' },
      el('div', { class: 'utrecht-alert__content' },
        el('h2', { class: 'nl-heading nl-heading--level-3' }, kop),
        ...wat.map((een) => ('veld' in een ? el('p', { class: 'nl-paragraph' }, el('a', { class: 'nl-link', href: `#${een.veld}`, click: naarVeld(een.veld) }, een.tekst)) : foutregel(een))))),
  );
  vak.hidden = false;
  vak.focus();
}

export function wisFouten(): void {
  opPagina('ronde-fouten').hidden = true;
}

/** Goes to a field without a trace in the address. */
function naarVeld(id: string): (gebeurtenis: Event) => void {
  return (gebeurtenis) => {
    gebeurtenis.preventDefault();
    opPagina(id).focus();
  };
}
