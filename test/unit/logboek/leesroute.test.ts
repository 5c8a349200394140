import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BURGER, logboekdoelgroep } from '../../../schema/vertrouwen.js';
import { logboeklezer } from '../../../subgraphs/kit/logboek/logboeklezer.js';
import { LEESPAD, leesroute, type ProcessingActivity } from '../../../subgraphs/kit/logboek/leesroute.js';
import { tekenLeestoken } from '../../../subgraphs/kit/logboek/leestoken.js';
import { startLuisteraar, type Luisteraar } from '../../../subgraphs/kit/index.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { proeflog, type Proeflog } from './hulp/proeflogboek.js';
import { alleen, GEMEENTE, POLITIE, verwerking } from './hulp/regels.js';

const TRACE = randomBytes(16).toString('hex');
const meldingen: string[] = [];
const log = (gebeurtenis: string, velden?: object): void => void meldingen.push(`${gebeurtenis} ${JSON.stringify(velden ?? {})}`);

let proef: Proeflog;
let luisteraar: Luisteraar;
let uitgevers: Awaited<ReturnType<typeof proefondertekenaar>>[];

beforeAll(async () => {
  proef = await proeflog();
  uitgevers = [await proefondertekenaar('urn:handbereik:toezicht'), await proefondertekenaar(BURGER)];
  const route = leesroute({ verantwoordelijke: GEMEENTE, lees: logboeklezer(proef.opslag), vertrouwden: uitgevers.map(({ vertrouwen }) => vertrouwen), log });
  const vanMeer = leesroute({ lees: logboeklezer(proef.opslag), vertrouwden: uitgevers.map(({ vertrouwen }) => vertrouwen), log });
  const geen = async () => ({ status: 500, koppen: {}, tekst: '' });
  luisteraar = await startLuisteraar([{ pad: '/partners/gemeente', afhandeling: geen, routes: { [LEESPAD]: route }, controleer: async () => {} }, { pad: '/functies/bekendheid', afhandeling: geen, routes: { [LEESPAD]: vanMeer }, controleer: async () => {} }], 0, '127.0.0.1', log);
  const logboek = proef.logboek();
  await logboek.schrijf(alleen(
    verwerking({ traceId: TRACE, betrokkene: 'anna', begin: 1_000, einde: 2_000 }),
    verwerking({ traceId: TRACE, betrokkene: 'bram', begin: 3_000, einde: 4_000, status: 'Error' }),
    verwerking({ betrokkene: 'anna', begin: 5_000, einde: 6_000, verwerkingsactiviteit: 'urn:anders:v1', wederpartij: undefined, ouderSpanId: undefined }),
    verwerking({ traceId: TRACE, betrokkene: 'anna', verantwoordelijke: POLITIE }),
    ...Array.from({ length: 250 }, (_, plaats) => verwerking({ betrokkene: 'carla', begin: plaats, einde: plaats })),
  ));
});
afterAll(async () => {
  await luisteraar.stop();
  await proef.stop();
});

const teken = (betrokkenen?: readonly string[], uitgever = 1, verantwoordelijke = GEMEENTE): Promise<string> => {
  const gekozen = uitgevers[uitgever];
  if (!gekozen) throw new Error('onbekende uitgever');
  return tekenLeestoken({ verantwoordelijke, betrokkenen }, gekozen.ondertekenaar);
};

