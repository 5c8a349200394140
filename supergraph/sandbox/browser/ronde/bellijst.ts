import { el, opPagina } from '../gedeeld/el.js';
import { pictogram } from './pictogram.js';
import type { Partnerstand } from './partnerstand.js';
import type { Contact, Uitvraag } from './typen.js';
import { isLopend } from './bijdrage.js';
import { opsomming } from './woorden.js';

/** Who knows these persons and whom to call there: the first thing that somebody in a hurry looks for. */
export class Bellijst {
  readonly #namen: ReadonlyMap<string, string>;
  readonly #naar: (oin: string) => void;

  /** @param namen names by key @param naar goes to the card of a partner */
  constructor(namen: ReadonlyMap<string, string>, naar: (oin: string) => void) {
    this.#namen = namen;
    this.#naar = naar;
  }

  toon(alle: readonly Partnerstand[]): void {
    const rijen = alle
      .map(({ partner, uitvragen = [] }) => ({ partner, bekend: uitvragen.filter(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND') }))
      .filter(({ bekend }) => bekend.length > 0)
      .sort((een, ander) => nuBetrokken(ander.bekend).length - nuBetrokken(een.bekend).length)
      .map(({ partner, bekend }) => {
        const contacten = uniek(bekend.map(({ bijdrage }) => bijdrage?.contact));
        return el('li', { class: 'bellijst__rij' },
          el('a', { class: 'nl-link bellijst__partner', href: `#partner-${partner.oin}`, click: (gebeurtenis) => (gebeurtenis.preventDefault(), this.#naar(partner.oin)) }, partner.naam),
          el('span', { class: 'bellijst__kent' }, ...[...Map.groupBy(bekend, hoeBekend)].map(([hoe, van]) => el('span', {}, el('strong', {}, `${hoe}: `), this.#noem(van)))),
          el('span', {}, ...(contacten.length > 0 ? contacten.map((contact) => belregel(contact, false)) : ['Geen contact gegeven'])));
      });
    opPagina('ronde-bellen').hidden = rijen.length === 0;
    opPagina('ronde-belrijen').replaceChildren(...rijen);
  }

  #noem(uitvragen: readonly Uitvraag[]): string {
    return opsomming(uitvragen.map(({ persoon }) => this.#namen.get(persoon.id) ?? ''));
  }
}

/** A team with what it can be reached by. @param metEmail also by what is slower than calling */
export function belregel({ naam, telefoon, email, bereikbaar }: Contact, metEmail: boolean): HTMLElement {
  return el('span', { class: 'bel' },
    telefoon !== null && el('a', { class: 'nl-link bel__nummer', href: `tel:${telefoon.replace(/[^\d+]/g, '')}`, 'aria-label': `Bel ${naam}, ${telefoon}` }, pictogram('BEL'), telefoon), ' ',
    el('span', { class: 'bel__wie' }, naam), ' ', bereikbaar !== null && el('span', { class: 'bel__bij' }, bereikbaar), ' ',
    metEmail && email !== null && el('a', { class: 'nl-link bel__bij', href: `mailto:${email}` }, email));
}

const NU = 'Nu betrokken';

const nuBetrokken = (uitvragen: readonly Uitvraag[]): readonly Uitvraag[] => uitvragen.filter((uitvraag) => hoeBekend(uitvraag) === NU);

/** Whether a task or service runs now or ran before, as far as the partner shared that; otherwise only that the person is known. */
function hoeBekend({ bijdrage }: Uitvraag): string {
  const betrokkenheden = bijdrage?.['betrokkenheden'];
  if (!Array.isArray(betrokkenheden) || betrokkenheden.length === 0) return 'Bekend';
  return betrokkenheden.some(isLopend) ? NU : 'Eerder betrokken';
}

/** Every contact once. */
export function uniek(contacten: readonly (Contact | null | undefined)[]): readonly Contact[] {
  return [...new Map(contacten.flatMap((contact) => (contact ? [[JSON.stringify(contact), contact]] : []))).values()];
}
