import { randomBytes } from 'node:crypto';

const LEEG = '0'.repeat(16);

/** A new span id: 16 hexadecimal digits, never all zero. (W3C Trace Context, parent-id) */
export function spanId(): string {
  const id = randomBytes(8).toString('hex');
  return id === LEEG ? spanId() : id;
}

/** An organisation as the other party of a processing. (NL GOV profile for CloudEvents: `urn:nld:oin`) */
export const oinUrn = (oin: string): string => `urn:nld:oin:${oin}`;

/** The space of pseudonyms of an organisation, with the version of its key: `dpl.core.data_subject_id_type`. */
export const betrokkeneType = (oin: string, sleutelversie: number): string => `urn:handbereik:pseudoniem:${oin}:v${sleutelversie}`;

/** How the register of persons names data subjects: by the opaque id of Persoon, which is its own pseudonym. */
export const PERSOONSSLEUTEL = 'urn:handbereik:persoonssleutel';
