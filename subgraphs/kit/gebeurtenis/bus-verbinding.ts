import { setTimeout as wacht } from 'node:timers/promises';
import { connect, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';
import type { Log } from '../log.js';

/** Between two attempts to reach the server, in milliseconds. */
const OPNIEUW_MS = 500;

/** A connection that mends itself. */
export interface Natsverbinding {
  /** The connection, while the server answers. */
  huidig(): NatsConnection | undefined;
  stop(): Promise<void>;
}

export interface Natsopties {
  /** `nats://host:port` or `tls://host:port`, with a user and password or a token before the `@` where the server asks for one. */
  readonly url: string;
  /** What the server sees as the name of this client. */
  readonly naam: string;
  /** Gets every connection that is new, and every one that came back. */
  readonly opVerbonden: (verbinding: NatsConnection, nieuw: boolean) => void;
  readonly log: Log;
}

/** Keeps a connection to a NATS server. A server that is away, at the start or later, stops nothing: it is tried again until `stop`. */
export function houdNats({ url, naam, opVerbonden, log }: Natsopties): Natsverbinding {
  const einde = new AbortController();
  let verbinding: NatsConnection | undefined;
  let bereikbaar = false;
  let gemeld = false;

  const volg = async (huidige: NatsConnection): Promise<void> => {
    for await (const { type } of huidige.status()) {
      if (type === 'disconnect') {
        bereikbaar = false;
        log('nats-verbinding-verbroken');
      }
      if (type === 'reconnect') {
        bereikbaar = true;
        log('nats-verbinding-hersteld');
        opVerbonden(huidige, false);
      }
    }
  };
  const verbind = async (): Promise<void> => {
    while (!einde.signal.aborted) {
      try {
        const huidige = await connect({ ...leesAdres(url), name: naam, noEcho: true, reconnectTimeWait: OPNIEUW_MS, maxReconnectAttempts: -1, ignoreAuthErrorAbort: true, pingInterval: 20_000 });
        if (einde.signal.aborted) return await huidige.close();
        [verbinding, bereikbaar, gemeld] = [huidige, true, false];
        opVerbonden(huidige, true);
        await Promise.all([volg(huidige), huidige.closed()]);
        bereikbaar = false;
      } catch (fout) {
        // Of the message nothing: it may repeat the address, with what stands before the @.
        if (!gemeld) log('nats-onbereikbaar', { soort: fout instanceof Error ? fout.name : 'onbekend' });
        gemeld = true;
      }
      await wacht(OPNIEUW_MS, undefined, { signal: einde.signal, ref: false }).catch(() => {});
    }
  };
  const lopend = verbind();
  return {
    huidig: () => (bereikbaar ? verbinding : undefined),
    async stop() {
      einde.abort();
      bereikbaar = false;
      await verbinding?.close();
      await lopend;
    },
  };
}

function leesAdres(url: string): Pick<ConnectionOptions, 'servers' | 'user' | 'pass' | 'token' | 'tls'> {
  const { protocol, hostname, port, username, password } = new URL(url);
  const wie = password ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : username ? { token: decodeURIComponent(username) } : {};
  return { servers: `${hostname}:${port || '4222'}`, ...wie, ...(protocol === 'tls:' && { tls: {} }) };
}
