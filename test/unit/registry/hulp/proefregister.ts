import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { parse } from 'graphql';
import { inject } from 'vitest';
import { CONTRACT } from '../../../../schema/contract.js';
import type { Publicatie } from '../../../../schema/publicatie.js';
import { bijdragetypeVan } from '../../../../schema/register.js';
import { BEKENDHEID, GATEWAY } from '../../../../schema/vertrouwen.js';
import { openSchema, type Opslag } from '../../../../subgraphs/kit/index.js';
import { maakFunctietokens } from '../../../../supergraph/authenticatie/functietokens.js';
import { aanvullingVan } from '../../../../supergraph/composition/aanvulling.js';
import type { Keuring, Keuropdracht } from '../../../../supergraph/composition/keuring.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import { Tokenfout } from '../../../../supergraph/authenticatie/tokenfout.js';
import { startHttp } from '../../../../supergraph/http/index.js';
import { registermigraties } from '../../../../supergraph/registry/postgres/migraties.js';
import { maakRegister, type Register, type Zaaisel } from '../../../../supergraph/registry/register.js';
import type { Registeropties } from '../../../../supergraph/registry/register.js';
import { proefdatabase, proefmap } from '../../../harness/postgres.js';
import { type Anders, Nepfunctie14, Proeforganisatie } from './organisaties.js';

export const KETENBEHEER = '00000099009000001000';
export const ALFA = '00000099001000001000';
export const ALFA_TWEE = '00000099001000002000';
export const BETA = '00000099002000001000';

/** SDL of a kind with these fields of its own. */
export const sdlVan = (soort: string, ...velden: readonly string[]): string => `type ${bijdragetypeVan(soort)} { ${velden.map((veld) => `"Een veld." ${veld}: String`).join(' ')} }`;

/** Composes to a text that says of what it was made; a field `stuk` is a finding. */
export async function nepkeur({ kandidaat, subgraphs }: Keuropdracht): Promise<Keuring> {
  if (kandidaat?.sdl.includes('stuk')) return { bevindingen: [{ regel: 'nep', ernst: 'FOUT', plaats: kandidaat.soort, melding: 'Dit kan niet.', uitweg: 'Doe het anders.' }] };
  const aanvulling = kandidaat && aanvullingVan(kandidaat.soort, parse(kandidaat.sdl), CONTRACT);
  const delen = [...subgraphs.map(({ naam, sdl }) => [naam, sdl]), ...(kandidaat ? [[kandidaat.soort, aanvulling]] : [])];
  const tekst = delen.map(([naam, sdl]) => `# ${naam} ${createHash('sha256').update(String(sdl)).digest('hex').slice(0, 8)}`).sort().join('\n');
  return { bevindingen: [], ...(aanvulling !== undefined && { aanvulling }), supergraph: `${tekst}\n# supergraph`, api: `${tekst}\n# api` };
}

export const ZAAISEL: Zaaisel = {
  soorten: [{ soort: 'alfa', naam: 'Alfa', sdl: sdlVan('alfa', 'eerste'), beheerder: ALFA }],
  supergraph: '# begin\n# supergraph',
  api: '# begin\n# api',
  functieshash: 'pakket-1',
};

export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  readonly json: any;
}

export interface Proefregister {
  readonly register: Register;
  readonly organisaties: Nepfunctie14;
  readonly opslag: Opslag<unknown>;
  readonly url: string;
  readonly log: string[];
  /** The organisation with this OIN, with a key of its own; `toegelaten` puts it in the register of organisations. */
  organisatie(oin: string): Promise<Proeforganisatie>;
  laatToe(oin: string, soort: string, meer?: object): Promise<Proeforganisatie>;
  publiceer(wie: Proeforganisatie, publicatie: Publicatie | object, anders?: Anders): Promise<Antwoord>;
  controleer(wie: Proeforganisatie, publicatie: Publicatie | object): Promise<Antwoord>;
  /** As somebody with an ordinary token of this role. */
  alsRol(rol: string, publicatie: object): Promise<Antwoord>;
  haal(pad: string, koppen?: Record<string, string>): Promise<Antwoord>;
  stuur(pad: string, lichaam: string, koppen: Record<string, string>): Promise<Antwoord>;
  machinetoken(uitgever?: string): Promise<string>;
  /** A second process on the same database. */
  tweede(opties?: Partial<Registeropties>): Promise<Proefregister>;
  stop(): Promise<void>;
}

