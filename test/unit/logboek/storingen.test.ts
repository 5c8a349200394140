import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerLogboek } from '../../../subgraphs/kit/logboek/controle.js';
import { postgresLogboek } from '../../../subgraphs/kit/logboek/postgres-logboek.js';
import { LogboekOnbeschikbaar } from '../../../subgraphs/kit/logboek/regels.js';
import { startCluster } from '../../../subgraphs/kit/postgres/index.js';
import { metBeheer, proefmap } from '../../harness/postgres.js';
import { startLijn, type Lijn } from './hulp/lijn.js';
import { proeflog, SLEUTEL, type Proeflog } from './hulp/proeflogboek.js';
import { alleen, regels, verwerking } from './hulp/regels.js';

let proef: Proeflog;
beforeAll(async () => void (proef = await proeflog()));
afterAll(() => proef.stop());

let teller = 100;
const nieuweOin = (): string => `00000099${String(teller++).padStart(12, '0')}`;

/** Nothing half, nothing broken, and the next write goes on where the chain was. */
async function gaatVerder(oin: string, erStonden: number, bij: Proeflog = proef, logboek = bij.logboek()): Promise<void> {
  await logboek.schrijf(regels(2, oin));
  const verslag = await controleerLogboek(bij.opslag, SLEUTEL, oin);
  expect(verslag.verwerking.breuk).toBeUndefined();
  expect(verslag.verwerking.hoofd.volgnummer).toBe(erStonden + 2);
  expect(verslag.beslissing.breuk).toBeUndefined();
}

/** Holds the log so that a write waits, until the function it gives is called. */
async function houdVast(url: string): Promise<() => Promise<void>> {
  const sessie = new pg.Client({ connectionString: url });
  await sessie.connect();
  await sessie.query('begin; lock table logboek.beslissing in share mode');
  return () => sessie.end();
}

/** Ends the sessions of the log that wait for a lock, as soon as there is one. */
async function beeindigWachtende(url: string): Promise<void> {
  await metBeheer(url, async (sessie) => {
    for (let keer = 0; keer < 200; keer++) {
      const { rowCount } = await sessie.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      if (rowCount) return;
      await wacht(10);
    }
    throw new Error('er wachtte niemand');
  });
}

describe('Een storing bij het schrijven', () => {
  it('een verbinding die midden in het schrijven wordt beëindigd: geweigerd, en niets half', async () => {
    const oin = nieuweOin();
    const logboek = proef.logboek({ termijnMs: 10_000 });
    await logboek.schrijf(regels(1, oin));
    const laatLos = await houdVast(proef.url);
    const uitkomst = expect(logboek.schrijf(regels(3, oin))).rejects.toThrow(LogboekOnbeschikbaar);
    await beeindigWachtende(proef.url);
    await uitkomst;
    await laatLos();
    expect(await proef.spans(oin)).toHaveLength(1);
    await gaatVerder(oin, 1, proef, logboek);
  });

  it('een verbinding die breekt nadat de server vastlegde: geweigerd, en de herhaling schrijft niets dubbel', async () => {
    const oin = nieuweOin();
    const lijn: Lijn = await startLijn(proef.url);
    try {
      const logboek = postgresLogboek(await proef.open(lijn.via(proef.url)), { sleutel: SLEUTEL, log: () => {} });
      await logboek.schrijf(regels(1, oin));
      const onzeker = regels(3, oin);
      lijn.breekVoorAntwoordOp('insert into verwerking');
      await expect(logboek.schrijf(onzeker)).rejects.toThrow(LogboekOnbeschikbaar);
      expect(await proef.spans(oin)).toHaveLength(4);
      await logboek.schrijf(onzeker);
      expect(await proef.spans(oin)).toHaveLength(4);
      await gaatVerder(oin, 4, proef, logboek);
    } finally {
      await lijn.stop();
    }
  });

  it('een server die zwijgt: geweigerd zodra de termijn om is', async () => {
    const oin = nieuweOin();
    const lijn = await startLijn(proef.url);
    try {
      const logboek = postgresLogboek(await proef.open(lijn.via(proef.url)), { sleutel: SLEUTEL, log: () => {}, termijnMs: 100 });
      await logboek.schrijf(regels(1, oin));
      lijn.verstom();
      await expect(logboek.schrijf(regels(1, oin))).rejects.toThrow('niet op tijd');
      await expect(logboek.schrijf(regels(1, oin))).rejects.toThrow('niet op tijd');
    } finally {
      await lijn.stop();
    }
    await gaatVerder(oin, 1);
  });

  it('wie te lang wachtte, wordt niet alsnog geschreven', async () => {
    const oin = nieuweOin();
    const logboek = proef.logboek({ termijnMs: 300 });
    await logboek.schrijf(regels(1, oin));
    const laatLos = await houdVast(proef.url);
    const eerste = expect(logboek.schrijf(regels(1, oin))).rejects.toThrow('niet op tijd');
    await wacht(20);
    const wachtende = regels(1, oin);
    const tweede = expect(logboek.schrijf(wachtende)).rejects.toThrow('niet op tijd');
    await Promise.all([eerste, tweede]);
    await laatLos();
    await logboek.stop();
    expect(await proef.spans(oin)).not.toContain(wachtende.verwerkingen[0]?.spanId);
    expect((await controleerLogboek(proef.opslag, SLEUTEL, oin)).verwerking.breuk).toBeUndefined();
  });

  it.each([
    ['de tabel van beslissingen is weg', 'alter table beslissing rename to elders', 'alter table elders rename to beslissing'],
    ['de tabel van verwerkingen is weg', 'alter table verwerking rename to elders', 'alter table elders rename to verwerking'],
    ['de schijf is vol', `create function vol() returns trigger language plpgsql as $$ begin raise exception 'vol' using errcode = 'disk_full'; end $$; create trigger vol before insert on beslissing execute function vol()`, 'drop trigger vol on beslissing; drop function vol()'],
    ['schrijven is ontzegd', `do $$ begin execute format('revoke insert on beslissing from %I', (select rolname from pg_roles r join pg_class c on c.relowner = r.oid where c.oid = 'beslissing'::regclass)); end $$`, `do $$ begin execute format('grant insert on beslissing to %I', (select rolname from pg_roles r join pg_class c on c.relowner = r.oid where c.oid = 'beslissing'::regclass)); end $$`],
    ['de database neemt de rij niet aan', `alter table beslissing add constraint nooit check (gebeurtenis = 'nooit') not valid`, 'alter table beslissing drop constraint nooit'],
  ])('%s: iedereen geweigerd, niets half, en daarna verder', async (_wat, stuk, heel) => {
    const oin = nieuweOin();
    const logboek = proef.logboek();
    await logboek.schrijf(regels(1, oin));
    await proef.knoei(stuk);
    const uitkomsten = await Promise.allSettled(Array.from({ length: 5 }, () => logboek.schrijf(regels(2, oin))));
    await proef.knoei(heel);
    for (const uitkomst of uitkomsten) expect(uitkomst).toMatchObject({ status: 'rejected', reason: { name: 'LogboekOnbeschikbaar', code: 'LOGBOEK_ONBESCHIKBAAR' } });
    expect(await proef.spans(oin)).toHaveLength(1);
    await gaatVerder(oin, 1, proef, logboek);
  });

  it('een rij die de database niet aanneemt, sleept die van anderen niet mee', async () => {
    const oin = nieuweOin();
    const logboek = proef.logboek();
    await proef.knoei(`alter table verwerking add constraint nooit check (naam <> 'nooit') not valid`);
    const uitkomsten = await Promise.allSettled([
      logboek.schrijf(regels(1, oin)),
      logboek.schrijf(alleen(verwerking({ verantwoordelijke: oin }), verwerking({ verantwoordelijke: oin, naam: 'nooit' }))),
      logboek.schrijf(regels(1, oin)),
    ]);
    await proef.knoei('alter table verwerking drop constraint nooit');
    expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await proef.spans(oin)).toHaveLength(2);
    await gaatVerder(oin, 2, proef, logboek);
  });

  it('het log voor beheerders noemt de soort storing en geen waarden', () => {
    const regelsInLog = proef.meldingen.filter((melding) => melding.startsWith('logboek-niet-geschreven'));
    expect(regelsInLog.length).toBeGreaterThan(0);
    for (const melding of regelsInLog) expect(melding).toMatch(/^logboek-niet-geschreven \{"code":"[0-9A-Z_]+","klasse":"[a-zA-Z ]+","regels":\d+\}$/);
  });
});

