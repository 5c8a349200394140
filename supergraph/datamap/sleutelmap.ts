import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

/** The machines that sign: the demo issuer of tokens, the gateway, the functies and services that ask others, and the register. */
export const ONDERTEKENAARS = ['uitgever', 'gateway', 'bekendheid', 'burger', 'melding', 'actie', 'ketenindex', 'register'] as const;
export type Ondertekenaarsnaam = (typeof ONDERTEKENAARS)[number];

/** Secrets that are no signing key: for the keys of pseudonyms, database passwords, the ids of persons and the chains of the logs. */
export type Geheimnaam = 'pseudoniemdienst' | 'database' | 'persoonssleutel' | 'logboek';

/** A key file holds something else than a key. */
export class Sleutelfout extends Error {
  override readonly name = 'Sleutelfout';
}

/** The keys of one installation, each a file of its own that only its owner can read. */
export class Sleutelmap {
  constructor(readonly map: string) {}

  /** The private Ed25519 key of a machine; made on first use. */
  ondertekenaar(naam: Ondertekenaarsnaam): Promise<JWK> {
    return this.#sleutel(`${naam}.jwk.json`);
  }

  /** The private Ed25519 key of an organisation, in a file named by its OIN; made on first use. */
  organisatie(oin: string): Promise<JWK> {
    return this.#sleutel(join('organisaties', `${oin}.jwk.json`));
  }

  async #sleutel(bestand: string): Promise<JWK> {
    const tekst = await this.#leesOfMaak(bestand, nieuweSleutel);
    try {
      return JSON.parse(tekst) as JWK;
    } catch {
      throw new Sleutelfout(`De sleutel ${join(this.map, bestand)} is niet te lezen. Zet haar terug, of verwijder haar: dan komt er een nieuwe en gelden eerdere tokens niet meer.`);
    }
  }

  /** The public keys that go with it, as a JSON Web Key Set. */
  async openbaar(naam: Ondertekenaarsnaam): Promise<JSONWebKeySet> {
    return openbaarDeel(await this.ondertekenaar(naam));
  }

  /** The public key of an organisation, as a JSON Web Key Set. */
  async openbaarVan(oin: string): Promise<JSONWebKeySet> {
    return openbaarDeel(await this.organisatie(oin));
  }

  /** The public key of an organisation, if its key is in this folder: none is made. */
  async aanwezigVan(oin: string): Promise<JWK | undefined> {
    const tekst = await lees(join(this.map, 'organisaties', `${oin}.jwk.json`));
    return tekst === undefined ? undefined : openbaarDeel(JSON.parse(tekst) as JWK).keys[0];
  }

  /** 32 random bytes under this name; made on first use. */
  async geheim(naam: Geheimnaam): Promise<Uint8Array> {
    return Buffer.from(await this.#leesOfMaak(`${naam}.geheim`, async () => randomBytes(32).toString('base64url')), 'base64url');
  }

  /** Two processes that make the same key at once end up with one: a link cannot replace a file. */
  async #leesOfMaak(bestand: string, maak: () => Promise<string>): Promise<string> {
    const pad = join(this.map, bestand);
    const bestaand = await lees(pad);
    if (bestaand !== undefined) return bestaand;
    await mkdir(dirname(pad), { recursive: true, mode: 0o700 });
    const tijdelijk = `${pad}.${randomBytes(6).toString('hex')}`;
    await writeFile(tijdelijk, await maak(), { mode: 0o600, flush: true });
    try {
      await link(tijdelijk, pad);
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    } finally {
      await unlink(tijdelijk);
    }
    return readFile(pad, 'utf8');
  }
}

const openbaarDeel = ({ d: _geheim, ...openbaar }: JWK): JSONWebKeySet => ({ keys: [openbaar] });

async function lees(pad: string): Promise<string | undefined> {
  try {
    return await readFile(pad, 'utf8');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fout;
  }
}

async function nieuweSleutel(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: randomBytes(8).toString('hex') });
}
