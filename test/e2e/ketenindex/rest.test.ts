import { randomUUID } from 'node:crypto';
import { CloudEvent } from 'cloudevents';
import isCloudEvent from 'cloudevents/dist/schema/v1.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KENMERKEN } from '../../../schema/ketenindex/gebeurtenis.js';
import { OPENAPI } from '../../../schema/ketenindex/openapi.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { metBeheer } from '../../harness/postgres.js';
import { gebeurtenis, ketenindexklant, POLITIE, VT } from './hulp.js';

let keten: Proefketen;
let klant: ReturnType<typeof ketenindexklant>;
beforeAll(async () => {
  keten = await startKeten();
  klant = ketenindexklant(keten);
});
afterAll(() => keten[Symbol.asyncDispose]());

const uitDatabase = <T>(vraag: string): Promise<T[]> => metBeheer(keten.databaseUrl, async (sessie) => (await sessie.query(vraag)).rows as T[]);
const opgeslagen = async (): Promise<number> => Number((await uitDatabase<{ n: string }>('select count(*) as n from ketenindex.gebeurtenis'))[0]?.n);

const BSN = '123456782';

/** Every context attribute with the number in it; where it can, in a form that is right otherwise. */
const KENMERK_MET_NUMMER: Readonly<Record<string, string>> = {
  specversion: BSN, id: BSN, source: `urn:nld:oin:${POLITIE}:systeem:${BSN}`, type: `nl.handbereik.${BSN}`, subject: `melding/${BSN}`, time: `2026-11-01T10:00:00.${BSN}Z`,
  datacontenttype: `application/${BSN}+json`, dataschema: `https://politie.example/${BSN}`, correlationid: `persoon.${BSN}`, informatieniveau: BSN,
  dataref: `https://politie.example/?persoon=${BSN}`, traceparent: BSN, doelgroep: BSN,
};

