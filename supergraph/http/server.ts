import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Log } from '../gateway/index.js';
import { gezondheidsroutes } from './gezondheid.js';
import { isWebsocket, padVan, traceVan } from './kop.js';
import { antwoordProbleem } from './probleem.js';
import { Overnames } from './overnames.js';
import { leid, type Routes } from './routes.js';

/** How the service listens. */
export interface Httpopties {
  /** 0 for a free one. */
  readonly poort: number;
  /** By default the loopback address. */
  readonly adres?: string;
  readonly routes: Routes;
  /** Whether questions are taken; by default as soon as it listens. */
  readonly gereed?: () => boolean;
  /** Milliseconds that requests under way get to end when the service stops; by default ten seconds. */
  readonly afrondMs?: number;
  readonly log: Log;
}

/** A service that listens. */
export interface Httpdienst {
  readonly poort: number;
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new connections, lets requests under way end within the time there is for it, and then closes. */
  stop(): Promise<void>;
}

const AFROND_MS = 10_000;
/** Longer than load balancers keep an idle connection, so that it is they who close it. */
const INACTIEF_MS = 65_000;

/** Starts to listen. @throws the system's error when the port is taken */
export async function startHttp(opties: Httpopties): Promise<Httpdienst> {
  const { adres = '127.0.0.1', gereed = () => true } = opties;
  let stopt = false;
  const onderweg = new Set<ServerResponse>();
  const routes: Routes = { ...opties.routes, ...gezondheidsroutes(() => !stopt && gereed()) };
  const stop = new AbortController();
  const overnames = new Overnames(routes, stop.signal, opties.log);
  const server = createServer({ shouldUpgradeCallback: isWebsocket, keepAliveTimeout: INACTIEF_MS, requestTimeout: 30_000, headersTimeout: 15_000 }, (verzoek, antwoord) => {
    if (stopt) antwoord.setHeader('connection', 'close');
    onderweg.add(antwoord);
    antwoord.once('close', () => {
      onderweg.delete(antwoord);
      // What began before we stopped said nothing of closing; its connection would stay.
      if (stopt) setImmediate(() => server.closeIdleConnections());
    });
    void neemAan(routes, verzoek, antwoord, stop.signal, opties.log);
  });
  server.on('upgrade', (verzoek, verbinding, kop) => overnames.neem(verzoek, verbinding, kop));
  await new Promise<void>((luistert, mislukt) => {
    server.once('error', mislukt);
    server.listen(opties.poort, adres, () => {
      server.removeListener('error', mislukt);
      luistert();
    });
  });

  const { port } = server.address() as AddressInfo;
  let einde: Promise<void> | undefined;
  return {
    poort: port,
    url: `http://${adres.includes(':') ? `[${adres}]` : adres}:${port}`,
    stop: () => {
      stopt = true;
      stop.abort();
      return (einde ??= rondAf(server, onderweg, overnames, opties.afrondMs ?? AFROND_MS));
    },
  };
}

async function neemAan(routes: Routes, verzoek: IncomingMessage, antwoord: ServerResponse, stopt: AbortSignal, log: Log): Promise<void> {
  const trace = traceVan(verzoek);
  antwoord.setHeader('traceparent', trace.traceparent);
  const weg = new AbortController();
  antwoord.once('close', () => {
    if (!antwoord.writableFinished) weg.abort();
  });
  const pad = padVan(verzoek);
  try {
    await leid(routes, verzoek, antwoord, { trace, pad, signal: weg.signal, stopt });
  } catch (fout) {
    log('verzoek mislukt', { soort: fout instanceof Error ? fout.name : typeof fout, trace: trace.traceId });
    if (antwoord.headersSent) antwoord.destroy();
    else antwoordProbleem(antwoord, 500, 'INTERNAL_SERVER_ERROR');
  }
  // A body that nobody reads would keep the connection occupied.
  if (!verzoek.readableEnded) verzoek.resume();
}

async function rondAf(server: Server, onderweg: ReadonlySet<ServerResponse>, overnames: Overnames, binnenMs: number): Promise<void> {
  for (const antwoord of onderweg) if (!antwoord.headersSent) antwoord.setHeader('connection', 'close');
  // Closes idle connections too; a busy one closes after its answer, which says so.
  const dicht = new Promise<void>((klaar) => server.close(() => klaar()));
  const wekker = setTimeout(() => {
    server.closeAllConnections();
    overnames.verbreek();
  }, binnenMs);
  await dicht;
  clearTimeout(wekker);
}
