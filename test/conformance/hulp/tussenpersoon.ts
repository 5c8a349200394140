import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { Agent, request } from 'undici';
import { maakOndertekenaar } from '../../../subgraphs/kit/index.js';
import { tekenJws } from '../../../subgraphs/kit/bewijs/jws.js';
import type { Opstelling } from '../../../subgraphs/kit/conformance/index.js';

export type Json = Record<string, unknown>;

/** A request as a subgraph gets it. */
export interface Verzoek {
  readonly methode: string;
  /** Path with the search part. */
  readonly url: string;
  readonly koppen: Readonly<Record<string, string>>;
  readonly tekst: string;
}

export interface Antwoord {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string>>;
  readonly tekst: string;
}

/** A bewijs as whoever reads it without care sees it. */
export interface Gelezen {
  readonly kop: Json;
  readonly claims: Json;
  /** Whether the signature is that of the issuer. */
  readonly echt: boolean;
}

/** What a subgraph has at hand that does not work as it should. */
export interface Wereld {
  readonly oin: string;
  readonly uitgever: string;
  readonly kid: string;
  /** Signs as the issuer, which is how it takes a bewijs for a good one. */
  teken(claims: Json): string;
  /** Undefined for what is no token at all. */
  lees(bewijs: unknown): Gelezen | undefined;
  /** Requests that were broken off before they were complete; for the subgraph to count down. */
  afgebroken: number;
}

/** A way of not working: stands in front of a subgraph that does. */
export type Breuk = (verzoek: Verzoek, verder: (verzoek: Verzoek) => Promise<Antwoord>, wereld: Wereld) => Promise<Antwoord>;

const MAX_VERZOEK = 2 * 1024 * 1024;
const NIET_DOOR = new Set(['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'date']);

/** Puts a fault in front of a subgraph. @param eigenGrens whether a request that is too large is refused here, as it should be */
export async function startTussenpersoon(goed: Opstelling, maakBreuk: () => Breuk, { eigenGrens = true } = {}): Promise<{ readonly opstelling: Opstelling } & AsyncDisposable> {
  const agent = new Agent({ connections: 20 });
  const achter = new URL(goed.url);
  const ondertekenaar = await maakOndertekenaar(goed.uitgever.naam, goed.uitgever.sleutel);
  const openbaar = createPublicKey({ key: { ...goed.uitgever.sleutel, d: undefined } as JWK as never, format: 'jwk' });
  const wereld: Wereld = {
    oin: goed.oin, uitgever: goed.uitgever.naam, kid: ondertekenaar.kid, afgebroken: 0,
    teken: (claims) => tekenJws(claims, 'bewijs+jwt', ondertekenaar),
    lees(bewijs) {
      const [kop, inhoud, handtekening] = typeof bewijs === 'string' ? bewijs.split('.') : [];
      try {
        const [een, twee] = [kop, inhoud].map((deel) => JSON.parse(Buffer.from(deel ?? '', 'base64url').toString()) as Json) as [Json, Json];
        return { kop: een, claims: twee, echt: een['alg'] === 'EdDSA' && verify(null, Buffer.from(`${kop}.${inhoud}`), openbaar, Buffer.from(handtekening ?? '', 'base64url')) };
      } catch {
        return undefined;
      }
    },
  };
  const verder = async ({ methode, url, koppen, tekst }: Verzoek): Promise<Antwoord> => {
    const doel = new URL(achter);
    doel.pathname = achter.pathname.replace(/graphql$/, url.split('?')[0]!.slice(1));
    doel.search = url.split('?')[1] ?? '';
    const { statusCode, headers, body } = await request(doel, { method: methode as 'POST', headers: koppen, dispatcher: agent, ...(methode === 'POST' && { body: tekst }) });
    return { status: statusCode, koppen: doorgegeven(headers), tekst: await body.text() };
  };
  const breuk = maakBreuk();
  const handel = async (binnen: IncomingMessage, uit: ServerResponse): Promise<void> => {
    const tekst = await lees(binnen);
    if (eigenGrens && tekst.length > MAX_VERZOEK) return void uit.writeHead(413, { connection: 'close' }).end();
    const { status, koppen, tekst: antwoord } = await breuk({ methode: binnen.method ?? '', url: binnen.url ?? '', koppen: doorgegeven(binnen.headers), tekst }, verder, wereld);
    uit.writeHead(status, { ...koppen, 'content-length': Buffer.byteLength(antwoord) }).end(antwoord);
  };
  const server = createServer((binnen, uit) => {
    handel(binnen, uit).catch(() => {
      if (!binnen.complete) wereld.afgebroken++;
      uit.destroy();
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    opstelling: { ...goed, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
      await agent.destroy();
    },
  };
}

const doorgegeven = (koppen: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(koppen).flatMap(([naam, waarde]) => (waarde === undefined || NIET_DOOR.has(naam) ? [] : [[naam, String(waarde)]])));

async function lees(binnen: IncomingMessage): Promise<string> {
  const brokken: Buffer[] = [];
  for await (const brok of binnen as AsyncIterable<Buffer>) brokken.push(brok);
  return Buffer.concat(brokken).toString('utf8');
}
