import { Readable } from 'node:stream';
import type { JWK } from 'jose';
import { type Adressen, type Deel, FUNCTIES, type Functienaam, maakActie, maakIdentiteit, maakKetenindex, maakMelding, maakPartnersoort, type Omgeving, PARTNERSOORTEN, VOORZIENINGEN } from '../../subgraphs/index.js';
import { DEMOPARTNERS, maakBevolking, type Partnersoort, schrijfGbav } from '../../subgraphs/kit/index.js';
import type { Sleutelnaam } from '../datamap/sleutelstand.js';
import { Startfout } from '../registry/startfout.js';
import type { Tlsmateriaal } from '../tls.js';
import type { Uitvraaggrenzen } from './uitvraaggrenzen.js';
import { maakVolgendeBekendheid, maakVolgendeBurger, maakVolgendeInrichting, maakVolgendePseudoniemen } from './volgende-delen.js';
import { vulMetDemobevolking } from './voorbeelddossiers.js';

/** What a part that runs by itself must be told. */
export interface Behoefte {
  /** The keys that must be there. */
  readonly sleutels: readonly Sleutelnaam[];
  /** The other parts whose address it needs. */
  readonly adressen: readonly (keyof Adressen)[];
  /** How it may learn who takes part: from a file, from a register that runs; `geen` when it need not know. What it takes it must get, unless it also takes `geen`. */
  readonly register: readonly ('bestand' | 'adres' | 'geen')[];
}

/** A part that is made, with what it reads again when asked to. */
export interface Gemaakt {
  readonly deel: Deel;
  readonly herlees?: () => Promise<void>;
}

/** Of what a part is made. */
export interface Maakmiddelen {
  readonly omgeving: Omgeving;
  readonly grenzen: Uitvraaggrenzen;
  /** With mutual TLS: our own certificate. */
  readonly tls?: Tlsmateriaal | undefined;
  /** Path of the register of organisations. */
  readonly bestand?: string | undefined;
  /** Any address below the `/register` of a chain that runs. */
  readonly adres?: string | undefined;
  /** Tells this process from others that run the same part; the same after a restart, where that can be. */
  readonly exemplaar: string;
  /** The public key (JWK) of an organisation, as far as it is in the folder with keys. */
  readonly aanwezigeSleutel: (oin: string) => Promise<JWK | undefined>;
}

interface Recept {
  readonly behoefte: Behoefte;
  readonly maak: (middelen: Maakmiddelen) => Promise<Gemaakt>;
}

const DIENST: Readonly<Record<Functienaam | (typeof VOORZIENINGEN)[number], Recept>> = {
  identiteit: { behoefte: { sleutels: ['gateway', 'bekendheid', 'burger', 'melding', 'ketenindex', 'persoonssleutel', 'logboek', 'database'], adressen: [], register: ['geen'] }, maak: maakGevuldeIdentiteit },
  inrichting: { behoefte: { sleutels: ['gateway', 'bekendheid', 'melding', 'actie', 'register', 'logboek', 'database'], adressen: [], register: ['bestand'] }, maak: maakVolgendeInrichting },
  bekendheid: {
    behoefte: { sleutels: ['bekendheid', 'gateway', 'burger', 'melding', 'logboek', 'database'], adressen: ['identiteit', 'inrichting', 'ketenindex', 'pseudoniemen'], register: ['adres', 'geen'] },
    maak: maakVolgendeBekendheid,
  },
  burger: { behoefte: { sleutels: ['burger', 'gateway', 'logboek', 'database'], adressen: ['identiteit', 'bekendheid', 'melding', 'actie', 'ketenindex', 'pseudoniemen'], register: ['bestand', 'adres'] }, maak: maakVolgendeBurger },
  melding: { behoefte: { sleutels: ['melding', 'gateway', 'actie', 'burger', 'logboek', 'database'], adressen: ['identiteit', 'inrichting', 'bekendheid', 'ketenindex'], register: ['geen'] }, maak: async ({ omgeving }) => ({ deel: await maakMelding(omgeving) }) },
  actie: { behoefte: { sleutels: ['actie', 'gateway', 'burger', 'logboek', 'database'], adressen: ['inrichting', 'melding', 'ketenindex'], register: ['geen'] }, maak: async ({ omgeving }) => ({ deel: await maakActie(omgeving) }) },
  ketenindex: {
    behoefte: { sleutels: ['ketenindex', 'gateway', 'bekendheid', 'melding', 'actie', 'burger', 'logboek', 'database'], adressen: ['identiteit'], register: ['geen'] },
    maak: async ({ omgeving }) => ({ deel: await maakKetenindex(omgeving) }),
  },
  pseudoniemen: { behoefte: { sleutels: ['bekendheid', 'burger', 'pseudoniemdienst', 'database'], adressen: [], register: ['bestand', 'adres'] }, maak: maakVolgendePseudoniemen },
};

const PARTNER: Behoefte = { sleutels: ['bekendheid', 'burger', 'logboek', 'database'], adressen: ['pseudoniemen'], register: ['geen'] };

/** Every part that can be started by itself. */
export const deelnamen = (): readonly string[] => [...FUNCTIES, ...VOORZIENINGEN, ...PARTNERSOORTEN.map(({ soort }) => soort)];

/** What a part needs, and how it is made. @param organisatie OIN of the one organisation of a kind that runs here @throws Startfout when there is no such part */
export function receptVoor(naam: string, organisatie?: string): Recept {
  const soort = PARTNERSOORTEN.find((kandidaat) => kandidaat.soort === naam);
  const dienst = (DIENST as Readonly<Record<string, Recept>>)[naam];
  const recept = soort ? { behoefte: PARTNER, maak: ({ omgeving }: Maakmiddelen) => maakGevuldeSoort(soort, omgeving, organisatie) } : dienst;
  if (!recept) throw new Startfout(`Er is geen onderdeel ${naam}.`, `Kies uit: ${deelnamen().join(', ')}.`);
  return recept;
}

async function maakGevuldeIdentiteit({ omgeving, grenzen }: Maakmiddelen): Promise<Gemaakt> {
  const deel = await maakIdentiteit(omgeving, grenzen);
  const { identiteit } = deel;
  if (!(await identiteit.kenmerk())) await identiteit.laad(Readable.from([Buffer.from(schrijfGbav(maakBevolking()))]), 'demobevolking');
  return { deel };
}

async function maakGevuldeSoort(soort: Partnersoort, omgeving: Omgeving, organisatie: string | undefined): Promise<Gemaakt> {
  const organisaties = DEMOPARTNERS.filter((partner) => partner.soort === soort.soort && (organisatie === undefined || partner.oin === organisatie));
  if (organisaties.length === 0) throw new Startfout(`De soort ${soort.soort} heeft geen organisatie ${organisatie}.`, 'Controleer het OIN bij --organisatie.');
  const deel = await maakPartnersoort(soort, omgeving, organisaties);
  const gevuld = await vulMetDemobevolking(deel, omgeving.log);
  if (gevuld > 0) omgeving.log('dossiers-gemaakt', { soort: soort.soort, organisaties: gevuld });
  return { deel };
}
