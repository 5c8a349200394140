import { el, opPagina } from '../gedeeld/el.js';
import { vraag } from '../gedeeld/vraag.js';
import { meldFouten, opvangen, wisFouten } from './fouten.js';
import type { Toegang } from './toegang.js';
import type { GevondenPersoon, Persoon } from './typen.js';
import { ZOEK_PERSOON } from './vragen.js';
import { VOORBEELDGEZINNEN } from './voorbeeldgezinnen.js';
import { metHoofdletter, woord } from './woorden.js';

/** The persons of a round: looked up by number, and from then on known by a key that means nothing. */
export class Personenkeuze {
  readonly #toegang: Toegang;
  readonly #nummer = opPagina('ronde-bsn', HTMLInputElement);
  readonly #lijst = opPagina('ronde-personen');
  readonly #stand = opPagina('ronde-gevonden');
  readonly #vinken = new Map<string, { readonly persoon: Persoon; readonly vink: HTMLInputElement }>();
  /** Counts what is looked up. */
  #beurt = 0;

  constructor(toegang: Toegang) {
    this.#toegang = toegang;
    opPagina('ronde-zoek').addEventListener('click', () => void this.#zoek(this.#nummer.value));
    this.#nummer.addEventListener('keydown', (toets) => {
      if (toets.key !== 'Enter') return;
      toets.preventDefault();
      void this.#zoek(this.#nummer.value);
    });
  }

  /** Shows the example families where there are any. */
  toonVoorbeelden(): void {
    const vak = opPagina('ronde-voorbeelden');
    vak.hidden = !this.#toegang.demo;
    if (vak.hidden) return;
    opPagina('ronde-voorbeeldknoppen').replaceChildren(...VOORBEELDGEZINNEN.map(({ naam, bsn }) => el('button', { type: 'button', class: 'nl-button nl-button--secondary', click: () => void this.#zoek(bsn) }, naam)));
  }

  /** Who is chosen, in the order in which they were found. */
  get gekozen(): readonly Persoon[] {
    return [...this.#vinken.values()].filter(({ vink }) => vink.checked).map(({ persoon }) => persoon);
  }

  /** Forgets everybody: who asks next may not be allowed to see them. */
  wis(): void {
    this.#beurt++;
    this.#vinken.clear();
    this.#lijst.replaceChildren();
    this.#stand.textContent = '';
  }

  async #zoek(nummer: string): Promise<void> {
    wisFouten();
    const beurt = ++this.#beurt;
    const { data, errors } = await opvangen(vraag<{ zoekPersonen: readonly GevondenPersoon[] }>(await this.#toegang.token().catch(() => ''), ZOEK_PERSOON, { bsn: nummer.replace(/\s/g, '') }));
    // Somebody else asks by now, or about somebody else.
    if (beurt !== this.#beurt) return;
    if (!data) return meldFouten('De persoon is niet opgezocht', errors ?? []);
    const [gevonden] = data.zoekPersonen;
    if (!gevonden) return meldFouten('De persoon is niet gevonden', [{ tekst: 'Dit burgerservicenummer staat niet in het personenregister. Controleer het nummer.', veld: 'ronde-bsn' }]);
    // The number does not stay on the screen: what follows goes by key.
    this.#nummer.value = '';
    for (const persoon of data.zoekPersonen) this.#voegToe(persoon, '', true);
    const leden = gevonden.gezin?.leden.filter(({ rol }) => rol !== 'ZELF') ?? [];
    for (const { rol, woont, persoon } of leden) this.#voegToe(persoon, `${metHoofdletter(woord(rol))}${woont === 'ELDERS' ? ', woont elders' : ''}`, false);
    this.#stand.textContent = `${naamVan(gevonden)} is gevonden${leden.length > 0 ? `, met ${leden.length} ${leden.length === 1 ? 'gezinslid' : 'gezinsleden'}. Vink aan wie er meer in de ronde hoort.` : '.'}`;
    this.#vinken.get(gevonden.id)?.vink.focus();
  }

  #voegToe(persoon: Persoon, band: string, gekozen: boolean): void {
    const eerder = this.#vinken.get(persoon.id);
    if (eerder) {
      eerder.vink.checked ||= gekozen;
      return;
    }
    const id = `persoon-${this.#vinken.size + 1}`;
    const vink = el('input', { type: 'checkbox', id, class: 'utrecht-checkbox utrecht-checkbox--html-input', checked: gekozen });
    this.#vinken.set(persoon.id, { persoon, vink });
    const erbij = [band, persoon.leeftijd === null ? '' : `${persoon.leeftijd} jaar`].filter(Boolean).join(', ');
    this.#lijst.append(el('li', { class: 'ronde__vink' }, vink, el('label', { class: 'utrecht-form-label utrecht-form-label--checkbox', for: id }, el('strong', {}, naamVan(persoon)), erbij && ` (${erbij})`)));
  }
}

export const naamVan = ({ naam }: Persoon): string => naam?.volledig ?? 'Naam onbekend';
