import { KETENBEHEER } from '../../subgraphs/index.js';
import { type Log, logboekMigraties, openSchema, postgresLogboek, spanId, type Voorbereiding } from '../../subgraphs/kit/index.js';
import type { Gatewayopties } from '../gateway/index.js';

/** Where a gateway records what it turned away. */
export interface Weigeringen {
  readonly meld: NonNullable<Gatewayopties['opWeigering']>;
  stop(): Promise<void>;
}

/** The decision log of a gateway: what was turned away at the door, with its code and never with what was asked. */
export async function openWeigeringen(database: Voorbereiding, sleutel: Uint8Array, log: Log): Promise<Weigeringen> {
  const opslag = await openSchema<unknown>({ ...database, naam: 'gateway', migraties: logboekMigraties, log });
  const logboek = postgresLogboek(opslag, { sleutel, log });
  return {
    meld: ({ code, trace, vrager, reden }) =>
      logboek.schrijf({ verwerkingen: [], beslissingen: [{
        verantwoordelijke: vrager?.oin ?? KETENBEHEER.oin, traceId: trace.traceId, spanId: spanId(), ouderSpanId: trace.spanId, gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
        verzoek: { soort: 'gateway', ...(vrager && { vrager: { oin: vrager.oin, functie: vrager.functie } }) }, antwoord: { besluit: 'AFGEWEZEN', code, ...(reden !== undefined && { reden }) }, beleid: [],
      }] }),
    async stop() {
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
