import type { JSONWebKeySet, JWK } from 'jose';

/** With what a gateway process begins. */
export interface Gatewayopdracht {
  /** The supergraph with the addresses that this gateway is to ask. */
  readonly supergraph: string;
  /** Where the fake chain listens. */
  readonly nepketen: string;
  /** How many organisations the register holds; for a gateway that has one. */
  readonly geregistreerd: number;
  /** Keys of the issuer of tokens, and the gateway's own; for a gateway that checks and signs. */
  readonly uitgever: JSONWebKeySet;
  readonly gatewaysleutel: JWK;
}
