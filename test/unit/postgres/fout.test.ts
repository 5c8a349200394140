import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { Databasefout, veiligeFout } from '../../../subgraphs/kit/postgres/index.js';

describe('een databasefout in een log', () => {
  it('houdt van een fout van PostgreSQL alleen de code en haar klasse over', () => {
    const fout = new pg.DatabaseError('duplicate key value violates unique constraint "persoon_bsn_key"', 1, 'error');
    Object.assign(fout, { code: '23505', detail: 'Key (bsn)=(999990019) already exists.', where: 'COPY persoon, line 1: "999990019"' });
    expect(veiligeFout(fout)).toEqual({ code: '23505', klasse: 'integriteitsregel geschonden' });
  });

  it.each([
    [Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }), { code: 'ECONNREFUSED', klasse: 'verbinding' }],
    [Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), { code: 'EPIPE', klasse: 'verbinding' }],
    [Object.assign(new Error('intern'), { code: 'XX000' }), { code: 'XX000', klasse: 'interne fout van de server' }],
    [Object.assign(new Error('vreemd'), { code: '0Z002' }), { code: '0Z002', klasse: 'databasefout' }],
    [new Databasefout('IN_GEBRUIK', 'Een ander proces gebruikt deze database al.'), { code: 'IN_GEBRUIK', klasse: 'database' }],
    [new Error('timeout exceeded when trying to connect'), { code: 'GEEN_VERBINDING_VRIJ', klasse: 'verbinding' }],
    [new Error('Jan Jansen, 999990019'), { code: 'ONBEKEND', klasse: 'onbekende fout' }],
    [{ code: '999990019 van Jan' }, { code: 'ONBEKEND', klasse: 'onbekende fout' }],
    [{ code: 999990019 }, { code: 'ONBEKEND', klasse: 'onbekende fout' }],
    [undefined, { code: 'ONBEKEND', klasse: 'onbekende fout' }],
    ['999990019', { code: 'ONBEKEND', klasse: 'onbekende fout' }],
  ])('zegt van %s niet meer dan nodig', (fout, verwacht) => {
    expect(veiligeFout(fout)).toEqual(verwacht);
  });

  it('geeft een code die zelf een getal is als dat van een persoon niet door', () => {
    expect(JSON.stringify(veiligeFout({ code: '999990019' }))).not.toContain('999990019');
  });
});
