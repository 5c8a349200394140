import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ontvanger, type Ontvangen } from './hulp/ontvanger.js';
import { alleenDat, BUITENSTAANDER, type GetoondeWebhook, over, POLITIE, type Proefketenindex, proefketenindex, VT, wie } from './hulp/proefketenindex.js';

const RUIM = { timeout: 40_000 };
const VELDEN = 'id adres soorten status geheim laatsteFout laatsteBezorging cursor';
const ABONNEER = `mutation ($invoer: WebhookInvoer!) { abonneerWebhook(invoer: $invoer) { ${VELDEN} } }`;
const MIJN = `{ mijnWebhooks { ${VELDEN} } }`;

describe('Webhooks', () => {
  let index: Proefketenindex;
  beforeAll(async () => {
    index = await proefketenindex({ webhooks: { herhaling: { pogingen: 2, langsteWachtS: 1 }, termijnMs: 2_000 } });
  });
  afterAll(() => index.stop());

  const abonneer = async (adres: string, oin = VT, anders: object = {}): Promise<GetoondeWebhook> => {
    const { data, fouten } = await index.vraag(ABONNEER, wie(oin), { invoer: { sleutel: randomUUID(), adres, ...anders } });
    expect(fouten).toEqual([]);
    onTestFinished(async () => void (await index.vraag(`mutation { zegWebhookOp(id: "${data.abonneerWebhook.id}") { id } }`, wie(oin))));
    return data.abonneerWebhook;
  };
  const stand = async (id: string, oin = VT): Promise<GetoondeWebhook | undefined> => (await index.vraag(MIJN, wie(oin))).data.mijnWebhooks.find((een) => een.id === id);
  const bewaar = async (aantal: number, maak = () => alleenDat()): Promise<readonly string[]> => {
    const nieuw = Array.from({ length: aantal }, maak).flat();
    await index.gebeurtenissen.voegToe(nieuw);
    return nieuw.map(({ gebeurtenis }) => gebeurtenis.id);
  };

  it('bezorgt vanaf nu, op volgorde en één keer, als ondertekend CloudEvent', async () => {
    const bij = await ontvanger();
    await bewaar(2);
    const { id, geheim } = await abonneer(bij.url);
    const nieuw = await bewaar(50);
    await expect.poll(() => bij.gekregen.length, RUIM).toBe(50);
    expect(bij.ids()).toEqual(nieuw);
    const [{ koppen, inhoud }] = bij.gekregen as [Ontvangen];
    expect(koppen['content-type']).toMatch(/^application\/cloudevents\+json/);
    expect(new Webhook(geheim ?? '').verify(inhoud, koppen as Record<string, string>)).toMatchObject({ specversion: '1.0', id: nieuw[0] });
    expect(() => new Webhook(geheim ?? '').verify(`${inhoud} `, koppen as Record<string, string>)).toThrow();
    expect(new Set(bij.gekregen.map((een) => een.koppen['webhook-id'])).size).toBe(50);
    await expect.poll(async () => (await stand(id))?.laatsteBezorging, RUIM).not.toBeNull();
  });

  it('bezorgt alleen de variant die de organisatie mag zien, zonder doelgroep, en verantwoordt dat eerst', async () => {
    const [vt, ander] = [await ontvanger(), await ontvanger()];
    await abonneer(vt.url);
    await abonneer(ander.url, BUITENSTAANDER);
    const persoon = `persoon-${randomUUID()}`;
    await bewaar(1, () => over(persoon, [VT, POLITIE]));
    await expect.poll(() => Math.min(vt.gekregen.length, ander.gekregen.length), RUIM).toBe(1);
    expect(JSON.parse(vt.gekregen[0]?.inhoud ?? '')).toMatchObject({ informatieniveau: 'BEPERKT', data: { persoon } });
    expect(JSON.parse(ander.gekregen[0]?.inhoud ?? '')).toMatchObject({ informatieniveau: 'MINIMAAL', data: {} });
    expect(vt.gekregen[0]?.inhoud).not.toContain('doelgroep');
    expect(index.logboek.flatMap(({ verwerkingen }) => verwerkingen).filter(({ betrokkene }) => betrokkene === persoon).map(({ wederpartij }) => wederpartij)).toEqual([`urn:nld:oin:${VT}`]);
  });

  it('bezorgt alleen de gevraagde soorten', async () => {
    const bij = await ontvanger();
    await abonneer(bij.url, VT, { soorten: ['nl.handbereik.casus-geopend'] });
    await bewaar(3);
    const gezocht = await bewaar(1, () => alleenDat({ type: 'nl.handbereik.casus-geopend' }));
    await expect.poll(() => bij.ids(), RUIM).toEqual(gezocht);
  });

  it('toont het geheim één keer, geeft onder dezelfde sleutel dezelfde webhook, en weigert daar iets anders onder', async () => {
    const invoer = { sleutel: randomUUID(), adres: 'http://127.0.0.1:9/a' };
    const eerste = await abonneer(invoer.adres, VT, invoer);
    expect(eerste.geheim).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { data: { abonneerWebhook: tweede } } = await index.vraag(ABONNEER, wie(VT), { invoer });
    expect([tweede.id, tweede.geheim]).toEqual([eerste.id, null]);
    expect((await stand(eerste.id))?.geheim).toBeNull();
    expect((await index.vraag(ABONNEER, wie(VT), { invoer: { ...invoer, adres: 'http://127.0.0.1:9/b' } })).fouten).toMatchObject([{ code: 'SLEUTEL_HERGEBRUIKT' }]);
    const { rows } = await sql<{ tekst: string }>`select w::text as tekst from webhook w`.execute(index.opslag.db);
    expect(rows.map(({ tekst }) => tekst).join()).not.toContain(eerste.geheim?.slice(6, 20));
  });

  it('probeert opnieuw wat mislukt, en gaat dan verder op volgorde zonder iets over te slaan', async () => {
    const bij = await ontvanger();
    let pogingen = 0;
    bij.antwoord = (nummer) => (nummer === 2 && (pogingen += 1) < 3 ? 500 : 204);
    const { id } = await abonneer(bij.url);
    const nieuw = await bewaar(5);
    await expect.poll(() => bij.ids(), RUIM).toEqual(nieuw);
    await expect.poll(async () => stand(id), RUIM).toMatchObject({ status: 'ACTIEF', laatsteFout: null });
  });

  it('pauzeert na te veel pogingen, met de reden en zonder inhoud; na hervatten is er niets verloren', async () => {
    const bij = await ontvanger();
    bij.antwoord = () => 503;
    const { id } = await abonneer(bij.url);
    const nieuw = await bewaar(3);
    await expect.poll(async () => stand(id), RUIM).toMatchObject({ status: 'GEPAUZEERD', laatsteFout: 'De ontvanger antwoordde met status 503.' });
    expect(index.meldingen.some((melding) => melding.startsWith('webhook-gepauzeerd'))).toBe(true);
    bij.antwoord = () => 200;
    expect((await index.vraag(`mutation { hervatWebhook(id: "${id}") { status laatsteFout } }`, wie(VT))).data.hervatWebhook).toEqual({ status: 'ACTIEF', laatsteFout: null });
    await expect.poll(() => bij.ids(), RUIM).toEqual(nieuw);
  });

  it('wie niet antwoordt houdt niemand anders op', async () => {
    const goed = await ontvanger();
    const { id } = await abonneer('http://127.0.0.1:9/niemand');
    await abonneer(goed.url);
    const nieuw = await bewaar(2);
    await expect.poll(() => goed.ids(), RUIM).toEqual(nieuw);
    await expect.poll(async () => (await stand(id))?.laatsteFout, RUIM).toMatch(/^Er kwam geen verbinding met de ontvanger/);
  });

  it('410 is opgezegd, en een omleiding wordt niet gevolgd', async () => {
    const [weg, om] = [await ontvanger(), await ontvanger()];
    weg.antwoord = () => 410;
    om.antwoord = () => 302;
    const [gone, redirect] = [await abonneer(weg.url), await abonneer(om.url)];
    await bewaar(1);
    await expect.poll(async () => (await stand(gone.id))?.status, RUIM).toBe('OPGEZEGD');
    await expect.poll(async () => (await stand(redirect.id))?.laatsteFout, RUIM).toBe('De ontvanger antwoordde met status 302.');
    expect((await index.vraag(`mutation { hervatWebhook(id: "${gone.id}") { id } }`, wie(VT))).fouten).toMatchObject([{ code: 'WEBHOOK_ONBEKEND' }]);
  });

  it('een ander proces gaat verder waar dit stopte', async () => {
    const eigen = await proefketenindex();
    onTestFinished(() => eigen.stop());
    const bij = await ontvanger();
    await eigen.vraag(ABONNEER, wie(VT), { invoer: { sleutel: randomUUID(), adres: bij.url } });
    const eerste = alleenDat();
    await eigen.gebeurtenissen.voegToe(eerste);
    await expect.poll(() => bij.gekregen.length, RUIM).toBe(1);
    await eigen.webhooks.stop();
    const tweede = alleenDat();
    await eigen.gebeurtenissen.voegToe(tweede);
    await eigen.start();
    await expect.poll(() => bij.ids(), RUIM).toEqual([...eerste, ...tweede].map(({ gebeurtenis }) => gebeurtenis.id));
  });

  it('een webhook is alleen van de eigen organisatie, en alleen voor een professional: wie minder mag lezen laat zich ook niets bezorgen', async () => {
    const { id } = await abonneer('http://127.0.0.1:9/a');
    expect(await stand(id, POLITIE)).toBeUndefined();
    for (const handeling of ['zegWebhookOp', 'hervatWebhook']) {
      for (const welke of [id, randomUUID(), 'geen-uuid']) expect((await index.vraag(`mutation { ${handeling}(id: "${welke}") { id } }`, wie(POLITIE))).fouten).toMatchObject([{ code: 'WEBHOOK_ONBEKEND' }]);
    }
    for (const rol of ['burger', 'analist', 'beheerder']) {
      expect((await index.vraag(MIJN, wie(VT, rol))).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect((await index.vraag(ABONNEER, wie(VT, rol), { invoer: { sleutel: randomUUID(), adres: 'http://127.0.0.1:9/a' } })).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });

  it.each([
    ['een sleutel die te kort is', { sleutel: 'kort' }, 'BAD_USER_INPUT'],
    ['een soort die niet is afgesproken', { soorten: ['nl.handbereik.bestaat-niet'] }, 'GEBEURTENISSOORT_ONBEKEND'],
    ['een adres met aanmelding', { adres: 'https://a:b@ontvanger.example/' }, 'WEBHOOK_ADRES_ONGELDIG'],
  ])('weigert %s', async (_wat, anders, code) => {
    const invoer = { sleutel: randomUUID(), adres: 'https://ontvanger.example/', ...anders };
    expect((await index.vraag(ABONNEER, wie(VT), { invoer })).fouten).toMatchObject([{ code }]);
  });
});
