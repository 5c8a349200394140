import { createHash, X509Certificate } from 'node:crypto';
import { isOin } from '../../../schema/identificatie/oin.js';
import type { Aanroeper } from '../serveer/luisteraar.js';

/** To whose certificate a bewijs or functietoken is bound, as it stands in it. (thumbprint: RFC 8705, section 3.1) */
export interface Bewijsbinding {
  readonly oin: string;
  readonly 'x5t#S256': string;
}

/**
 * Whose certificate this is: the OIN in `subject.serialNumber` (PKIoverheid; so does FSC) and the thumbprint.
 * Says nothing about whether the certificate may be trusted: that is for the connection to find out.
 * @param certificaat one certificate, or a chain (PEM) of which the first counts
 * @returns undefined when it names no organisation
 */
export function aanroeperVan(certificaat: X509Certificate | string | Buffer): Aanroeper | undefined {
  const x509 = certificaat instanceof X509Certificate ? certificaat : new X509Certificate(certificaat);
  // Parsed by OpenSSL, and not read from the text of the subject: a name may hold what looks like another attribute.
  // A list when there is more than one; then nobody can say which one counts.
  const onderwerp: object = x509.toLegacyObject().subject;
  const nummer = (onderwerp as Readonly<Record<string, unknown>>)['serialNumber'];
  if (typeof nummer !== 'string' || !isOin(nummer)) return undefined;
  return Object.freeze({ oin: nummer, vingerafdruk: createHash('sha256').update(x509.raw).digest('base64url') });
}

/** What stands in a bewijs or functietoken that only this caller may use. */
export function bindingVan({ oin, vingerafdruk }: Aanroeper): Bewijsbinding {
  return { oin, 'x5t#S256': vingerafdruk };
}

/**
 * Whether whoever hands over a bewijs (or functietoken) is the one that it was made for: same organisation and same certificate.
 * A bewijs that is bound never passes without that certificate, also not where no certificate is asked for.
 * @param tlsVereist whether the listener asks for client certificates: then a bewijs without binding does not pass
 */
export function hoortBij({ aanroeper: binding }: { readonly aanroeper?: Bewijsbinding }, aanroeper: Aanroeper | undefined, tlsVereist: boolean): boolean {
  if (!binding) return !tlsVereist;
  return aanroeper !== undefined && binding.oin === aanroeper.oin && binding['x5t#S256'] === aanroeper.vingerafdruk;
}
