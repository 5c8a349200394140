import type { JWK } from 'jose';
import type { Contractversie } from '../../../schema/contract.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';

/** Who signs the bewijzen of a trial: whom the organisation under test takes for the coordinator. */
export interface Proefuitgever {
  /** Its name, the claim `iss`. */
  readonly naam: string;
  /** Private Ed25519 key (JWK with `kid`). */
  readonly sleutel: JWK;
}

/** What the bewijzen of a trial say beside who, how much and until when; for an organisation with rules of its own about it. */
export interface Proefkader {
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly aanleiding: string;
  readonly vrager: { readonly oin: string; readonly functie: string };
}

/** One organisation on trial, and what is needed to ask it. */
export interface Opstelling {
  /** Where it answers, such as `https://subgraph.example.nl/graphql`; its health is beside it, at `/health`. */
  readonly url: string;
  readonly oin: string;
  readonly uitgever: Proefuitgever;
  /** Code of its kind; by default what its SDL says. */
  readonly soort?: string;
  /** Version of the contract in which it answers; by default the newest. */
  readonly contract?: Contractversie;
  /** Pseudonyms of persons whom it knows and of whom it has data in every group. Without one, much cannot be judged. */
  readonly bekend?: readonly string[];
  /** A pseudonym that nobody has; by default a random one. */
  readonly onbekend?: string;
  readonly kader?: Partial<Proefkader>;
  /** Certificate to call with, when it wants mutual TLS; bewijzen are bound to it. */
  readonly tls?: Tlsmateriaal;
  /** Says whether its processing log holds a row with this trace id (32 hexadecimal digits); only for who can look in there. */
  readonly logboek?: (traceId: string) => Promise<boolean>;
  /** Milliseconds that a question about 24 persons may take. Default: the deadline of the partner router. */
  readonly termijnMs?: number;
}

/** Deadline of the partner router for one organisation, in milliseconds. */
export const TERMIJN_MS = 1_500;
