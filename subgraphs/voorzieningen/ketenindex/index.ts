import { Verantwoording } from '../../kit/logboek/verantwoording.js';
import type { Vertrouwen } from '../../kit/bewijs/sleutels.js';
import type { Ondertekenaar } from '../../kit/bewijs/sleutels.js';
import type { Functiecontext } from '../../kit/functie/context.js';
import type { Functie } from '../../kit/functie/functie.js';
import { identiteitenOverHttp } from '../../kit/functie/identiteiten-http.js';
import type { Bus } from '../../kit/gebeurtenis/bus.js';
import type { Log } from '../../kit/log.js';
import { leesroute } from '../../kit/logboek/leesroute.js';
import { logboeklezer } from '../../kit/logboek/logboeklezer.js';
import { logboekMigraties } from '../../kit/logboek/migraties.js';
import { postgresLogboek } from '../../kit/logboek/postgres-logboek.js';
import { openSchema, type Opslag, type Voorbereiding } from '../../kit/postgres/index.js';
import { bouwSchema, type Subgraphschema } from '../../kit/schema/bouw-schema.js';
import type { Tlsmateriaal } from '../../kit/serveer/luisteraar.js';
import type { Gebeurtenisprofiel } from './aanbod/profiel.js';
import { Gebeurtenisbeheer } from './beheer/resolvers.js';
import { KANAAL } from './context.js';
import { GRAAF, type Graafcontext, maakGraaf } from './graaf/index.js';
import { type Gebeurtenisopslag, gebeurtenisMigraties, gebeurtenisopslag } from './opslag/index.js';
import { ketenindexroutes } from './routes.js';
import { startVerspreiding, verspreidingMigraties } from './verspreiding/index.js';
import { startWebhooks, type Webhookcontext, WEBHOOKS, webhookMigraties } from './webhooks/index.js';
import { startZoekvragen, zoekvraagMigraties } from './zoekvragen/index.js';

export type { Gebeurtenisprofiel } from './aanbod/profiel.js';
export { type Ketenindexcontext, KANAAL as KETENINDEXKANAAL } from './context.js';
export type { Gebeurtenisblad, Gebeurtenisopslag, Gebeurtenisrij, Leesvraag, TeBewaren, Uitslag } from './opslag/index.js';

/** Name of the subgraph, and of its schema in PostgreSQL. */
export const KETENINDEXNAAM = 'ketenindex';

/** What the ketenindex needs from the world. */
export interface Ketenindexmiddelen {
  readonly database: Voorbereiding;
  /** Secret of the hash chains: of the gebeurtenissen and of its processing log. */
  readonly logboeksleutel: Uint8Array;
  /** OIN of the organisation that is responsible for the ketenindex. */
  readonly verantwoordelijke: string;
  /** Signs as KETENINDEX. */
  readonly ondertekenaar: Ondertekenaar;
  /** Where samenwerkfunctie 2 answers (`.../graphql`). */
  readonly identiteitUrl: () => string;
  readonly tls?: Tlsmateriaal | undefined;
  /** Who may read its processing log. */
  readonly lezers: readonly Vertrouwen[];
  /** In which profile the outside world speaks; within it is always `nlgov`. */
  readonly profiel: Gebeurtenisprofiel;
  readonly bus: Bus;
  /** NATS with JetStream, over which what is for everybody goes to other machines. */
  readonly natsUrl?: string | undefined;
  /** Whether webhooks may go to this machine itself: in a demo or test. */
  readonly lokaleWebhooks?: boolean;
  /** Milliseconds since the epoch. */
  readonly klok: () => number;
  readonly log: Log;
}

/** The ketenindex: where the gebeurtenissen of the chain are laid down and found. */
export interface Ketenindex {
  readonly functie: Functie;
  readonly gebeurtenissen: Gebeurtenisopslag;
  readonly opslag: Opslag<unknown>;
  stop(): Promise<void>;
}

/** Connections to the database: the writer, readers, and the answering of zoekvragen. */
const POOL = 6;

/** The schema of this subgraph; its resolvers find their means in the context. */
export function ketenindexschema(): Promise<Subgraphschema> {
  return bouwSchema({ ...GRAAF, resolvers: [Gebeurtenisbeheer, ...GRAAF.resolvers, ...WEBHOOKS.resolvers] });
}

/** Opens the store and makes the subgraph on top of it. */
export async function ketenindex(middelen: Ketenindexmiddelen): Promise<Ketenindex> {
  const { database, logboeksleutel, verantwoordelijke, ondertekenaar, identiteitUrl, tls, lezers, profiel, bus, natsUrl, lokaleWebhooks = false, klok, log } = middelen;
  const schema = await ketenindexschema();
  const opslag = await openSchema<unknown>({ ...database, naam: KETENINDEXNAAM, migraties: { ...gebeurtenisMigraties, ...zoekvraagMigraties, ...webhookMigraties, ...verspreidingMigraties, ...logboekMigraties }, poolgrootte: POOL, log });
  const logboek = postgresLogboek(opslag, { sleutel: logboeksleutel, log });
  const identiteiten = identiteitenOverHttp(identiteitUrl, ondertekenaar, tls);
  const gebeurtenissen = gebeurtenisopslag({ opslag, sleutel: logboeksleutel, klok, naCommit: () => bus.meld(KANAAL), log });
  const graaf = maakGraaf({ opslag, gebeurtenissen, verantwoording: new Verantwoording(logboek, log), verantwoordelijke, bus, log });
  const webhooks = await startWebhooks({ opslag, gebeurtenissen, levering: graaf.levering, geheim: logboeksleutel, profiel, bus, klok, log, lokaleWebhooks });
  const verspreiding = natsUrl === undefined ? undefined : startVerspreiding({ opslag, gebeurtenissen, natsUrl, bus, log });
  const zoekvragen = startZoekvragen({ opslag, gebeurtenissen, logboek, verantwoordelijke, klok, log });
  return {
    functie: {
      naam: KETENINDEXNAAM,
      schema,
      middelen: (): Omit<Graafcontext & Webhookcontext, keyof Functiecontext> => ({
        gebeurtenissen, verantwoording: new Verantwoording(logboek, log), verantwoordelijke, bus, klok, webhooks, ...graaf.middelen(),
      }),
      routes: ketenindexroutes({ opslag, gebeurtenissen, zoekvragen, identiteiten, profiel, sleutel: logboeksleutel, verantwoordelijke, klok }),
      openRoutes: { '/processing-activities': leesroute({ verantwoordelijke, lees: logboeklezer(opslag), vertrouwden: lezers, log }) },
      verantwoording: { logboek, verantwoordelijke },
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
    },
    gebeurtenissen,
    opslag,
    async stop() {
      await Promise.all([graaf.stop(), webhooks.stop(), verspreiding?.stop(), zoekvragen.stop(), identiteiten.stop(), gebeurtenissen.stop()]);
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
