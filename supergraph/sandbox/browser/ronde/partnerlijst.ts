import { el, opPagina } from '../gedeeld/el.js';
import { toonKaartje } from './kaartje.js';
import { type Partnerstand, partnerstandVan } from './partnerstand.js';
import { type Stand, STANDEN, VOLGORDE } from './stand.js';

interface Groep {
  readonly vak: HTMLElement;
  readonly kop: HTMLElement;
  readonly rijen: HTMLElement;
}

/** The partners, grouped by how it stands with them; a card moves when that changes. */
export class Partnerlijst {
  readonly #groepen: ReadonlyMap<Stand, Groep>;
  readonly #kaartjes = new Map<string, HTMLElement>();
  readonly #namen: ReadonlyMap<string, string>;
  readonly #opnieuw: (oin: string) => void;

  constructor(namen: ReadonlyMap<string, string>, opnieuw: (oin: string) => void) {
    this.#namen = namen;
    this.#opnieuw = opnieuw;
    this.#groepen = new Map(VOLGORDE.map((stand) => [stand, maakGroep(stand)]));
    opPagina('ronde-partners').replaceChildren(...[...this.#groepen.values()].map(({ vak }) => vak));
  }

  /** Shows a partner where it belongs now. Who was reading it stays there. */
  toon(een: Partnerstand): void {
    const { oin } = een.partner;
    const kaartje = this.#kaartjes.get(oin) ?? el('article', { id: `partner-${oin}` });
    this.#kaartjes.set(oin, kaartje);
    const hier = kaartje.contains(document.activeElement);
    toonKaartje(kaartje, een, { namen: this.#namen, opnieuw: this.#opnieuw });
    const groep = this.#groepen.get(partnerstandVan(een));
    if (groep && kaartje.parentElement !== groep.rijen) groep.rijen.append(kaartje);
    for (const [stand, { vak, kop, rijen }] of this.#groepen) {
      vak.hidden = rijen.childElementCount === 0;
      kop.textContent = `${STANDEN[stand].kop} (${rijen.childElementCount})`;
    }
    if (hier) this.naar(oin);
  }

  /** Goes to the card of a partner. */
  naar(oin: string): void {
    const kop = this.#kaartjes.get(oin)?.querySelector<HTMLElement>('h4');
    kop?.focus();
    kop?.scrollIntoView({ block: 'start' });
  }
}

function maakGroep(stand: Stand): Groep {
  const kop = el('h3', { class: 'nl-heading nl-heading--level-3' });
  const rijen = el('div', { class: `kaartjes kaartjes--${stand.toLowerCase()}` });
  return { kop, rijen, vak: el('section', { class: 'ronde__groep', hidden: true }, kop, el('p', { class: 'ronde__bij' }, STANDEN[stand].uitleg), rijen) };
}
