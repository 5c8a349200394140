import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { execute, type GraphQLSchema, parse } from 'graphql';
import type { Uitvalcode } from '../../supergraph/partner-router/index.js';

/** What a partner received. */
export interface Ontvangen {
  readonly methode: string;
  readonly pad: string;
  readonly koppen: IncomingHttpHeaders;
  readonly tekst: string;
  readonly lichaam: { query: string; operationName?: string; variables: Record<string, unknown> };
}

/** A partner on loopback that records every request. */
export interface Testpartner extends AsyncDisposable {
  readonly url: string;
  readonly ontvangen: Ontvangen[];
  /** Bytes of answers that were handed to the operating system. */
  verzonden(): number;
  /** Requests that the client broke off before the answer was complete. */
  afgebroken(): number;
  stop(): Promise<void>;
}

/** The ways in which a partner can fail, and the code with which the router must tell. */
export const GEBREKEN = {
  'gestopt': 'PARTNER_ONBEREIKBAAR',
  'hangt': 'PARTNER_TE_LAAT',
  'druppelt': 'PARTNER_TE_LAAT',
  'html': 'PARTNER_ONGELDIG_ANTWOORD',
  'vijftig-megabyte': 'PARTNER_ANTWOORD_TE_GROOT',
  'lijst-te-kort': 'PARTNER_ONGELDIG_ANTWOORD',
  'lijst-te-lang': 'PARTNER_ONGELDIG_ANTWOORD',
  'verkeerde-typen': 'PARTNER_CONTRACTBREUK',
  'fouten-vol-internals': 'PARTNER_FOUT',
  'fouten-met-data': 'PARTNER_FOUT',
  'http-500': 'PARTNER_FOUT',
  'http-503': 'PARTNER_FOUT',
  'verbroken-halverwege': 'PARTNER_ONBEREIKBAAR',
  'geen-json': 'PARTNER_ONGELDIG_ANTWOORD',
  'verkeerd-mediatype': 'PARTNER_ONGELDIG_ANTWOORD',
  'entiteit-null': 'PARTNER_ONGELDIG_ANTWOORD',
} as const satisfies Record<string, Uitvalcode>;

export type Gebrek = keyof typeof GEBREKEN;

/** Text that a faulty partner puts in whatever it sends; none of it may reach a client or a log. */
export const INTERNALS = ['10.0.0.7:5432', 'at Bron.zoek (/srv/partner/bron.ts:12:3)', 'geheim-token-van-partner', 'SELECT * FROM dossier'];

const INTERNE_TEKST = INTERNALS.join(' | ');
const INTERNE_FOUT = { message: INTERNE_TEKST, extensions: { code: 'INTERN', stacktrace: INTERNALS, request: { url: `http://${INTERNALS[0]}/` } } };

interface Representatie { readonly __typename: string; readonly oin: string; readonly bewijs: string }
type Gedrag = (representaties: readonly Representatie[], antwoord: ServerResponse) => void | Promise<void>;

const entiteiten = (representaties: readonly Representatie[]): object[] =>
  representaties.map(({ __typename }) => ({ __typename, uitkomst: 'BEKEND' }));

const GEDRAG: Record<Exclude<Gebrek, 'gestopt'>, Gedrag> = {
  'hangt': () => {},
  'druppelt': async (_, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/json' });
    while (!antwoord.destroyed) {
      antwoord.write(' ');
      await wacht(20);
    }
  },
  'html': (_, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'text/html' }).end(`<html><body>${INTERNE_TEKST}</body></html>`);
  },
  'vijftig-megabyte': async (_, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/json' });
    // Whoever reads breaks it off half-way: that is what is tested.
    await pipeline(vijftigMegabyte(), antwoord).catch(() => {});
  },
  'lijst-te-kort': (representaties, antwoord) => stuur(antwoord, { data: { _entities: entiteiten(representaties).slice(1) } }),
  'lijst-te-lang': (representaties, antwoord) => stuur(antwoord, { data: { _entities: [...entiteiten(representaties), ...entiteiten(representaties)] } }),
  'verkeerde-typen': (representaties, antwoord) => stuur(antwoord, {
    data: { _entities: representaties.map(({ __typename }) => ({ __typename, uitkomst: INTERNE_TEKST, acties: 'geen', personen: { naam: 12 } })) },
  }),
  'fouten-vol-internals': (_, antwoord) => stuur(antwoord, { data: null, errors: [INTERNE_FOUT], extensions: { tracing: INTERNALS } }),
  'fouten-met-data': (representaties, antwoord) => stuur(antwoord, {
    data: { _entities: entiteiten(representaties) },
    errors: representaties.map((_, i) => ({ ...INTERNE_FOUT, path: ['_entities', i, 'acties'] })),
  }),
  'http-500': (_, antwoord) => { antwoord.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(INTERNE_FOUT)); },
  'http-503': (_, antwoord) => { antwoord.writeHead(503, { 'content-type': 'text/plain' }).end(INTERNE_TEKST); },
  'verbroken-halverwege': async (_, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 }).write('{"data":{"_entities":[');
    await wacht(20);
    antwoord.socket?.resetAndDestroy();
  },
  'geen-json': (_, antwoord) => { antwoord.writeHead(200, { 'content-type': 'application/json' }).end(`{"data": ${INTERNE_TEKST}`); },
  'verkeerd-mediatype': (representaties, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'text/plain' }).end(JSON.stringify({ data: { _entities: entiteiten(representaties) } }));
  },
  'entiteit-null': (representaties, antwoord) => stuur(antwoord, { data: { _entities: representaties.map(() => null) } }),
};

