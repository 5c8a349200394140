import DataLoader from 'dataloader';
import { FoutInVraag } from '../fouten.js';
import type { Log } from '../log.js';
import { type Logboek, LogboekOnbeschikbaar, type Logregels } from './regels.js';

/** Writes what one request has to account for: the rows of all its persons together, before any answer leaves. */
export class Verantwoording {
  readonly #lader: DataLoader<Logregels, true>;

  constructor(logboek: Logboek, log: Log) {
    this.#lader = new DataLoader(
      async (regels) => {
        try {
          await logboek.schrijf({ verwerkingen: regels.flatMap((regel) => regel.verwerkingen), beslissingen: regels.flatMap((regel) => regel.beslissingen) });
        } catch (fout) {
          if (!(fout instanceof LogboekOnbeschikbaar)) throw fout;
          log('logboek-onbeschikbaar');
          throw new FoutInVraag('LOGBOEK_ONBESCHIKBAAR');
        }
        return regels.map(() => true as const);
      },
      { cache: false },
    );
  }

  /** @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR when the rows are not certainly written */
  async leg(regels: Logregels): Promise<void> {
    await this.#lader.load(regels);
  }
}
