import { jetstream, type JetStreamClient, jetstreamManager, JetStreamApiError } from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import { headers } from '@nats-io/transport-node';
import type { Gebeurtenisrij } from '../opslag/index.js';

/** Name of the stream in JetStream, and what stands before the type in the subject of its messages. */
export const STROOM = 'HANDBEREIK_GEBEURTENISSEN';
export const ONDERWERP = 'handbereik.gebeurtenissen';

/** Two messages with the same id within this time are one, in milliseconds: longer than a process needs to come back. */
const DUBBEL_MS = 10 * 60_000;
/** What nobody has taken goes, in milliseconds; the ketenindex itself keeps everything. */
const BEWAREN_MS = 30 * 86_400_000;
/** How long the server may take to say that it has a message, in milliseconds. */
const TERMIJN_MS = 5_000;

/** Where the stream stands and under which subjects; others only in tests. */
export interface Stroomnaam {
  readonly stroom: string;
  readonly onderwerp: string;
}

/** Makes the stream when it is not there yet; one that an operator has set up otherwise stays as it is. */
export async function openStroom(verbinding: NatsConnection, { stroom, onderwerp }: Stroomnaam): Promise<JetStreamClient> {
  const beheer = await jetstreamManager(verbinding, { timeout: TERMIJN_MS });
  try {
    await beheer.streams.info(stroom);
  } catch (fout) {
    if (!(fout instanceof JetStreamApiError) || fout.status !== 404) throw fout;
    await beheer.streams.add({ name: stroom, subjects: [`${onderwerp}.>`], duplicate_window: nanos(DUBBEL_MS), max_age: nanos(BEWAREN_MS) });
  }
  return jetstream(verbinding, { timeout: TERMIJN_MS });
}

/**
 * Puts one gebeurtenis in the stream, and returns when it is kept there. A second time it is recognised by its id: `source` and `id`, which
 * stay the same when an index is filled anew and its positions begin at 1 again.
 */
export async function publiceer(client: JetStreamClient, { onderwerp }: Stroomnaam, { positie, gebeurtenis }: Gebeurtenisrij): Promise<void> {
  const koppen = headers();
  koppen.set('content-type', 'application/cloudevents+json');
  koppen.set('handbereik-positie', String(positie));
  await client.publish(`${onderwerp}.${gebeurtenis.type}`, JSON.stringify(gebeurtenis), { msgID: `${gebeurtenis.source}#${gebeurtenis.id}`, headers: koppen, timeout: TERMIJN_MS });
}
