import { Readable } from 'node:stream';
import type { Deelnemersregister } from '../../schema/register.js';
import {
  type Adressen, type Deel, demodeelnemers, DEMOVERBANDEN, FUNCTIES, type Functienaam, maakBekendheid, maakBurger, maakIdentiteit, maakInrichting, maakPartnersoort, maakPseudoniemen, type Omgeving,
  PARTNERSOORTEN, SOORTEN, VOORZIENINGEN,
} from '../../subgraphs/index.js';
import { maakBevolking, type Partnersoort, schrijfGbav } from '../../subgraphs/kit/index.js';
import type { Sleutelnaam } from '../datamap/sleutelstand.js';
import { type Registerbron, registerbron } from '../registry/registerbron.js';
import { Startfout } from '../registry/startfout.js';
import type { Uitvraaggrenzen } from './uitvraaggrenzen.js';
import { vulMetDemobevolking } from './voorbeelddossiers.js';

/** What a part that runs by itself must be told. */
export interface Behoefte {
  /** The keys that must be there. */
  readonly sleutels: readonly Sleutelnaam[];
  /** The other parts whose address it needs. */
  readonly adressen: readonly (keyof Adressen)[];
  /** Whether it needs the register of organisations. */
  readonly register: boolean;
}

/** A part that is made, with the register it goes by, if any. */
export interface Gemaakt {
  readonly deel: Deel;
  readonly register?: Registerbron;
}

interface Recept {
  readonly behoefte: Behoefte;
  readonly maak: (omgeving: Omgeving, register: Registerbron | undefined, grenzen: Uitvraaggrenzen) => Promise<Deel>;
}

const DIENST: Readonly<Record<Functienaam | (typeof VOORZIENINGEN)[number], Recept>> = {
  identiteit: { behoefte: { sleutels: ['gateway', 'bekendheid', 'burger', 'persoonssleutel', 'logboek', 'database'], adressen: [], register: false }, maak: maakGevuldeIdentiteit },
  inrichting: {
    behoefte: { sleutels: ['gateway', 'bekendheid', 'logboek', 'database'], adressen: [], register: true },
    maak: (omgeving, register) => maakInrichting(omgeving, SOORTEN, { verbanden: DEMOVERBANDEN, deelnemers: demodeelnemers(({ oin }) => register?.deelnemer(oin)?.endpoint ?? `http://localhost/${oin}`) }),
  },
  bekendheid: { behoefte: { sleutels: ['bekendheid', 'gateway', 'burger', 'logboek', 'database'], adressen: ['identiteit', 'inrichting', 'pseudoniemen'], register: false }, maak: maakBekendheid },
  burger: {
    behoefte: { sleutels: ['burger', 'gateway', 'logboek', 'database'], adressen: ['identiteit', 'bekendheid', 'pseudoniemen'], register: true },
    maak: (omgeving, register) => maakBurger(omgeving, () => deelnemers(register)),
  },
  pseudoniemen: {
    behoefte: { sleutels: ['bekendheid', 'burger', 'pseudoniemdienst', 'database'], adressen: [], register: true },
    maak: (omgeving, register, grenzen) => maakPseudoniemen(omgeving, { kent: (oin) => register?.deelnemer(oin) !== undefined, grenzen }),
  },
};

const PARTNER: Behoefte = { sleutels: ['bekendheid', 'burger', 'logboek', 'database'], adressen: ['pseudoniemen'], register: false };

/** Every part that can be started by itself. */
export const deelnamen = (): readonly string[] => [...FUNCTIES, ...VOORZIENINGEN, ...PARTNERSOORTEN.map(({ soort }) => soort)];

/** What a part needs, and how it is made. @param organisatie OIN of the one organisation of a kind that runs here @throws Startfout when there is no such part */
export function receptVoor(naam: string, organisatie?: string): { readonly behoefte: Behoefte; maak(omgeving: Omgeving, register: string | undefined, grenzen: Uitvraaggrenzen): Promise<Gemaakt> } {
  const soort = PARTNERSOORTEN.find((kandidaat) => kandidaat.soort === naam);
  const dienst = (DIENST as Readonly<Record<string, Recept>>)[naam];
  const recept = soort ? { behoefte: PARTNER, maak: (omgeving: Omgeving) => maakGevuldeSoort(soort, omgeving, organisatie) } : dienst;
  if (!recept) throw new Startfout(`Er is geen onderdeel ${naam}.`, `Kies uit: ${deelnamen().join(', ')}.`);
  return {
    behoefte: recept.behoefte,
    async maak(omgeving, pad, grenzen) {
      const register = pad === undefined ? undefined : await registerbron(pad);
      return { deel: await recept.maak(omgeving, register, grenzen), register };
    },
  };
}

const deelnemers = (register: Registerbron | undefined): Deelnemersregister['deelnemers'] => register?.huidig().deelnemers ?? [];

async function maakGevuldeIdentiteit(omgeving: Omgeving, _register: Registerbron | undefined, grenzen: Uitvraaggrenzen): Promise<Deel> {
  const deel = await maakIdentiteit(omgeving, grenzen);
  const { identiteit } = deel;
  if (!(await identiteit.kenmerk())) await identiteit.laad(Readable.from([Buffer.from(schrijfGbav(maakBevolking()))]), 'demobevolking');
  return deel;
}

async function maakGevuldeSoort(soort: Partnersoort, omgeving: Omgeving, organisatie: string | undefined): Promise<Deel> {
  const deel = await maakPartnersoort(soort, omgeving, organisatie);
  if (deel.onderdelen.length === 0) throw new Startfout(`De soort ${soort.soort} heeft geen organisatie ${organisatie}.`, 'Controleer het OIN bij --organisatie.');
  const gevuld = await vulMetDemobevolking(deel, omgeving.log);
  if (gevuld > 0) omgeving.log('dossiers-gemaakt', { soort: soort.soort, organisaties: gevuld });
  return deel;
}
