import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { BasicConstraintsExtension, ExtendedKeyUsage, ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension, PemConverter, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

/** A certificate with its key and the authority that it was issued under, as PEM. */
export interface Proefcertificaat {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

/** What a certificate says, unless the test says otherwise. */
export interface Certificaatwens {
  /** Distinguished name; by default a test organisation of this OIN. */
  readonly onderwerp?: string;
  readonly oin?: string;
  /** From now, in milliseconds. */
  readonly geldigVan?: number;
  readonly geldigTot?: number;
  /** What it may be used for; by default both ends of a connection. */
  readonly gebruik?: readonly ('client' | 'server')[];
}

/** An authority that issues certificates to organisations, as PKIoverheid does. */
export interface Proefautoriteit {
  readonly ca: string;
  geef(wens?: Certificaatwens): Promise<Proefcertificaat>;
}

const ALGORITME = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const UUR = 3_600_000;

export async function maakAutoriteit(naam = 'Proefautoriteit'): Promise<Proefautoriteit> {
  const sleutels = await nieuweSleutels();
  const wortel = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: volgnummer(), name: `CN=${naam}`, keys: sleutels, signingAlgorithm: ALGORITME,
      notBefore: new Date(Date.now() - UUR), notAfter: new Date(Date.now() + UUR),
      extensions: [new BasicConstraintsExtension(true, 1, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)],
    },
    webcrypto as Crypto,
  );
  const ca = wortel.toString('pem');
  return {
    ca,
    async geef({ oin = '00000099000000000009', onderwerp = `2.5.4.5=${oin}, O=Proeforganisatie, CN=proef`, geldigVan = -UUR / 2, geldigTot = UUR / 2, gebruik = ['client', 'server'] } = {}) {
      const eigen = await nieuweSleutels();
      const certificaat = await X509CertificateGenerator.create(
        {
          serialNumber: volgnummer(), subject: onderwerp, issuer: wortel.subject, publicKey: eigen.publicKey, signingKey: sleutels.privateKey, signingAlgorithm: ALGORITME,
          notBefore: new Date(Date.now() + geldigVan), notAfter: new Date(Date.now() + geldigTot),
          extensions: [
            new BasicConstraintsExtension(false, undefined, true),
            new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
            new ExtendedKeyUsageExtension(gebruik.map((kant) => (kant === 'client' ? ExtendedKeyUsage.clientAuth : ExtendedKeyUsage.serverAuth))),
            new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }, { type: 'dns', value: 'localhost' }]),
          ],
        },
        webcrypto as Crypto,
      );
      const key = PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', eigen.privateKey), 'PRIVATE KEY');
      return { cert: certificaat.toString('pem'), key, ca };
    },
  };
}

async function nieuweSleutels(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITME, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

/** Positive, and no number of a person. */
const volgnummer = (): string => `0${randomBytes(15).toString('hex')}a`;
