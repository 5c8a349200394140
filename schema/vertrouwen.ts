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
  /** How sure the issuer is of who this is (eIDAS levels). */
  readonly betrouwbaarheid: Betrouwbaarheid;
  /** For a citizen: the opaque id of the person that he is in the register. Never a number. */
  readonly persoon?: string;
}

/** Levels of assurance of eIDAS, in rising order. */
export const BETROUWBAARHEID = ['LAAG', 'SUBSTANTIEEL', 'HOOG'] as const;
export type Betrouwbaarheid = (typeof BETROUWBAARHEID)[number];

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

/** Issuer of questions to processing logs on behalf of a citizen: samenwerkfunctie 7. */
export const BURGER = 'urn:handbereik:burger';

/** Issuer with which samenwerkfunctie 1 asks other functies, and lays events down. */
export const MELDING = 'urn:handbereik:melding';

/** Issuer with which samenwerkfunctie 11 asks other functies, and lays events down. */
export const ACTIE = 'urn:handbereik:actie';

/** Issuer with which the ketenindex asks samenwerkfunctie 2 who a person is. */
export const KETENINDEX = 'urn:handbereik:ketenindex';

/** Audience of the tokens with which the processing log of an organisation is read. */
export const logboekdoelgroep = (oin: string): string => `urn:handbereik:logboek:${oin}`;

/** Name of the service that evaluates pseudonyms, as the audience of a functietoken. */
export const PSEUDONIEMDIENST = 'pseudoniemen';

/** Issuer with which the register asks samenwerkfunctie 14 on behalf of an organisation that it recognised; also the audience of publications. */
export const REGISTER = 'urn:handbereik:register';

/** Type of what an organisation signs to publish (JWS header `typ`). Its claim `digest` holds the SHA-256 (base64url) of the body that goes with it. */
export const PUBLICATIE = 'publicatie+jwt';
