import { el, opPagina } from '../gedeeld/el.js';
import { type Partnerstand, partnerstandVan } from './partnerstand.js';
import { pictogram } from './pictogram.js';
import { wachtOpMens } from './stand.js';
import { categorieen, moment } from './woorden.js';

/** What the picture still lacks, beside who is known: an answer that is not there must not read as "nothing there". */
export class Gemis {
  readonly #naar: (oin: string) => void;

  /** @param naar goes to the card of a partner */
  constructor(naar: (oin: string) => void) {
    this.#naar = naar;
  }

  toon(alle: readonly Partnerstand[]): void {
    const regels = alle.flatMap((een) => this.#regels(een));
    opPagina('ronde-gemis').hidden = regels.length === 0;
    opPagina('ronde-gemisregels').replaceChildren(...regels);
  }

  #regels(een: Partnerstand): readonly HTMLElement[] {
    const { partner, uitvragen = [] } = een;
    const open = uitvragen.filter(wachtOpMens).flatMap(({ opdracht }) => (opdracht ? [opdracht] : []));
    const waarover = [...new Set(open.flatMap(({ categorieen: van }) => van))];
    const termijn = open[0]?.termijn;
    const verwijzing = (): HTMLElement => el('a', { class: 'nl-link', href: `#partner-${partner.oin}`, click: (gebeurtenis) => (gebeurtenis.preventDefault(), this.#naar(partner.oin)) }, partner.naam);
    return [
      ...(partnerstandVan(een) === 'GEEN_ANTWOORD' ? [el('li', {}, pictogram('GEEN_ANTWOORD'), verwijzing(), ' gaf geen antwoord. Dat zegt niets over bekendheid.')] : []),
      ...(open.length > 0 ? [el('li', {}, pictogram('IN_BEHANDELING'), verwijzing(), `: een medewerker beslist${waarover.length > 0 ? ` over ${categorieen(waarover)}` : ''}${termijn ? `, uiterlijk ${moment(termijn)}` : ''}.`)] : []),
    ];
  }
}
