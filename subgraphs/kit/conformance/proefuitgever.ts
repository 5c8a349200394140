import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import type { Proefuitgever } from './opstelling.js';

/**
 * An issuer of bewijzen for a partner's own test: have the subgraph believe `jwks`, and give `uitgever` to the suite.
 * @param naam what bewijzen say as `iss`; by default the name of the chain's coordinator
 */
export async function proefuitgever(naam: string = BEKENDHEID): Promise<{ readonly uitgever: Proefuitgever; readonly jwks: JSONWebKeySet }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kenmerken = { kid: randomBytes(8).toString('hex'), alg: 'EdDSA', use: 'sig' };
  const openbaar = { kty: 'OKP', ...(await exportJWK(publicKey)), ...kenmerken };
  return { uitgever: { naam, sleutel: { ...(await exportJWK(privateKey)), ...kenmerken } }, jwks: { keys: [openbaar] } };
}
