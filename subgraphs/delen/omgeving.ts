import type { JSONWebKeySet, JWK } from 'jose';
import { ACTIE, BEKENDHEID, BURGER, GATEWAY, KETENINDEX, MELDING, REGISTER } from '../../schema/vertrouwen.js';
import {
  aanroeperVan, type Beslispunt, bindingVan, type Bus, type Log, maakOndertekenaar, type Ondertekenaar, organisatieuitgever, type Tlsmateriaal, type Vertrouwen, vertrouw, type Voorbereiding,
} from '../kit/index.js';

/** The machines whose signatures the subgraphs know. */
export type Machine = 'gateway' | 'bekendheid' | 'burger' | 'melding' | 'actie' | 'ketenindex' | 'register';

/** The keys with which the parts of one installation sign and believe. Each part asks for its own only. */
export interface Subgraphsleutels {
  /** Private key of a functie or service that signs, or of an organisation. */
  readonly eigen: (wie: Exclude<Machine, 'gateway' | 'register'> | { readonly oin: string }) => Promise<JWK>;
  readonly openbaar: (wie: Machine | { readonly oin: string }) => Promise<JSONWebKeySet>;
  /** Seals the keys of the pseudonyms; for the service that holds them alone. */
  readonly pseudoniemdienst: () => Promise<Uint8Array>;
  /** Secret behind the opaque ids of persons. */
  readonly persoonssleutel: () => Promise<Uint8Array>;
  /** Secret of the hash chains of the logs, outside the database that holds them. */
  readonly logboek: () => Promise<Uint8Array>;
}

/** Where the parts that others need answer; asked for when it is needed, since ports may follow later. */
export interface Adressen {
  readonly identiteit: () => string;
  readonly inrichting: () => string;
  readonly bekendheid: () => string;
  readonly melding: () => string;
  readonly actie: () => string;
  readonly ketenindex: () => string;
  readonly pseudoniemen: () => string;
}

/** How events go round. */
export interface Gebeurtenisweg {
  readonly bus: Bus;
  readonly profiel: 'nlgov' | 'soh';
  /** NATS with JetStream, which distributes events between machines. */
  readonly natsUrl?: string | undefined;
  /** Whether webhooks may go to this machine itself: in the demo, never where others reach it. */
  readonly lokaleWebhooks: boolean;
}

/** What every part of one installation shares. */
export interface Omgeving {
  readonly sleutels: Subgraphsleutels;
  /** The database of a part, by its name. */
  readonly database: (deel: string) => Voorbereiding;
  /** Decides by the law packs. */
  readonly beslispunt: Beslispunt;
  readonly adressen: Adressen;
  /** How events wake whoever waits for them, and on which profile they come in at the edge. */
  readonly gebeurtenissen: Gebeurtenisweg;
  /** Milliseconds since the epoch, for deadlines of opdrachten: a test moves it. */
  readonly klok: () => number;
  /** With mutual TLS: our certificate, with which the parts call each other and are called. */
  readonly tls?: Tlsmateriaal;
  readonly log: Log;
}

const UITGEVERS: Readonly<Record<Machine, string>> = {
  gateway: GATEWAY, bekendheid: BEKENDHEID, burger: BURGER, melding: MELDING, actie: ACTIE, ketenindex: KETENINDEX, register: REGISTER,
};

/** Believes what this machine signed. */
export const machinevertrouwen = async ({ sleutels }: Omgeving, wie: Machine): Promise<Vertrouwen> => vertrouw(UITGEVERS[wie], await sleutels.openbaar(wie));

/** Believes what this organisation signed. */
export const organisatievertrouwen = async ({ sleutels }: Omgeving, oin: string): Promise<Vertrouwen> => vertrouw(organisatieuitgever(oin), await sleutels.openbaar({ oin }));

/** Signs as this machine or organisation; with mutual TLS what it signs for itself is bound to our certificate. */
export async function ondertekenaarVoor({ sleutels, tls }: Omgeving, wie: Exclude<Machine, 'gateway' | 'register'> | { readonly oin: string }): Promise<Ondertekenaar> {
  const eigen = tls && aanroeperVan(Buffer.from(tls.cert));
  return maakOndertekenaar(typeof wie === 'string' ? UITGEVERS[wie] : organisatieuitgever(wie.oin), await sleutels.eigen(wie), eigen && bindingVan(eigen));
}
