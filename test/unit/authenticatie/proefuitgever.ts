import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { GATEWAY } from '../../../schema/vertrouwen.js';

/** What a token says unless the test says otherwise; `undefined` leaves a claim out. */
export interface Proeftoken {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly kop?: Partial<JWTHeaderParameters>;
  readonly kid?: string;
  /** Signs in the place of the key with that id. */
  readonly sleutel?: CryptoKey | Uint8Array;
}

/** An OpenID Connect issuer on loopback. */
export interface Proefuitgever extends AsyncDisposable {
  readonly uitgever: string;
  /** Paths that were asked for, in order. */
  readonly gevraagd: string[];
  /** Replaces what an address answers: a body, or a status. */
  readonly anders: Map<string, unknown>;
  nieuweSleutel(kid: string, alg?: string): Promise<JWK>;
  /** No longer publishes a key; it can still sign. */
  trekIn(kid: string): void;
  teken(token?: Proeftoken): Promise<string>;
  /** Does not answer any more until `kom`. */
  ga(): Promise<void>;
  kom(): Promise<void>;
}

export const DISCOVERY = '/.well-known/openid-configuration';
export const JWKS = '/sleutels';
const nu = (): number => Math.floor(Date.now() / 1_000);

export async function startProefuitgever(): Promise<Proefuitgever> {
  const sleutels = new Map<string, { readonly prive: CryptoKey; readonly openbaar: JWK & { readonly kid: string }; readonly alg: string }>();
  const ingetrokken = new Set<string>();
  const gevraagd: string[] = [];
  const anders = new Map<string, unknown>();
  let uitgever = '';
  const server = createServer((verzoek, antwoord) => {
    const pad = verzoek.url ?? '';
    gevraagd.push(pad);
    const gewoon: Record<string, unknown> = { [DISCOVERY]: { issuer: uitgever, jwks_uri: `${uitgever}${JWKS}` }, [JWKS]: { keys: [...sleutels.values()].map(({ openbaar }) => openbaar).filter(({ kid }) => !ingetrokken.has(kid)) } };
    const inhoud = anders.get(pad) ?? gewoon[pad] ?? 404;
    if (typeof inhoud === 'number') antwoord.writeHead(inhoud, { location: `${uitgever}${JWKS}` }).end();
    else antwoord.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  });
  const luister = (poort: number): Promise<void> => new Promise((klaar) => server.listen(poort, '127.0.0.1', klaar));
  const ga = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise((klaar) => server.close(klaar));
  };
  await luister(0);
  const { port } = server.address() as AddressInfo;
  uitgever = `http://127.0.0.1:${port}`;

  const zelf: Proefuitgever = {
    uitgever, gevraagd, anders, ga,
    kom: () => luister(port),
    async nieuweSleutel(kid, alg = 'RS256') {
      const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, modulusLength: 2_048 });
      const openbaar = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
      sleutels.set(kid, { prive: privateKey, openbaar, alg });
      return openbaar;
    },
    trekIn: (kid) => void ingetrokken.add(kid),
    async teken({ claims = {}, kop = {}, kid = 'een', sleutel } = {}) {
      const eigen = sleutels.get(kid);
      const inhoud = { iss: uitgever, aud: GATEWAY, sub: 'medewerker-7', iat: nu(), exp: nu() + 300, oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', ...claims };
      return new SignJWT(Object.fromEntries(Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined)))
        .setProtectedHeader({ alg: eigen?.alg ?? 'RS256', kid, typ: 'JWT', ...kop })
        .sign(sleutel ?? eigen!.prive);
    },
    [Symbol.asyncDispose]: ga,
  };
  await zelf.nieuweSleutel('een');
  return zelf;
}
