import { importJWK, type JWK, SignJWT } from 'jose';
import { GATEWAY, type Vrager } from './vrager.js';

/** Signs, per request, the token with which one functie-subgraph may be asked for this person. */
export type Functietokens = (vrager: Vrager, functie: string) => Promise<string>;

/** Tokens of the gateway: for one functie, for one minute. The kit's `leesFunctietoken` is the other end. */
export async function maakFunctietokens(sleutel: JWK): Promise<Functietokens> {
  const privesleutel = await importJWK(sleutel, 'EdDSA');
  return (vrager, functie) =>
    new SignJWT({ vrager })
      .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: 'functie+jwt' })
      .setIssuer(GATEWAY)
      .setAudience(`urn:handbereik:functie:${functie}`)
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privesleutel);
}
