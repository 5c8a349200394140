import type { Bevinding, Gebruiker, Publicatie, Publicatieverslag } from '../../schema/publicatie.js';
import { FOUTEN } from '../../schema/fouten.js';
import { Opdrachtfout } from './uitvoer.js';

/** Composing a supergraph and loading it takes seconds; beyond this the register does not answer. */
const TERMIJN_MS = 120_000;

/** The register refused something; the message says why, and `volgende` what to do. */
export class Registerfout extends Opdrachtfout {
  /** @param code from the table of `schema/fouten.ts`, or `HTTP_<status>` when the answer had none */
  constructor(
    melding: string,
    volgende: string,
    readonly code: string,
    readonly bevindingen: readonly Bevinding[] = [],
    /** The version that there is, when it is not the one that was expected. */
    readonly versie?: number,
  ) {
    super(melding, volgende);
  }
}

/** Problem details as the register gives them. (RFC 9457) */
interface Probleem {
  readonly detail?: string;
  readonly code?: string;
  readonly plaats?: string;
  readonly bevindingen?: readonly Bevinding[];
  readonly versie?: number;
}

/** The register of a chain, over HTTP. */
export interface Register {
  /** Address of the chain. */
  readonly keten: string;
  /** JSON at a path below `/register/`. @throws Registerfout, Opdrachtfout */
  lees<T>(pad: string, token?: string): Promise<T>;
  /** A text at a path below `/register/`. @throws Registerfout, Opdrachtfout */
  leesTekst(pad: string): Promise<string>;
  /** Offers a publication, or has it checked only. @throws Registerfout, Opdrachtfout */
  bied(waarheen: 'publicaties' | 'controles', publicatie: Publicatie, teken: Ondertekenaar): Promise<Publicatieverslag>;
  /** Sends JSON to a path below `/register/`, with this token. @throws Registerfout, Opdrachtfout */
  stuur<T>(pad: string, inhoud: object, token: string): Promise<T>;
}

/** What stands in `Authorization: Bearer` for a body. */
export type Ondertekenaar = (lichaam: string) => Promise<string>;

/** @param keten address of the chain's gateway @throws Opdrachtfout when it is no address */
export function registerVan(keten: string): Register {
  if (!URL.canParse(keten) || !/^https?:$/.test(new URL(keten).protocol)) throw new Opdrachtfout(`${JSON.stringify(keten)} is geen adres van een keten.`, 'Geef een adres als http://127.0.0.1:4000.');
  const stuur = async (pad: string, verzoek: RequestInit = {}): Promise<Response> => {
    const antwoord = await fetch(new URL(`/register/${pad}`, keten), { ...verzoek, signal: AbortSignal.timeout(TERMIJN_MS) }).catch(() => {
      throw new Opdrachtfout(`Op ${keten} antwoordt geen keten.`, 'Start de keten met npm start, of geef haar adres met --url.');
    });
    if (!antwoord.ok) throw await alsFout(antwoord);
    return antwoord;
  };
  const stuurJson = async <T>(pad: string, body: string, token: string): Promise<T> =>
    (await stuur(pad, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body })).json() as Promise<T>;
  return {
    keten,
    lees: async <T>(pad: string, token?: string) => (await stuur(pad, { headers: { accept: 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) } })).json() as Promise<T>,
    leesTekst: async (pad) => (await stuur(pad)).text(),
    async bied(waarheen, publicatie, teken) {
      const lichaam = JSON.stringify(publicatie);
      return stuurJson<Publicatieverslag>(waarheen, lichaam, await teken(lichaam));
    },
    stuur: (pad, inhoud, token) => stuurJson(pad, JSON.stringify(inhoud), token),
  };
}

async function alsFout(antwoord: Response): Promise<Registerfout> {
  const { detail, code, plaats, bevindingen, versie } = ((await antwoord.json().catch(() => undefined)) ?? {}) as Probleem;
  const bekend = code !== undefined && Object.hasOwn(FOUTEN, code) ? FOUTEN[code as keyof typeof FOUTEN] : undefined;
  // Where the register has nothing to add, its sentence is that of the table, with the way out behind it.
  const melding = detail?.replace(bekend?.uitweg ?? '', '').trim() || bekend?.betekenis || `Het register nam het verzoek niet aan (HTTP ${antwoord.status}).`;
  return new Registerfout(
    plaats === undefined ? melding : `${melding} (${plaats})`,
    bekend?.uitweg ?? 'Controleer of --url het adres van een gateway van de keten is, en of die gereed is.',
    code ?? `HTTP_${antwoord.status}`,
    bevindingen ?? [],
    versie,
  );
}

/** Who breaks, in a few words: `00000099003000001000/werkplek (12 keer, laatst 2026-11-20)`. */
export function noemGebruiker({ client, aantal, laatst }: Gebruiker): string {
  const wanneer = [aantal !== undefined && `${aantal} keer`, laatst !== undefined && `laatst ${laatst}`].filter(Boolean).join(', ');
  return wanneer === '' ? client : `${client} (${wanneer})`;
}
