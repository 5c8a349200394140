import { createServer, connect, type Socket } from 'node:net';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bereidSchemasVoor, codeVan, openSchema, openVoorbereid, type Migraties, type Opslag } from '../../../subgraphs/kit/postgres/index.js';
import { leesUrl } from '../../../subgraphs/kit/postgres/verbinding.js';
import { metBeheer, proefdatabase, proefservers, type Proefserver } from '../../harness/postgres.js';

interface Tabellen {
  dossier: { sleutel: string; dag: string | null };
}

const migraties: Migraties = {
  '001-dossier': async (db) => {
    await sql`create table dossier (sleutel text primary key, dag date)`.execute(db);
  },
};
const geheim = 'proefgeheim';

describe.each(proefservers)('een schema en een rol van zichzelf ($naam)', ({ naam, start }) => {
  let server: Proefserver;
  let database: Proefserver;
  let url: string;
  const open: Opslag<Tabellen>[] = [];

  const opent = async (schema: string, extra: Partial<Parameters<typeof openSchema>[0]> = {}): Promise<Opslag<Tabellen>> => {
    const opslag = await openSchema<Tabellen>({ url, geheim, migraties, naam: schema, ...extra });
    open.push(opslag);
    return opslag;
  };
  const beheer = <R extends pg.QueryResultRow>(tekst: string, waarden: unknown[] = []) => metBeheer(url, async (sessie) => (await sessie.query<R>(tekst, waarden)).rows);

  beforeAll(async () => {
    server = await start();
    database = await proefdatabase(server.adminUrl);
    url = database.adminUrl;
  });
  afterAll(async () => {
    await Promise.all(open.map((opslag) => opslag.sluit()));
    await database.stop();
    await server.stop();
  });

  it('werkt als eigen rol in het eigen schema, ook met een streepje in de naam', async () => {
    const opslag = await opent('veilig-thuis');
    await opslag.db.insertInto('dossier').values({ sleutel: 'a', dag: '2026-01-31' }).execute();
    const { rows } = await sql`select current_user::text as wie, current_schemas(false)::text[] as waar`.execute(opslag.db);
    expect(rows).toEqual([{ wie: `${leesUrl(url).database}_veilig-thuis`, waar: ['veilig-thuis'] }]);
    expect(await opslag.leeft()).toBe(true);
  });

  it('kan het schema van een ander niet lezen, wijzigen, vullen of weggooien', async () => {
    await opent('politie_1');
    const { db } = await opent('politie_2');
    const uitkomsten: Record<string, unknown> = {};
    for (const poging of [
      'select * from politie_1.dossier',
      'insert into politie_1.dossier (sleutel) values (1)',
      'create table politie_1.erbij ()',
      'drop schema politie_1 cascade',
      'create schema van_mij',
      'create table public.open ()',
      'create role nieuw',
      `alter role "${leesUrl(url).database}_politie_1" password 'x'`,
    ]) {
      uitkomsten[poging] = await sql.raw(poging).execute(db).then(() => 'gelukt', codeVan);
    }
    expect(Object.entries(uitkomsten).filter(([, code]) => code !== '42501')).toEqual([]);
  });

  it('ziet niets in het schema public', async () => {
    await beheer('create table public.gedeeld (geheim text)');
    const { db } = await opent('ggz');
    await expect(sql`select * from public.gedeeld`.execute(db)).rejects.toMatchObject({ code: '42501' });
  });

  it('mag geen andere rol worden, en haar rol kan niets op de server', async () => {
    const { db } = await opent('reclassering');
    await expect(sql.raw(`set role "${leesUrl(url).database}_ggz"`).execute(db)).rejects.toMatchObject({ code: '42501' });
    const rollen = await beheer('select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as kan from pg_roles where rolname = $1', [
      `${leesUrl(url).database}_reclassering`,
    ]);
    expect(rollen).toEqual([{ kan: false }]);
  });

  it('vindt haar gegevens bij een tweede opening terug', async () => {
    const eerst = await opent('onderwijs');
    await eerst.db.insertInto('dossier').values({ sleutel: 'b', dag: null }).execute();
    const later = await opent('onderwijs');
    expect(await later.db.selectFrom('dossier').selectAll().execute()).toEqual([{ sleutel: 'b', dag: null }]);
  });

  it('gaat na een ander geheim open met het nieuwe wachtwoord', async () => {
    await opent('om');
    const opslag = await opent('om', { geheim: 'ander geheim' });
    expect(await opslag.leeft()).toBe(true);
    // The server of the machine may trust everyone on loopback; the embedded one does not.
    if (naam !== 'ingebouwd') return;
    const oud = await bereidSchemasVoor({ url, geheim: 'ander geheim' }, ['om']);
    const plaats = { ...oud.get('om')!, verbinding: { ...oud.get('om')!.verbinding, password: 'fout' } };
    await expect(openVoorbereid(plaats, { migraties })).rejects.toMatchObject({ code: '28P01', message: expect.stringContaining('mag zich niet aanmelden') });
  });

  it('laat twee processen tegelijk hetzelfde schema openen', async () => {
    const vier = await Promise.all([opent('tegelijk'), opent('tegelijk'), opent('tegelijk'), opent('tegelijk')]);
    expect(await Promise.all(vier.map((opslag) => opslag.leeft()))).toEqual([true, true, true, true]);
  });

  it.each(['', 'Hoofdletter', '1cijfer', 'met spatie', 'a";drop schema x', 'pg_iets', 'public', 'information_schema', 'a'.repeat(64), 'é'])(
    'weigert de schemanaam %j',
    async (schema) => {
      await expect(opent(schema)).rejects.toMatchObject({ code: 'ONGELDIGE_NAAM' });
    },
  );

  it('geeft twee lange namen met hetzelfde begin elk hun eigen rol', async () => {
    const lang = 'raad_voor_de_kinderbescherming_landelijk_00000099000000001';
    const plaatsen = await bereidSchemasVoor({ url, geheim }, [`${lang}_a`, `${lang}_b`]);
    const rollen = [...plaatsen.values()].map(({ rol }) => rol);
    expect(new Set(rollen).size).toBe(2);
    expect(rollen.every((rol) => rol.length <= 63)).toBe(true);
  });

  it('maakt alle schemas of geen', async () => {
    await beheer('create schema van_de_dba');
    await expect(bereidSchemasVoor({ url, geheim }, ['eerst_goed', 'van_de_dba'])).rejects.toMatchObject({ code: 'SCHEMA_VAN_ANDER' });
    expect(await beheer("select 1 from pg_namespace where nspname = 'eerst_goed'")).toEqual([]);
  });

  it('neemt nooit een rol over die zij niet zelf heeft gemaakt, ook niet die van een andere database', async () => {
    const rol = `${leesUrl(url).database}_vreemd`;
    await beheer(`create role ${rol}`);
    await expect(opent('vreemd')).rejects.toMatchObject({ code: 'ROL_VAN_ANDER' });
    await beheer(`comment on role ${rol} is 'handbereik: schema vreemd in database ${leesUrl(server.adminUrl).database} (00)'`);
    await expect(opent('vreemd')).rejects.toMatchObject({ code: 'ROL_VAN_ANDER', message: expect.stringContaining('Kies een ander voorvoegsel') });
    await beheer(`drop role ${rol}`);
  });

  it('doet vijfenveertig schemas in één keer, en de tweede keer zonder iets te wijzigen', async () => {
    const namen = Array.from({ length: 45 }, (_, i) => `gemeente_${i}`);
    const rollen = () => beheer("select xmin::text from pg_authid where rolname like '%_gemeente_%' order by 1");
    expect((await bereidSchemasVoor({ url, geheim }, namen)).size).toBe(45);
    const eerst = await rollen();
    await bereidSchemasVoor({ url, geheim }, namen);
    expect(await rollen()).toEqual(eerst);
  });

  it('deelt als gewone gebruiker één rol, en zegt dat', async () => {
    const gewoon = `${leesUrl(url).database}_gewoon`;
    await beheer(`create role ${gewoon} login password 'proef'; grant create on database ${leesUrl(url).database} to ${gewoon}`);
    const alsGewoon = new URL(url);
    alsGewoon.username = gewoon;
    alsGewoon.password = 'proef';
    const gemeld: string[] = [];
    const opslag = await opent('gewoon_schema', { url: alsGewoon.href, log: (gebeurtenis) => gemeld.push(gebeurtenis) });
    const { rows } = await sql`select current_user::text as wie, current_schema()::text as waar`.execute(opslag.db);
    expect(rows).toEqual([{ wie: gewoon, waar: 'gewoon_schema' }]);
    expect(gemeld).toContain('postgres.gedeelde-rol');
    await beheer(`revoke create on database ${leesUrl(url).database} from ${gewoon}`);
    await expect(opent('nog_een', { url: alsGewoon.href })).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('GRANT CREATE ON DATABASE') });
    await opslag.sluit();
    open.splice(open.indexOf(opslag), 1);
    await beheer(`drop owned by ${gewoon} cascade; drop role ${gewoon}`);
  });

  it('schermt ook af als de beheerder geen supergebruiker is maar wel rollen mag maken', async () => {
    const maker = `${leesUrl(url).database}_maker`;
    await beheer(`create role ${maker} login createrole password 'proef'; grant create on database ${leesUrl(url).database} to ${maker}`);
    const alsMaker = new URL(url);
    alsMaker.username = maker;
    alsMaker.password = 'proef';
    const een = await opent('maker_1', { url: alsMaker.href });
    const twee = await opent('maker_2', { url: alsMaker.href });
    expect(await een.db.selectFrom('dossier').selectAll().execute()).toEqual([]);
    await expect(sql`select * from maker_1.dossier`.execute(twee.db)).rejects.toMatchObject({ code: '42501' });
    await opent('maker_1', { url: alsMaker.href, geheim: 'nieuw' });
    await beheer(`revoke create on database ${leesUrl(url).database} from ${maker}; reassign owned by ${maker} to current_user; drop owned by ${maker}; drop role ${maker}`);
  });

  it('zegt bij een server die er niet is, waar zij zocht en wat te controleren', async () => {
    const weg = new URL(url);
    weg.port = '1';
    await expect(opent('weg', { url: weg.href })).rejects.toMatchObject({ code: 'ECONNREFUSED', message: expect.stringMatching(/:1, database.*Controleer of hij draait/) });
  });

  it('houdt na gebruik geen verbinding vast en blijft onder de grootte van de pool', async () => {
    const opslag = await opent('zuinig', { poolgrootte: 2 });
    const tel = () => beheer<{ aantal: number }>("select count(*)::int as aantal from pg_stat_activity where application_name = 'handbereik zuinig'");
    const bezig = Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(0.05)`.execute(opslag.db)));
    await expect.poll(async () => (await tel())[0]?.aantal).toBe(2);
    await bezig;
    await opslag.sluit();
    await expect.poll(async () => (await tel())[0]?.aantal).toBe(0);
  });

  it('breekt een vraag af die te lang duurt, en gaat daarna door', async () => {
    const { db } = await opent('traag', { opdrachtMs: 500, poolgrootte: 1 });
    await expect(sql`select pg_sleep(60)`.execute(db)).rejects.toMatchObject({ code: '57014' });
    await sql`select 1`.execute(db);
  });

  it('overleeft een verbinding die de server verbreekt', async () => {
    const gemeld: string[] = [];
    const opslag = await opent('verbroken', { log: (gebeurtenis) => gemeld.push(gebeurtenis) });
    await opslag.leeft();
    await beheer("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'handbereik verbroken'");
    await expect.poll(() => gemeld).toContain('postgres.verbinding-verbroken');
    expect(await opslag.leeft()).toBe(true);
  });

  it('geeft een verbinding op waarop de server zwijgt', async () => {
    const { host, port } = leesUrl(url);
    const paren: [Socket, Socket][] = [];
    const tussen = createServer((binnen) => {
      const buiten = connect(port ?? 5432, host ?? '127.0.0.1');
      for (const kant of [binnen, buiten]) kant.on('error', () => {});
      paren.push([binnen, buiten]);
      binnen.pipe(buiten).pipe(binnen);
    });
    await new Promise<void>((klaar) => tussen.listen(0, '127.0.0.1', klaar));
    const adres = tussen.address();
    const plaats = (await bereidSchemasVoor({ url, geheim }, ['zwijgt'])).get('zwijgt')!;
    const omleiding = { ...plaats, verbinding: { ...plaats.verbinding, host: '127.0.0.1', port: typeof adres === 'object' && adres ? adres.port : 0 } };
    const opslag = await openVoorbereid(omleiding, { migraties: {}, poolgrootte: 1, opdrachtMs: 500 });
    expect(await opslag.leeft()).toBe(true);
    for (const [binnen, buiten] of paren) {
      buiten.unpipe(binnen);
      buiten.pause();
    }
    expect(await opslag.leeft()).toBe(false);
    expect(await opslag.leeft()).toBe(true);
    await opslag.sluit();
    for (const kant of paren.flat()) kant.destroy();
    tussen.close();
  });

  it('leest een datum als tekst en een geheel getal als getal', async () => {
    const { db } = await opent('waarden');
    const { rows } = await sql`select date '2026-03-29' as dag, count(*) as aantal, 9007199254740993::bigint::text as groot`.execute(db);
    expect(rows).toEqual([{ dag: '2026-03-29', aantal: 1, groot: '9007199254740993' }]);
    await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('te groot');
  });
});
