import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Startfout } from '../registry/startfout.js';

/** The private key of an organisation, in its project; for nobody else to read. */
export const SLEUTELBESTAND = 'sleutel.jwk.json';

/** The public part, which goes to whoever admits the organisation. */
export const OPENBAAR_BESTAND = 'sleutel.openbaar.jwk.json';

/** The public part of a key. */
export const openbaarDeel = ({ d: _geheim, ...openbaar }: JWK): JWK => openbaar;

/** Makes the key pair of an organisation in a folder. Never replaces one: what was signed with it would not be believed any more. */
export async function maakProjectsleutel(map: string): Promise<void> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const sleutel: JWK = { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: randomBytes(8).toString('hex') };
  await writeFile(join(map, SLEUTELBESTAND), `${JSON.stringify(sleutel)}\n`, { mode: 0o600, flag: 'wx' });
  await writeFile(join(map, OPENBAAR_BESTAND), `${JSON.stringify(openbaarDeel(sleutel))}\n`, { flag: 'wx' });
}

/** The private key in a project. @throws Startfout when it is not there, or no Ed25519 key (RFC 8037) with a `kid` */
export async function leesProjectsleutel(map: string): Promise<JWK> {
  const pad = join(map, SLEUTELBESTAND);
  const tekst = await readFile(pad, 'utf8').catch(() => {
    throw new Startfout(`De sleutel ${pad} is er niet of is niet te lezen.`, 'Zet haar terug uit uw eigen kopie. Is zij weg, maak dan een nieuw paar en laat de beheerder van de keten het openbare deel vastleggen.');
  });
  const sleutel = ontleed(tekst);
  if (sleutel?.kty !== 'OKP' || sleutel.crv !== 'Ed25519' || typeof sleutel.d !== 'string' || typeof sleutel.kid !== 'string') {
    throw new Startfout(`${pad} is geen geheime Ed25519-sleutel (JWK) met een kid.`, 'Zet de sleutel terug die bij het openbare deel in het register hoort.');
  }
  return sleutel;
}

function ontleed(tekst: string): JWK | undefined {
  try {
    return JSON.parse(tekst) as JWK;
  } catch {
    return undefined;
  }
}
