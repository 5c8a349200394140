import type { JSONWebKeySet, JWK } from 'jose';
import type { Deelnemer, Deelnemersregister, Soort } from '../schema/register.js';
import { BEKENDHEID, GATEWAY } from '../schema/vertrouwen.js';
import { bekendheid, identiteitenOverHttp, inrichtingsbeslisser } from './functies/bekendheid/index.js';
import { DEMOVERBANDEN } from './functies/bekendheid/inrichting/demo.js';
import { type Identiteit, identiteit } from './functies/identiteit/index.js';
import {
  bewaakteBron, DEMOPARTNERS, type Dossierhouder, eigenPseudoniem, functieonderdeel, functiepad, hmacPseudonimiseerder, type Log, maakOndertekenaar, type Onderdeel,
  type Ondertekenaar, partneronderdelen, partnerpad, type Partnersoort, sqlHouders, Versheid, type Vertrouwen, vertrouw, type Voorbereiding,
} from './kit/index.js';
import { PARTNERSOORTEN } from './partners/index.js';

export { PARTNERSOORTEN };

/** The kinds of partner, as the register knows them. */
export const SOORTEN: readonly Soort[] = PARTNERSOORTEN.map(({ soort, naam, bijdrage }) => ({ soort, naam, type: bijdrage.name }));

/** The functies, by the name of their subgraph. */
export const FUNCTIES = ['bekendheid', 'identiteit'] as const;
export type Functienaam = (typeof FUNCTIES)[number];

/** The keys with which the subgraphs of one installation sign and believe. */
export interface Subgraphsleutels {
  /** Private key of the coordinator. */
  readonly bekendheid: () => Promise<JWK>;
  readonly openbaar: (naam: 'gateway' | 'bekendheid') => Promise<JSONWebKeySet>;
  /** Main secret of the pseudonyms. */
  readonly pseudoniem: () => Promise<Uint8Array>;
  /** Secret behind the opaque ids of persons. */
  readonly persoonssleutel: () => Promise<Uint8Array>;
}

/** What every subgraph of one installation shares. */
export interface Omgeving {
  readonly sleutels: Subgraphsleutels;
  /** The database of a subgraph. */
  readonly database: (subgraph: string) => Voorbereiding;
  readonly log: Log;
}

/** A subgraph that is ready to be put on a listener. */
export interface Deel {
  readonly naam: string;
  readonly sdl: string;
  readonly onderdelen: readonly Onderdeel[];
  stop(): Promise<void>;
}

export interface Functiedeel extends Deel {
  readonly pad: string;
}

export interface Identiteitdeel extends Functiedeel {
  readonly identiteit: Identiteit;
}

/** The organisations of one kind, with the dossiers that the demo fills. */
export interface Soortdeel extends Deel {
  readonly soort: Partnersoort;
  readonly houders: ReadonlyMap<string, Dossierhouder>;
  /** Whether the dossiers of each organisation are those of the persons who are loaded. */
  readonly versheid: ReadonlyMap<string, Versheid>;
}

/** Makes the subgraph of samenwerkfunctie 2. */
export async function maakIdentiteit(omgeving: Omgeving): Promise<Identiteitdeel> {
  const { sleutels, log } = omgeving;
  const dienst = await identiteit({ database: omgeving.database('identiteit'), persoonssleutel: await sleutels.persoonssleutel(), log });
  const { onderdeel, stop } = await functieonderdeel(dienst.functie, [await gatewaysleutels(sleutels), await bekendheidsleutels(sleutels)], log);
  return {
    naam: 'identiteit',
    sdl: dienst.functie.schema.sdl,
    onderdelen: [onderdeel],
    pad: functiepad('identiteit'),
    identiteit: dienst,
    stop: async () => void (await Promise.all([stop(), dienst.stop()])),
  };
}

/**
 * Makes the subgraph of samenwerkfunctie 3.
 * @param identiteitUrl where samenwerkfunctie 2 answers; asked for when it is needed
 */
export async function maakBekendheid(omgeving: Omgeving, register: () => Deelnemersregister, identiteitUrl: () => string): Promise<Functiedeel> {
  const { sleutels, log } = omgeving;
  const ondertekenaar: Ondertekenaar = await maakOndertekenaar(BEKENDHEID, await sleutels.bekendheid());
  const identiteiten = identiteitenOverHttp(identiteitUrl, ondertekenaar);
  const deelnemer = (oin: string): Deelnemer | undefined => register().deelnemers.find((kandidaat) => kandidaat.oin === oin);
  const functie = await bekendheid(SOORTEN, {
    beslisser: inrichtingsbeslisser(DEMOVERBANDEN, deelnemer),
    identiteiten,
    pseudonimiseerder: hmacPseudonimiseerder(await sleutels.pseudoniem()),
    ondertekenaar,
    soort: (code) => SOORTEN.find(({ soort }) => soort === code),
  });
  const { onderdeel, stop } = await functieonderdeel(functie, [await gatewaysleutels(sleutels)], log);
  return {
    naam: 'bekendheid',
    sdl: functie.schema.sdl,
    onderdelen: [onderdeel],
    pad: functiepad('bekendheid'),
    stop: async () => void (await Promise.all([stop(), identiteiten.stop()])),
  };
}

/** Makes the organisations of one kind answer. */
export async function maakPartnersoort(soort: Partnersoort, omgeving: Omgeving): Promise<Soortdeel> {
  const { sleutels, log } = omgeving;
  const organisaties = DEMOPARTNERS.filter((partner) => partner.soort === soort.soort);
  const geheim = await sleutels.pseudoniem();
  const houder = soort.houder;
  const houders = houder
    ? new Map(await Promise.all(organisaties.map(async (organisatie) => [organisatie.oin, await houder(organisatie, eigenPseudoniem(geheim, organisatie.oin), log)] as const)))
    : await sqlHouders(soort, organisaties, omgeving.database(soort.soort), (oin) => eigenPseudoniem(geheim, oin));
  const versheid = new Map(organisaties.map(({ oin }) => [oin, new Versheid()]));
  const bronhouders = organisaties.map(({ oin, naam }) => ({ oin, naam, bron: bewaakteBron(houders.get(oin)!.bron, versheid.get(oin)!) }));
  const { onderdelen, sdl, stop } = await partneronderdelen(soort, bronhouders, await bekendheidsleutels(sleutels), log);
  return { naam: soort.soort, soort, sdl, onderdelen, houders, versheid, stop };
}

/** The register of the demo: every organisation on the listener of its kind. */
export function demoregister(listener: (soort: string) => string): Deelnemersregister {
  return {
    soorten: SOORTEN,
    deelnemers: DEMOPARTNERS.filter(({ soort }) => SOORTEN.some((kandidaat) => kandidaat.soort === soort)).map(({ oin, naam, soort }) => ({ oin, naam, soort, endpoint: `${listener(soort)}${partnerpad(soort, oin)}/graphql` })),
  };
}

const gatewaysleutels = async (sleutels: Subgraphsleutels): Promise<Vertrouwen> => vertrouw(GATEWAY, await sleutels.openbaar('gateway'));
const bekendheidsleutels = async (sleutels: Subgraphsleutels): Promise<Vertrouwen> => vertrouw(BEKENDHEID, await sleutels.openbaar('bekendheid'));
