import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCluster, type Cluster } from '../../../subgraphs/kit/postgres/index.js';
import { herstelKoppelingen, vindPakket } from '../../../subgraphs/kit/postgres/embedded/pakket.js';
import { metBeheer, proefmap } from '../../harness/postgres.js';

const ALS_ROOT = process.getuid?.() === 0;

/** The number of the running server, from its own file. */
async function serverproces(datamap: string): Promise<number> {
  return Number((await readFile(join(datamap, 'postgres/gegevens/postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function isWeg(pid: number): Promise<void> {
  for (;;) {
    const stand = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z ');
    if (stand.includes(') Z ')) return;
    await wacht(20);
  }
}

describe('de ingebouwde PostgreSQL', () => {
  let datamap: string;
  let cluster: Cluster;

  beforeAll(async () => {
    datamap = await proefmap();
    cluster = await startCluster({ datamap });
  });
  afterAll(async () => {
    await (await startCluster({ datamap })).stop();
    await rm(datamap, { recursive: true, force: true });
  });

  it('start op een lege map en neemt verbindingen aan', async () => {
    expect(cluster.hergebruikt).toBe(false);
    const { rows } = await metBeheer(cluster.adminUrl, (sessie) => sessie.query("select lower('ÉÉN') as klein, current_setting('fsync') as fsync"));
    expect(rows).toEqual([{ klein: 'één', fsync: 'on' }]);
  });

  it('luistert alleen op loopback, met wachtwoord en zonder socketbestand', async () => {
    const { rows } = await metBeheer(cluster.adminUrl, (sessie) =>
      sessie.query("select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories', 'max_connections') order by name"),
    );
    expect(rows.map(({ setting }) => setting)).toEqual(['127.0.0.1', '300', '']);
    const geweigerd = await new Promise((klaar) => {
      const socket = connect({ host: '127.0.0.2', port: Number(new URL(cluster.adminUrl).port) });
      socket.once('error', () => klaar(true)).once('connect', () => klaar(false));
    });
    expect(geweigerd).toBe(true);
    const zonder = new URL(cluster.adminUrl);
    zonder.password = 'fout';
    await expect(metBeheer(zonder.href, (sessie) => sessie.query('select 1'))).rejects.toMatchObject({ code: '28P01' });
  });

  it('bewaart het wachtwoord waar alleen de gebruiker van de database bij kan', async () => {
    const { mode } = await stat(join(datamap, 'postgres/gegevens/handbereik.wachtwoord'));
    expect(mode & 0o777).toBe(0o600);
    expect((await stat(join(datamap, 'postgres'))).mode & 0o777).toBe(0o700);
  });

  it('wordt gevonden en gebruikt als een eerder proces haar liet draaien', async () => {
    const tweede = await startCluster({ datamap });
    expect(tweede).toMatchObject({ hergebruikt: true, adminUrl: cluster.adminUrl });
  });

  it('schrijft geen waarden uit de gegevens in haar log, ook niet bij fouten', async () => {
    await metBeheer(cluster.adminUrl, async (sessie) => {
      await sessie.query('create temp table p (bsn text primary key, dag date)');
      await sessie.query("insert into p values ('999990019')");
      await expect(sessie.query("insert into p values ('999990019')")).rejects.toMatchObject({ code: '23505' });
      await expect(sessie.query('insert into p values ($1, $2)', ['1', '999990019'])).rejects.toMatchObject({ code: '22008' });
      await expect(sessie.query('kies 999990019')).rejects.toMatchObject({ code: '42601' });
    });
    expect(await readFile(join(datamap, 'postgres/postgres.log'), 'utf8')).not.toContain('999990019');
  });

  it('houdt haar gegevens als de server wordt gedood', async () => {
    await metBeheer(cluster.adminUrl, (sessie) => sessie.query("create table blijft (waarde text); insert into blijft values ('er nog')"));
    const pid = await serverproces(datamap);
    process.kill(pid, 'SIGKILL');
    await isWeg(pid);
    cluster = await startCluster({ datamap });
    expect(cluster.hergebruikt).toBe(false);
    const { rows } = await metBeheer(cluster.adminUrl, (sessie) => sessie.query('select waarde from blijft'));
    expect(rows).toEqual([{ waarde: 'er nog' }]);
  });

  it('laat zich niet tegenhouden door een postmaster.pid met het nummer van een ander programma', async () => {
    await cluster.stop();
    await writeFile(join(datamap, 'postgres/gegevens/postmaster.pid'), `${process.pid}\n${datamap}\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready   \n`);
    cluster = await startCluster({ datamap });
    expect(cluster.hergebruikt).toBe(false);
  });

  it('stopt maar één keer, en een gestopte server laat niets draaien', async () => {
    const pid = await serverproces(datamap);
    await Promise.all([cluster.stop(), cluster.stop()]);
    await isWeg(pid);
    expect(await readdir(join(datamap, 'postgres/gegevens'))).not.toContain('postmaster.pid');
  });

  it('zegt bij beschadigde gegevens wat er is, wat te doen, en wat PostgreSQL zei', async () => {
    const bestand = join(datamap, 'postgres/gegevens/global/pg_control');
    const goed = await readFile(bestand);
    await writeFile(bestand, Buffer.alloc(goed.length, 7));
    await expect(startCluster({ datamap })).rejects.toMatchObject({
      code: 'GEGEVENS_BESCHADIGD',
      message: expect.stringMatching(/beschadigd\. Zet een reservekopie terug[^]*Laatste regels van PostgreSQL:\n[^]*FATAL/),
    });
    await writeFile(bestand, goed);
  });

  it('zegt bij gegevens van een andere hoofdversie welke versie nodig is', async () => {
    const bestand = join(datamap, 'postgres/gegevens/PG_VERSION');
    const goed = await readFile(bestand, 'utf8');
    await writeFile(bestand, '9\n');
    await expect(startCluster({ datamap })).rejects.toMatchObject({ code: 'ANDERE_VERSIE', message: expect.stringContaining('PostgreSQL 9') });
    await writeFile(bestand, goed);
  });
});

describe('de eerste start', () => {
  it('doet werk over dat halverwege is afgebroken, en twee starts tegelijk maken één database', async () => {
    const datamap = await proefmap();
    const eerst = await startCluster({ datamap });
    await eerst.stop();
    // A process number that cannot exist stands for the start that was killed.
    const { uid, gid } = await stat(join(datamap, 'postgres'));
    const half = join(datamap, 'postgres/nieuw-99999999-abcd');
    await rm(join(datamap, 'postgres/gegevens'), { recursive: true });
    await mkdir(join(half, 'base'), { recursive: true });
    await writeFile(`${half}.wachtwoord`, 'half');
    const [een, twee] = await Promise.all([startCluster({ datamap }), startCluster({ datamap })]);
    expect(een.adminUrl).toBe(twee.adminUrl);
    expect((await readdir(join(datamap, 'postgres'))).sort()).toEqual(['gegevens', 'postgres.log']);
    expect(await stat(join(datamap, 'postgres/gegevens'))).toMatchObject({ uid, gid });
    await een.stop();
    await rm(datamap, { recursive: true });
  });

  it('neemt een map zonder volledige database niet voor een database aan', async () => {
    const datamap = await proefmap();
    await mkdir(join(datamap, 'postgres/gegevens'), { recursive: true });
    await expect(startCluster({ datamap })).rejects.toMatchObject({ code: 'GEGEVENS_BESCHADIGD' });
    await rm(datamap, { recursive: true });
  });

  it.runIf(ALS_ROOT)('gaat als root naar een andere map als de datamap voor de database-gebruiker dicht is, en vindt die terug', async () => {
    const datamap = await proefmap();
    await chmod(datamap, 0o700);
    const eerst = await startCluster({ datamap });
    await metBeheer(eerst.adminUrl, (sessie) => sessie.query('create table elders ()'));
    await eerst.stop();
    await chmod(datamap, 0o755);
    const later = await startCluster({ datamap });
    await metBeheer(later.adminUrl, (sessie) => sessie.query('select from elders'));
    await later.stop();
    const elders = (await readFile(join(datamap, 'postgres.elders'), 'utf8')).trim();
    await rm(elders, { recursive: true });
    await expect(startCluster({ datamap })).rejects.toMatchObject({ code: 'GEGEVENS_WEG', message: expect.stringContaining(elders) });
    await rm(datamap, { recursive: true });
  });
});

describe('het pakket met de programma\'s', () => {
  it('krijgt zijn koppelingen ook als npm geen installatiescripts uitvoert', async () => {
    const { map } = await vindPakket();
    const kopie = await proefmap();
    await cp(map, kopie, { recursive: true, verbatimSymlinks: true });
    for (const naam of await readdir(join(kopie, 'lib'))) {
      if (/^libicu.*\.so(\.60)?$/.test(naam)) await unlink(join(kopie, 'lib', naam));
    }
    const draai = () => execFileSync(join(kopie, 'bin/postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    if (process.platform === 'linux') expect(draai).toThrow();
    expect(await herstelKoppelingen(kopie)).toBe(true);
    expect(draai()).toContain('(PostgreSQL)');
    await rm(kopie, { recursive: true });
  });
});
