import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { FoutInVraag } from '../../kit/index.js';

/** Longest free text, in characters. */
export const MAX_TEKST = 2_000;

/** An id as this chain gives out: of Persoon, Casus or a doel. */
const SLEUTEL = /^[A-Za-z0-9_-]{1,64}$/;

/** Holds places that are wrong, so that all of them are named at once. */
export class Gebreken {
  readonly #lijst: { readonly plaats: string; readonly zin: string }[] = [];

  /** Text for people, on one or more lines, without a number of anybody: it is kept, and both organisations read it. */
  eisTekst(waarde: string | null | undefined, plaats: string): void {
    if (waarde == null) return;
    const regels = waarde.split(/\r?\n/);
    if (waarde.trim() === '' || waarde.length > MAX_TEKST || !regels.every(isLeesbaar)) this.meld(plaats, `Gebruik 1 tot en met ${MAX_TEKST} leesbare tekens.`);
    // A number does not stop being one at the end of a line.
    else if (noemtPersoonsnummer(regels.join(' '))) this.meld(plaats, 'Zet hier geen persoonsnummer in; wie het betreft staat in het veld persoon.');
  }

  /** An id of ours. A number of nine digits is none. */
  eisSleutel(waarde: string | null | undefined, plaats: string): void {
    if (waarde != null && (!SLEUTEL.test(waarde) || noemtPersoonsnummer(waarde))) this.meld(plaats, 'Dit is geen sleutel van deze keten: letters, cijfers en koppeltekens, en geen persoonsnummer.');
  }

  meld(plaats: string, zin: string): void {
    this.#lijst.push({ plaats, zin });
  }

  /** @throws FoutInVraag with BAD_USER_INPUT that names every place, and never what was written there */
  weiger(): void {
    const [eerste, ...rest] = this.#lijst;
    if (!eerste) return;
    if (rest.length === 0) throw new FoutInVraag('BAD_USER_INPUT', eerste.zin, eerste.plaats);
    throw new FoutInVraag('BAD_USER_INPUT', this.#lijst.map(({ plaats, zin }) => `${plaats}: ${zin}`).join('\n'), [...new Set(this.#lijst.map(({ plaats }) => plaats))].join(', '));
  }
}

/** One text by itself. @throws FoutInVraag with BAD_USER_INPUT */
export function eisTekst(waarde: string | null | undefined, plaats: string): void {
  const gebreken = new Gebreken();
  gebreken.eisTekst(waarde, plaats);
  gebreken.weiger();
}