/** A register on a database of its own, with the routes on a port of its own. */
export async function proefregister(opties: Partial<Registeropties> = {}, zaaisel: Zaaisel = ZAAISEL): Promise<Proefregister> {
  const database = await proefdatabase(inject('adminUrl'));
  const map = await proefmap();
  const eerste = await open(database.adminUrl, new Sleutelmap(map), new Nepfunctie14(), opties);
  await eerste.register.zaai(zaaisel);
  return {
    ...eerste,
    async stop() {
      await eerste.stop();
      await database.stop();
      await rm(map, { recursive: true, force: true });
    },
  };
}

async function open(adminUrl: string, sleutels: Sleutelmap, organisaties: Nepfunctie14, opties: Partial<Registeropties>): Promise<Proefregister> {
  const opslag = await openSchema<unknown>({ url: adminUrl, geheim: 'proef', naam: 'register', migraties: registermigraties, poolgrootte: 5 });
  const log: string[] = [];
  const register = await maakRegister({
    opslag,
    organisaties,
    keur: nepkeur,
    coordinatorSdl: async (soorten) => `# ${soorten.map(({ soort }) => soort).join()}`,
    functies: [{ naam: 'identiteit', url: 'http://identiteit', sdl: 'type Query { a: String }' }],
    adres: (naam) => `http://router/${naam}`,
    voorbeelden: [],
    ketenbeheer: KETENBEHEER,
    controleer: async (kop) => {
      const rol = /^Bearer rol-(\S+)$/.exec(kop ?? '')?.[1];
      if (rol === undefined) throw new Tokenfout('onleesbaar');
      return { sub: 'iemand', oin: KETENBEHEER, rollen: [rol], functie: 'medewerker', betrouwbaarheid: 'HOOG' };
    },
    machines: [{ uitgever: GATEWAY, sleutels: await sleutels.openbaar('gateway') }, { uitgever: BEKENDHEID, sleutels: await sleutels.openbaar('bekendheid') }],
    aansluiting: () => ({ register: 'http://hier' }),
    volgMs: 50,
    log: (gebeurtenis, feiten) => void log.push(`${gebeurtenis} ${JSON.stringify(feiten)}`),
    ...opties,
  });
  const http = await startHttp({ poort: 0, routes: register.routes, log: () => {} });
  const vraag = async (pad: string, init: RequestInit): Promise<Antwoord> => {
    const antwoord = await fetch(`${http.url}${pad}`, init);
    const tekst = await antwoord.text();
    return { status: antwoord.status, koppen: antwoord.headers, tekst, json: antwoord.headers.get('content-type')?.includes('json') ? JSON.parse(tekst) : undefined };
  };
  const stuur = (pad: string, lichaam: string, koppen: Record<string, string>): Promise<Antwoord> => vraag(pad, { method: 'POST', body: lichaam, headers: { 'content-type': 'application/json', ...koppen } });
  const onderteken = async (pad: string, wie: Proeforganisatie, publicatie: object, anders: Anders = {}): Promise<Antwoord> => {
    const lichaam = JSON.stringify(publicatie);
    return stuur(pad, lichaam, { authorization: `Bearer ${await wie.onderteken(lichaam, anders)}` });
  };
  const organisatie = (oin: string): Promise<Proeforganisatie> => Proeforganisatie.maak(sleutels, oin);
  return {
    register, organisaties, opslag, url: http.url, log, organisatie, stuur,
    async laatToe(oin, soort, meer = {}) {
      const wie = await organisatie(oin);
      organisaties.zet({ oin, naam: `Organisatie ${oin.slice(8)}`, soort, regio: 'Utrecht', contacten: [], sleutel: wie.openbaar, ...meer });
      return wie;
    },
    publiceer: (wie, publicatie, anders) => onderteken('/register/publicaties', wie, publicatie, anders),
    controleer: (wie, publicatie) => onderteken('/register/controles', wie, publicatie),
    alsRol: (rol, publicatie) => stuur('/register/publicaties', JSON.stringify(publicatie), { authorization: `Bearer rol-${rol}` }),
    haal: (pad, koppen = {}) => vraag(pad, { headers: koppen }),
    async machinetoken(uitgever = GATEWAY) {
      const teken = await maakFunctietokens(await sleutels.ondertekenaar(uitgever === GATEWAY ? 'gateway' : 'bekendheid'), undefined, uitgever);
      return teken({ sub: 'machine', oin: KETENBEHEER, rollen: [], functie: 'machine', betrouwbaarheid: 'HOOG' }, 'register');
    },
    tweede: (anders = {}) => open(adminUrl, sleutels, organisaties, { ...opties, ...anders }),
    async stop() {
      await http.stop();
      await register.stop();
      await opslag.sluit();
    },
  };
}
