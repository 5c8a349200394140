import type { Socket } from 'node:net';
import type { Server } from 'node:https';
import { TLSSocket } from 'node:tls';
import { aanroeperVan } from '../bewijs/aanroeper.js';
import type { Log } from '../log.js';
import type { Aanroeper } from './luisteraar.js';

/** Who is at the other end of a connection. */
export interface Beller {
  /** Whether the connection is one with mutual TLS. */
  readonly metCertificaat: boolean;
  /** Absent without certificate, and with one that names no organisation. */
  readonly aanroeper?: Aanroeper;
  /** Until when the certificate holds, in milliseconds since the epoch. */
  readonly geldigTot: number;
}

const ONBEKEND: Beller = { metCertificaat: false, geldigTot: Infinity };
const AFGEWEZEN: Beller = { metCertificaat: true, geldigTot: 0 };

/** A connection carries many requests; its certificate is read once. */
const bekend = new WeakMap<Socket, Beller>();

/** Who calls, from the connection itself: a header can say anything. A connection may outlive its certificate, so look at `geldigTot`. */
export function bellerVan(socket: Socket): Beller {
  if (!(socket instanceof TLSSocket)) return ONBEKEND;
  const eerder = bekend.get(socket);
  if (eerder) return eerder;
  const certificaat = socket.authorized ? socket.getPeerX509Certificate() : undefined;
  const beller = certificaat ? { metCertificaat: true, aanroeper: aanroeperVan(certificaat), geldigTot: certificaat.validToDate.getTime() } : AFGEWEZEN;
  bekend.set(socket, beller);
  return beller;
}

/** Tells the log why a connection did not come about: else nobody could tell a wrong certificate from a broken line. */
export function meldAfgewezen(server: Server, log: Log): Server {
  return server.on('tlsClientError', (fout: Error & { code?: unknown }) => {
    log('verbinding-geweigerd', { reden: typeof fout.code === 'string' && /^\w{1,60}$/.test(fout.code) ? fout.code : 'onbekend' });
  });
}
