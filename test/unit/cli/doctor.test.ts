import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { controleerBouw } from '../../../supergraph/cli/doctor/bouw.js';
import { controleerDatabaseserver } from '../../../supergraph/cli/doctor/databaseserver.js';
import { controleerDatamap, controleerSchijf } from '../../../supergraph/cli/doctor/datamap.js';
import { controleerBibliotheken, controleerCluster, controleerProgramma } from '../../../supergraph/cli/doctor/ingebouwde-database.js';
import { controleerDraait, controleerGateway, controleerMetToken, controleerOnderdelen, controleerZonderToken } from '../../../supergraph/cli/doctor/keten.js';
import { controleerNode } from '../../../supergraph/cli/doctor/node.js';
import { controleerPoort } from '../../../supergraph/cli/doctor/poort.js';
import { controleerSleutels } from '../../../supergraph/cli/doctor/sleutels.js';
import { SLEUTELNAMEN, sleutelstand } from '../../../supergraph/datamap/sleutelstand.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { metBeheer } from '../../harness/postgres.js';

const opruimen: (() => Promise<unknown>)[] = [];
let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'handbereik-doctor-'));
});
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap();
  await rm(map, { recursive: true, force: true });
});

async function luister(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  opruimen.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Every finding that is not in order says how to mend it. */
const fout = (bevinding: RegExp): object => ({ stand: 'fout', bevinding: expect.stringMatching(bevinding), remedie: expect.stringMatching(/\.$|npm start$/) });

describe('De doctor', () => {
  it.each([['24.21.0', 'ok'], ['22.12.0', 'let op'], ['22.11.9', 'fout'], ['20.20.2', 'fout'], ['26.0.0', 'let op']])('vindt Node %s %s', (versie, stand) => {
    expect(controleerNode(versie).stand).toBe(stand);
  });

  it('ziet of er gebouwd is, en of dat van de bronnen van nu is', async () => {
    expect(await controleerBouw(map)).toMatchObject(fout(/nog niets gebouwd/));
    await mkdir(join(map, 'dist/supergraph/cli'), { recursive: true });
    await writeFile(join(map, 'dist/supergraph/cli/handbereik.js'), '');
    expect(await controleerBouw(map)).toMatchObject({ stand: 'ok' });
    await mkdir(join(map, 'supergraph/cli'), { recursive: true });
    const bron = join(map, 'supergraph/cli/handbereik.ts');
    await writeFile(bron, '');
    await utimes(bron, new Date(), new Date(Date.now() - 60_000));
    expect(await controleerBouw(map)).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining('1 bronbestanden') });
    await utimes(bron, new Date(), new Date(Date.now() + 60_000));
    expect(await controleerBouw(map)).toMatchObject(fout(/nieuwer dan hun bouw/));
  });

  it('ziet of er in de datamap geschreven kan worden, ook als zij er nog niet is, en laat er niets achter', async () => {
    expect(await controleerDatamap(map)).toMatchObject({ stand: 'ok' });
    expect(await controleerDatamap(join(map, 'nog', 'niet'))).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining('kan worden gemaakt') });
    await writeFile(join(map, 'bestand'), '');
    expect(await controleerDatamap(join(map, 'bestand'))).toMatchObject(fout(/niet worden geschreven/));
    expect((await controleerSchijf(join(map, 'nog', 'niet'))).bevinding).toMatch(/^\d+ MB vrij/);
  });

  it('ziet of de ingebouwde database er is en draait', async () => {
    expect(await controleerProgramma()).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining('PostgreSQL') });
    expect((await controleerBibliotheken()).stand).not.toBe('fout');
    expect(await controleerCluster(map, false)).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining('nog geen database') });
    await mkdir(join(map, 'postgres/gegevens'), { recursive: true });
    expect(await controleerCluster(map, false)).toMatchObject(fout(/geen volledige database/));
    await writeFile(join(map, 'postgres.elders'), '/bestaat/niet');
    expect(await controleerCluster(map, false)).toMatchObject(fout(/\/bestaat\/niet/));
  });

  it('ziet of een databaseserver bereikbaar is en of er rollen gemaakt mogen worden', async () => {
    const url = inject('adminUrl');
    expect(await controleerDatabaseserver(url)).toMatchObject({ stand: 'ok' });
    const rol = `doctor_${process.pid}`;
    await metBeheer(url, (sessie) => sessie.query(`create role ${rol} login password 'p'; grant create on database ${new URL(url).pathname.slice(1)} to ${rol}`));
    opruimen.push(() => metBeheer(url, (sessie) => sessie.query(`drop owned by ${rol}; drop role ${rol}`)));
    const als = (gebruiker: string, wachtwoord: string, database = new URL(url).pathname): string => Object.assign(new URL(url), { username: gebruiker, password: wachtwoord, pathname: database }).href;
    expect(await controleerDatabaseserver(als(rol, 'p'))).toMatchObject({ stand: 'let op', remedie: expect.stringContaining('createrole') });
    expect(await controleerDatabaseserver(als(rol, 'p', '/bestaat_niet'))).toMatchObject(fout(/bestaat niet/));
    const dicht = Object.assign(new URL(url), { hostname: '127.0.0.1', port: '1' }).href;
    const bevinding = await controleerDatabaseserver(dicht);
    expect(bevinding).toMatchObject(fout(/luistert niets/));
    expect(JSON.stringify(bevinding)).not.toContain('127.0.0.1');
  });

  it('ziet of de sleutels er zijn, en of een ander erbij kan', async () => {
    expect(await controleerSleutels(map)).toMatchObject({ stand: 'let op', bevinding: expect.stringContaining('nog geen') });
    const sleutels = new Sleutelmap(map);
    await sleutels.ondertekenaar('uitgever');
    expect(await controleerSleutels(map)).toMatchObject({ stand: 'let op', remedie: expect.stringContaining('handbereik sleutels') });
    await Promise.all([...(['gateway', 'bekendheid', 'burger', 'melding', 'actie', 'ketenindex', 'register'] as const).map((wie) => sleutels.ondertekenaar(wie)), sleutels.geheim('pseudoniemdienst'), sleutels.geheim('logboek'), sleutels.geheim('database'), sleutels.geheim('persoonssleutel')]);
    expect(await controleerSleutels(map)).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining(`${SLEUTELNAMEN.length} sleutels`) });
    await chmod((await sleutelstand(map)).find(({ naam }) => naam === 'pseudoniemdienst')!.pad, 0o644);
    expect(await controleerSleutels(map)).toMatchObject(fout(/pseudoniemdienst/));
  });

  it('ziet of de poort vrij is, van onze eigen keten, of van een ander', async () => {
    const url = await luister(createServer());
    const poort = Number(new URL(url).port);
    const keten = { pid: 7, gateway: url, beheer: url, gezondheid: [] };
    expect(await controleerPoort(0, '127.0.0.1', undefined)).toMatchObject({ stand: 'ok' });
    expect(await controleerPoort(poort, '127.0.0.1', undefined)).toMatchObject(fout(/ander programma/));
    expect(await controleerPoort(poort, '127.0.0.1', keten)).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining('proces 7') });
  });
});

