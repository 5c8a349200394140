import type { Omgeving } from '../../subgraphs/index.js';
import { eigenBus, type Log, natsBus } from '../../subgraphs/kit/index.js';
import type { Config } from '../config.js';

/** How events go round in this installation: through NATS when there is one, else within the process. Whoever opens it stops the bus. */
export function openGebeurtenisweg({ NATS_URL: natsUrl, HANDBEREIK_GEBEURTENISPROFIEL: profiel }: Config, log: Log, lokaleWebhooks = false): Omgeving['gebeurtenissen'] {
  return { bus: natsUrl === undefined ? eigenBus() : natsBus(natsUrl, log), profiel, lokaleWebhooks, ...(natsUrl !== undefined && { natsUrl }) };
}
