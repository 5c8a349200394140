import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { organisatieuitgever, vertrouw } from '../../../subgraphs/kit/index.js';
import { start, type Uitkomst, voerUit } from '../../harness/opdracht.js';
import { proefdatabase, proefmap } from '../../harness/postgres.js';
import { startDienst, verdeelRollen } from '../pseudoniem/hulp/dienst.js';

const OIN = '00000099021000001000';

describe('Een project buiten het huis, als proces', () => {
  let map: string;
  let omgeving: Readonly<Record<string, string>>;
  const project = (): string => join(map, 'wijkteam');
  const handbereik = (...argumenten: string[]): Promise<Uitkomst> => voerUit(argumenten, omgeving);
  beforeEach(async () => {
    map = await proefmap();
    omgeving = { HANDBEREIK_DATA: join(map, 'data') };
    const { code, stderr } = await handbereik('new', 'wijkteam', '--oin', OIN, '--naam', 'Wijkteam Waterwijk', '--map', project());
    if (code !== 0) throw new Error(stderr);
  });
  afterEach(() => rm(map, { recursive: true, force: true }));

  it('slaagt zonder keten voor check, en heeft dan het schema dat het publiceert', async () => {
    const { code, stdout } = await handbereik('check', project(), '--json');
    expect({ code, ...(JSON.parse(stdout) as object) }).toEqual({ code: 0, aangenomen: true, bevindingen: [] });
    expect(await readFile(join(project(), 'schema.graphql'), 'utf8')).toContain('type WijkteamBijdrage implements Bijdrage');
  });

  it('wordt door check geweigerd met regel, plaats en uitweg als het een gedeeld type wijzigt', async () => {
    const bestand = join(map, 'anders.graphql');
    await handbereik('check', project());
    await writeFile(bestand, (await readFile(join(project(), 'schema.graphql'), 'utf8')).replace('notities: [WijkteamNotitie!]', 'notities: [WijkteamNotitie!]!'));
    const { code, stdout } = await handbereik('check', bestand, '--soort', 'wijkteam', '--lokaal', '--json');
    expect(code).toBe(1);
    const { bevindingen } = JSON.parse(stdout) as { bevindingen: { regel: string; plaats: string; uitweg: string }[] };
    expect(bevindingen).toEqual(expect.arrayContaining([expect.objectContaining({ regel: 'nullable', plaats: 'WijkteamBijdrage.notities', uitweg: expect.stringMatching(/\.$/) })]));
  });

  it('toont wat de compiler zegt als de code niet klopt, met een volgende stap', async () => {
    await appendFile(join(project(), 'types.ts'), 'export const fout: number = "tekst";\n');
    const { code, stdout } = await handbereik('check', project(), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ fout: expect.stringMatching(/types\.ts\(\d+,\d+\): error TS2322/), volgende: expect.stringMatching(/compiler/) });
  });

  it('zegt het als de code een andere soort is dan organisatie.json noemt', async () => {
    const bestand = join(project(), 'index.ts');
    await writeFile(bestand, (await readFile(bestand, 'utf8')).replace(`soort: 'wijkteam'`, `soort: 'anders'`));
    const { code, stderr } = await handbereik('check', project());
    expect(code).toBe(1);
    expect(stderr).toMatch(/niet de soort wijkteam.*gevonden: anders/);
  });

  it('slaagt voor zijn eigen proef, die het langs het contract legt', async () => {
    const { code, stdout, stderr } = await handbereik('test', project(), '--json');
    expect(stderr).toMatch(/wijkteam houdt zich aan het contract/);
    expect({ code, ...(JSON.parse(stdout) as object) }).toEqual({ code: 0, map: project(), geslaagd: true });
  });

  it('draait tegen een keten met een eigen sleutel en een eigen database, en stopt met 0', async () => {
    const openbaar = JSON.parse(await readFile(join(project(), 'sleutel.openbaar.jwk.json'), 'utf8')) as { kty: string };
    const database = await proefdatabase(inject('adminUrl'));
    const rollen = await verdeelRollen();
    await using dienst = await startDienst(database.adminUrl, rollen, { kent: (oin) => oin === OIN, vertrouwen: () => vertrouw(organisatieuitgever(OIN), { keys: [openbaar] }) });
    const keten = await startAansluiting(dienst.url);
    const subgraph = start(['subgraph', project(), '--keten', keten.url, '--port', '0', '--json'], { ...omgeving, DATABASE_URL: database.adminUrl });
    try {
      const { endpoint, oin } = JSON.parse(await subgraph.tot('endpoint')) as { endpoint: string; oin: string };
      expect(oin).toBe(OIN);
      expect(endpoint).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/partners/wijkteam/${OIN}/graphql$`));
      expect((await fetch(endpoint.replace(/graphql$/, 'health'))).status).toBe(200);
      const antwoord = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ _service { sdl } }"}' });
      expect(await antwoord.json()).toMatchObject({ data: { _service: { sdl: expect.stringContaining('WijkteamBijdrage') } } });
    } finally {
      subgraph.proces.kill('SIGTERM');
      expect((await subgraph.einde).code).toBe(0);
      await keten.stop();
      await database.stop();
    }
  });

  it('zegt wat te doen als er geen keten is', async () => {
    const { code, stderr } = await handbereik('subgraph', project(), '--keten', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(stderr).toMatch(/antwoordt geen keten\.\nStart de keten met npm start/);
  });
});

/** A chain that only says how to connect; nobody signs with the keys that it names. */
async function startAansluiting(pseudoniemen: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const sleutels = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', kid: 'proef', alg: 'EdDSA' }] };
  const server = createServer((_, antwoord) => antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ register: 'http://127.0.0.1:1/register', pseudoniemen, uitgevers: { bekendheid: sleutels, burger: sleutels } })));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((klaar) => {
      server.close(() => klaar());
      server.closeAllConnections();
    }),
  };
}
