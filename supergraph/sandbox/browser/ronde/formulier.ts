import { el, opPagina } from '../gedeeld/el.js';
import { vraag } from '../gedeeld/vraag.js';
import { type Gebrek, meldFouten, opvangen } from './fouten.js';
import type { Personenkeuze } from './personenkeuze.js';
import type { Toegang } from './toegang.js';
import type { Samenwerkingsverband, Verzoek } from './typen.js';
import { SAMENWERKINGSVERBANDEN } from './vragen.js';
import { ALLE_CATEGORIEEN, GEWONE_CATEGORIEEN, metHoofdletter, woord } from './woorden.js';

/** The form: why is asked, on which ground, and for what. What can be chosen is what the chain says is set up. */
export class Formulier {
  readonly #toegang: Toegang;
  readonly #personen: Personenkeuze;
  readonly #verband = opPagina('ronde-verband', HTMLSelectElement);
  readonly #grondslag = opPagina('ronde-grondslag', HTMLSelectElement);
  readonly #doel = opPagina('ronde-doel', HTMLSelectElement);
  readonly #aanleiding = opPagina('ronde-aanleiding', HTMLInputElement);
  readonly #vinken: readonly HTMLInputElement[];
  #verbanden: readonly Samenwerkingsverband[] = [];
  /** Counts how often it was filled. */
  #beurt = 0;

  constructor(toegang: Toegang, personen: Personenkeuze) {
    this.#toegang = toegang;
    this.#personen = personen;
    this.#vinken = this.#toonCategorieen();
    this.#verband.addEventListener('change', () => this.#kiesVerband());
    this.#grondslag.addEventListener('change', () => this.#kiesGrondslag());
  }

  /** Reads again what this asker can choose. */
  async vul(): Promise<void> {
    const beurt = ++this.#beurt;
    if (!this.#toegang.isEr) return;
    const { data, errors } = await opvangen(vraag<{ samenwerkingsverbanden: readonly Samenwerkingsverband[] }>(await this.#toegang.token().catch(() => ''), SAMENWERKINGSVERBANDEN));
    // Somebody else asks by now.
    if (beurt !== this.#beurt) return;
    this.#verbanden = data?.samenwerkingsverbanden ?? [];
    this.#verband.replaceChildren(...this.#verbanden.map(({ id, naam }) => new Option(naam, id)));
    const mijn = this.#verbanden.find(({ grondslagen }) => grondslagen.some(({ functies }) => this.#isMijn(functies)));
    if (mijn) this.#verband.value = mijn.id;
    if (this.#toegang.demo && this.#aanleiding.value === '') this.#aanleiding.value = 'melding-demo';
    this.#kiesVerband();
    if (errors) meldFouten('Wat is ingericht, is niet te lezen', errors);
    else if (this.#verbanden.length === 0) meldFouten('Er is niets te kiezen', [{ message: 'Uw organisatie neemt aan geen samenwerkingsverband deel.', extensions: { code: 'FORBIDDEN' } }]);
  }

  /** What is asked, or what is missing. */
  lees(): Verzoek | readonly Gebrek[] {
    const gebreken: Gebrek[] = [
      ...(this.#toegang.isEr ? [] : [{ tekst: 'Geef een toegangstoken.', veld: 'ronde-token' }]),
      ...(this.#personen.gekozen.length > 0 ? [] : [{ tekst: 'Zoek ten minste één persoon op en vink hem aan.', veld: 'ronde-bsn' }]),
      ...(this.#doel.value ? [] : [{ tekst: 'Kies een samenwerkingsverband, grondslag en doel.', veld: 'ronde-verband' }]),
      ...(this.#aanleiding.value.trim() ? [] : [{ tekst: 'Noem de melding of casus die aanleiding geeft.', veld: 'ronde-aanleiding' }]),
    ];
    for (const veld of [this.#aanleiding, this.#verband, opPagina('ronde-bsn')]) veld.setAttribute('aria-invalid', String(gebreken.some((gebrek) => gebrek.veld === veld.id)));
    if (gebreken.length > 0) return gebreken;
    return {
      personen: this.#personen.gekozen.map(({ id }) => ({ id })),
      samenwerkingsverband: this.#verband.value,
      grondslag: this.#grondslag.value,
      doel: this.#doel.value,
      aanleiding: this.#aanleiding.value.trim(),
      informatiebehoefte: this.#vinken.filter(({ checked }) => checked).map(({ value }) => value),
    };
  }

  /** Names of organisations, by number. */
  get organisaties(): ReadonlyMap<string, string> {
    return new Map(this.#verbanden.flatMap(({ partners }) => partners.map(({ oin, naam }) => [oin, naam])));
  }

  get #gekozenVerband(): Samenwerkingsverband | undefined {
    return this.#verbanden.find(({ id }) => id === this.#verband.value);
  }

  #isMijn(functies: readonly string[]): boolean {
    return this.#toegang.functie === undefined || functies.includes(this.#toegang.functie);
  }

  #kiesVerband(): void {
    const grondslagen = this.#gekozenVerband?.grondslagen ?? [];
    this.#grondslag.replaceChildren(...grondslagen.map(({ id, naam, functies }) => new Option(this.#isMijn(functies) ? naam : `${naam} (voor ${functies.map(woord).join(', ')})`, id)));
    const mijn = grondslagen.find(({ functies }) => this.#isMijn(functies));
    if (mijn) this.#grondslag.value = mijn.id;
    this.#kiesGrondslag();
  }

  #kiesGrondslag(): void {
    const doelen = this.#gekozenVerband?.grondslagen.find(({ id }) => id === this.#grondslag.value)?.doelen ?? [];
    this.#doel.replaceChildren(...doelen.map((doel) => new Option(metHoofdletter(woord(doel)), doel)));
  }

  #toonCategorieen(): readonly HTMLInputElement[] {
    const vinken = ALLE_CATEGORIEEN.map(({ sleutel, naam, uitleg }) => {
      const vink = el('input', { type: 'checkbox', id: `behoefte-${sleutel}`, value: sleutel, class: 'utrecht-checkbox utrecht-checkbox--html-input', checked: GEWONE_CATEGORIEEN.has(sleutel) });
      opPagina(GEWONE_CATEGORIEEN.has(sleutel) ? 'ronde-behoefte' : 'ronde-behoefte-meer')
        .append(el('li', { class: 'ronde__vink' }, vink, el('label', { class: 'utrecht-form-label utrecht-form-label--checkbox', for: vink.id }, naam, uitleg && el('span', { class: 'ronde__bij' }, ` ${uitleg}`))));
      return vink;
    });
    return vinken;
  }
}
