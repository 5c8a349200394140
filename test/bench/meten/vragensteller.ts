import { randomUUID } from 'node:crypto';
import { type CryptoKey, generateKeyPair, exportJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import { VRAAG, VRAAGNAAM } from '../nepketen/schema.ts';
import { type Verband, verbandcode, volgnummer } from '../nepketen/ronde.ts';
import { product } from '../product.ts';

/** Tokens of so many people are used in turn: a session asks many times. */
const SESSIES = 16;

/** One request that is ready to be sent. */
export interface Vraagbericht {
  /** Number of the request as it must come back from every partner. */
  readonly volg: string;
  readonly lichaam: string;
  readonly koppen: Readonly<Record<string, string>>;
}

/** Makes requests that are all different, by people whose tokens the product's own check accepts. */
export class Vragensteller {
  /** Public keys of the issuer of tokens. */
  readonly uitgever: JSONWebKeySet;
  /** With which the gateway signs its own. */
  readonly gatewaysleutel: JWK;
  readonly #tokens: readonly string[];
  #nummer = 0;
  readonly #aanhef = `{"query":${JSON.stringify(VRAAG)},"operationName":${JSON.stringify(VRAAGNAAM)},"variables":{"verzoek":{"samenwerkingsverband":`;

  private constructor(uitgever: JSONWebKeySet, gatewaysleutel: JWK, tokens: readonly string[]) {
    this.uitgever = uitgever;
    this.gatewaysleutel = gatewaysleutel;
    this.#tokens = tokens;
  }

  static async maak(): Promise<Vragensteller> {
    const [{ DEMO_UITGEVER }, { GATEWAY }] = await Promise.all([product('authenticatie/demo-uitgever'), product('../schema/vertrouwen')]);
    const [uitgever, gateway] = await Promise.all([nieuweSleutel(), nieuweSleutel()]);
    const { d: _geheim, ...openbaar } = uitgever.jwk;
    const token = (sessie: number): Promise<string> =>
      new SignJWT({ oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis' })
        .setProtectedHeader({ alg: 'EdDSA', kid: uitgever.jwk.kid ?? '', typ: 'JWT' })
        .setSubject(`bench-${sessie}`)
        .setIssuer(DEMO_UITGEVER)
        .setAudience(GATEWAY)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(uitgever.sleutel);
    const tokens = await Promise.all(Array.from({ length: SESSIES }, (_, sessie) => token(sessie)));
    return new Vragensteller({ keys: [{ ...openbaar, kty: 'OKP' }] }, gateway.jwk, tokens);
  }

  /** @param nummer by default one that no request has had */
  volgende(verband: Verband, nummer = this.#nummer++): Vraagbericht {
    const volg = volgnummer(nummer);
    const rest = `"aanleiding":"${volg}","grondslag":"wmo-vt","doel":"onderzoek-melding","informatiebehoefte":["BETROKKENHEID","ACTIES"],"personen":[{"id":"p-${volg}"}]`;
    return {
      volg,
      lichaam: `${this.#aanhef}"${verbandcode(verband)}",${rest}}}}`,
      koppen: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${this.#tokens[nummer % SESSIES]}` },
    };
  }
}

async function nieuweSleutel(): Promise<{ sleutel: CryptoKey; jwk: JWK }> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { sleutel: privateKey, jwk: { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: randomUUID() } };
}
