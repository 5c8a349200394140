import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  type Bewijs, Gegevenscategorie, maakOndertekenaar, onderteken, type Ondertekenaar, type Vertrouwen, vertrouw,
} from '../../../../subgraphs/kit/index.js';

const UITGEVER = 'urn:proef:bekendheid';

/** Signs bewijzen as the coordinator does, and as somebody else who says to be the coordinator. */
export interface Bewijsmaker {
  readonly vertrouwen: Vertrouwen;
  echt(bewijs: Bewijs, oin: string): Promise<string>;
  vervalst(bewijs: Bewijs, oin: string): Promise<string>;
  verlopen(bewijs: Bewijs, oin: string): Promise<string>;
}

export async function maakBewijsmaker(): Promise<Bewijsmaker> {
  const [eigen, vreemd] = await Promise.all([sleutelpaar(), sleutelpaar()]);
  return {
    vertrouwen: vertrouw(UITGEVER, { keys: [eigen.openbaar] }),
    echt: (bewijs, oin) => onderteken(bewijs, oin, eigen.ondertekenaar),
    vervalst: (bewijs, oin) => onderteken(bewijs, oin, vreemd.ondertekenaar),
    verlopen: (bewijs, oin) => {
      const toen = Math.floor(Date.now() / 1000) - 600;
      return new SignJWT({ ...bewijs })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'proef', typ: 'bewijs+jwt' })
        .setIssuer(UITGEVER).setAudience(oin).setIssuedAt(toen).setExpirationTime(toen + 60).setJti('verlopen')
        .sign(eigen.ondertekenaar.sleutel);
    },
  };
}

async function sleutelpaar(): Promise<{ readonly ondertekenaar: Ondertekenaar; readonly openbaar: object & { kty: string } }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const ondertekenaar = await maakOndertekenaar(UITGEVER, { ...(await exportJWK(privateKey)), kid: 'proef' });
  return { ondertekenaar, openbaar: { ...(await exportJWK(publicKey)), kid: 'proef', alg: 'EdDSA' } as object & { kty: string } };
}

/** A bewijs that covers every category at the highest level. */
export function alles(pseudoniem: string): Bewijs {
  return {
    pseudoniemen: [{ waarde: pseudoniem, sleutelversie: 1 }], traceId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90', spanId: 'b1c2d3e4f5061728', samenwerkingsverband: 'sv-proef', grondslag: 'proef', doel: 'proef', aanleiding: 'proef', fase: 'VERRIJKING', niveau: 'VOLLEDIG',
    categorieen: Object.values(Gegevenscategorie), onthouden: [], vrager: { oin: '00000099000000000000', functie: 'proef' },
  };
}
