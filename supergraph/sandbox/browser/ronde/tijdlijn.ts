import { el, opPagina } from '../gedeeld/el.js';
import { vraag } from '../gedeeld/vraag.js';
import { foutregel, opvangen } from './fouten.js';
import { TIJDLIJN } from './vragen.js';
import { moment, woord } from './woorden.js';

interface Bladzijde {
  readonly edges: readonly { readonly node: { readonly id: string; readonly moment: string; readonly betekenis: string; readonly niveau: string; readonly gegevens: readonly { readonly naam: string; readonly waarde: string }[] } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A key that means nothing to who reads it. */
const SLEUTEL = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** What happened around one of the persons, in order, a page at a time. */
export class Tijdlijn {
  readonly #token: () => Promise<string>;
  readonly #organisaties: ReadonlyMap<string, string>;
  readonly #keuze = el('select', { id: 'tijdlijn-persoon', class: 'utrecht-select utrecht-select--html-select' });
  readonly #lijst = el('ol', { class: 'tijdlijn' });
  readonly #stand = el('p', { class: 'nl-paragraph', role: 'status' });
  readonly #meer = el('button', { type: 'button', class: 'nl-button nl-button--secondary', hidden: true }, 'Meer');
  #na: string | null = null;

  /** @param namen persons by key @param organisaties organisations by number */
  constructor(token: () => Promise<string>, namen: ReadonlyMap<string, string>, organisaties: ReadonlyMap<string, string>) {
    this.#token = token;
    this.#organisaties = organisaties;
    this.#keuze.append(...[...namen].map(([id, naam]) => new Option(naam, id)));
    this.#keuze.addEventListener('change', () => void this.#begin());
    this.#meer.addEventListener('click', () => void this.#lees());
  }

  /** Puts it on the page; nothing is asked until somebody wants to see it, since looking is accounted for. */
  toon(): void {
    opPagina('ronde-tijdlijn').replaceChildren(
      el('div', { class: 'ronde__veld' }, el('label', { class: 'utrecht-form-label', for: 'tijdlijn-persoon' }, 'Van wie'), this.#keuze),
      el('p', {}, el('button', { type: 'button', class: 'nl-button nl-button--secondary', click: () => void this.#begin() }, 'Toon de tijdlijn')), this.#stand, this.#lijst, this.#meer);
  }

  async #begin(): Promise<void> {
    this.#na = null;
    this.#lijst.replaceChildren();
    await this.#lees();
  }

  async #lees(): Promise<void> {
    const { data, errors } = await opvangen(this.#token().then((token) => vraag<{ persoon: { tijdlijn: Bladzijde | null } | null }>(token, TIJDLIJN, { id: this.#keuze.value, after: this.#na })));
    const bladzijde = data?.persoon?.tijdlijn;
    this.#meer.hidden = !bladzijde?.pageInfo.hasNextPage;
    if (!bladzijde) return this.#stand.replaceChildren(...(errors ?? []).map(foutregel), errors ? '' : 'De tijdlijn is nu niet te lezen.');
    const nieuw = bladzijde.edges.map(({ node }) => el('li', { class: 'tijdlijn__punt', tabindex: -1 },
      el('time', { datetime: node.moment }, moment(node.moment)), el('strong', {}, node.betekenis),
      el('span', { class: 'ronde__bij' }, node.gegevens.filter(({ waarde }) => !SLEUTEL.test(waarde)).map(({ naam, waarde }) => `${woord(naam)}: ${this.#alsTekst(waarde)}`).join(' · '))));
    const eerder = this.#na !== null;
    this.#lijst.append(...nieuw);
    this.#na = bladzijde.pageInfo.endCursor;
    this.#stand.textContent = this.#lijst.childElementCount === 0 ? 'Er is niets dat uw organisatie mag weten.' : `${this.#lijst.childElementCount} gebeurtenissen${this.#meer.hidden ? '' : ', er zijn er meer'}.`;
    // The button that was pressed may be gone now.
    if (eerder) nieuw[0]?.focus();
  }

  #alsTekst(waarde: string): string {
    return this.#organisaties.get(waarde) ?? (/^\d{4}-\d\d-\d\dT/.test(waarde) ? moment(waarde) : woord(waarde));
  }
}
