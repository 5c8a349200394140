import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Antwoorden, type Nepregister, publicatieIn, startNepregister } from './hulp/nepregister.js';
import { opdrachtregel } from './hulp/uitvoering.js';

const OIN = '00000099021000001000';
const REDEN = ['--reden', 'Een proef van de opdrachtregel.'];
const { map, handbereik } = opdrachtregel();

const SOORT = { soort: 'wijkteam', type: 'WijkteamBijdrage', naam: 'Wijkteam', versie: 3, beheerder: OIN, contract: '1.1' };
const soorten = (...lijst: readonly object[]): Antwoorden => ({ 'GET /register/soorten': () => ({ inhoud: { soorten: lijst } }) });
const aangenomen = (versie: number, supergraph?: number): { inhoud: object } => ({ inhoud: { aangenomen: true, versie, supergraph, bevindingen: [] } });
/** As the register does: an organisation that expects another version than there is, learns which one there is. */
const controles: Antwoorden = { 'POST /register/controles': () => ({ status: 409, inhoud: { code: 'VERSIE_VERANDERD', versie: 5 } }) };
const BEVINDING = { regel: 'nullable', ernst: 'FOUT', plaats: 'WijkteamBijdrage.notities', melding: 'Dit veld mag niet verplicht zijn.', uitweg: 'Laat het uitroepteken weg.', breekt: [{ client: '00000099003000001000/werkplek', aantal: 12, laatst: '2026-11-20' }] };