async function vraag(inhoud: unknown, kop?: string, pad = '/partners/gemeente') {
  const authorization = kop ?? `Bearer ${await teken(undefined, 0)}`;
  const antwoord = await fetch(`${luisteraar.url}${pad}${LEESPAD}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization && { authorization }) }, body: JSON.stringify(inhoud) });
  const tekst = await antwoord.text();
  return { status: antwoord.status, koppen: antwoord.headers, tekst, json: JSON.parse(tekst) as { processingActivities: ProcessingActivity[]; nextCursor?: string; errors?: { detail: string; location?: { pointer: string } }[] } };
}

const wie = ({ json }: Awaited<ReturnType<typeof vraag>>): unknown[] => json.processingActivities.map(({ attributes, startTime }) => [attributes['dpl.core.data_subject_id'], startTime]);

describe('De lezen-API van een logboek', () => {
  it('geeft elk veld in de namen van de extensie, met de versie van de API', async () => {
    const antwoord = await vraag({ traceId: TRACE, 'dpl.core.data_subject_id': 'anna' });
    expect([antwoord.status, antwoord.koppen.get('api-version'), antwoord.koppen.get('content-type')]).toEqual([200, '1.1.0', 'application/json']);
    expect(antwoord.json).toEqual({
      processingActivities: [{
        traceId: TRACE, spanId: expect.stringMatching(/^[0-9a-f]{16}$/), parentSpanId: expect.stringMatching(/^[0-9a-f]{16}$/), status: 'Ok', name: 'Bijdrage aan bekendheidsronde', startTime: 1_000, endTime: 2_000,
        resource: { attributes: { 'service.name': 'handbereik' } },
        attributes: {
          'dpl.core.processing_activity_id': 'urn:handbereik:verwerkingsactiviteit:bijdrage:v1', 'dpl.core.data_subject_id': 'anna',
          'dpl.core.data_subject_id_type': `urn:handbereik:pseudoniem:${GEMEENTE}:v1`, 'dpl.core.foreign_operation.processor': `urn:nld:oin:${POLITIE}`,
          'handbereik.grondslag': 'wmo-vt', 'handbereik.categorieen': ['CONTACT', 'JEUGDHULP'], 'handbereik.herhaald': false, 'handbereik.aantal': 2,
        },
      }],
    });
  });

  it('laat weg wat er niet is', async () => {
    const { json: { processingActivities: [regel] } } = await vraag({ 'dpl.core.processing_activity_id': 'urn:anders:v1' });
    expect(regel).not.toHaveProperty('parentSpanId');
    expect(regel?.attributes).not.toHaveProperty(['dpl.core.foreign_operation.processor']);
  });

  it.each([
    ['op trace, van deze organisatie alleen', { traceId: TRACE }, [['bram', 3_000], ['anna', 1_000]]],
    ['op trace als uuid', { traceId: `${TRACE.slice(0, 8)}-${TRACE.slice(8, 12)}-${TRACE.slice(12, 16)}-${TRACE.slice(16, 20)}-${TRACE.slice(20)}`.toUpperCase() }, [['bram', 3_000], ['anna', 1_000]]],
    ['op betrokkene', { 'dpl.core.data_subject_id': 'anna' }, [['anna', 5_000], ['anna', 1_000]]],
    ['op verwerkingsactiviteit', { 'dpl.core.processing_activity_id': 'urn:anders:v1' }, [['anna', 5_000]]],
    ['op begin', { 'dpl.core.data_subject_id': 'anna', startTime: 1_001 }, [['anna', 5_000]]],
    ['op einde', { 'dpl.core.data_subject_id': 'anna', endTime: 2_000 }, [['anna', 1_000]]],
    ['op moment in RFC 3339', { 'dpl.core.data_subject_id': 'anna', startTime: '1970-01-01T00:00:01.001Z', endTime: '1970-01-01T01:00:06+01:00' }, [['anna', 5_000]]],
    ['op alles samen', { traceId: TRACE, 'dpl.core.data_subject_id': 'bram', startTime: 0, endTime: 9_999 }, [['bram', 3_000]]],
    ['op iemand die er niet is', { 'dpl.core.data_subject_id': 'niemand' }, []],
  ])('zoekt %s, het nieuwste eerst', async (_wat, inhoud, verwacht) => {
    expect(wie(await vraag(inhoud))).toEqual(verwacht);
  });

  it('geeft bladen van hoogstens 500, en alles precies één keer', async () => {
    const gezien: number[] = [];
    let cursor: string | undefined;
    let bladen = 0;
    do {
      const { json } = await vraag({ 'dpl.core.data_subject_id': 'carla', cursor });
      expect(json.processingActivities.length).toBeLessThanOrEqual(100);
      gezien.push(...json.processingActivities.map(({ startTime }) => startTime));
      cursor = json.nextCursor;
      bladen++;
    } while (cursor);
    expect(bladen).toBe(3);
    expect(gezien).toEqual(Array.from({ length: 250 }, (_, plaats) => 249 - plaats));
    expect((await vraag({ 'dpl.core.data_subject_id': 'carla', pageSize: 250 })).json).not.toHaveProperty('nextCursor');
    expect((await vraag({ 'dpl.core.data_subject_id': 'carla', pageSize: 501 })).status).toBe(400);
  });

  it('weigert een vraag zonder trace, activiteit of betrokkene', async () => {
    const antwoord = await vraag({ startTime: 1 });
    expect([antwoord.status, antwoord.koppen.get('content-type'), antwoord.koppen.get('api-version')]).toEqual([400, 'application/problem+json', '1.1.0']);
    expect(antwoord.json).toMatchObject({ status: 400, title: expect.any(String), errors: [{ detail: expect.stringContaining('ten minste één') }] });
  });

  it('noemt alle fouten ineens, met hun plaats en zonder hun waarde', async () => {
    const { status, json, tekst } = await vraag({ traceId: 'geheim-1', 'dpl.core.data_subject_id': '', startTime: 'geheim-2', endTime: -1, pageSize: 0, cursor: 'geheim-3' });
    expect(status).toBe(400);
    expect(json.errors?.map(({ location }) => location?.pointer).toSorted()).toEqual(['#/cursor', '#/dpl.core.data_subject_id', '#/endTime', '#/pageSize', '#/startTime', '#/traceId']);
    expect(tekst).not.toContain('geheim');
  });

  it.each([[[]], ['tekst'], [null], [7]])('weigert een vraag die geen object is: %j', async (inhoud) => {
    expect((await vraag(inhoud)).status).toBe(400);
  });

  it('een leestoken voor bepaalde betrokkenen geeft niets van een ander, ook niet in dezelfde trace', async () => {
    const kop = `Bearer ${await teken(['anna', 'bram'])}`;
    expect(wie(await vraag({ 'dpl.core.data_subject_id': 'anna', traceId: TRACE }, kop))).toEqual([['anna', 1_000]]);
    for (const inhoud of [{ traceId: TRACE }, { 'dpl.core.data_subject_id': 'carla' }, { 'dpl.core.processing_activity_id': 'urn:anders:v1' }]) {
      const antwoord = await vraag(inhoud, kop);
      expect([antwoord.status, antwoord.koppen.get('content-type')]).toEqual([403, 'application/problem+json']);
    }
    expect((await vraag({ 'dpl.core.data_subject_id': 'anna' }, `Bearer ${await teken([])}`)).status).toBe(403);
  });

  const getekend = (velden: Record<string, unknown>, { typ = 'leestoken+jwt', aud = logboekdoelgroep(GEMEENTE), sinds = 0, duur = '60s' } = {}): Promise<string> => {
    const { ondertekenaar } = uitgevers[1] as (typeof uitgevers)[number];
    return new SignJWT(velden).setProtectedHeader({ alg: 'EdDSA', kid: ondertekenaar.kid, typ }).setIssuer(BURGER).setAudience(aud)
      .setIssuedAt(Math.floor(Date.now() / 1000) - sinds).setExpirationTime(duur).sign(ondertekenaar.sleutel);
  };

  it.each<[string, () => Promise<string>]>([
    ['geen token', async () => ''],
    ['geen Bearer', async () => 'Basic abc'],
    ['onzin', async () => 'Bearer a.b.c'],
    ['een token voor het logboek van een ander', async () => `Bearer ${await teken(undefined, 1, POLITIE)}`],
    ['een token van een onbekende', async () => `Bearer ${await tekenLeestoken({ verantwoordelijke: GEMEENTE }, (await proefondertekenaar(BURGER)).ondertekenaar)}`],
    ['een token dat een ander soort is', async () => `Bearer ${await getekend({}, { typ: 'functie+jwt' })}`],
    ['een token voor een ander publiek', async () => `Bearer ${await getekend({}, { aud: 'urn:handbereik:functie:identiteit' })}`],
    ['een token dat langer geldt dan een minuut', async () => `Bearer ${await getekend({}, { sinds: 3_600, duur: '1d' })}`],
    ['een verlopen token', async () => `Bearer ${await getekend({}, { sinds: 120, duur: '-60s' })}`],
    ['betrokkenen die geen lijst van teksten zijn', async () => `Bearer ${await getekend({ betrokkenen: 'anna' })}`],
  ])('weigert %s, en het log zegt dat zonder het token', async (_wat, kop) => {
    meldingen.length = 0;
    const gegeven = await kop();
    const antwoord = await vraag({ traceId: TRACE }, gegeven);
    expect([antwoord.status, antwoord.koppen.get('content-type'), antwoord.koppen.get('www-authenticate'), antwoord.koppen.get('api-version')]).toEqual([401, 'application/problem+json', 'Bearer', '1.1.0']);
    expect(meldingen).toEqual([expect.stringMatching(/^leestoken-afgewezen \{"verantwoordelijke":"\d{20}","reden":"[A-Z_]+"\}$/)]);
  });

  it('waar de logboeken van meer organisaties staan, bepaalt het leestoken welk ervan, en niets daarnaast', async () => {
    const vraagMet = async (kop: string) => vraag({ traceId: TRACE }, kop, '/functies/bekendheid');
    expect(wie(await vraagMet(`Bearer ${await teken(undefined, 1, POLITIE)}`))).toHaveLength(1);
    expect(wie(await vraagMet(`Bearer ${await teken(undefined, 1, GEMEENTE)}`))).toHaveLength(2);
    const vals = await tekenLeestoken({ verantwoordelijke: POLITIE }, (await proefondertekenaar(BURGER)).ondertekenaar);
    const zonderLogboek = await getekend({}, { aud: 'urn:handbereik:functie:identiteit' });
    for (const token of [vals, zonderLogboek, 'a.b.c']) expect((await vraagMet(`Bearer ${token}`)).status).toBe(401);
  });

  it('lezen levert geen nieuwe logregel op', async () => {
    const voor = await proef.spans(GEMEENTE);
    await vraag({ traceId: TRACE });
    expect(await proef.spans(GEMEENTE)).toEqual(voor);
  });

  it('zegt het als het logboek niet te lezen is', async () => {
    await proef.knoei('alter table verwerking rename to elders');
    const antwoord = await vraag({ traceId: TRACE });
    await proef.knoei('alter table elders rename to verwerking');
    expect([antwoord.status, antwoord.koppen.get('content-type')]).toEqual([503, 'application/problem+json']);
  });
});
