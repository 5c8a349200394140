import { exportJWK, generateKeyPair } from 'jose';
import { maakOndertekenaar, type Ondertekenaar, type Vertrouwen, vertrouw } from '../../../../subgraphs/kit/bewijs/sleutels.js';

/** Somebody who signs with a fresh key, and who believes it. */
export interface Partij {
  readonly ondertekenaar: Ondertekenaar;
  readonly vertrouwen: Vertrouwen;
}

export async function maakPartij(uitgever: string): Promise<Partij> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const merk = { kid: 'proef', alg: 'EdDSA' };
  return {
    ondertekenaar: await maakOndertekenaar(uitgever, { ...(await exportJWK(privateKey)), ...merk }),
    vertrouwen: vertrouw(uitgever, { keys: [{ ...(await exportJWK(publicKey)), ...merk, kty: 'OKP' }] }),
  };
}
