import type { GeregistreerdeOperatie, Operatie } from '../../../schema/operatie.js';
import { feitenVan, type Log } from '../../gateway/log.js';
import { leesOperaties, type Operatiewijziger, registreer, telOperatiewijzigingen, trekOperatieIn } from '../postgres/operaties.js';
import type { Registeropslag } from '../postgres/opslag.js';
import { volglus, type Volglus } from '../volglus.js';

/** How often it is seen whether another process changed them, in milliseconds. */
const VOLG_MS = 1_000;

/** The questions that were registered, as this process knows them. */
export class Operatieregister {
  readonly #lus: Volglus;
  #aantal = -1;
  #huidig: readonly GeregistreerdeOperatie[] = [];

  constructor(readonly opslag: Registeropslag, log: Log, volgMs = VOLG_MS) {
    this.#lus = volglus({
      kijk: () => this.#kijk(),
      elkeMs: volgMs,
      opStand: (lukt, fout) => log(lukt ? 'geregistreerde vragen weer gelezen' : 'geregistreerde vragen niet gelezen; de vorige blijven', lukt ? {} : feitenVan(fout)),
    });
  }

  /** What is registered; the same array as long as nothing changed. */
  huidig(): readonly GeregistreerdeOperatie[] {
    return this.#huidig;
  }

  /** Looks now. */
  volg(): Promise<void> {
    return this.#lus.kijk();
  }

  /** Registers these, all or none; they count when this resolves. */
  async registreer(operaties: readonly Operatie[], wie: Operatiewijziger): Promise<void> {
    await registreer(this.opslag.db, operaties, wie);
    await this.volg();
  }

  /** @returns whether it was registered */
  async trekIn(sha256: string, wie: Omit<Operatiewijziger, 'programma'>): Promise<boolean> {
    const ingetrokken = await trekOperatieIn(this.opslag.db, sha256, wie);
    await this.volg();
    return ingetrokken;
  }

  stop(): Promise<void> {
    return this.#lus.stop();
  }

  async #kijk(): Promise<void> {
    // Counted first: what comes between is read again at the next look.
    const aantal = await telOperatiewijzigingen(this.opslag.db);
    if (aantal === this.#aantal) return;
    this.#huidig = await leesOperaties(this.opslag.db);
    this.#aantal = aantal;
  }
}
