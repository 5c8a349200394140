/** Who asks, as established from the token; what the subgraphs get to know of it. */
export interface Vrager {
  /** Opaque key of the person within the organisation. */
  readonly sub: string;
  /** Organisation number. */
  readonly oin: string;
  /** Roles, such as `professional`, `analist`, `burger` or `beheerder`. */
  readonly rollen: readonly string[];
  /** Function at work, such as `medewerker-veilig-thuis`. */
  readonly functie: string;
}

/** Audience of the tokens with which people ask the gateway. */
export const DOELGROEP = 'urn:handbereik:gateway';

/** Issuer of demo tokens. */
export const DEMO_UITGEVER = 'urn:handbereik:demo-uitgever';

/** Issuer of the tokens with which the gateway asks a functie-subgraph. */
export const GATEWAY = 'urn:handbereik:gateway';

/** Issuer of bewijzen. */
export const BEKENDHEID = 'urn:handbereik:bekendheid';
