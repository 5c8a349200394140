import type { IncomingHttpHeaders } from 'node:http';

import { type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';

import type { Gateway, Gatewaycontext } from '../gateway/index.js';
import { magVerbinden } from './herkomst.js';
import { weigerOvername } from './overnames.js';
import type { Overnemer, Verzoekgegevens } from './routes.js';
import type { Toelating } from './toelating.js';
import { beginVraag, DOCUMENT, geefUitkomst, type Uitkomst } from './websocketvraag.js';

/** How WebSocket connections are taken in. */
export interface Websocketopties {
  /** Bytes of one message. */
  readonly maxBytes: number;
  /** Origins whose web pages may connect. */
  readonly herkomsten: ReadonlySet<string>;
  readonly toelating: Toelating;
  /** Milliseconds in which who connects must say who he is. */
  readonly aanmeldMs: number;
}

/** One connection, and what runs over it. */
export interface Lijn {
  readonly gateway: Gateway;
  readonly toelating: Toelating;
  readonly socket: WebSocket;
  readonly koppen: IncomingHttpHeaders;
  readonly gegevens: Verzoekgegevens;
  /** Who connected, once that is known. */
  context?: Gatewaycontext;
  /** What runs, by the name that the client gave it. */
  readonly lopend: Map<string, Uitkomst>;
}

/** Something is sent at least this often; who then says nothing back is gone. In milliseconds. */
const HARTSLAG_MS = 12_000;
/** Milliseconds that a client gets to close the connection when we do. */
const AFSCHEID_MS = 2_000;
const NIET_AANGEMELD = 4401;
const GAAT_WEG = 1001;

/** The gateway over WebSocket, in the protocol graphql-transport-ws: the same questions, and subscriptions. */
export function websocketovername(gateway: Gateway, { maxBytes, herkomsten, toelating, aanmeldMs }: Websocketopties): Overnemer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBytes, handleProtocols });
  const server = makeServer<Record<string, unknown>, Lijn>({
    connectionInitWaitTimeout: aanmeldMs,
    onConnect: ({ connectionParams, extra }) => meldAan(extra, connectionParams),
    onSubscribe: async ({ extra }, id, vraag) => {
      const uitkomst = await beginVraag(extra, vraag);
      if (Array.isArray(uitkomst)) return uitkomst;
      extra.lopend.set(id, uitkomst);
      return { document: DOCUMENT, schema: undefined as never, contextValue: uitkomst };
    },
    // The gateway has carried it out already.
    execute: ({ contextValue }) => geefUitkomst(contextValue as Uitkomst),
    onNext: (_context, _id, _vraag, _opdracht, resultaat) => resultaat,
    onComplete: ({ extra }, id) => {
      extra.lopend.get(id)?.laatVallen();
      extra.lopend.delete(id);
      // The client still has to hear that it is complete.
      if (extra.gegevens.stopt.aborted) setImmediate(() => sluitAls(extra));
    },
  });

  return (verzoek, verbinding, kop, gegevens) => {
    if (!magVerbinden(verzoek, herkomsten)) return weigerOvername(verbinding, 403, 'FORBIDDEN');
    sockets.handleUpgrade(verzoek, verbinding, kop, (socket) => {
      const lijn: Lijn = { gateway, toelating, socket, koppen: verzoek.headers, gegevens, lopend: new Map() };
      // What is wrong with a message closes the connection, with a code that says so.
      socket.on('error', () => undefined);
      const stop = (): void => {
        for (const uitkomst of lijn.lopend.values()) uitkomst.beeindig();
        sluitAls(lijn);
      };
      gegevens.stopt.addEventListener('abort', stop);
      const hartslag = klop(socket);
      const gesloten = server.opened(alsKanaal(socket), lijn);
      socket.once('close', (code, reden) => {
        clearInterval(hartslag);
        gegevens.stopt.removeEventListener('abort', stop);
        for (const uitkomst of lijn.lopend.values()) uitkomst.laatVallen();
        void gesloten(code, String(reden));
      });
    });
  };
}

async function meldAan(lijn: Lijn, parameters: Context['connectionParams']): Promise<boolean> {
  const { gateway, koppen, gegevens, socket } = lijn;
  const gegeven = parameters?.['authorization'] ?? parameters?.['Authorization'];
  const authorization = typeof gegeven === 'string' ? gegeven : koppen.authorization;
  const aanmelding = await gateway.meldAan({ ...koppen, authorization }, gegevens.trace, gegevens.signal);
  if ('context' in aanmelding) {
    lijn.context = aanmelding.context;
    return true;
  }
  socket.close(NIET_AANGEMELD, 'UNAUTHENTICATED');
  return false;
}

/** A socket as graphql-ws wants it: what is sent is sent when it has left this process, so that who reads slowly is waited for. */
function alsKanaal(socket: WebSocket): Parameters<ReturnType<typeof makeServer>['opened']>[0] {
  return {
    protocol: socket.protocol,
    send: (tekst) => new Promise((klaar) => {
      if (socket.readyState !== socket.OPEN) klaar();
      else socket.send(tekst, () => klaar());
    }),
    close: (code, reden) => socket.close(code, reden),
    onMessage: (neem) => {
      socket.on('message', (bericht) => {
        neem(alsTekst(bericht)).catch(() => socket.close(1011, 'INTERNAL_SERVER_ERROR'));
      });
    },
  };
}

function klop(socket: WebSocket): NodeJS.Timeout {
  let leeft = true;
  socket.on('pong', () => void (leeft = true));
  return setInterval(() => {
    if (!leeft) return socket.terminate();
    leeft = false;
    socket.ping();
  }, HARTSLAG_MS);
}

/** Closes a connection over which nothing runs any more. */
function sluitAls({ socket, lopend }: Lijn): void {
  if (lopend.size > 0) return;
  socket.close(GAAT_WEG, 'NIET_GEREED');
  const wekker = setTimeout(() => socket.terminate(), AFSCHEID_MS);
  socket.once('close', () => clearTimeout(wekker));
}

/** A message as `ws` gives it: whole, or in pieces. */
const alsTekst = (bericht: RawData): string => (Array.isArray(bericht) ? Buffer.concat(bericht) : Buffer.from(bericht as ArrayBuffer)).toString('utf8');
