import { feitenVan, type Log } from '../../gateway/log.js';
import type { Organisaties } from '../organisaties.js';
import type { Registeropslag, Sessie } from '../postgres/opslag.js';
import { leesSoortversies, type Soortversie, voegSoortversiesToe } from '../postgres/soortversies.js';
import { hoogsteNummer, leesSupergraph, leesWijzer, type Supergraphrij, voegSupergraphToe, zetWijzer, type Wijzer } from '../postgres/supergraphversies.js';
import { Registerfout } from '../registerfout.js';
import { volglus, type Volglus } from '../volglus.js';
import { Beeld } from './beeld.js';
import { type Ketenstand, ketenstandVan, type Supergraphversie } from './supergraphversie.js';
import type { Ketenvolger } from './volger.js';
import { Volgers } from './volgers.js';

/** How often it is seen whether another process changed the chain, in milliseconds. */
const VOLG_MS = 1_000;
/** How long a version that does not load here is left alone, in milliseconds. */
const RUST_MS = 30_000;

/** A supergraph that is to be served, with the versions of kinds that come with it. */
export interface Nieuwestand extends Omit<Supergraphrij, 'nummer' | 'vastgesteld'> {
  readonly soortversies: readonly Soortversie[];
  /** The package that was taken up; by default that of before. */
  readonly pakket?: string;
}

/** What the chain serves, in this process: goes to another supergraph by itself when another process made it the current one. */
export class Ketenkern {
  readonly beeld: Beeld;
  readonly #volgers: Volgers;
  readonly #lus: Volglus;
  #stand: Ketenstand | undefined;
  /** A version that did not load here, and until when it is left alone (milliseconds since the epoch). */
  #geweigerd = { nummer: 0, tot: 0 };
  #bezig: Promise<unknown> = Promise.resolve();

  /** @param ketenbeheer OIN in whose name the package publishes */
  constructor(readonly opslag: Registeropslag, organisaties: Organisaties, ketenbeheer: string, readonly log: Log, volgMs = VOLG_MS) {
    this.beeld = new Beeld(opslag, organisaties, ketenbeheer, log);
    this.#volgers = new Volgers(log);
    this.#lus = volglus({
      kijk: () => this.volg(),
      elkeMs: volgMs,
      opStand: (lukt, fout) => log(lukt ? 'register weer gelezen' : 'register niet gelezen; de supergraph blijft', lukt ? {} : feitenVan(fout)),
    });
  }

  /** What is served; undefined as long as nothing was ever published. */
  get stand(): Ketenstand | undefined {
    return this.#stand;
  }

  /** From now on this part goes along; it is brought to what is served now, unless it serves that version already. */
  voegToe(volger: Ketenvolger, vanaf?: number): void {
    void this.#omDeBeurt(async () => {
      this.#volgers.voegToe(volger);
      if (this.#stand && this.#stand.versie.nummer !== vanaf) await this.#volgers.haalBij(volger, this.#stand.versie);
    });
  }

  /** Goes to the version that the database says is current. */
  volg(): Promise<void> {
    return this.#omDeBeurt(async () => {
      const wijzer = await leesWijzer(this.opslag.db);
      if (!wijzer || wijzer.nummer === this.#stand?.versie.nummer || (wijzer.nummer === this.#geweigerd.nummer && Date.now() < this.#geweigerd.tot)) return;
      const naar = await leesStand(this.opslag.db, wijzer.nummer);
      try {
        await this.#ga(naar);
      } catch (fout) {
        if (!(fout instanceof Registerfout)) throw fout;
        this.#geweigerd = { nummer: wijzer.nummer, tot: Date.now() + RUST_MS };
        this.log('supergraph van een ander proces laadt hier niet; de vorige blijft', { nummer: wijzer.nummer, ...feitenVan(fout) });
      }
    });
  }

  /**
   * Serves a new supergraph and makes that lasting: both or neither.
   * @param sessie holds the lock
   * @throws Registerfout with SUPERGRAPH_LAADT_NIET
   */
  gaNaar(sessie: Sessie, { pakket, soortversies, ...rij }: Nieuwestand): Promise<Supergraphversie> {
    return this.#omDeBeurt(async () => {
      const nummer = (await hoogsteNummer(sessie)) + 1;
      const versie: Supergraphrij = { ...rij, nummer, vastgesteld: new Date().toISOString() };
      const bestaand = await leesSoortversies(sessie, rij.soorten);
      const naar = ketenstandVan(versie, new Map([...bestaand, ...soortversies.filter(({ ingetrokken }) => !ingetrokken).map((soort) => [soort.soort, soort] as const)]));
      const wijzer: Wijzer = { nummer, pakket: pakket ?? (await leesWijzer(sessie))?.pakket ?? rij.grondslag };
      await this.#ga(naar, (neemOver) => this.#leg(sessie, versie, soortversies, wijzer, neemOver));
      return naar.versie;
    });
  }

  async stop(): Promise<void> {
    await this.#lus.stop();
    await this.#bezig;
    await this.beeld.stop();
  }

  /** Written before it is served, lasting after: whoever is killed in between finds at its start what was served before. */
  async #leg(sessie: Sessie, versie: Supergraphrij, soortversies: readonly Soortversie[], wijzer: Wijzer, neemOver: () => Promise<void>): Promise<void> {
    let overgenomen = false;
    try {
      await sessie.transaction().execute(async (transactie) => {
        await voegSoortversiesToe(transactie, soortversies);
        await voegSupergraphToe(transactie, versie);
        await zetWijzer(transactie, wijzer);
        await neemOver();
        overgenomen = true;
      });
    } catch (fout) {
      // A connection that broke at the very end leaves open whether it lasted.
      if (overgenomen && (await leesWijzer(this.opslag.db).catch(() => undefined))?.nummer === wijzer.nummer) return;
      throw fout;
    }
  }

  async #ga(naar: Ketenstand, leg?: (neemOver: () => Promise<void>) => Promise<void>): Promise<void> {
    const van = this.#stand;
    try {
      // Organisations that fall behind are known as such before the first question that they would not understand, and those of a kind that leaves until the last.
      await this.beeld.zet(new Map([...naar.soorten, ...[...(van?.soorten ?? [])].filter(([soort]) => !naar.soorten.has(soort))]));
      await this.#volgers.schakel({ van: van?.versie, naar: naar.versie, ...(leg && { leg }) });
    } catch (fout) {
      await this.beeld.zet(van?.soorten ?? new Map()).catch(() => undefined);
      throw fout;
    }
    this.#stand = naar;
    await this.beeld.zet(naar.soorten).catch(() => undefined);
    this.log('supergraph vervangen', { nummer: naar.versie.nummer, soorten: naar.soorten.size });
  }

  #omDeBeurt<T>(doe: () => Promise<T>): Promise<T> {
    const beurt = this.#bezig.then(doe);
    this.#bezig = beurt.catch(() => undefined);
    return beurt;
  }
}

/** A version with its kinds. @throws when it is not there */
export async function leesStand(db: Sessie, nummer: number): Promise<Ketenstand> {
  const rij = await leesSupergraph(db, nummer);
  if (!rij) throw new Error(`supergraphversie ${nummer} ontbreekt`);
  return ketenstandVan(rij, await leesSoortversies(db, rij.soorten));
}

/** What is current according to the database, with what a lock on it protects from change. @throws when nothing was ever published */
export async function leesHuidigeStand(db: Sessie): Promise<Ketenstand> {
  const wijzer = await leesWijzer(db);
  if (!wijzer) throw new Error('het register is leeg');
  return leesStand(db, wijzer.nummer);
}
