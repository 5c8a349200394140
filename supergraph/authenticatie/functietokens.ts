import { importJWK, type JWK, SignJWT } from 'jose';
import { FUNCTIETOKEN, functiedoelgroep, GATEWAY, type Vrager } from '../../schema/vertrouwen.js';

/** Signs, per request, the token with which one functie-subgraph, or another service of the chain, may be asked for this person. */
export type Functietokens = (vrager: Vrager, functie: string) => Promise<string>;

/** The certificate with which the signer calls, and whose it is. (thumbprint: RFC 8705, section 3.1) */
export interface Tokenbinding {
  readonly oin: string;
  readonly 'x5t#S256': string;
}

/**
 * Tokens of a machine of the chain: for one functie, for one minute. The kit's `leesFunctietoken` is the other end.
 * @param aanroeper with mutual TLS: then only who holds this certificate can use them
 * @param uitgever whose key this is; by default the gateway's
 */
export async function maakFunctietokens(sleutel: JWK, aanroeper?: Tokenbinding, uitgever: string = GATEWAY): Promise<Functietokens> {
  const privesleutel = await importJWK(sleutel, 'EdDSA');
  return (vrager, functie) =>
    new SignJWT({ vrager, ...(aanroeper && { aanroeper }) })
      .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: FUNCTIETOKEN })
      .setIssuer(uitgever)
      .setAudience(functiedoelgroep(functie))
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privesleutel);
}