describe('Een database die omvalt', () => {
  it('tijdens het schrijven: wat is toegezegd staat er na herstel, wat is geweigerd staat er heel of niet, en daarna gaat het verder', async () => {
    const datamap = await proefmap();
    const oin = nieuweOin();
    const toegezegd: string[] = [];
    try {
      const eerst = await startCluster({ datamap });
      const proeve = await proeflog(eerst.adminUrl);
      const logboek = proeve.logboek();
      const aanroepen: Promise<void>[] = [];
      const uitkomsten = new Set<string>();
      for (let keer = 0; keer < 150; keer++) {
        const groep = regels(3, oin);
        aanroepen.push(logboek.schrijf(groep).then(
          () => (uitkomsten.add('toegezegd'), void toegezegd.push(...groep.verwerkingen.map(({ spanId }) => spanId))),
          (fout: unknown) => void uitkomsten.add((fout as Error).name),
        ));
        if (keer === 75) await laatOmvallen(eerst.adminUrl);
        await wacht(2);
      }
      await Promise.all(aanroepen);
      expect([...uitkomsten].toSorted()).toEqual(['LogboekOnbeschikbaar', 'toegezegd']);
      await proeve.opslag.sluit();

      const daarna = await startCluster({ datamap });
      const url = new URL(proeve.url);
      url.port = new URL(daarna.adminUrl).port;
      const opslag = await proeve.open(url.href);
      const { rows } = await sql<{ span_id: string }>`select span_id from verwerking where verantwoordelijke = ${oin}`.execute(opslag.db);
      const spans = new Set(rows.map(({ span_id }) => span_id));
      expect(toegezegd.filter((span) => !spans.has(span))).toEqual([]);
      expect(spans.size % 3).toBe(0);
      const nieuw = postgresLogboek(opslag, { sleutel: SLEUTEL, log: () => {} });
      await nieuw.schrijf(regels(1, oin));
      expect(await controleerLogboek(opslag, SLEUTEL, oin)).toMatchObject({ verwerking: { hoofd: { volgnummer: spans.size + 1 } }, beslissing: { hoofd: { volgnummer: spans.size / 3 + 1 } } });
      await opslag.sluit();
      await daarna.stop();
    } finally {
      await rm(datamap, { recursive: true, force: true });
    }
  });
});

/** As with a power cut: no checkpoint, so only what was on disk comes back. */
async function laatOmvallen(url: string): Promise<void> {
  const map = await metBeheer(url, async (sessie) => (await sessie.query<{ data_directory: string }>('show data_directory')).rows[0]?.data_directory ?? '');
  process.kill(Number((await readFile(join(map, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]), 'SIGQUIT');
}