function* vijftigMegabyte(): Generator<string> {
  yield '{"data":{"_entities":["';
  for (let i = 0; i < 800; i++) yield 'x'.repeat(65_536);
  yield '"]}}';
}

/** Starts a partner with a fault. One that is `gestopt` has an address on which nothing listens. */
export function startKapottePartner(gebrek: Gebrek): Promise<Testpartner> {
  if (gebrek !== 'gestopt') {
    const gedrag = GEDRAG[gebrek];
    return startPartner((ontvangen, antwoord) => gedrag((ontvangen.lichaam.variables['representations'] ?? []) as Representatie[], antwoord));
  }
  // Port 1 (tcpmux) is in use nowhere, unlike a port that was free a moment ago.
  const stop = async (): Promise<void> => {};
  return Promise.resolve({ url: 'http://127.0.0.1:1/graphql', ontvangen: [], verzonden: () => 0, afgebroken: () => 0, stop, [Symbol.asyncDispose]: stop });
}

/** Starts a partner that answers well: `entiteit` gives the fields of one representation, graphql-js does the rest. */
export function startGezondePartner(schema: GraphQLSchema, entiteit: (representatie: Representatie) => object): Promise<Testpartner> {
  return startPartner(async ({ lichaam }, antwoord) => {
    const rootValue = {
      _entities: ({ representations }: { representations: Representatie[] }) =>
        representations.map((representatie) => ({ ...representatie, ...entiteit(representatie) })),
    };
    stuur(antwoord, await execute({
      schema, document: parse(lichaam.query), rootValue, variableValues: lichaam.variables, operationName: lichaam.operationName,
    }));
  });
}

/** Starts a partner that does with each request what you say. */
export async function startPartner(gedrag: (ontvangen: Ontvangen, antwoord: ServerResponse) => void | Promise<void>): Promise<Testpartner> {
  const ontvangen: Ontvangen[] = [];
  let verzonden = 0;
  let afgebroken = 0;
  const { url, stop } = await luister(async (verzoek, antwoord) => {
    const socket = verzoek.socket;
    const vooraf = socket.bytesWritten;
    antwoord.once('close', () => {
      verzonden += socket.bytesWritten - vooraf;
      if (!antwoord.writableFinished) afgebroken++;
    });
    const tekst = await lees(verzoek);
    const aanvraag: Ontvangen = {
      methode: verzoek.method ?? '', pad: verzoek.url ?? '', koppen: verzoek.headers, tekst, lichaam: JSON.parse(tekst) as Ontvangen['lichaam'],
    };
    ontvangen.push(aanvraag);
    await gedrag(aanvraag, antwoord);
  });
  return { url, ontvangen, verzonden: () => verzonden, afgebroken: () => afgebroken, stop, [Symbol.asyncDispose]: stop };
}

/** A plain http server on a free loopback port. */
export async function luister(afhandeling: RequestListener): Promise<{ url: string; stop: () => Promise<void> } & AsyncDisposable> {
  const server = createServer(afhandeling).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const gesloten = new Promise((klaar) => server.close(klaar));
    server.closeAllConnections();
    await gesloten;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, stop, [Symbol.asyncDispose]: stop };
}

async function lees(verzoek: IncomingMessage): Promise<string> {
  const brokken: Buffer[] = [];
  for await (const brok of verzoek as AsyncIterable<Buffer>) brokken.push(brok);
  return Buffer.concat(brokken).toString('utf8');
}

function stuur(antwoord: ServerResponse, waarde: object): void {
  antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(waarde));
}