describe('De opdrachten die het register vragen', () => {
  let register: Nepregister | undefined;
  const project = (): string => join(map(), 'wijkteam');
  const metRegister = async (antwoorden: Antwoorden): Promise<Nepregister> => (register = await startNepregister(antwoorden));
  beforeEach(async () => {
    await mkdir(map(), { recursive: true });
    await handbereik('new', 'wijkteam', '--oin', OIN, '--naam', 'Wijkteam Waterwijk', '--map', project(), '--zonder-kit');
  });
  afterEach(async () => {
    await register?.stop();
    register = undefined;
  });

  it('publish publiceert de soort en meldt daarna de organisatie, op de versies die het register heeft, ondertekend door haar zelf', async () => {
    const { url, verzoeken } = await metRegister({
      ...soorten(SOORT), ...controles,
      'POST /register/publicaties': (verzoek) => (publicatieIn(verzoek).wat === 'soort' ? aangenomen(4, 9) : aangenomen(6)),
    });
    const { code, uit } = await handbereik('publish', project(), '--url', url, ...REDEN);
    expect(code).toBe(0);
    const gepubliceerd = verzoeken.filter(({ pad }) => pad === '/register/publicaties');
    expect(gepubliceerd.map(publicatieIn)).toEqual([
      { wat: 'soort', soort: 'wijkteam', naam: 'Wijkteam', contract: '1.1', sdl: await readFile(join(project(), 'schema.graphql'), 'utf8'), reden: REDEN[1], verwachteVersie: 3 },
      { wat: 'organisatie', endpoint: `http://127.0.0.1:4100/partners/wijkteam/${OIN}/graphql`, contract: '1.1', soortversie: 4, reden: REDEN[1], verwachteVersie: 5 },
    ]);
    expect(gepubliceerd.map(({ token }) => decodeJwt(token).iss)).toEqual([`urn:nld:oin:${OIN}`, `urn:nld:oin:${OIN}`]);
    expect(uit).toMatch(/versie 4, in supergraph 9/);
    expect(uit).toContain('npx handbereik place');
  });

  it('publish laat de soort met rust als een ander haar beheert', async () => {
    const { url, verzoeken } = await metRegister({ ...soorten({ ...SOORT, beheerder: '00000099022000001000' }), ...controles, 'POST /register/publicaties': () => aangenomen(6) });
    expect((await handbereik('publish', project(), '--url', url, '--endpoint', 'https://elders.example/graphql', ...REDEN)).code).toBe(0);
    expect(verzoeken.filter(({ pad }) => pad === '/register/publicaties').map(publicatieIn)).toMatchObject([{ wat: 'organisatie', soortversie: 3, endpoint: 'https://elders.example/graphql' }]);
  });

  it('publish --organisatie zegt wat er eerst moet als de soort er nog niet is', async () => {
    const { url } = await metRegister({ ...soorten(), ...controles });
    const { code, fout } = await handbereik('publish', project(), '--organisatie', '--url', url, ...REDEN);
    expect(code).toBe(1);
    expect(fout).toMatch(/er nog niet[\s\S]*--soort/);
  });

  it('publish toont bij een weigering elke bevinding met wie er breekt, en publiceert de organisatie dan niet', async () => {
    const { url, verzoeken } = await metRegister({ ...soorten(), 'POST /register/publicaties': () => ({ status: 422, inhoud: { code: 'PUBLICATIE_GEWEIGERD', bevindingen: [BEVINDING] } }) });
    const { code, uit, fout } = await handbereik('publish', project(), '--url', url, ...REDEN);
    expect(code).toBe(1);
    for (const woord of ['nullable', 'WijkteamBijdrage.notities', 'werkplek', '12 keer']) expect(uit.replace(/\s+│?\s*/g, ' ')).toContain(woord);
    expect(fout).toMatch(/er is niets veranderd[\s\S]*publiceer opnieuw/);
    expect(verzoeken.filter(({ pad }) => pad === '/register/publicaties')).toHaveLength(1);
  });

  it('check vraagt het register zonder iets te veranderen, en heeft exitcode 1 als dat zou weigeren', async () => {
    const { url, verzoeken } = await metRegister({ ...soorten(SOORT), 'POST /register/controles': () => ({ status: 422, inhoud: { code: 'PUBLICATIE_GEWEIGERD', bevindingen: [BEVINDING] } }) });
    const { code, uit } = await handbereik('check', project(), '--url', url, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(uit)).toEqual({ keten: url, aangenomen: false, bevindingen: [BEVINDING] });
    expect(verzoeken.map(({ pad }) => pad)).toEqual(['/register/soorten', '/register/controles']);
    expect(publicatieIn(verzoeken[1]!)).toMatchObject({ wat: 'soort', verwachteVersie: 3 });
  });

  it('check zegt de volgende stap als het register zou aannemen', async () => {
    const { url } = await metRegister({ ...soorten(), 'POST /register/controles': () => aangenomen(1, 2) });
    const { code, uit } = await handbereik('check', project(), '--url', url);
    expect(code).toBe(0);
    expect(uit).toContain('npx handbereik publish');
  });

  it('withdraw trekt de organisatie terug op de versie die er is, en met --soort de soort', async () => {
    const { url, verzoeken } = await metRegister({ ...soorten(SOORT), ...controles, 'POST /register/publicaties': () => aangenomen(6, 10) });
    expect((await handbereik('withdraw', project(), '--url', url, ...REDEN)).code).toBe(0);
    expect((await handbereik('withdraw', project(), '--soort', '--url', url, ...REDEN)).code).toBe(0);
    expect(verzoeken.filter(({ pad }) => pad === '/register/publicaties').map(publicatieIn)).toEqual([
      { wat: 'intrekking', reden: REDEN[1], verwachteVersie: 5 },
      { wat: 'intrekking', soort: 'wijkteam', reden: REDEN[1], verwachteVersie: 3 },
    ]);
  });

  it('rollback noemt waarheen en op welke versie, als beheerder of met --map als organisatie', async () => {
    const { url, verzoeken } = await metRegister({ 'GET /register/versies?aantal=1': () => ({ inhoud: { versies: [{ nummer: 7 }] } }), 'POST /register/publicaties': () => aangenomen(8, 8) });
    expect((await handbereik('rollback', '--naar', '3', '--token', 'van-een-beheerder', '--url', url, ...REDEN)).code).toBe(0);
    expect((await handbereik('rollback', '--naar', '3', '--map', project(), '--url', url, ...REDEN)).code).toBe(0);
    const [beheerder, organisatie] = verzoeken.filter(({ pad }) => pad === '/register/publicaties');
    expect(publicatieIn(beheerder!)).toEqual({ wat: 'terugdraaiing', naar: 3, reden: REDEN[1], verwachteVersie: 7 });
    expect(beheerder!.token).toBe('van-een-beheerder');
    expect(decodeJwt(organisatie!.token).iss).toBe(`urn:nld:oin:${OIN}`);
  });

  it('list toont soorten en versies als tabel, en met --json zoals het register ze geeft', async () => {
    const versies = [{ nummer: 2, vastgesteld: '2026-11-20T10:00:00.000Z', door: OIN, reden: 'Een nieuwe soort.', soorten: { wijkteam: 1 } }];
    const { url } = await metRegister({ ...soorten(SOORT), 'GET /register/versies': () => ({ inhoud: { versies } }) });
    expect((await handbereik('list', '--url', url)).uit).toMatch(/wijkteam[^\n]*Wijkteam[^\n]*3/);
    expect((await handbereik('list', 'versies', '--url', url)).uit).toContain('Een nieuwe soort.');
    expect(JSON.parse((await handbereik('list', 'versies', '--url', url, '--json')).uit)).toEqual({ versies });
    const { code, fout } = await handbereik('list', 'dingen', '--url', url);
    expect(code).toBe(2);
    expect(fout).toMatch(/soorten, organisaties, versies/);
  });

  it('diff zegt wat er breekt tussen twee versies, en wat een project verandert', async () => {
    const { url } = await metRegister({
      ...soorten(SOORT),
      'GET /register/versies/1/api.graphql': () => ({ inhoud: 'type Query { a: String b: Int }' }),
      'GET /register/api.graphql': () => ({ inhoud: 'type Query { a: Int c: Int }' }),
      'GET /register/soorten/wijkteam/schema.graphql': () => ({ inhoud: 'type Query { a: Int }' }),
    });
    const { uit } = await handbereik('diff', '1', '--url', url, '--json');
    expect((JSON.parse(uit) as { verschillen: unknown }).verschillen).toEqual([
      { plaats: 'Query.a', wat: 'type anders: String → Int', gevolg: 'breekt' },
      { plaats: 'Query.b', wat: 'veld weg', gevolg: 'breekt' },
      { plaats: 'Query.c', wat: 'veld erbij', gevolg: 'veilig' },
    ]);
    expect((await handbereik('diff', project(), '--url', url)).uit).toMatch(/WijkteamBijdrage[\s\S]*type erbij/);
    expect((await handbereik('diff', 'nergens', '--url', url)).fout).toMatch(/geen nummer van een versie/);
  });

  it.each([[['check', 'MAP']], [['publish', 'MAP', ...REDEN]], [['list']], [['diff', '1']], [['rollback', '--naar', '1', '--token', 'x', ...REDEN]], [['withdraw', 'MAP', ...REDEN]]])('%s zegt wat te doen als er geen keten is', async (argumenten) => {
    const { code, uit } = await handbereik(...argumenten.map((deel) => (deel === 'MAP' ? project() : deel)), '--url', 'http://127.0.0.1:1', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(uit)).toEqual({ fout: 'Op http://127.0.0.1:1 antwoordt geen keten.', volgende: 'Start de keten met npm start, of geef haar adres met --url.' });
  });

  it('geven met --json de code van een weigering, met een zin en een uitweg', async () => {
    const { url } = await metRegister({ ...soorten(), 'POST /register/publicaties': () => ({ status: 403, inhoud: { code: 'ORGANISATIE_NIET_TOEGELATEN' } }) });
    const { code, uit } = await handbereik('publish', project(), '--url', url, '--json', ...REDEN);
    expect(code).toBe(1);
    expect(JSON.parse(uit)).toMatchObject({ code: 'ORGANISATIE_NIET_TOEGELATEN', fout: expect.stringMatching(/niet toegelaten/), volgende: expect.stringMatching(/beheerder/) });
  });

  it.each([[['publish', 'MAP', '--reden', 'kort']], [['publish', 'MAP', '--reden', 'Na de melding over 999901011.']], [['publish', 'MAP', ...REDEN, '--endpoint', 'ftp://x']], [['rollback', '--naar', 'nul', ...REDEN]], [['admit', '12', '--naam', 'x']]])(
    'weigeren %s met exitcode 2',
    async (argumenten) => {
      const { code, fout } = await handbereik(...argumenten.map((deel) => (deel === 'MAP' ? project() : deel)));
      expect(code).toBe(2);
      expect(fout).toContain('--help');
    },
  );
});
