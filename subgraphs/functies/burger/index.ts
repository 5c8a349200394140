import { Agent } from 'undici';
import type { Deelnemer } from '../../../schema/register.js';
import {
  bouwSchema, type Functie, type Log, type Logboek, type Ondertekenaar, type Pseudonimiseerder, type Subgraphschema, type Tlsmateriaal, Verantwoording,
} from '../../kit/index.js';
import { Burgerinzage } from './inzage.js';
import { inzagepersonenOverHttp } from './inzagepersonen.js';
import { loglezer } from './logboek-http.js';
import type { Inzagemiddelen } from './mijn-inzage.js';

/** The largest page of a log that is read, in bytes: five hundred rows with room to spare. */
const MAX_ANTWOORD = 4 * 1024 * 1024;

/** What samenwerkfunctie 7 needs from the world. */
export interface Burgermiddelen {
  /** Where samenwerkfuncties 2 and 3 answer (`.../graphql`); asked for when it is needed. */
  readonly identiteitUrl: () => string;
  readonly bekendheidUrl: () => string;
  /** Where the other functies and services answer whose log may name a person by his key. */
  readonly logboekUrls: readonly (() => string)[];
  /** Every organisation whose log may hold somebody. */
  readonly deelnemers: () => readonly Deelnemer[] | Promise<readonly Deelnemer[]>;
  readonly pseudonimiseerder: Pseudonimiseerder;
  /** Signs as BURGER: who asks the register, and who reads logs. */
  readonly ondertekenaar: Ondertekenaar;
  /** The organisation that is responsible for the register of persons. */
  readonly registerhouder: { readonly oin: string; readonly naam: string };
  /** Where looks are accounted for. */
  readonly logboek: Logboek;
  /** OIN of the organisation that is responsible for this functie. */
  readonly verantwoordelijke: string;
  readonly controleer: () => Promise<void>;
  readonly openRoutes?: Functie['openRoutes'];
  /** With mutual TLS: our certificate and whose we accept. */
  readonly tls?: Tlsmateriaal | undefined;
  readonly log: Log;
}

/** Samenwerkfunctie 7, Inzien en Deelnemen door de Burger. */
export interface Burger {
  readonly functie: Functie;
  stop(): Promise<void>;
}

/** The schema of this subgraph. */
export function burgerschema(): Promise<Subgraphschema> {
  return bouwSchema({ resolvers: [Burgerinzage] });
}

/** Makes the subgraph in which citizens see who asked what about them. */
export async function burger(opties: Burgermiddelen): Promise<Burger> {
  const { deelnemers, pseudonimiseerder, ondertekenaar, registerhouder, logboek, verantwoordelijke, controleer, openRoutes, tls, log } = opties;
  const agent = new Agent({ connections: 32, maxResponseSize: MAX_ANTWOORD, ...(tls && { connect: tls }) });
  const personen = inzagepersonenOverHttp(opties.identiteitUrl, ondertekenaar, tls);
  const middelen: Inzagemiddelen = {
    personen,
    deelnemers,
    pseudonimiseerder,
    lees: loglezer(agent, ondertekenaar, log),
    adressen: { bekendheid: opties.bekendheidUrl, keten: [opties.identiteitUrl, ...opties.logboekUrls] },
    registerhouder,
    verantwoordelijke,
  };
  return {
    functie: {
      naam: 'burger',
      schema: await burgerschema(),
      middelen: () => ({ middelen, verantwoording: new Verantwoording(logboek, log) }),
      openRoutes,
      verantwoording: { logboek, verantwoordelijke },
      controleer,
    },
    stop: async () => void (await Promise.all([agent.close(), personen.stop()])),
  };
}
