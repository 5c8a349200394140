import { el, opPagina } from '../gedeeld/el.js';
import { gekozen, naarFunctie } from './adres.js';
import { type Filter, FILTERS, type Rij, zoek } from './filter.js';
import { toonKeuze } from './keuze.js';
import { toonTabel } from './tabel.js';
import { teken } from './tekening.js';
import type { Gezondheden, Kaart, Niveau } from './vorm.js';
import { NIVEAUS } from './vorm.js';

/** So few rows are shown with their grounds unfolded. */
const WEINIG = 12;
/** So many rows at first; the others are a button away. */
const EERSTE = 25;

/** What could not be fetched, and why. */
class Geweigerd extends Error {}

async function haal<T>(pad: string, token: string): Promise<T> {
  const antwoord = await fetch(pad, { headers: token === '' ? {} : { authorization: `Bearer ${token}` } });
  if (antwoord.status === 401) throw new Geweigerd(token === '' ? '' : 'Dit token geldt niet, of niet meer. Haal een nieuw token bij uw uitgever.');
  if (!antwoord.ok) throw new Error(`De kaart kwam niet (HTTP ${antwoord.status}). Laad de pagina opnieuw.`);
  return (await antwoord.json()) as T;
}

/** The page, once there is a map. */
class Kaartpagina {
  readonly #filters = new Map(FILTERS.map((naam) => [naam, opPagina(`kaart-${naam}`, HTMLSelectElement)]));
  #gezondheden: Gezondheden | undefined;

  constructor(readonly kaart: Kaart) {
    this.#vul();
    opPagina('kaart-functies').replaceChildren(...kaart.functies.map(({ nummer, naam, deel }) => el('li', {}, el('a', { class: 'nl-link', href: naarFunctie(nummer) }, naam), deel === undefined && el('span', { class: 'kaart__bij' }, ' (nog niet)'))));
    opPagina('kaart-altijd').replaceChildren(...kaart.altijd.map((zin) => el('li', {}, zin)));
    opPagina('kaart-altijd-kop').hidden = kaart.altijd.length === 0;
    const filters = opPagina('kaart-filters', HTMLFormElement);
    filters.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
    filters.addEventListener('change', () => this.#toon());
    filters.addEventListener('reset', () => setTimeout(() => this.#toon()));
    globalThis.addEventListener('hashchange', () => this.#kies(true));
    opPagina('kaart-inhoud').hidden = false;
    this.#toon();
    this.#kies(location.hash !== '');
  }

  /** What is known of who answers has come. */
  neem(gezondheden: Gezondheden): void {
    this.#gezondheden = gezondheden;
    this.#teken();
    this.#kies(false);
  }

  #vul(): void {
    const { delen, categorieen, grondslagen } = this.kaart;
    const soorten = delen.filter(({ wat }) => wat === 'soort').map(({ naam, titel }) => new Option(titel, naam));
    const opties: Readonly<Record<(typeof FILTERS)[number], readonly HTMLOptionElement[]>> = {
      partner: soorten,
      vrager: soorten.map(({ text, value }) => new Option(text, value)),
      categorie: categorieen.map(({ code }) => new Option(code, code)),
      niveau: NIVEAUS.map((niveau) => new Option(niveau, niveau)),
      grondslag: grondslagen.map(({ id, naam, wetsvoorstel }) => new Option(wetsvoorstel ? `${naam} (wetsvoorstel)` : naam, id)),
    };
    for (const [naam, keuze] of this.#filters) keuze.append(...opties[naam]);
  }

  get #filter(): Filter {
    const waarde = (naam: (typeof FILTERS)[number]): string | undefined => this.#filters.get(naam)?.value || undefined;
    return { partner: waarde('partner'), categorie: waarde('categorie'), niveau: waarde('niveau') as Niveau | undefined, grondslag: waarde('grondslag'), vrager: waarde('vrager') };
  }

  #toon(): void {
    const filter = this.#filter;
    const rijen = zoek(this.kaart, filter);
    opPagina('kaart-aantal').textContent = rijen.length === 1 ? '1 gegeven.' : `${rijen.length} gegevens.`;
    this.#tabel(rijen, EERSTE);
    this.#teken();
  }

  #tabel(rijen: readonly Rij[], hoogstens: number): void {
    const open = this.#filter.grondslag !== undefined || rijen.length <= WEINIG;
    const alle = (): void => {
      this.#tabel(rijen, Infinity);
      opPagina('kaart-tabel').focus();
    };
    opPagina('kaart-tabel').replaceChildren(
      rijen.length === 0 ? el('p', {}, 'Geen gegeven past bij deze filters.') : toonTabel(rijen.slice(0, hoogstens), this.kaart, open),
      ...(rijen.length > hoogstens ? [el('button', { class: 'nl-button nl-button--secondary', type: 'button', click: alle }, `Toon alle ${rijen.length} gegevens`)] : []),
    );
  }

  #teken(): void {
    const filter = this.#filter;
    const gefilterd = Object.values(filter).some((een) => een !== undefined);
    const { deel } = this.#gekozen();
    const had = document.activeElement?.closest('#kaart-tekening a')?.getAttribute('href');
    opPagina('kaart-tekening').replaceChildren(teken(this.kaart, { gekozen: deel?.naam, ...(gefilterd && { over: new Set(zoek(this.kaart, filter).map((rij) => rij.deel)) }), gezondheden: this.#gezondheden }));
    // Whoever stood on a part of the drawing still does.
    if (had) document.querySelector<SVGElement>(`#kaart-tekening a[href="${CSS.escape(had)}"]`)?.focus();
  }

  #gekozen(): { readonly deel: Kaart['delen'][number] | undefined; readonly functie: Kaart['functies'][number] | undefined } {
    const keuze = gekozen(location.hash);
    const functie = this.kaart.functies.find(({ nummer, deel }) => nummer === keuze.functie || (keuze.deel !== undefined && deel === keuze.deel));
    const naam = keuze.deel ?? functie?.deel;
    return { functie, deel: this.kaart.delen.find((een) => een.naam === naam) };
  }

  /** @param ga whether who chose is taken to it */
  #kies(ga: boolean): void {
    const { deel, functie } = this.#gekozen();
    const vak = opPagina('kaart-keuze');
    vak.hidden = !deel && !functie;
    vak.replaceChildren(...(vak.hidden ? [] : toonKeuze(this.kaart, deel, functie, this.#gezondheden)));
    if (ga) {
      this.#teken();
      vak.querySelector<HTMLElement>('h2')?.focus();
    }
  }
}

async function begin(token: string): Promise<void> {
  const pagina = new Kaartpagina(await haal<Kaart>('/sandbox/kaart.json', token));
  opPagina('kaart-toegang').hidden = true;
  opPagina('kaart-fout').replaceChildren();
  // The map does not wait for organisations that do not answer.
  pagina.neem(await haal<Gezondheden>('/sandbox/kaart/gezondheid.json', token));
}

function meld(fout: unknown): void {
  opPagina('kaart-toegang').hidden = !(fout instanceof Geweigerd);
  const tekst = fout instanceof Error ? fout.message : String(fout);
  opPagina('kaart-fout').replaceChildren(...(tekst === '' ? [] : [el('p', { class: 'utrecht-alert utrecht-alert--error' }, tekst)]));
}

opPagina('kaart-toegang', HTMLFormElement).addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  begin(opPagina('kaart-token', HTMLInputElement).value.trim().replace(/^Bearer\s+/i, '')).catch(meld);
});
begin('').catch(meld);
