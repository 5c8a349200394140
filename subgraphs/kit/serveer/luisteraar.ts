import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bellerVan, meldAfgewezen } from './clientcertificaat.js';
import type { Log } from '../log.js';
import { type Stroom, Stromen } from './stroom.js';

/** The largest request that a subgraph reads, in bytes. */
const MAX_VERZOEK = 2 * 1024 * 1024;

/** Of every connection with mutual TLS. Who does not get on with the handshake must not hold up the end of the listener. */
const EISEN = { minVersion: 'TLSv1.2', requestCert: true, rejectUnauthorized: true, handshakeTimeout: 10_000 } as const;

/** Headers of a request, lower case. */
export type Koppen = Readonly<Record<string, string | string[] | undefined>>;

/** The caller at the other end of a connection with mutual TLS. */
export interface Aanroeper {
  /** OIN in its client certificate (`subject.serialNumber`). */
  readonly oin: string;
  /** SHA-256 thumbprint of that certificate, base64url (RFC 8705, `x5t#S256`). */
  readonly vingerafdruk: string;
}

/** A POST with a JSON body. */
export interface Verzoek {
  /** Absent on a connection without client certificate. */
  readonly aanroeper?: Aanroeper;
  readonly koppen: Koppen;
  readonly inhoud: unknown;
}

export interface Antwoord {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string>>;
  readonly tekst: string;
  /** In place of the text: events, until it ends. */
  readonly stroom?: Stroom;
}

export type Afhandeling = (verzoek: Verzoek) => Promise<Antwoord>;

/** A subgraph, or one organisation's part of it, under a path of its own. */
export interface Onderdeel {
  /** Such as `/functies/identiteit` or `/partners/gemeente/<oin>`. */
  readonly pad: string;
  readonly afhandeling: Afhandeling;
  /** What else it answers to, by the path under its own, such as `/processing-activities`: POST with JSON too. */
  readonly routes?: Readonly<Record<string, Afhandeling>>;
  /** Throws when the source cannot be reached. */
  readonly controleer: () => Promise<void>;
}

/** What mutual TLS takes: our own certificate and key, and the authorities whose certificates we accept. All PEM. */
export interface Tlsmateriaal {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
  readonly ca: string | Buffer;
}

export interface Luisteraar {
  /** Such as `http://127.0.0.1:39001`, or `https:` with mutual TLS. */
  readonly url: string;
  /** Lets requests in flight finish, then closes. */
  stop(): Promise<void>;
}

/**
 * One listener with a path per subgraph and organisation: `POST <pad>/graphql`, `GET <pad>/health`, `GET /live`.
 * @param poort 0 takes a free one
 * @param tls then nobody is heard without a certificate of one of its authorities, and nobody is answered whose certificate names no organisation
 */
