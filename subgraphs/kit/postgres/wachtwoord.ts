import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** RFC 5802 wants at least 4096 rounds; the password has 256 random bits, so more would only cost time. */
const RONDEN = 4096;

/** Password of a role: follows from the secret, so it is stored nowhere. */
export function rolwachtwoord(geheim: string, rol: string): string {
  return createHmac('sha256', geheim).update(`postgres-rol:${rol}`).digest('base64url');
}

/**
 * What PostgreSQL stores of a password (SCRAM-SHA-256, RFC 5803). Given to the server in this form, the
 * password itself is in no statement, so in no log of the server either.
 */
export function scramBewaarvorm(wachtwoord: string): string {
  const zout = createHash('sha256').update(`zout:${wachtwoord}`).digest().subarray(0, 16);
  const basis = pbkdf2Sync(wachtwoord, zout, RONDEN, 32, 'sha256');
  const hmac = (sleutel: Buffer, tekst: string) => createHmac('sha256', sleutel).update(tekst).digest();
  const bewaard = createHash('sha256').update(hmac(basis, 'Client Key')).digest('base64');
  return `SCRAM-SHA-256$${RONDEN}:${zout.toString('base64')}$${bewaard}:${hmac(basis, 'Server Key').toString('base64')}`;
}

/** A mark that changes with the password and tells nothing about it. */
export function wachtwoordkenmerk(wachtwoord: string): string {
  return createHmac('sha256', wachtwoord).update('kenmerk').digest('hex').slice(0, 16);
}
