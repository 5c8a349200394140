import { type Antwoord, vraag, type Vraagfout } from '../gedeeld/vraag.js';
import { opvangen } from './fouten.js';
import type { Partnerstand } from './partnerstand.js';
import type { Ronde as Blijvend, Uitvraag, Verzoek } from './typen.js';
import { volg } from './volgen.js';
import type { Voornemen } from './voornemen.js';
import { LEG_VOOR, VRAAG_NU } from './vragen.js';

export interface Rondeopties {
  token(): Promise<string>;
  readonly verzoek: Verzoek;
  readonly partners: readonly Voornemen[];
  /** Called with what changed, and how all of it stands then. */
  opVerandering(partner: Partnerstand, alle: readonly Partnerstand[]): void;
}

/** A question that is laid before people at these partners. The same key gives the same round, so that it can be sent again. */
interface Voorlegging {
  readonly oins: readonly string[];
  readonly sleutel: string;
}

/**
 * Asks the partners, and follows what takes time. The API answers a question when every partner in it has answered or is too late, and
 * somebody in a hurry must not wait for the slowest. So:
 *
 * - Who can answer at once is asked with `bepalenBekendheid`, each partner in a question of its own: each answer is on the screen when it
 *   comes, and one partner can be asked again without the others. For the citizen nothing changes: what he sees is one line per partner and
 *   person, however the partners are divided over questions. The price: the persons count once per question towards the bound on persons per
 *   aanleiding, where one question for all partners counts them once. A screen that need not show each answer as it comes asks all in one.
 * - Where a person must look, that is one lasting round for all of those partners (`vraagBekendheidUit`): it makes work for people, with a
 *   deadline, and it is what makes IN_BEHANDELING true. They are not asked with the first as well. It selects everything, but in the middle
 *   no outcome is kept: each time that it changes the answers come from the sources again, decided by what holds then.
 * - Who turns out to have a person look first (a partner's own rule, that nobody else knows) is laid before that person after all.
 */
export class Ronde {
  readonly #opties: Rondeopties;
  readonly #standen: Map<string, Partnerstand>;
  readonly #einde = new AbortController();
  readonly #voorgelegd: Voorlegging[] = [];

  constructor(opties: Rondeopties) {
    this.#opties = opties;
    this.#standen = new Map(opties.partners.map((voornemen) => [voornemen.partner.oin, { partner: voornemen.partner, voornemen, fouten: [], bezig: false }]));
  }

  async begin(): Promise<void> {
    for (const stand of this.#standen.values()) this.#zet(stand.partner.oin, { bezig: stand.voornemen.weg !== 'NIET' });
    const oins = (weg: Voornemen['weg']): readonly string[] => this.#opties.partners.filter((een) => een.weg === weg).map(({ partner }) => partner.oin);
    const nu = oins('NU');
    await Promise.all([this.#legVoor(oins('MENS')), Promise.all(nu.map((oin) => this.#vraagNu(oin)))]);
    await this.#legVoor(nu.filter((oin) => this.#vraagtMens(oin)));
  }

  /** Asks one partner again, and only that one. */
  async opnieuw(oin: string): Promise<void> {
    const mislukt = this.#voorgelegd.find(({ oins }) => oins.includes(oin));
    if (mislukt && !this.#standen.get(oin)?.uitvragen) return this.#stuur(mislukt);
    this.#zet(oin, { bezig: true, fouten: [] });
    await this.#vraagNu(oin);
    if (this.#vraagtMens(oin)) await this.#legVoor([oin]);
  }

  /** Follows nothing any more. */
  stop(): void {
    this.#einde.abort();
  }

  /** Whether a partner says that a person must look, while nobody was asked to. */
  #vraagtMens(oin: string): boolean {
    return this.#standen.get(oin)?.uitvragen?.some(({ bijdrage, opdracht }) => bijdrage?.uitkomst === 'IN_BEHANDELING' && !opdracht) ?? false;
  }

  async #vraagNu(oin: string): Promise<void> {
    const { data, errors = [] } = await this.#vraag<{ bepalenBekendheid: { uitvragen: readonly Uitvraag[] } }>(VRAAG_NU, { verzoek: { ...this.#opties.verzoek, partners: [oin] } });
    // Work that people are already doing stays in sight.
    const eerder = this.#standen.get(oin)?.uitvragen ?? [];
    const uitvragen = data?.bepalenBekendheid.uitvragen.map((een) => ({ ...een, opdracht: een.opdracht ?? eerder.find(({ persoon }) => persoon.id === een.persoon.id)?.opdracht ?? null }));
    this.#zet(oin, { bezig: false, ...(uitvragen && { uitvragen }), fouten: errors });
  }

  async #legVoor(oins: readonly string[]): Promise<void> {
    if (oins.length === 0 || this.#einde.signal.aborted) return;
    const voorlegging = { oins, sleutel: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('') };
    this.#voorgelegd.push(voorlegging);
    await this.#stuur(voorlegging);
  }

  async #stuur({ oins, sleutel }: Voorlegging): Promise<void> {
    for (const oin of oins) this.#zet(oin, { bezig: true, fouten: [] });
    const { data, errors = [] } = await this.#vraag<{ vraagBekendheidUit: Blijvend }>(LEG_VOOR, { sleutel, verzoek: { ...this.#opties.verzoek, partners: oins } });
    this.#neemOver(data?.vraagBekendheidUit.uitvragen, errors, oins);
    if (data?.vraagBekendheidUit.status === 'LOPEND') void this.#volg(data.vraagBekendheidUit, oins);
  }

  async #volg(ronde: Blijvend, oins: readonly string[]): Promise<void> {
    for await (const { data, errors = [] } of volg(() => this.#opties.token(), ronde, this.#einde.signal)) {
      if (data) this.#neemOver(data.bekendheidsronde.uitvragen, errors, oins);
    }
  }

  /** Takes over what a round about several partners gave. */
  #neemOver(uitvragen: readonly Uitvraag[] | undefined, fouten: readonly Vraagfout[], oins: readonly string[]): void {
    for (const oin of oins) {
      const van = uitvragen?.filter(({ partner }) => partner.oin === oin);
      this.#zet(oin, { bezig: false, ...(van && { uitvragen: van }), fouten: fouten.filter(({ extensions }) => (extensions?.['oin'] ?? oin) === oin) });
    }
  }

  async #vraag<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Antwoord<T>> {
    return opvangen(this.#opties.token().then((token) => vraag<T>(token, query, variables)));
  }

  #zet(oin: string, anders: Partial<Partnerstand>): void {
    const eerder = this.#standen.get(oin);
    if (!eerder || this.#einde.signal.aborted) return;
    const stand = { ...eerder, ...anders };
    if (JSON.stringify(stand) === JSON.stringify(eerder) && stand.voornemen.weg !== 'NIET') return;
    this.#standen.set(oin, stand);
    this.#opties.opVerandering(stand, [...this.#standen.values()]);
  }
}
