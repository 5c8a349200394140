/** Who asks, as established from a token: what the parts of the chain tell each other of it. */
export interface Vrager {
  /** Opaque key of the person within the organisation; stands in no log but an audit log. */
  readonly sub: string;
  /** Organisation number. */
  readonly oin: string;
  /** Roles, such as `professional`, `analist`, `burger` or `beheerder`. */
  readonly rollen: readonly string[];
  /** Function at work, such as `medewerker-veilig-thuis`. */
  readonly functie: string;
}

/** Issuer of the tokens with which the gateway asks a functie-subgraph; also the audience of the tokens with which people ask the gateway. */
export const GATEWAY = 'urn:handbereik:gateway';

/** Issuer of bewijzen: the coordinator of bekendheidsrondes. */
export const BEKENDHEID = 'urn:handbereik:bekendheid';

/** Audience of the tokens for one functie-subgraph. */
export const functiedoelgroep = (functie: string): string => `urn:handbereik:functie:${functie}`;

/** Type of a token for a functie-subgraph (JWS header `typ`), so that no other token passes for one. */
export const FUNCTIETOKEN = 'functie+jwt';

/** Type of a bewijs (JWS header `typ`). */
export const BEWIJS = 'bewijs+jwt';