export async function startLuisteraar(onderdelen: readonly Onderdeel[], poort: number, host: string, log: Log, tls?: Tlsmateriaal): Promise<Luisteraar> {
  const perPad = new Map(onderdelen.map((onderdeel) => [onderdeel.pad, onderdeel]));
  let stopt = false;
  const stromen = new Stromen();
  const neemAan: RequestListener = (verzoek, antwoord) => {
    // A client that keeps its connection would otherwise hold up the end.
    if (stopt) antwoord.setHeader('connection', 'close');
    antwoord.once('finish', () => void (stopt && setImmediate(() => server.closeIdleConnections())));
    handel(perPad, verzoek, antwoord, stromen).catch((fout: unknown) => {
      log('verzoek-mislukt', { soort: fout instanceof Error ? fout.name : 'onbekend' });
      probleem(antwoord, 500, 'Er ging bij ons iets mis.');
    });
  };
  const server = tls ? meldAfgewezen(createTlsServer({ ...EISEN, cert: tls.cert, key: tls.key, ca: tls.ca }, neemAan), log) : createServer(neemAan);
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((klaar, mislukt) => server.once('error', mislukt).listen(poort, host, klaar));
  const adres = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${adres.port}`,
    async stop() {
      stopt = true;
      stromen.stop();
      await sluit(server);
    },
  };
}

async function handel(onderdelen: ReadonlyMap<string, Onderdeel>, verzoek: IncomingMessage, antwoord: ServerResponse, stromen: Stromen): Promise<void> {
  const { metCertificaat, aanroeper, geldigTot } = bellerVan(verzoek.socket);
  if (Date.now() >= geldigTot) return probleem(antwoord, 401, 'Het certificaat is niet meer geldig.');
  const pad = (verzoek.url ?? '/').split('?', 1)[0] ?? '/';
  if (pad === '/live') return schrijf(antwoord, 200, { 'content-type': 'application/json' }, '{"status":"ok"}');
  const { onderdeel, afhandeling } = zoek(onderdelen, pad);
  if (!onderdeel) return probleem(antwoord, 404, 'Hier is niets.');
  if (!afhandeling) return gezondheid(onderdeel, antwoord);
  if (verzoek.method !== 'POST') return probleem(antwoord, 405, 'Alleen POST.');
  if (!/^application\/(?:json|cloudevents(?:-batch)?\+json)\b/i.test(verzoek.headers['content-type'] ?? '')) return probleem(antwoord, 415, 'Alleen application/json en CloudEvents in JSON.');
  if (metCertificaat && !aanroeper) return probleem(antwoord, 403, 'Het certificaat noemt geen organisatie.');
  const tekst = await lees(verzoek);
  // The rest of the body is not read, so the connection cannot be used again.
  if (tekst === undefined) return probleem(antwoord.setHeader('connection', 'close'), 413, 'Het verzoek is te groot.');
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    return probleem(antwoord, 400, 'Het verzoek is geen JSON.');
  }
  const uitkomst = await afhandeling({ koppen: verzoek.headers, inhoud, ...(aanroeper && { aanroeper }) });
  const { stroom } = uitkomst;
  if (!stroom) return schrijf(antwoord, uitkomst.status, uitkomst.koppen, uitkomst.tekst);
  await stromen.schrijf(antwoord, stroom);
}

/** What answers on this path; a part without a way to handle it is asked for its health. */
function zoek(onderdelen: ReadonlyMap<string, Onderdeel>, pad: string): { readonly onderdeel?: Onderdeel; readonly afhandeling?: Afhandeling } {
  const [, basis, eind] = /^(.*)\/(graphql|health)$/.exec(pad) ?? [];
  const onderdeel = basis === undefined ? undefined : onderdelen.get(basis);
  if (onderdeel) return eind === 'health' ? { onderdeel } : { onderdeel, afhandeling: onderdeel.afhandeling };
  for (const [begin, kandidaat] of onderdelen) {
    const afhandeling = pad.startsWith(`${begin}/`) ? kandidaat.routes?.[pad.slice(begin.length)] : undefined;
    if (afhandeling) return { onderdeel: kandidaat, afhandeling };
  }
  return {};
}

async function gezondheid(onderdeel: Onderdeel, antwoord: ServerResponse): Promise<void> {
  const gezond = await onderdeel.controleer().then(
    () => true,
    () => false,
  );
  schrijf(antwoord, gezond ? 200 : 503, { 'content-type': 'application/json' }, JSON.stringify({ status: gezond ? 'healthy' : 'not healthy' }));
}

async function lees(verzoek: IncomingMessage): Promise<string | undefined> {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of verzoek.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    lengte += deel.length;
    if (lengte > MAX_VERZOEK) return undefined;
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}

function schrijf(antwoord: ServerResponse, status: number, koppen: Readonly<Record<string, string>>, tekst: string): void {
  antwoord.writeHead(status, { ...koppen, 'cache-control': 'no-store', 'content-length': Buffer.byteLength(tekst) }).end(tekst);
}

function probleem(antwoord: ServerResponse, status: number, title: string): void {
  if (antwoord.headersSent) return void antwoord.destroy();
  schrijf(antwoord, status, { 'content-type': 'application/problem+json' }, JSON.stringify({ status, title }));
}

function sluit(server: Server): Promise<void> {
  return new Promise((klaar) => {
    server.close(() => klaar());
    server.closeIdleConnections();
  });
}