describe('Gebeurtenissen aanbieden (push)', () => {
  it('een aangeboden gebeurtenis krijgt 202 met haar eigen id als interactieId, en nog eens hetzelfde antwoord', async () => {
    const een = gebeurtenis();
    const eerste = await klant.biedAan(een);
    expect(eerste).toMatchObject({ status: 202, inhoud: { interactieId: een['id'], ids: [een['id']] } });
    const voor = await opgeslagen();
    expect((await klant.biedAan(een)).tekst).toBe(eerste.tekst);
    expect(await opgeslagen()).toBe(voor);
  });

  it('van een batch wordt alles vastgelegd of niets, en bij een fout wordt de plaats genoemd', async () => {
    const voor = await opgeslagen();
    const [goed, fout] = [gebeurtenis(), gebeurtenis({ type: 'nl.handbereik.verzonnen' })];
    const geweigerd = await klant.biedAan([goed, fout]);
    expect(geweigerd).toMatchObject({ status: 422, inhoud: { code: 'GEBEURTENISSOORT_ONBEKEND', gebreken: [{ plaats: '/1/type' }] } });
    expect(await opgeslagen()).toBe(voor);
    const ander = gebeurtenis();
    const aangenomen = await klant.biedAan([goed, ander]);
    expect(aangenomen).toMatchObject({ status: 202, inhoud: { ids: [goed['id'], ander['id']] } });
    expect((await klant.biedAan([goed, ander])).tekst).toBe(aangenomen.tekst);
    expect(await opgeslagen()).toBe(voor + 2);
  });

  it.each([
    ['met een persoonsnummer in een kenmerk', () => gebeurtenis({ subject: `melding/${BSN}` }), 422, 'GEBEURTENIS_MET_PERSOONSNUMMER', '/subject'],
    ['met een persoonsnummer in data, zolang het andere profiel uit staat', () => gebeurtenis({ data: { door: POLITIE, bsn: BSN } }), 422, 'GEBEURTENIS_MET_PERSOONSNUMMER', '/data'],
    ['van meer dan 64 KB', () => gebeurtenis({ data: { door: POLITIE, zaaknummer: 'x'.repeat(66_000) } }), 413, 'GEBEURTENIS_TE_GROOT', ''],
    ['van een onbekende soort', () => gebeurtenis({ type: 'nl.handbereik.verzonnen' }), 422, 'GEBEURTENISSOORT_ONBEKEND', '/type'],
    ['die niet op het schema van haar soort past', () => gebeurtenis({ data: { persoon: 'proefpersoon-1' } }), 400, 'GEBEURTENIS_ONGELDIG', '/data'],
    ['van MINIMAAL, met een doelgroep', () => gebeurtenis({ informatieniveau: 'MINIMAAL', data: {} }), 400, 'GEBEURTENIS_ONGELDIG', '/doelgroep'],
    ['uit de toekomst', () => gebeurtenis({ time: new Date(Date.now() + 600_000).toISOString() }), 422, 'GEBEURTENIS_UIT_DE_TOEKOMST', '/time'],
    ['namens een andere organisatie', () => gebeurtenis({ source: `urn:nld:oin:${VT}:systeem:x` }), 403, 'BRON_NIET_VAN_U', '/source'],
    ['die geen CloudEvent is', () => ({ hallo: 'wereld' }), 400, 'GEBEURTENIS_ONGELDIG', '/specversion'],
  ])('weigert een gebeurtenis %s, en slaat niets op', async (_wat, maak, status, code, plaats) => {
    const voor = await opgeslagen();
    const antwoord = await klant.biedAan(maak());
    expect(antwoord).toMatchObject({ status, inhoud: { code } });
    expect(antwoord.inhoud.gebreken?.map((gebrek) => gebrek.plaats)).toContain(plaats);
    expect(antwoord.koppen.get('content-type')).toBe('application/problem+json');
    expect(antwoord.tekst).not.toContain(BSN);
    expect(await opgeslagen()).toBe(voor);
  });

  it('elk afgesproken kenmerk staat in de gevallen hieronder', () => {
    expect(Object.keys(KENMERK_MET_NUMMER).sort()).toEqual(KENMERKEN.filter((naam) => naam !== 'data').sort());
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ...Object.entries(KENMERK_MET_NUMMER).map(([naam, waarde]) => [naam, { [naam]: waarde }, `/1/${naam}`] as const),
    ['id, als getal', { id: Number(BSN) }, '/1/id'],
    ['een kenmerk dat niet is afgesproken', { burger: BSN }, '/1'],
    ['de naam van een kenmerk', { [`n${BSN}`]: 'x' }, '/1'],
    ['data, in een afgesproken veld', { data: { door: POLITIE, zaaknummer: `nr ${BSN}` } }, '/1/data/zaaknummer'],
    ['data, diep in iets anders', { data: { door: POLITIE, x: { y: [[{ z: Number(BSN) }]] } } }, '/1/data'],
  ])('een persoonsnummer in %s: de hele batch wordt geweigerd, en het nummer niet herhaald', async (_wat, anders, plaats) => {
    const voor = await opgeslagen();
    const antwoord = await klant.biedAan([gebeurtenis(), gebeurtenis(anders)]);
    expect(antwoord).toMatchObject({ status: 422, inhoud: { code: 'GEBEURTENIS_MET_PERSOONSNUMMER', gebreken: [{ code: 'GEBEURTENIS_MET_PERSOONSNUMMER', plaats }] } });
    expect(antwoord.tekst).not.toContain(BSN);
    expect(await opgeslagen()).toBe(voor);
  });

  it('weigert een id dat al gebruikt is voor een andere inhoud', async () => {
    const een = gebeurtenis();
    await klant.biedAan(een);
    const voor = await opgeslagen();
    expect(await klant.biedAan({ ...een, subject: 'melding/een-ander' })).toMatchObject({ status: 409, inhoud: { code: 'GEBEURTENIS_HERGEBRUIKT' } });
    expect(await opgeslagen()).toBe(voor);
  });

  it.each([
    ['zonder token', gebeurtenis(), null, undefined, 401, 'UNAUTHENTICATED'],
    ['van een burger', gebeurtenis(), 'burger', undefined, 403, 'FORBIDDEN'],
    ['van een analist', gebeurtenis(), 'analist', undefined, 403, 'FORBIDDEN'],
    ['met een ander inhoudstype', gebeurtenis(), 'politie', 'text/plain', 415, 'INHOUDSTYPE_NIET_ONDERSTEUND'],
    ['dat geen JSON is', `{"bsn":${BSN}`, 'politie', undefined, 400, 'BAD_REQUEST'],
    ['dat te groot is', JSON.stringify([gebeurtenis({ data: { x: 'x'.repeat(2_000_000) } })]), 'politie', undefined, 413, 'VRAAG_TE_GROOT'],
  ])('weigert een aanbod %s', async (_wat, lichaam, wie, soort, status, code) => {
    const antwoord = await klant.biedAan(lichaam, wie, soort);
    expect(antwoord).toMatchObject({ status, inhoud: { code } });
    expect(antwoord.tekst).not.toContain(BSN);
  });
});

