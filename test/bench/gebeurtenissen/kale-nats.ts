import { randomBytes } from 'node:crypto';
import { jetstream, type JetStreamClient, jetstreamManager, type JetStreamManager, StorageType } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { gebeurtenissen } from './gebeurtenis.ts';
import type { Reeks } from './opdracht.ts';
import type { Schrijver } from './schrijven.ts';

type Groep = readonly Uint8Array[];

/** Where the NATS server of this machine answers. */
const SERVER = '127.0.0.1:4222';

/** Publishing on NATS and nothing else: through JetStream, which says when it has a message, and without. */
export class KaleNats implements AsyncDisposable {
  readonly #verbinding: NatsConnection;
  readonly #beheer: JetStreamManager;
  readonly #naam: string;
  readonly jetstream: Schrijver<Groep>;
  readonly core: Schrijver<Groep>;

  private constructor(verbinding: NatsConnection, beheer: JetStreamManager, stroom: JetStreamClient, naam: string, reeks: Reeks) {
    this.#verbinding = verbinding;
    this.#beheer = beheer;
    this.#naam = naam;
    const pak = (van: number, aantal: number): Groep => gebeurtenissen(van, aantal, reeks).map((een) => Buffer.from(JSON.stringify(een)));
    this.jetstream = { pak, schrijf: (groep) => Promise.all(groep.map((bericht) => stroom.publish(`${naam}.stroom`, bericht))) };
    this.core = {
      pak,
      schrijf(groep) {
        for (const bericht of groep) verbinding.publish(`${naam}.los`, bericht);
        return verbinding.flush();
      },
    };
  }

  /** Undefined when there is no server, or one without JetStream. */
  static async open(reeks: Reeks): Promise<KaleNats | undefined> {
    const verbinding = await connect({ servers: SERVER, name: 'handbereik bench', reconnect: false, timeout: 2_000 }).catch(() => undefined);
    if (!verbinding) return undefined;
    const naam = `HB_BENCH_${randomBytes(5).toString('hex')}`;
    try {
      const beheer = await jetstreamManager(verbinding);
      await beheer.streams.add({ name: naam, subjects: [`${naam}.stroom`], storage: StorageType.File });
      return new KaleNats(verbinding, beheer, jetstream(verbinding), naam, reeks);
    } catch {
      await verbinding.close();
      return undefined;
    }
  }

  /** Messages that JetStream holds. */
  async bewaard(): Promise<number> {
    return (await this.#beheer.streams.info(this.#naam)).state.messages;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#beheer.streams.delete(this.#naam);
    await this.#verbinding.close();
  }
}
