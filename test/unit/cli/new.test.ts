import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../schema/contract.js';
import { leesProject } from '../../../supergraph/start/project-organisatie.js';
import { leesProjectsleutel } from '../../../supergraph/start/project-sleutel.js';
import { opdrachtregel } from './hulp/uitvoering.js';

const OIN = '00000099021000001000';
const { map, handbereik } = opdrachtregel();
const maak = (soort: string, ...meer: string[]): ReturnType<typeof handbereik> => handbereik('new', soort, '--oin', OIN, '--naam', 'Wijkteam Waterwijk', '--map', join(map(), 'nieuw'), ...meer);
const lees = (naam: string): Promise<string> => readFile(join(map(), 'nieuw', naam), 'utf8');

describe('handbereik new', () => {
  it('maakt een map met code, proef, organisatie, sleutelpaar en uitleg', async () => {
    const { code, uit } = await maak('wijk-team', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(uit) as { bestanden: string[] }).bestanden).toEqual([
      '.gitignore', 'README.md', 'index.ts', 'migraties.ts', 'organisatie.json', 'package.json', 'proef.test.ts', 'proefopstelling.ts', 'sleutel.jwk.json', 'sleutel.openbaar.jwk.json', 'tsconfig.json', 'types.ts',
      'voorbeelddata.ts',
    ]);
    expect((await leesProject(join(map(), 'nieuw'))).organisatie).toEqual({
      oin: OIN, naam: 'Wijkteam Waterwijk', soort: 'wijk-team', regio: 'Midden (demo)', contract: CONTRACT, endpoint: `http://127.0.0.1:4100/partners/wijk-team/${OIN}/graphql`,
    });
    expect(await lees('README.md')).toContain('npx handbereik check');
  });

  it('hernoemt alles van het geraamte, en haalt alleen uit het pakket en de eigen map', async () => {
    await maak('wijk-team', '--soortnaam', 'Wijkteam');
    const code = await Promise.all((await readdir(join(map(), 'nieuw'))).filter((naam) => naam.endsWith('.ts')).map(lees));
    const tekst = code.join('\n');
    expect(tekst).not.toMatch(/\bVoorbeeld[A-Z]|'voorbeeld'|skeleton|Voorbeeldorganisatie|voorbeeldorganisatie/);
    expect(tekst).toContain(`soort: 'wijk-team'`);
    expect(tekst).toContain(`naam: 'Wijkteam'`);
    expect(tekst).toContain('class WijkTeamBijdrage extends Bijdrage');
    const haalt = [...tekst.matchAll(/from '([^']+)'/g)].map(([, naam]) => naam!);
    expect(haalt.filter((naam) => !/^(?:handbereik\/(?:kit|conformance)$|node:|\.\/)/.test(naam))).toEqual([]);
  });

  it('maakt een sleutel die alleen de eigenaar kan lezen, met het openbare deel apart en zonder geheim', async () => {
    await maak('wijkteam');
    const sleutel = await leesProjectsleutel(join(map(), 'nieuw'));
    const openbaar = JSON.parse(await lees('sleutel.openbaar.jwk.json')) as Record<string, unknown>;
    expect(openbaar).toEqual({ ...sleutel, d: undefined });
    expect(openbaar).not.toHaveProperty('d');
    if (process.platform !== 'win32') expect((await stat(join(map(), 'nieuw', 'sleutel.jwk.json'))).mode & 0o777).toBe(0o600);
    expect((await lees('.gitignore')).split('\n')).toEqual(expect.arrayContaining(['sleutel.jwk.json', 'dist/', 'node_modules/', '.handbereik/']));
  });

  it('koppelt het pakket, zodat de map meteen werkt zonder netwerk', async () => {
    await maak('wijkteam');
    expect(existsSync(join(map(), 'nieuw', 'node_modules', 'handbereik', 'package.json'))).toBe(true);
  });

  it('maakt met --zonder-kit alleen organisatie, sleutels en het schema van de soort', async () => {
    await maak('wijkteam', '--zonder-kit');
    expect((await readdir(join(map(), 'nieuw'))).sort()).toEqual(['.gitignore', 'README.md', 'organisatie.json', 'schema.graphql', 'sleutel.jwk.json', 'sleutel.openbaar.jwk.json']);
    const sdl = await lees('schema.graphql');
    expect(sdl).toContain('type WijkteamBijdrage implements Bijdrage');
    expect(sdl).not.toMatch(/voorbeeldorganisatie|Voorbeeld[A-Z]/);
  });

  it.each<[string, string, RegExp]>([
    ['een code met hoofdletters', 'WijkTeam', /geen code/],
    ['een code met een pad erin', '../weg', /geen code/],
    ['een code die op een andere lijkt', 'wijktеam', /geen code/],
    ['een soort die er al is', 'politie', /is er al/],
    ['de naam van een samenwerkfunctie', 'identiteit', /is er al/],
  ])('weigert %s, en maakt dan niets', async (_, soort, melding) => {
    const { code, fout } = await maak(soort);
    expect(code).toBe(1);
    expect(fout).toMatch(melding);
    expect(existsSync(join(map(), 'nieuw'))).toBe(false);
  });

  it('weigert een OIN dat er geen is met exitcode 2', async () => {
    const { code, fout } = await handbereik('new', 'wijkteam', '--oin', '123', '--naam', 'Wijkteam', '--map', join(map(), 'nieuw'));
    expect(code).toBe(2);
    expect(fout).toMatch(/twintig cijfers/);
  });

  it('weigert een naam van de soort die de code zou openbreken', async () => {
    const { code, fout } = await maak('wijkteam', '--soortnaam', `x', y: process.exit() + '`);
    expect(code).toBe(1);
    expect(fout).toMatch(/aanhalingstekens/);
    expect(existsSync(join(map(), 'nieuw'))).toBe(false);
  });

  it('laat een map met inhoud zoals zij is', async () => {
    await mkdir(join(map(), 'nieuw'));
    await writeFile(join(map(), 'nieuw', 'van-mij.txt'), 'blijft');
    const { code, fout } = await maak('wijkteam');
    expect(code).toBe(1);
    expect(fout).toMatch(/niet leeg/);
    expect(await readdir(join(map(), 'nieuw'))).toEqual(['van-mij.txt']);
  });

  it('gebruikt een map die er al is en leeg is', async () => {
    await mkdir(join(map(), 'nieuw'));
    expect((await maak('wijkteam')).code).toBe(0);
  });
});
