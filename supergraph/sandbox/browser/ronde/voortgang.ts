import { opPagina } from '../gedeeld/el.js';
import { alsZin, type Partnerstand, tel } from './partnerstand.js';

/** At most this often something is said aloud, in milliseconds; the end always is. */
const RUST_MS = 4_000;

/** How far the round is: to see at any moment, and to hear now and then. */
export class Voortgang {
  readonly #balk = opPagina('ronde-balk', HTMLProgressElement);
  readonly #zichtbaar = opPagina('ronde-voortgang');
  readonly #hoorbaar = opPagina('ronde-gehoord');
  #laatst = 0;
  #zin = '';

  toon(alle: readonly Partnerstand[]): void {
    const telling = tel(alle);
    this.#balk.max = Math.max(1, telling.gevraagd);
    this.#balk.value = telling.geantwoord;
    const zin = alsZin(telling);
    this.#zichtbaar.textContent = zin;
    if (zin === this.#zin || (telling.onderweg > 0 && Date.now() - this.#laatst < RUST_MS)) return;
    this.#laatst = Date.now();
    this.#zin = zin;
    this.#hoorbaar.textContent = zin;
  }
}
