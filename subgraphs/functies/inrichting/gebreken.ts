import { FoutInVraag } from '../../kit/index.js';

/** Something that is wrong in what was offered: where, and what is to be done, in a sentence that does not repeat the value. */
export interface Gebrek {
  readonly plaats: string;
  readonly zin: string;
}

/** The most that one error names. */
const MAX_GENOEMD = 50;

/** Collects everything that is wrong, so that somebody who sets up thirteen parties need not mend them one by one. */
export class Gebreken {
  readonly #lijst: Gebrek[] = [];

  /** Notes it unless `goed`. */
  eis(goed: boolean, plaats: string, zin: string): void {
    if (!goed) this.#lijst.push({ plaats, zin });
  }

  /** Every value once; every later one is named. */
  eisUniek(waarden: readonly string[], plaats: (index: number) => string, zin: string): void {
    const gezien = new Set<string>();
    waarden.forEach((waarde, i) => {
      this.eis(!gezien.has(waarde), plaats(i), zin);
      gezien.add(waarde);
    });
  }

  get alle(): readonly Gebrek[] {
    return this.#lijst;
  }

  /** Refuses: there is something wrong. @throws FoutInVraag with BAD_USER_INPUT, always */
  weiger(): never {
    this.weigerBijGebrek();
    throw new Error('Er is niets dat niet klopt.');
  }

  /**
   * @throws FoutInVraag with BAD_USER_INPUT that names them: in `plaats` the places with a comma between, in the message a line for each
   */
  weigerBijGebrek(): void {
    const [eerste, ...rest] = this.#lijst;
    if (!eerste) return;
    if (rest.length === 0) throw new FoutInVraag('BAD_USER_INPUT', eerste.zin, eerste.plaats);
    const genoemd = this.#lijst.slice(0, MAX_GENOEMD);
    const regels = genoemd.map(({ plaats, zin }) => `${plaats}: ${zin}`);
    if (this.#lijst.length > MAX_GENOEMD) regels.push(`En nog ${this.#lijst.length - MAX_GENOEMD} waarden.`);
    throw new FoutInVraag('BAD_USER_INPUT', regels.join('\n'), [...new Set(genoemd.map(({ plaats }) => plaats))].join(', '));
  }
}
