import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { buildConnector } from 'undici';
import { type Config, Configuratiefout } from './config.js';

/** What mutual TLS takes: our own certificate (with its chain), its key, and the authorities whose certificates we accept. */
export interface Tlsmateriaal {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly ca: Buffer;
}

/** The settings of mutual TLS. */
export type Tlsinstelling = Pick<Config, 'HANDBEREIK_TLS_CERT' | 'HANDBEREIK_TLS_SLEUTEL' | 'HANDBEREIK_TLS_CA'>;

/**
 * The files of mutual TLS, read once at start; undefined when it is not configured.
 * @throws Configuratiefout when a file cannot be read or the key is not that of the certificate
 */
export async function leesTls({ HANDBEREIK_TLS_CERT: certpad, HANDBEREIK_TLS_SLEUTEL: sleutelpad, HANDBEREIK_TLS_CA: capad }: Tlsinstelling): Promise<Tlsmateriaal | undefined> {
  if (certpad === undefined || sleutelpad === undefined || capad === undefined) return undefined;
  const [cert, key, ca] = await Promise.all([lees('HANDBEREIK_TLS_CERT', certpad), lees('HANDBEREIK_TLS_SLEUTEL', sleutelpad), lees('HANDBEREIK_TLS_CA', capad)]);
  const certificaat = alsPem('HANDBEREIK_TLS_CERT', 'een certificaat', () => new X509Certificate(cert));
  const sleutel = alsPem('HANDBEREIK_TLS_SLEUTEL', 'een sleutel zonder wachtwoord', () => createPrivateKey(key));
  alsPem('HANDBEREIK_TLS_CA', 'een of meer certificaten', () => new X509Certificate(ca));
  if (!certificaat.checkPrivateKey(sleutel)) throw new Configuratiefout('HANDBEREIK_TLS_SLEUTEL klopt niet: dit is niet de sleutel van het certificaat in HANDBEREIK_TLS_CERT.');
  return Object.freeze({ cert, key, ca });
}

/**
 * How undici connects: with our certificate, and only to who has one of the authorities that we trust. Of no use to
 * `http:` addresses, which connect as ever.
 */
export function tlsVerbinding(tls: Tlsmateriaal | undefined): buildConnector.BuildOptions {
  return tls ? { cert: tls.cert, key: tls.key, ca: tls.ca, minVersion: 'TLSv1.2', rejectUnauthorized: true } : {};
}

async function lees(naam: string, pad: string): Promise<Buffer> {
  try {
    return await readFile(pad);
  } catch (fout) {
    throw new Configuratiefout(`${naam} klopt niet: ${pad} is niet te lezen (${(fout as NodeJS.ErrnoException).code ?? 'onbekend'}).`);
  }
}

function alsPem<T>(naam: string, wat: string, lees: () => T): T {
  try {
    return lees();
  } catch {
    throw new Configuratiefout(`${naam} klopt niet: verwacht wordt ${wat} in PEM.`);
  }
}
