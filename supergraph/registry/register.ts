import { isLeesbaar } from '../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../schema/identificatie/persoonsnummer.js';
import type { GeregistreerdeOperatie } from '../../schema/operatie.js';
import type { Veldgebruik } from '../../schema/publicatie.js';
import type { Deelnemer, Deelnemersregister } from '../../schema/register.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import type { Log } from '../gateway/log.js';
import type { Routes } from '../http/routes.js';
import { CoordinatorenOverHttp } from './keten/coordinatoren.js';
import { Ketenkern } from './keten/kern.js';
import type { Supergraphversie } from './keten/supergraphversie.js';
import type { Ketenvolger } from './keten/volger.js';
import { type Machine, machinecontrole } from './machinetoken.js';
import { Operatieregister } from './operaties/operatieregister.js';
import type { Organisaties } from './organisaties.js';
import { telGebruik } from './postgres/gebruik.js';
import type { Registeropslag } from './postgres/opslag.js';
import { Beurten } from './postgres/slot.js';
import type { Samenstelmiddelen } from './publiceren/middelen.js';
import { registerroutes } from './routes.js';
import { zaai, type Zaaisel } from './zaaien.js';

export type { Supergraphversie } from './keten/supergraphversie.js';
export type { Ketenvolger } from './keten/volger.js';
export type { Zaaisel, Zaaisoort } from './zaaien.js';

/** The register of a chain: which kinds and organisations there are, and the supergraph that they make. */
export interface Register {
  /** What is served. @throws when nothing was ever published or sown */
  huidig(): Supergraphversie;
  /** The kinds with the organisations that are connected; the same object as long as nothing changed. */
  deelnemersregister(): Deelnemersregister;
  /** A connected organisation, without searching. */
  deelnemer(oin: string): Deelnemer | undefined;
  /**
   * From now on this part goes along with every new supergraph; it is brought to what is served now.
   * @param vanaf number of the version that it serves already
   */
  volg(volger: Ketenvolger, vanaf?: number): void;
  /** The questions that a beheerder registered; the same array as long as nothing changed. */
  operaties(): readonly GeregistreerdeOperatie[];
  /** Adds what clients used to what was counted. What names a person is not counted. */
  schrijfGebruik(rijen: readonly Veldgebruik[]): Promise<void>;
  /** Everything below `/register/`. */
  readonly routes: Routes;
  /** Fills an empty register, or takes up what a newer package brings. */
  zaai(zaaisel: Zaaisel): Promise<void>;
  /** Ends what runs by itself; the storage and the organisations are for who opened them. */
  stop(): Promise<void>;
}

/** Of what a register is made. */
export interface Registeropties extends Samenstelmiddelen {
  /** Schema of its own, brought up to date with `registermigraties`; with a pool of five connections or more. */
  readonly opslag: Registeropslag;
  readonly organisaties: Organisaties;
  /** OIN of the organisation that keeps the chain. */
  readonly ketenbeheer: string;
  /** Examines ordinary bearer tokens. */
  readonly controleer: Tokencontrole;
  /** Machines that may read where organisations answer. */
  readonly machines: readonly Machine[];
  /** What who connects must know: `/register/aansluiting`. */
  readonly aansluiting: () => unknown;
  /** Puts in a supergraph that is given out where its subgraphs answer; what is kept stays as it was composed. */
  readonly plaats?: (supergraph: string) => string;
  /** Plain http is allowed to other machines too; by default to this one only. */
  readonly httpBuitenDezeMachine?: boolean;
  /** Milliseconds that a publication waits for its turn; by default twenty seconds. */
  readonly geduldMs?: number;
  /** Milliseconds between two looks whether another process changed the chain; by default a second. */
  readonly volgMs?: number;
  readonly log: Log;
}

/** Opens the register. What it served last, it serves again. */
export async function maakRegister(opties: Registeropties): Promise<Register> {
  const { opslag, organisaties, controleer, ketenbeheer, log, httpBuitenDezeMachine = false } = opties;
  const kern = new Ketenkern(opslag, organisaties, ketenbeheer, log, opties.volgMs);
  const beurten = new Beurten(opslag, opties.geduldMs);
  const coordinatoren = new CoordinatorenOverHttp();
  const operaties = new Operatieregister(opslag, log, opties.volgMs);
  kern.voegToe(coordinatoren);
  try {
    await kern.volg();
    await operaties.volg();
  } catch (fout) {
    await operaties.stop();
    await kern.stop();
    throw fout;
  }
  const middelen = {
    ...opties, kern, httpBuitenDezeMachine,
    // What was registered must go on working, as the examples must.
    get voorbeelden() {
      return [...opties.voorbeelden, ...operaties.huidig().map(({ programma, naam, tekst }) => ({ naam: `${programma} ${naam}`.trim(), tekst }))];
    },
  };
  const schrijfGebruik: Register['schrijfGebruik'] = (rijen) => telGebruik(opslag.db, rijen.filter(({ client, coordinaat }) => isLeesbaar(client) && isLeesbaar(coordinaat) && !noemtPersoonsnummer(client)));
  return {
    huidig() {
      if (!kern.stand) throw new Error('het register is leeg');
      return kern.stand.versie;
    },
    deelnemersregister: () => kern.beeld.register(),
    deelnemer: (oin) => kern.beeld.deelnemer(oin),
    volg: (volger, vanaf) => kern.voegToe(volger, vanaf),
    schrijfGebruik,
    operaties: () => operaties.huidig(),
    routes: registerroutes({
      kern, beurten, middelen, coordinatoren, operaties, schrijfGebruik, log,
      herkenning: { opslag, organisaties, controleer },
      machine: machinecontrole(opties.machines),
      aansluiting: opties.aansluiting,
      plaats: opties.plaats ?? ((supergraph) => supergraph),
    }),
    zaai: (zaaisel) => zaai(zaaisel, { ...middelen, beurten, ketenbeheer, log }),
    async stop() {
      await operaties.stop();
      await kern.stop();
    },
  };
}
