import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Trace } from '../gateway/index.js';
import { antwoordProbleem } from './probleem.js';

/** What comes with every request. */
export interface Verzoekgegevens {
  readonly trace: Trace;
  /** Path of the URL, without the search part. */
  readonly pad: string;
  /** Aborts when the client has gone before its answer was complete. */
  readonly signal: AbortSignal;
  /** Aborts when the service stops: what goes on must end by itself. */
  readonly stopt: AbortSignal;
}

/** Answers one request. What it throws becomes a 500 without details. */
export type Verwerker = (verzoek: IncomingMessage, antwoord: ServerResponse, gegevens: Verzoekgegevens) => void | Promise<void>;

/** Takes a connection over that asks for WebSocket. */
export type Overnemer = (verzoek: IncomingMessage, verbinding: Duplex, kop: Buffer, gegevens: Verzoekgegevens) => void;

/** What answers on one path. */
export type Route = Readonly<Partial<Record<'GET' | 'POST' | 'OPTIONS', Verwerker>>> & { readonly WEBSOCKET?: Overnemer };

/** Per path the methods and their handlers. A path that ends in a slash also answers for everything below it, and `/*` for whatever nothing else does. */
export type Routes = Readonly<Record<string, Route>>;

/** Gives a request to its handler, or says where to go instead: 404, or 405 with the methods there are. */
export async function leid(routes: Routes, verzoek: IncomingMessage, antwoord: ServerResponse, gegevens: Verzoekgegevens): Promise<void> {
  const methoden = zoek(routes, gegevens.pad);
  if (!methoden) {
    antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN');
    return;
  }
  // HEAD is GET without a body, which Node leaves out by itself.
  const methode = verzoek.method === 'HEAD' ? 'GET' : verzoek.method;
  const verwerker = methode === 'GET' || methode === 'POST' || methode === 'OPTIONS' ? methoden[methode] : undefined;
  if (verwerker) await verwerker(verzoek, antwoord, gegevens);
  else antwoordProbleem(antwoord, 405, 'METHODE_NIET_TOEGESTAAN', { allow: Object.keys(methoden).filter((naam) => naam !== 'WEBSOCKET').join(', ') });
}

/** What answers on a path. */
export function zoek(routes: Routes, pad: string): Route | undefined {
  if (Object.hasOwn(routes, pad)) return routes[pad];
  const boven = Object.keys(routes).filter((route) => route.endsWith('/') && route !== '/' && pad.startsWith(route));
  const langste = boven.sort((een, ander) => ander.length - een.length)[0];
  return routes[langste ?? '/*'];
}
