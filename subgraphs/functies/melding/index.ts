import {
  bouwSchema, dodeBrieven, type Functie, type Functiecontext, type Gebeurtenisbezorger, type Identiteiten, identiteitenOverHttp, type Inrichtingen, inrichtingOverHttp, leesroute, type Log, logboeklezer, logboekMigraties,
  mijnOpdrachten, type Ondertekenaar, Opdrachtboek, opdrachtMigraties, type Opdrachtmotor, openSchema, type Opslag, postgresLogboek, startOpdrachtmotor, type Subgraphschema, type Tlsmateriaal, Verantwoording, type Vertrouwen,
  type Voorbereiding,
} from '../../kit/index.js';
import type { Meldingcontext, Meldingdienst } from './context.js';
import { MELDINGOPDRACHT } from './gebeurtenis.js';
import { Casusvelden, Meldingvelden, Meldingvragen, mijnWerk } from './inzage.js';
import { Meldinginzage } from './meldinginzage.js';
import type { Meldinginhoud } from './melding.js';
import { migraties } from './migraties.js';
import { Meldingopdrachten } from './opdracht.js';
import type { Rondes } from './rondes.js';
import { rondesOverHttp } from './rondes-http.js';
import { type Melding, MeldingConnectie } from './types.js';

export type { Rondes, Rondeverzoek } from './rondes.js';

/** What samenwerkfunctie 1 needs from the world, whoever the other functies are. */
export interface Meldingopslag {
  readonly database: Voorbereiding;
  /** Key of the chain of its logs. */
  readonly logboeksleutel: Uint8Array;
  /** Who may read its processing log. */
  readonly lezers: readonly Vertrouwen[];
  /** OIN of the organisation that is responsible for this functie: its log, and the source of its gebeurtenissen. */
  readonly verantwoordelijke: string;
  /** Brings gebeurtenissen to the ketenindex; who made it stops it. */
  readonly bezorger: Gebeurtenisbezorger;
  /** The moment, in milliseconds since the epoch. */
  readonly klok: () => number;
  readonly log: Log;
  /** Hears each step of an opdracht as it is taken: for crash tests. */
  readonly opStap?: (stap: string) => void;
}

/** The other samenwerkfuncties that it asks: 2, 14 and 3. */
export interface Anderen {
  readonly identiteiten: Identiteiten;
  readonly inrichtingen: Inrichtingen;
  readonly rondes: Rondes;
}

/** What samenwerkfunctie 1 needs from the world. */
export interface Meldingmiddelen extends Meldingopslag {
  /** Where samenwerkfuncties 2, 14 and 3 answer (`.../graphql`); asked for when it is needed. */
  readonly identiteitUrl: () => string;
  readonly inrichtingUrl: () => string;
  readonly bekendheidUrl: () => string;
  /** Signs as MELDING. */
  readonly ondertekenaar: Ondertekenaar;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly tls?: Tlsmateriaal | undefined;
}

/** Samenwerkfunctie 1, Uitwisselen Melding. */
export interface Meldingfunctie {
  readonly functie: Functie;
  readonly opslag: Opslag<unknown>;
  readonly motor: Opdrachtmotor;
  stop(): Promise<void>;
}

/** The schema of this subgraph; its resolvers find their source in the context. */
export function meldingschema(): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [
      Meldingvragen, Meldingvelden, Casusvelden, Meldingopdrachten,
      ...mijnOpdrachten<Meldingcontext, Melding>({ veld: 'meldingen', beschrijving: 'De meldingen bij uw meldpunt, de nieuwste eerst, tot niveau BEPERKT; open er een met melding om haar geheel te zien.', connectie: MeldingConnectie, lijst: mijnWerk }),
      ...dodeBrieven<Meldingcontext>({ veld: 'melding', mutatie: 'bezorgMeldingenOpnieuw', motor: ({ dienst }) => dienst.motor }),
    ],
    verwijzingen: {
      Melding: { __resolveReference: async ({ id }: { id: string }, context: Meldingcontext) => (await context.inzage.toon(id, context)) ?? null },
      Casus: { __resolveReference: async ({ id }: { id: string }, context: Meldingcontext) => (await context.inzage.toonCasus(id, context)) ?? null },
    },
  });
}

/** Opens the meldingen, and makes the subgraph on top of them. */
export async function melding({ identiteitUrl, inrichtingUrl, bekendheidUrl, ondertekenaar, tls, ...opslag }: Meldingmiddelen): Promise<Meldingfunctie> {
  const identiteiten = identiteitenOverHttp(identiteitUrl, ondertekenaar, tls);
  const inrichtingen = inrichtingOverHttp(inrichtingUrl, ondertekenaar, tls);
  const rondes = rondesOverHttp(bekendheidUrl, ondertekenaar, tls);
  const dienst = await meldingMet({ identiteiten, inrichtingen, rondes }, opslag);
  return {
    ...dienst,
    async stop() {
      await dienst.stop();
      await Promise.all([identiteiten.stop(), inrichtingen.stop(), rondes.stop()]);
    },
  };
}

/** The same with other functies of one's own. */
export async function meldingMet(anderen: Anderen, { database, logboeksleutel, lezers, verantwoordelijke, bezorger, klok, log, opStap }: Meldingopslag): Promise<Meldingfunctie> {
  const opslag = await openSchema<unknown>({ ...database, naam: 'melding', migraties: { ...opdrachtMigraties, ...migraties, ...logboekMigraties }, log });
  const logboek = postgresLogboek(opslag, { sleutel: logboeksleutel, log });
  const bron = `urn:nld:oin:${verantwoordelijke}:systeem:melding`;
  let wek = (): void => {};
  const boek = new Opdrachtboek<Meldinginhoud>(opslag, MELDINGOPDRACHT, { bron, klok, wek: () => wek(), ...(opStap && { opStap }) });
  const motor = await startOpdrachtmotor({ opslag, boeken: [boek], bezorger, klok, log, ...(opStap && { opStap }) });
  wek = () => motor.wek();
  const dienst: Meldingdienst = { ...anderen, opslag, boek, motor, bron, verantwoordelijke, klok };
  return {
    functie: {
      naam: 'melding',
      schema: await meldingschema(),
      middelen: (): Omit<Meldingcontext, keyof Functiecontext> => {
        const verantwoording = new Verantwoording(logboek, log);
        return { dienst, verantwoording, inzage: new Meldinginzage(dienst, verantwoording) };
      },
      verantwoording: { logboek, verantwoordelijke },
      openRoutes: { '/processing-activities': leesroute({ verantwoordelijke, lees: logboeklezer(opslag), vertrouwden: lezers, log }) },
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
    },
    opslag,
    motor,
    async stop() {
      await motor.stop();
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
