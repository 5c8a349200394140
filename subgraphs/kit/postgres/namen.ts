import { createHash } from 'node:crypto';
import { Databasefout } from './fout.js';

/** PostgreSQL cuts longer names off without saying so. */
const LANGSTE_NAAM = 63;

/** Gives the name of a schema when it is one: lower case, digits, `_` and `-`, and no name of PostgreSQL's own. */
export function schemanaam(naam: string): string {
  const mag = /^[a-z][a-z0-9_-]*$/.test(naam) && naam.length <= LANGSTE_NAAM;
  if (mag && !naam.startsWith('pg_') && !['public', 'information_schema'].includes(naam)) return naam;
  throw new Databasefout(
    'ONGELDIGE_NAAM',
    `De schemanaam ${JSON.stringify(naam.slice(0, 80))} kan niet: gebruik ten hoogste ${LANGSTE_NAAM} kleine letters, cijfers, _ en -, ` +
      'te beginnen met een letter, en geen naam van PostgreSQL zelf.',
  );
}

/**
 * Name of the role that owns a schema. Roles belong to the whole server, so the prefix (by default the
 * name of the database) keeps databases on one server apart. Too long a name ends in a hash of the whole.
 */
export function rolnaam(voorvoegsel: string, schema: string): string {
  const naam = `${voorvoegsel}${schema}`;
  if (Buffer.byteLength(naam) <= LANGSTE_NAAM) return naam;
  const hash = createHash('sha256').update(naam).digest('hex').slice(0, 12);
  const begin = Buffer.from(naam).subarray(0, LANGSTE_NAAM - hash.length - 1).toString('utf8').replace(/\uFFFD/g, '');
  return `${begin}_${hash}`;
}
