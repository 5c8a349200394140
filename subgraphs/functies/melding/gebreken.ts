import { FoutInVraag, type Gebrek } from '../../kit/index.js';

/** The most that one error names. */
const MAX_GENOEMD = 100;

/** Collects everything that is missing or wrong in a melding, so that a melder mends it in one go. */
export class Gebreken {
  readonly #lijst: Gebrek[] = [];

  /** Notes it unless `goed`. @param zin what is to be done, without the value */
  eis(goed: boolean, plaats: string, zin: string): void {
    if (!goed) this.#lijst.push({ plaats, zin });
  }

  get alle(): readonly Gebrek[] {
    return this.#lijst;
  }

  /** @throws FoutInVraag with MELDING_ONVOLLEDIG that names each place, in the message and in `extensions.gebreken` */
  weigerBijGebrek(): void {
    if (this.#lijst.length === 0) return;
    const genoemd = this.#lijst.slice(0, MAX_GENOEMD);
    const regels = genoemd.map(({ plaats, zin }) => `${plaats}: ${zin}`);
    throw new FoutInVraag('MELDING_ONVOLLEDIG', regels.join('\n'), genoemd[0]?.plaats, genoemd);
  }
}
