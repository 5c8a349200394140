import { rm } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCluster, startEigenCluster, vergrendel, type Cluster } from '../../../subgraphs/kit/postgres/index.js';
import { SLEUTEL_SLOT } from '../../../subgraphs/kit/postgres/sleutels.js';
import { metBeheer, proefmap } from '../../harness/postgres.js';

/** A lock held by somebody else: to the server a session of another process. */
async function anderProces(url: string): Promise<pg.Client> {
  const sessie = new pg.Client({ connectionString: url });
  sessie.on('error', () => {});
  await sessie.connect();
  await sessie.query('select pg_advisory_lock($1, $2)', [...SLEUTEL_SLOT]);
  return sessie;
}

const leeft = (url: string) => metBeheer(url, (sessie) => sessie.query('select 1')).then(() => true, () => false);

describe('één proces per database', () => {
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

  it('een tweede proces krijgt een duidelijke fout, en na vrijgeven de database', async () => {
    const eerste = await vergrendel(cluster.adminUrl);
    await expect(vergrendel(cluster.adminUrl, { wachtMs: 0 })).rejects.toMatchObject({
      code: 'IN_GEBRUIK',
      message: expect.stringContaining('Een ander proces gebruikt deze database al'),
    });
    await eerste.vrijgeven();
    await (await vergrendel(cluster.adminUrl, { wachtMs: 0 })).vrijgeven();
  });

  it('wacht op een voorganger die nog afrondt', async () => {
    const voorganger = await anderProces(cluster.adminUrl);
    const wachtend = vergrendel(cluster.adminUrl, { wachtMs: 20_000 });
    await voorganger.end();
    await (await wachtend).vrijgeven();
  });

  it('een proces dat is weggevallen, houdt niets vast', async () => {
    const gevallen = await anderProces(cluster.adminUrl);
    await metBeheer(cluster.adminUrl, (sessie) =>
      sessie.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = ${SLEUTEL_SLOT[0]}`),
    );
    await (await vergrendel(cluster.adminUrl)).vrijgeven();
    await gevallen.end();
  });

  it('een slot dat met de verbinding verloren gaat, wordt gemeld en hernomen', async () => {
    const gemeld: string[] = [];
    const slot = await vergrendel(cluster.adminUrl, { log: (gebeurtenis) => gemeld.push(gebeurtenis) });
    await metBeheer(cluster.adminUrl, (sessie) =>
      sessie.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = ${SLEUTEL_SLOT[0]}`),
    );
    await expect.poll(() => gemeld).toEqual(['postgres.slot-verloren', 'postgres.slot-hernomen']);
    await expect(vergrendel(cluster.adminUrl, { wachtMs: 0 })).rejects.toMatchObject({ code: 'IN_GEBRUIK' });
    await slot.vrijgeven();
    await (await vergrendel(cluster.adminUrl)).vrijgeven();
  });

  it('wie het slot niet heeft, stopt de server niet', async () => {
    const ander = await anderProces(cluster.adminUrl);
    const indringer = await startCluster({ datamap });
    expect(indringer.hergebruikt).toBe(true);
    await indringer.stop();
    expect(await leeft(cluster.adminUrl)).toBe(true);
    await ander.end();
  });

  it('een tweede start op dezelfde map mislukt en laat de eerste ongemoeid', async () => {
    const ander = await anderProces(cluster.adminUrl);
    await expect(startEigenCluster({ datamap })).rejects.toMatchObject({ code: 'IN_GEBRUIK' });
    expect(await leeft(cluster.adminUrl)).toBe(true);
    await ander.end();
  });

  it('wie het slot heeft, stopt de server, zonder dat dat als verlies wordt gemeld', async () => {
    const gemeld: string[] = [];
    const eigen = await startEigenCluster({ datamap, log: (gebeurtenis) => gemeld.push(gebeurtenis) });
    await eigen.stop();
    expect(await leeft(cluster.adminUrl)).toBe(false);
    expect(gemeld).toEqual([]);
  });
});