describe('Gebeurtenissen ophalen in twee stappen (pull)', () => {
  it('een zoekvraag krijgt 202 met een id en een plaats, en daarna een antwoord met CloudEvents volgens het gepubliceerde schema', async () => {
    const casus = randomUUID();
    const beperkt = gebeurtenis({ correlationid: casus, traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', data: { door: POLITIE, casus, persoon: 'proefpersoon-1' } });
    const minimaal = gebeurtenis({ subject: beperkt['subject'], correlationid: casus, informatieniveau: 'MINIMAAL', doelgroep: undefined, data: {} });
    await klant.biedAan([minimaal, beperkt]);
    const gesteld = await klant.zoek({ casus });
    expect(gesteld).toMatchObject({ status: 202, inhoud: { id: gesteld.inhoud.interactieId } });
    expect(gesteld.koppen.get('location')).toBe(`/ketenindex/zoekvragen/${gesteld.inhoud.id}`);
    const { gebeurtenissen, aantal, meer } = await klant.vind({ casus });
    expect({ aantal, meer }).toEqual({ aantal: 1, meer: false });
    const { doelgroep: _nooit, ...verwacht } = beperkt;
    expect(gebeurtenissen).toEqual([{ ...verwacht, datacontenttype: 'application/json' }]);
    for (const een of gebeurtenissen) {
      expect(isCloudEvent(een)).toBe(true);
      expect(new CloudEvent(een).validate()).toBe(true);
    }
    const onderwerp = String(beperkt['subject']);
    expect((await klant.vind({ onderwerp }, 'wijkteam')).gebeurtenissen).toMatchObject([{ id: minimaal['id'], informatieniveau: 'MINIMAAL', data: {} }]);
    expect((await klant.vind({ onderwerp }, 'burger')).gebeurtenissen).toMatchObject([{ id: minimaal['id'] }]);
    expect((await klant.vind({ casus }, 'wijkteam')).gebeurtenissen).toEqual([]);
  });

  it('een antwoord gaat per bladzijde, en verandert niet meer door wat er daarna komt', async () => {
    const persoon = `proefpersoon-${randomUUID()}`;
    const batch = Array.from({ length: 7 }, () => gebeurtenis({ data: { persoon, door: POLITIE } }));
    await klant.biedAan(batch);
    const { inhoud: { id = '' } } = await klant.zoek({ persoon });
    await expect.poll(async () => (await klant.haal(id)).inhoud.status, { timeout: 30_000 }).toBe('OK');
    await klant.biedAan(gebeurtenis({ data: { persoon, door: POLITIE } }));
    const gezien: unknown[] = [];
    for (let [na, meer] = ['', true]; meer;) {
      const { resultaat } = (await klant.haal(id, 'veilig-thuis', `?first=3${na && `&na=${na}`}`)).inhoud;
      gezien.push(...(resultaat?.gebeurtenissen.map((een) => een['id']) ?? []));
      [na, meer] = [resultaat?.tot ?? '', resultaat?.meer ?? false];
    }
    expect(gezien).toEqual(batch.map((een) => een['id']));
  });

  it('een antwoord is er alleen voor wie de vraag stelde', async () => {
    const { inhoud: { id = '' } } = await klant.zoek({ soorten: ['nl.handbereik.melding-opgepakt'] }, 'casusregisseur');
    await expect.poll(async () => (await klant.haal(id, 'casusregisseur')).inhoud.status, { timeout: 30_000 }).toBe('OK');
    // The analyst and the citizen of the demo stand under the same OIN, and may not read what is for a professional.
    for (const wie of ['veilig-thuis', 'analist', 'burger', 'beheerder']) expect(await klant.haal(id, wie)).toMatchObject({ status: 404, inhoud: { code: 'ZOEKVRAAG_ONBEKEND' } });
    expect(await klant.haal(randomUUID())).toMatchObject({ status: 404 });
    for (const onzin of ['geen-id', BSN, '%00', '..%2Fcontrole']) expect(await klant.haal(onzin)).toMatchObject({ status: 404, inhoud: { code: 'ZOEKVRAAG_ONBEKEND' } });
    expect(await klant.haal(id, null)).toMatchObject({ status: 401 });
    expect(await klant.zoek({}, null)).toMatchObject({ status: 401 });
  });

  it.each([
    ['een burgerservicenummer', { burgerservicenummer: BSN }],
    ['een nummer als sleutel', { persoon: BSN }],
    ['een soort die er niet is', { soorten: ['nl.handbereik.verzonnen'] }],
    ['een moment dat er geen is', { vanaf: 'gisteren' }],
    ['iets anders dan een object', [1, 2]],
  ])('weigert een zoekvraag met %s, zonder die te herhalen', async (_wat, filter) => {
    const antwoord = await klant.zoek(filter);
    expect(antwoord).toMatchObject({ status: 400, inhoud: { code: 'BAD_USER_INPUT' } });
    expect(antwoord.tekst).not.toMatch(/123456782|verzonnen|gisteren/);
  });

  it('weigert een bladzijde of plaats die niet kan', async () => {
    const { inhoud: { id = '' } } = await klant.zoek({});
    await expect.poll(async () => (await klant.haal(id)).inhoud.status, { timeout: 30_000 }).toBe('OK');
    expect(await klant.haal(id, 'veilig-thuis', '?first=10001')).toMatchObject({ status: 400, inhoud: { code: 'BAD_USER_INPUT' } });
    expect(await klant.haal(id, 'veilig-thuis', '?na=verzonnen')).toMatchObject({ status: 400, inhoud: { code: 'CURSOR_ONGELDIG' } });
  });

  it('zoeken op een persoon staat in het verwerkingenlog, op naam van de organisatie, voordat het antwoord er is', async () => {
    const persoon = `proefpersoon-${randomUUID()}`;
    await klant.vind({ persoon });
    const rijen = await uitDatabase<{ wederpartij: string; verwerkingsactiviteit: string }>(`select wederpartij, verwerkingsactiviteit from ketenindex.verwerking where betrokkene = '${persoon}'`);
    expect(rijen).toEqual([{ wederpartij: `urn:nld:oin:${VT}`, verwerkingsactiviteit: 'urn:handbereik:verwerkingsactiviteit:gebeurtenissen-inzage:v1' }]);
  });

  it('een voorval dat een beheerder verbergt, is er voor niemand meer; een ander mag dat niet', async () => {
    const [casus, correlatie] = [randomUUID(), randomUUID()];
    const een = gebeurtenis({ correlationid: correlatie, data: { door: POLITIE, casus } });
    await klant.biedAan(een);
    expect((await klant.vind({ casus })).aantal).toBe(1);
    const verberg = 'mutation V($bron: String!, $correlatie: ID!) { verbergVoorval(bron: $bron, correlatie: $correlatie, verborgen: true, reden: "per vergissing aangeboden") }';
    expect((await keten.vraag(verberg, { bron: een['source'], correlatie }, 'politie')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await keten.vraag(verberg, { bron: een['source'], correlatie }, 'beheerder')).data).toEqual({ verbergVoorval: true });
    expect((await klant.vind({ casus })).gebeurtenissen).toEqual([]);
  });
});

it('de beschrijving staat op de poort van de gateway, en wat daar niet is zegt dat', async () => {
  const antwoord = await fetch(`${keten.url}/ketenindex/openapi.json`);
  expect(await antwoord.json()).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
  expect(await (await fetch(`${keten.url}/ketenindex/iets`)).json()).toMatchObject({ status: 404, code: 'NIET_GEVONDEN' });
});

it('nergens in het log of in de database van de ketenindex staat het nummer dat werd aangeboden', async () => {
  const nummer = new RegExp(`(?<!\\d)${BSN}(?!\\d)`);
  expect(JSON.stringify(keten.log)).not.toMatch(nummer);
  const tabellen = await uitDatabase<{ naam: string }>("select format('%I', tablename) as naam from pg_tables where schemaname = 'ketenindex'");
  expect(tabellen.map(({ naam }) => naam)).toEqual(expect.arrayContaining(['gebeurtenis', 'zoekvraag', 'verwerking']));
  for (const { naam } of tabellen) expect(JSON.stringify(await uitDatabase(`select t::text from ketenindex.${naam} t`))).not.toMatch(nummer);
});
