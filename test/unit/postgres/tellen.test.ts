import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchema, telQueries, type Opslag, type UitgevoerdeQuery } from '../../../subgraphs/kit/postgres/index.js';
import { proefdatabase, proefservers, type Proefserver } from '../../harness/postgres.js';

interface Tabellen {
  persoon: { id: string; bsn: string };
  contact: { id: string; persoon: string };
}

describe.each(proefservers)('het tellen van queries ($naam)', ({ start }) => {
  let server: Proefserver;
  let database: Proefserver;
  let opslag: Opslag<Tabellen>;

  beforeAll(async () => {
    server = await start();
    database = await proefdatabase(server.adminUrl);
    opslag = await openSchema<Tabellen>({
      url: database.adminUrl,
      geheim: 'proefgeheim',
      naam: 'politie',
      migraties: {
        '001': async (db) => {
          await sql`create table persoon (id text primary key, bsn text)`.execute(db);
          await sql`create table contact (id text primary key, persoon text references persoon)`.execute(db);
        },
      },
    });
    await opslag.db.insertInto('persoon').values({ id: 'a', bsn: '999990019' }).execute();
  });
  afterAll(async () => {
    await opslag.sluit();
    await database.stop();
    await server.stop();
  });

  /** The queries that run while `doe` runs. */
  async function queriesVan(doe: () => Promise<unknown>): Promise<readonly UitgevoerdeQuery[]> {
    const gezien: UitgevoerdeQuery[] = [];
    const stop = opslag.opQuery((query) => gezien.push(query));
    await doe().catch(() => undefined);
    stop();
    return gezien;
  }

  it('noemt schema, tabellen en tekst van een query, zonder de waarden', async () => {
    const [query] = await queriesVan(() => opslag.db.selectFrom('persoon').selectAll().where('bsn', '=', '999990019').execute());
    expect(query).toMatchObject({ schema: 'politie', tabellen: ['persoon'], sql: 'select * from "persoon" where "bsn" = $1' });
    expect(JSON.stringify(query)).not.toContain('999990019');
  });

  it('laat ook waarden weg die iemand in de tekst van een query zet', async () => {
    const [query] = await queriesVan(() => sql.raw("select 1 from persoon where bsn = '999990019' or id = 'O''Brien' or 999990019 = 1").execute(opslag.db));
    expect(query).toMatchObject({ tabellen: ['persoon'], sql: "select 1 from persoon where bsn = '?' or id = '?' or ? = 1" });
  });

  it('meldt een query die mislukt, met alleen de code van de fout', async () => {
    const [query] = await queriesVan(() => opslag.db.insertInto('persoon').values({ id: 'a', bsn: '999990019' }).execute());
    expect(query).toMatchObject({ tabellen: ['persoon'], fout: '23505' });
    expect(JSON.stringify(query)).not.toContain('999990019');
  });

  it.each<[string, (db: Opslag<Tabellen>['db']) => Promise<unknown>, string[]]>([
    ['een join met aliassen', (db) => db.selectFrom('persoon as p').innerJoin('contact as c', 'c.persoon', 'p.id').select('p.id').execute(), ['contact', 'persoon']],
    ['een subquery', (db) => db.selectFrom('persoon').select('id').where('id', 'in', (q) => q.selectFrom('contact').select('persoon')).execute(), ['contact', 'persoon']],
    ['een with', (db) => db.with('tijdelijk', (q) => q.selectFrom('contact').select('persoon')).selectFrom('tijdelijk').selectAll().execute(), ['contact']],
    ['een tabel met zichzelf', (db) => db.selectFrom('persoon as a').innerJoin('persoon as b', 'a.id', 'b.bsn').select('a.id').execute(), ['persoon']],
    ['een wijziging', (db) => db.updateTable('contact').set({ persoon: 'a' }).where('contact.id', '=', '1').execute(), ['contact']],
    ['een verwijdering', (db) => db.deleteFrom('contact').where('id', '=', '1').execute(), ['contact']],
    ['sql met de hand', (db) => sql`select * from "persoon" p left join politie.contact on true where p.id = ${'a'}`.execute(db), ['contact', 'persoon']],
    ['sql met een tabel als deel', (db) => sql`select count(*) from ${sql.table('contact')}`.execute(db), ['contact']],
    ['een vraag zonder tabel', (db) => sql`select 1`.execute(db), []],
  ])('kent de tabellen van %s', async (_wat, vraag, tabellen) => {
    const [query] = await queriesVan(() => vraag(opslag.db));
    expect(query?.tabellen).toEqual(tabellen);
    expect(query?.fout).toBeUndefined();
  });

  it('telt per tabel over opslagen heen, en telt na stoppen niet verder', async () => {
    const telling = telQueries([opslag]);
    await opslag.db.selectFrom('persoon').selectAll().execute();
    await opslag.db.selectFrom('persoon').innerJoin('contact', 'contact.persoon', 'persoon.id').select('persoon.id').execute();
    telling.stop();
    await opslag.db.selectFrom('persoon').selectAll().execute();
    expect(Object.fromEntries(telling.perTabel)).toEqual({ 'politie.persoon': 2, 'politie.contact': 1 });
  });
});
