import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bereidSchemasVoor, openSchema, openVoorbereid, type Migraties, type Opslag } from '../../../subgraphs/kit/postgres/index.js';
import { metBeheer, proefdatabase, proefservers, type Proefserver } from '../../harness/postgres.js';

const personen: Migraties = {
  '001-persoon': async (db) => {
    await db.schema.createTable('persoon').addColumn('id', 'text', (kolom) => kolom.primaryKey()).execute();
  },
};
const metNaam: Migraties = {
  ...personen,
  '002-naam': async (db) => {
    await sql`alter table persoon add column naam text`.execute(db);
  },
};
const geheim = 'proefgeheim';

describe.each(proefservers)('migraties per schema ($naam)', ({ start }) => {
  let server: Proefserver;
  let database: Proefserver;
  let url: string;

  beforeAll(async () => {
    server = await start();
    database = await proefdatabase(server.adminUrl);
    url = database.adminUrl;
  });
  afterAll(async () => {
    await database.stop();
    await server.stop();
  });

  const tabellen = (schema: string) =>
    metBeheer(url, async (sessie) => (await sessie.query<{ t: string }>('select tablename::text as t from pg_tables where schemaname = $1 order by 1', [schema])).rows.map(({ t }) => t));
  const opent = async (naam: string, migraties: Migraties, stappen: string[] = []): Promise<Opslag<unknown>> => {
    const opslag = await openSchema<unknown>({
      url, geheim, naam, migraties,
      log: (gebeurtenis, velden) => void (gebeurtenis === 'postgres.gemigreerd' && stappen.push(String(velden?.stappen))),
    });
    await opslag.sluit();
    return opslag;
  };

  it('voert de stappen op volgorde uit, en later alleen de nieuwe', async () => {
    const stappen: string[] = [];
    await opent('volgorde', personen, stappen);
    await opent('volgorde', metNaam, stappen);
    await opent('volgorde', metNaam, stappen);
    expect(stappen).toEqual(['001-persoon', '002-naam']);
  });

  it('wijzigt niets als een stap mislukt, en noemt de stap', async () => {
    const kapot: Migraties = { ...metNaam, '003-stuk': async (db) => void (await sql`create tabel x ()`.execute(db)) };
    await expect(opent('kapot', kapot)).rejects.toMatchObject({
      code: '42601',
      message: expect.stringMatching(/^Migratie 003-stuk van schema kapot mislukte \(42601.*Er is niets gewijzigd\.$/),
    });
    expect(await tabellen('kapot')).toEqual([]);
    await opent('kapot', metNaam);
    expect(await tabellen('kapot')).toContain('persoon');
  });

  it('laat in de fout geen waarden uit de gegevens zien', async () => {
    const dubbel: Migraties = {
      '001-dubbel': async (db) => {
        await sql`create table p as select '999990019' as bsn from generate_series(1, 2)`.execute(db);
        await sql`create unique index on p (bsn)`.execute(db);
      },
    };
    const fout = await opent('dubbel', dubbel).catch((reden: unknown) => reden);
    expect(fout).toMatchObject({ code: '23505' });
    expect(JSON.stringify(fout, Object.getOwnPropertyNames(fout))).not.toContain('999990019');
  });

  it('noemt een fout in de stap zelf met haar tekst', async () => {
    const stap: Migraties = { '001-code': () => Promise.reject(new Error('bestand niet gevonden')) };
    await expect(opent('code', stap)).rejects.toThrow(/001-code.*bestand niet gevonden/);
  });

  it('weigert een database die verder is dan het programma', async () => {
    await opent('nieuwer', metNaam);
    await expect(opent('nieuwer', personen)).rejects.toMatchObject({ code: 'MIGRATIES_PASSEN_NIET', message: expect.stringContaining('002-naam') });
  });

  it('weigert een nieuwe stap met een naam die vóór een uitgevoerde komt', async () => {
    await opent('ertussen', personen);
    const ertussen: Migraties = { ...personen, '000-eerder': async () => {} };
    await expect(opent('ertussen', ertussen)).rejects.toMatchObject({ code: 'MIGRATIES_PASSEN_NIET' });
  });

  it('voert een stap één keer uit als twee processen tegelijk beginnen', async () => {
    const stappen: string[] = [];
    await Promise.all([opent('samen', metNaam, stappen), opent('samen', metNaam, stappen), opent('samen', metNaam, stappen)]);
    expect(stappen).toEqual(['001-persoon 002-naam']);
  });

  it('wacht niet op de migratie van een ander schema', async () => {
    let door = () => {};
    const eerstDeAnder = new Promise<void>((klaar) => (door = klaar));
    const wacht: Migraties = { '001-wacht': () => eerstDeAnder };
    const traag = opent('traag', wacht);
    await opent('vlot', metNaam);
    door();
    await traag;
  });

  it('migreert zesentwintig organisaties van één soort tegelijk', async () => {
    const namen = Array.from({ length: 26 }, (_, i) => `gemeente_${i}`);
    const plaatsen = await bereidSchemasVoor({ url, geheim }, namen);
    const opslagen = await Promise.all([...plaatsen.values()].map((plaats) => openVoorbereid<{ persoon: { id: string; naam: string } }>(plaats, { migraties: metNaam })));
    await Promise.all(opslagen.map(({ db, schema }) => db.insertInto('persoon').values({ id: schema, naam: '' }).execute()));
    const gelezen = await Promise.all(opslagen.map(({ db }) => db.selectFrom('persoon').select('id').execute()));
    expect(gelezen.flat().map(({ id }) => id)).toEqual(namen);
    await Promise.all(opslagen.map((opslag) => opslag.sluit()));
  });

  it('breekt een lange stap niet af na de tijd die voor een vraag geldt', async () => {
    const lang: Migraties = { '001-lang': async (db) => void (await sql`select pg_sleep(1)`.execute(db)) };
    const opslag = await openSchema({ url, geheim, naam: 'lang', migraties: lang, opdrachtMs: 500 });
    await expect(sql`select pg_sleep(1)`.execute(opslag.db)).rejects.toMatchObject({ code: '57014' });
    await opslag.sluit();
  });
});
