import {
  bouwSchema, dodeBrieven, type Functie, type Functiecontext, type Gebeurtenisbezorger, inrichtingOverHttp, leesroute, type Log, logboeklezer, logboekMigraties, mijnOpdrachten, type Ondertekenaar, Opdrachtboek, opdrachtMigraties, type Opdrachtmotor,
  openSchema, type Opslag, postgresLogboek, startOpdrachtmotor, type Subgraphschema, type Tlsmateriaal, Verantwoording, type Vertrouwen, type Voorbereiding,
} from '../../kit/index.js';
import { casusrechtenOverHttp } from './casusrecht.js';
import type { Actiecontext } from './context.js';
import { actiesoort } from './gebeurtenis.js';
import { Actieinzage, Casusinzage, ketenactieOpId, mijnActies, Uitvraaginzage } from './inzage.js';
import { Ketenactievelden } from './ketenactievelden.js';
import { Actielader } from './laders.js';
import { migraties } from './migraties.js';
import { Actieopdracht } from './opdracht.js';
import { Actietoets } from './toegang.js';
import { type Ketenactie, KetenactieConnectie, Uitvraag } from './types.js';

/** What samenwerkfunctie 11 needs from the world. */
export interface Actiemiddelen {
  readonly database: Voorbereiding;
  /** Key of the chain of its logs. */
  readonly logboeksleutel: Uint8Array;
  /** Who may read its processing log. */
  readonly lezers: readonly Vertrouwen[];
  /** OIN of the organisation that is responsible for this functie: its log, and the source of its gebeurtenissen. */
  readonly verantwoordelijke: string;
  /** Where samenwerkfuncties 1 and 14 answer (`.../graphql`); asked for when it is needed. */
  readonly meldingUrl: () => string;
  readonly inrichtingUrl: () => string;
  /** Signs as ACTIE. */
  readonly ondertekenaar: Ondertekenaar;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly tls?: Tlsmateriaal | undefined;
  /** Brings gebeurtenissen to the ketenindex; who made it stops it. */
  readonly bezorger: Gebeurtenisbezorger;
  /** The moment, in milliseconds since the epoch. */
  readonly klok: () => number;
  readonly log: Log;
  /** Hears each step of an opdracht as it is taken: for crash tests. */
  readonly opStap?: (stap: string) => void;
}

/** Samenwerkfunctie 11, Uitvoeren Actie. */
export interface Actiefunctie {
  readonly functie: Functie;
  readonly opslag: Opslag<unknown>;
  readonly motor: Opdrachtmotor;
  stop(): Promise<void>;
}

/** The schema of this subgraph; its resolvers find their source in the context. */
export function actieschema(): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [
      Actieinzage, Ketenactievelden, Casusinzage, Uitvraaginzage, Actieopdracht,
      ...mijnOpdrachten<Actiecontext, Ketenactie>({ veld: 'acties', beschrijving: 'De acties die bij uw organisatie zijn belegd, de nieuwste eerst.', connectie: KetenactieConnectie, lijst: mijnActies }),
      ...dodeBrieven<Actiecontext>({ veld: 'actie', mutatie: 'bezorgActiesOpnieuw', motor: ({ motor }) => motor }),
    ],
    losseTypen: [Uitvraag],
    verwijzingen: {
      Ketenactie: { __resolveReference: ({ id }: { id: string }, context: Actiecontext) => ketenactieOpId(id, context) },
      // What these are is known elsewhere; here they are only what acties belong to.
      Casus: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
      Uitvraag: { __resolveReference: ({ persoon, partner }: { persoon: { id: string }; partner: { oin: string } }) => ({ persoon, partner }) },
    },
  });
}

/** Opens the acties, and makes the subgraph on top of them. */
export async function actie(opties: Actiemiddelen): Promise<Actiefunctie> {
  const { database, logboeksleutel, lezers, verantwoordelijke, ondertekenaar, tls, bezorger, klok, log, opStap } = opties;
  const opslag = await openSchema<unknown>({ ...database, naam: 'actie', migraties: { ...opdrachtMigraties, ...migraties, ...logboekMigraties }, log });
  const logboek = postgresLogboek(opslag, { sleutel: logboeksleutel, log });
  const casusrechten = casusrechtenOverHttp(opties.meldingUrl, ondertekenaar, tls);
  const inrichtingen = inrichtingOverHttp(opties.inrichtingUrl, ondertekenaar, tls);
  let motor: Opdrachtmotor | undefined;
  const boek = new Opdrachtboek(opslag, actiesoort(klok), { bron: `urn:nld:oin:${verantwoordelijke}:systeem:actie`, klok, wek: () => motor?.wek(), ...(opStap && { opStap }) });
  const lopend = (motor = await startOpdrachtmotor({ opslag, boeken: [boek], bezorger, klok, log, ...(opStap && { opStap }) }));
  return {
    functie: {
      naam: 'actie',
      schema: await actieschema(),
      middelen: (): Omit<Actiecontext, keyof Functiecontext> => ({
        opslag, boek, klok, inrichtingen,
        motor: lopend,
        lader: new Actielader({ opslag, boek, casusrechten, inrichtingen }),
        toets: new Actietoets(verantwoordelijke, new Verantwoording(logboek, log)),
      }),
      verantwoording: { logboek, verantwoordelijke },
      openRoutes: { '/processing-activities': leesroute({ verantwoordelijke, lees: logboeklezer(opslag), vertrouwden: lezers, log }) },
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
    },
    opslag,
    motor: lopend,
    async stop() {
      await lopend.stop();
      await Promise.all([casusrechten.stop(), inrichtingen.stop()]);
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