describe('De doctor bij een keten die draait', () => {
  const stand = { live: 200, ready: 200, ziek: false, zonder: 401, met: 200 };
  let keten: { pid: number; gateway: string; beheer: string; gezondheid: string[] };

  beforeEach(async () => {
    Object.assign(stand, { live: 200, ready: 200, ziek: false, zonder: 401, met: 200 });
    const url = await luister(createServer((verzoek, antwoord) => {
      verzoek.resume();
      const json = (status: number, inhoud: object): void => void antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
      if (verzoek.url === '/live') return json(stand.live, {});
      if (verzoek.url === '/ready') return json(stand.ready, {});
      if (verzoek.url?.endsWith('/health')) return json(stand.ziek && verzoek.url.includes('politie') ? 503 : 200, {});
      const status = verzoek.headers.authorization ? stand.met : stand.zonder;
      return json(status, status === 200 ? { data: { __typename: 'Query' } } : { errors: [{ extensions: { code: status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL_SERVER_ERROR' } }] });
    }));
    keten = { pid: 7, gateway: url, beheer: url, gezondheid: [`${url}/functies/identiteit/health`, `${url}/partners/politie/1/health`] };
  });

  it('zegt of er een draait', () => {
    expect(controleerDraait(undefined)).toMatchObject({ stand: 'let op' });
    expect(controleerDraait(keten)).toMatchObject({ stand: 'ok' });
  });

  it('ziet of de gateway leeft en vragen aanneemt', async () => {
    expect(await controleerGateway(keten)).toMatchObject({ stand: 'ok' });
    stand.ready = 503;
    expect(await controleerGateway(keten)).toMatchObject(fout(/\/ready geeft 503/));
    const gateway = await luister(createServer());
    for (const stap of opruimen.splice(0)) await stap();
    expect(await controleerGateway({ ...keten, gateway })).toMatchObject(fout(/\/live geeft ECONNREFUSED/));
  });

  it('ziet welke organisatie niet gezond is', async () => {
    expect(await controleerOnderdelen(keten)).toMatchObject({ stand: 'ok', bevinding: expect.stringContaining('2 subgraphs') });
    stand.ziek = true;
    expect(await controleerOnderdelen(keten)).toMatchObject(fout(/1 van 2 .*\/partners\/politie\/1 \(503\)/));
  });

  it('ziet of een vraag zonder token wordt geweigerd en een met token beantwoord', async () => {
    const token = async (): Promise<string> => 't';
    expect([await controleerZonderToken(keten), await controleerMetToken(keten, token)]).toMatchObject([{ stand: 'ok' }, { stand: 'ok' }]);
    Object.assign(stand, { zonder: 200, met: 401 });
    expect(await controleerZonderToken(keten)).toMatchObject(fout(/geeft 200 in plaats van 401/));
    expect(await controleerMetToken(keten, token)).toMatchObject(fout(/gelooft de tokens/));
    stand.met = 500;
    expect(await controleerMetToken(keten, token)).toMatchObject(fout(/INTERNAL_SERVER_ERROR/));
  });
});
