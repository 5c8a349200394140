import { opPagina } from '../gedeeld/el.js';
import { type Persona, personas, tokenVoor } from '../gedeeld/personas.js';

/** As whom is asked: a persona of the demo, or who brings a token. The token stays in memory. */
export class Toegang {
  readonly #keuze = opPagina('ronde-persona', HTMLSelectElement);
  readonly #veld = opPagina('ronde-token', HTMLInputElement);
  #personas: readonly Persona[] = [];

  /** @param opWissel called when somebody else is going to ask, and at once for who is chosen first */
  async begin(opWissel: () => void): Promise<void> {
    this.#personas = await personas();
    const demo = this.#personas.length > 0;
    opPagina('ronde-veld-persona').hidden = !demo;
    opPagina('ronde-veld-token').hidden = demo;
    this.#keuze.replaceChildren(...this.#personas.map(({ naam, uitleg }) => new Option(uitleg.replace(/\.$/, ''), naam)));
    this.#keuze.addEventListener('change', opWissel);
    this.#veld.addEventListener('change', opWissel);
    opWissel();
  }

  /** Whether the people of the demo are there to be chosen. */
  get demo(): boolean {
    return this.#personas.length > 0;
  }

  /** The function of who asks, where that is known. */
  get functie(): string | undefined {
    return this.#personas.find(({ naam }) => naam === this.#keuze.value)?.functie;
  }

  /** Whether there is somebody to ask as. */
  get isEr(): boolean {
    return this.demo || this.#veld.value.trim() !== '';
  }

  /** A token for one question; where the demo gives none, the gateway says what is missing. */
  async token(): Promise<string> {
    return this.demo ? tokenVoor(this.#keuze.value) : this.#veld.value.trim().replace(/^Bearer\s+/i, '');
  }
}
