import { sql } from 'kysely';
import type { Sessie } from './opslag.js';

/**
 * Notes that something signed was offered, and forgets what has expired.
 * @param verloopt after this moment its own expiry refuses it
 * @returns false when it was offered before
 */
export async function noteerOndertekening(db: Sessie, oin: string, jti: string, verloopt: Date): Promise<boolean> {
  await sql`delete from gebruikte_ondertekening where verloopt < ${new Date()}`.execute(db);
  const { numAffectedRows } = await sql`insert into gebruikte_ondertekening (oin, jti, verloopt) values (${oin}, ${jti}, ${verloopt}) on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0) === 1;
}
