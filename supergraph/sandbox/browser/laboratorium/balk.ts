import { opPagina } from '../gedeeld/el.js';
import type { Persona } from '../gedeeld/personas.js';
import type { Afloop } from './lijn.js';
import type { Ordening, Voorbeeld, Voorbeelden } from './voorbeelden.js';
import type { Wie } from './vrager.js';

/** What the bar shows, and whom it tells. */
export interface Balkopties {
  readonly voorbeelden: Voorbeelden;
  /** As whom one may ask; none where people bring a token. */
  readonly personas: readonly Persona[];
  open(voorbeeld: Voorbeeld): void;
  voerUit(): void;
  opPersona(persona: string): void;
  opToken(token: string): void;
}

/** The bar above the laboratory: examples, who asks, and what came of it, all of it for keyboard and screen reader. */
export class Balk {
  readonly #opties: Balkopties;
  readonly #voorbeeld = opPagina('lab-voorbeeld', HTMLSelectElement);
  readonly #ordening = opPagina('lab-ordening', HTMLSelectElement);
  readonly #persona = opPagina('lab-persona', HTMLSelectElement);
  readonly #plan = opPagina('lab-plan', HTMLInputElement);

  constructor(opties: Balkopties) {
    this.#opties = opties;
    const { personas } = opties;
    this.#persona.replaceChildren(...personas.map(({ naam }) => new Option(naam, naam)));
    opPagina('lab-veld-persona').hidden = personas.length === 0;
    opPagina('lab-veld-token').hidden = personas.length > 0;
    this.#orden();
    this.#ordening.addEventListener('change', () => this.#orden());
    opPagina('lab-open').addEventListener('click', () => this.#gekozen && opties.open(this.#gekozen));
    opPagina('lab-voer-uit').addEventListener('click', () => opties.voerUit());
    this.#persona.addEventListener('change', () => opties.opPersona(this.#persona.value));
    const token = opPagina('lab-token', HTMLInputElement);
    token.addEventListener('change', () => opties.opToken(token.value));
  }

  /** Whether the query plan is wanted. */
  get plan(): boolean {
    return this.#plan.checked;
  }

  /** Shows which example is open. */
  kiest({ naam }: Voorbeeld): void {
    this.#voorbeeld.value = naam;
  }

  /** Says what was opened. @param eerst titles of what has to be run first, for what it gives */
  toon({ voorWie }: Voorbeeld, eerst: readonly string[]): void {
    zegt(eerst.length === 0 ? `Geopend: voor ${voorWie}.` : `Geopend. Voer eerst dit voorbeeld uit, en open dit daarna opnieuw: ${eerst.join(' En: ')}`);
  }

  /** Shows who asks. */
  vraagtAls({ persona, oin }: Wie): void {
    const wie = this.#opties.personas.find(({ naam }) => naam === persona);
    this.#persona.value = persona;
    opPagina('lab-uitleg').textContent = wie ? `${wie.uitleg}${oin === undefined ? '' : ` Nu bij de organisatie met OIN ${oin}.`}` : '';
  }

  /** Says what came of a question. */
  meld({ operatie = 'de vraag', status, duur, antwoord }: Afloop, wie: Wie | undefined): void {
    const fouten = antwoord?.errors ?? [];
    if (operatie === 'IntrospectionQuery') {
      if (fouten.length > 0) zegt(`Het schema is zo niet te zien: ${fouten[0]?.message}`);
      return;
    }
    const van = `${operatie}${wie ? ` als ${wie.persona}` : ''}`;
    if (!antwoord) return zegt(`${van}: het abonnement loopt.`);
    opPagina('lab-antwoord').textContent = JSON.stringify(antwoord, null, 2);
    const uitkomst = fouten.length === 0 ? 'beantwoord' : `${fouten.length} ${fouten.length === 1 ? 'fout' : 'fouten'} (${[...new Set(fouten.map(({ message, extensions }) => extensions?.code ?? message))].join(', ')})`;
    zegt(`${van}: ${uitkomst}, HTTP ${status}, ${Math.round(duur)} ms${antwoord.extensions?.queryPlan ? ', met queryplan' : ''}.`);
  }

  naarVoorbeelden(): void {
    this.#voorbeeld.focus();
  }

  get #gekozen(): Voorbeeld | undefined {
    return this.#groepen.flatMap((groep) => groep.voorbeelden).find(({ naam }) => naam === this.#voorbeeld.value);
  }

  get #groepen(): Voorbeelden[Ordening] {
    return this.#opties.voorbeelden[this.#ordening.value as Ordening];
  }

  #orden(): void {
    const gekozen = this.#voorbeeld.value;
    this.#voorbeeld.replaceChildren(
      ...this.#groepen.map(({ naam, voorbeelden }) => {
        const groep = document.createElement('optgroup');
        groep.label = naam;
        groep.append(...voorbeelden.map((een) => new Option(een.titel, een.naam)));
        return groep;
      }),
    );
    if (gekozen) this.#voorbeeld.value = gekozen;
  }
}

function zegt(tekst: string): void {
  opPagina('lab-stand').textContent = tekst;
}
