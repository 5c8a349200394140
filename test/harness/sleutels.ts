import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { maakOndertekenaar, type Ondertekenaar, type Vertrouwen, vertrouw } from '../../subgraphs/kit/index.js';

/** A signer with a fresh key, and who believes it. */
export async function proefondertekenaar(uitgever: string, kid = 'proef'): Promise<{ readonly jwk: JWK; readonly ondertekenaar: Ondertekenaar; readonly vertrouwen: Vertrouwen }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA' };
  const openbaar = { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', kty: 'OKP' };
  return { jwk, ondertekenaar: await maakOndertekenaar(uitgever, jwk), vertrouwen: vertrouw(uitgever, { keys: [openbaar] }) };
}
