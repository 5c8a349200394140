import { importJWK, type JWK, SignJWT } from 'jose';
import { FUNCTIETOKEN, functiedoelgroep, GATEWAY, type Vrager } from '../../schema/vertrouwen.js';

/** Signs, per request, the token with which one functie-subgraph may be asked for this person. */
export type Functietokens = (vrager: Vrager, functie: string) => Promise<string>;

/** Tokens of the gateway: for one functie, for one minute. The kit's `leesFunctietoken` is the other end. */
export async function maakFunctietokens(sleutel: JWK): Promise<Functietokens> {
  const privesleutel = await importJWK(sleutel, 'EdDSA');
  return (vrager, functie) =>
    new SignJWT({ vrager })
      .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: FUNCTIETOKEN })
      .setIssuer(GATEWAY)
      .setAudience(functiedoelgroep(functie))
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privesleutel);
}
