import { BEKENDHEID, BURGER, GATEWAY, type Vrager } from '../../../../schema/vertrouwen.js';
import type { Ondertekenaar } from '../../../../subgraphs/kit/bewijs/sleutels.js';
import type { Log } from '../../../../subgraphs/kit/log.js';
import { eigenOprfPseudoniemen, organisatieuitgever } from '../../../../subgraphs/kit/pseudoniem/eigen-pseudoniemen.js';
import { oprfPseudonimiseerder } from '../../../../subgraphs/kit/pseudoniem/oprf-pseudonimiseerder.js';
import { type Luisteraar, startLuisteraar } from '../../../../subgraphs/kit/serveer/luisteraar.js';
import { type Pseudoniemdienst, pseudoniemdienst, type Pseudoniemdienstopties } from '../../../../subgraphs/voorzieningen/pseudoniemen/index.js';
import { maakPartij, type Partij } from './ondertekenaar.js';

export const POLITIE = '00000099003000002000';
export const GEMEENTE = '00000099003000003000';
export const VREEMDE = '00000099003000009000';
export const VRAGER: Vrager = { sub: 'medewerker-7', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL' };
export const GEHEIM = new Uint8Array(32).fill(9);

/** Who signs what around the service. */
export interface Rolverdeling {
  readonly bekendheid: Partij;
  readonly burger: Partij;
  readonly gateway: Partij;
  /** By OIN: POLITIE and GEMEENTE. */
  readonly organisaties: ReadonlyMap<string, Partij>;
}

export async function verdeelRollen(): Promise<Rolverdeling> {
  const organisaties = await Promise.all([POLITIE, GEMEENTE].map(async (oin) => [oin, await maakPartij(organisatieuitgever(oin))] as const));
  return {
    bekendheid: await maakPartij(BEKENDHEID),
    burger: await maakPartij(BURGER),
    gateway: await maakPartij(GATEWAY),
    organisaties: new Map(organisaties),
  };
}

/** The service on a listener, and the clients that belong to it. */
export interface Proefdienst extends AsyncDisposable {
  readonly dienst: Pseudoniemdienst;
  readonly luisteraar: Luisteraar;
  readonly url: string;
  /** What was logged. */
  readonly logregels: string[];
  readonly coordinator: ReturnType<typeof oprfPseudonimiseerder>;
  readonly burgers: ReturnType<typeof oprfPseudonimiseerder>;
  eigen(oin: string, ondertekenaar?: Ondertekenaar): ReturnType<typeof eigenOprfPseudoniemen>;
}

export async function startDienst(databaseUrl: string, rollen: Rolverdeling, anders: Partial<Pseudoniemdienstopties> = {}): Promise<Proefdienst> {
  const logregels: string[] = [];
  const log: Log = (...regel) => void logregels.push(JSON.stringify(regel));
  const dienst = await pseudoniemdienst({
    database: { url: databaseUrl, geheim: 'proef', log },
    geheim: GEHEIM,
    vragers: [rollen.bekendheid.vertrouwen, rollen.burger.vertrouwen],
    vertrouwen: (oin) => rollen.organisaties.get(oin)?.vertrouwen,
    kent: (oin) => rollen.organisaties.has(oin),
    log,
    ...anders,
  });
  const luisteraar = await startLuisteraar([dienst.onderdeel], 0, '127.0.0.1', log);
  const url = `${luisteraar.url}${dienst.onderdeel.pad}`;
  const klanten: { stop(): Promise<void> }[] = [];
  const bewaar = <T extends { stop(): Promise<void> }>(klant: T): T => (klanten.push(klant), klant);
  return {
    dienst, luisteraar, url, logregels,
    coordinator: bewaar(oprfPseudonimiseerder({ url: () => url, ondertekenaar: rollen.bekendheid.ondertekenaar, log })),
    burgers: bewaar(oprfPseudonimiseerder({ url: () => url, ondertekenaar: rollen.burger.ondertekenaar, log })),
    eigen: (oin, ondertekenaar = rollen.organisaties.get(oin)!.ondertekenaar) => bewaar(eigenOprfPseudoniemen({ url: () => url, oin, ondertekenaar, log })),
    async [Symbol.asyncDispose]() {
      await Promise.all(klanten.map((klant) => klant.stop()));
      await luisteraar.stop();
      await dienst.stop();
    },
  };
}

/** One POST, without a client between. */
export async function post(url: string, token: string | undefined, inhoud: unknown): Promise<{ readonly status: number; readonly soort: string | null; readonly antwoord: unknown }> {
  const uit = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(inhoud) });
  return { status: uit.status, soort: uit.headers.get('content-type'), antwoord: await uit.json() };
}
