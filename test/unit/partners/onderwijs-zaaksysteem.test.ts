import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { proefpseudoniem, proefpseudoniemen } from '../../harness/pseudoniemen.js';
import { Dossierlader, type Dossierhouder } from '../../../subgraphs/kit/index.js';
import { zaaksysteemhouder } from '../../../subgraphs/partners/onderwijs/houder.js';
import { onderwijs } from '../../../subgraphs/partners/onderwijs/index.js';
import { KOPPELING } from '../../../subgraphs/partners/onderwijs/koppeling.js';
import { startZaaksysteem, type Zaaksysteem } from '../../../subgraphs/partners/onderwijs/zaaksysteem.js';
import { dossiersVan, organisatieVan } from './hulp/dossiers.js';

const DOSSIERS = dossiersVan(onderwijs);

describe('het nagebouwde zaaksysteem', () => {
  let systeem: Zaaksysteem;
  beforeEach(async () => {
    systeem = await startZaaksysteem();
    systeem.vervang(Array.from({ length: 5 }, (_, i) => ({
      leerlingnummer: `L${i}`, burgerservicenummer: DOSSIERS[i]?.dossier.bsn ?? '', verzamelingen: { zaken: [{ zaaktype: `Zaak ${i}` }, { zaaktype: `Nog een ${i}` }] },
    })));
  });
  afterEach(() => systeem.stop());

  const vraag = (pad: string, lichaam?: unknown, token = systeem.token): Promise<Response> =>
    fetch(`${systeem.basis}${pad}`, {
      method: lichaam === undefined ? 'GET' : 'POST', headers: { authorization: `Bearer ${token}`, connection: 'close' }, ...(lichaam === undefined ? {} : { body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam) }),
    });
  const json = async (antwoord: Promise<Response>): Promise<Record<string, unknown>> => (await (await antwoord).json()) as Record<string, unknown>;

  it('geeft leerlingen in bladzijden die naar elkaar verwijzen', async () => {
    const tweede = await json(vraag('leerlingen?pagina=2&paginaGrootte=2'));
    expect(tweede).toMatchObject({
      pagina: 2, paginaGrootte: 2, totaalAantal: 5, volgende: `${systeem.basis}leerlingen?pagina=3&paginaGrootte=2`, vorige: `${systeem.basis}leerlingen?pagina=1&paginaGrootte=2`,
    });
    expect((tweede['resultaten'] as { leerlingnummer: string }[]).map(({ leerlingnummer }) => leerlingnummer)).toEqual(['L2', 'L3']);
    expect(await json(vraag('leerlingen?pagina=3&paginaGrootte=2'))).toMatchObject({ volgende: null, resultaten: [{ leerlingnummer: 'L4' }] });
  });

  it('zoekt op leerlingnummers in de body', async () => {
    expect((await json(vraag('zaken/_zoek', { leerlingnummers: ['L1', 'L9'] })))['resultaten']).toEqual([
      { leerlingnummer: 'L1', zaaktype: 'Zaak 1' }, { leerlingnummer: 'L1', zaaktype: 'Nog een 1' },
    ]);
  });

  it.each<[string, string, unknown, number]>([
    ['een onbekend pad', 'elders', undefined, 404],
    ['een onbekende methode', 'leerlingen', {}, 405],
    ['zoeken met GET', 'zaken/_zoek', undefined, 405],
    ['een onmogelijke bladzijde', 'leerlingen?pagina=0', undefined, 400],
    ['een te grote bladzijde', 'leerlingen?paginaGrootte=101', undefined, 400],
    ['een body die geen JSON is', 'zaken/_zoek', 'L1', 400],
    ['een body zonder nummers', 'zaken/_zoek', { bsn: '1' }, 400],
    ['te veel nummers', 'zaken/_zoek', { leerlingnummers: Array.from({ length: 101 }, () => 'L1') }, 400],
    ['een te grote body', 'zaken/_zoek', { leerlingnummers: ['L'.repeat(70_000)] }, 413],
  ])('weigert %s met problem details', async (_wat, pad, lichaam, status) => {
    const antwoord = await vraag(pad, lichaam);
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
    expect(await antwoord.json()).toMatchObject({ status, title: expect.stringMatching(/\.$/) as string });
  });

  it('geeft niets zonder het juiste token', async () => {
    expect((await vraag('leerlingen', undefined, 'anders')).status).toBe(401);
    expect((await vraag('status', undefined, '')).status).toBe(401);
  });

  it('heeft de paden en velden die zijn OpenAPI-beschrijving noemt en die de koppeling gebruikt', () => {
    const yaml = readFileSync(join(PAKKETMAP, 'subgraphs/partners/onderwijs/zaaksysteem.openapi.yaml'), 'utf8');
    const paden = [...yaml.matchAll(/^ {2}\/(\S+):$/gm)].map(([, pad]) => pad).sort();
    expect(paden).toEqual([KOPPELING.controle, KOPPELING.clienten.pad.split('?')[0], ...Object.values(KOPPELING.groepen).map(({ zoek }) => zoek)].sort());
    for (const { zoek, velden } of Object.values(KOPPELING.groepen)) {
      const schema = new RegExp(`^ {4}${zoek.replace('/_zoek', '')}:\\n((?: {6}.*\\n)+)`, 'm').exec(yaml)?.[1] ?? '';
      for (const veld of Object.values(velden)) {
        const { pad, codes } = typeof veld === 'string' ? { pad: veld, codes: undefined } : veld;
        const regel = new RegExp(`^ +${pad.split('.').at(-1)}: .*$`, 'm').exec(schema)?.[0];
        expect({ zoek, pad, regel }).toEqual({ zoek, pad, regel: expect.any(String) as string });
        if (codes) expect(regel).toContain(`enum: [${Object.keys(codes).join(', ')}]`);
      }
    }
  });
});

describe('de leerplicht met haar dossiers in dat zaaksysteem', () => {
  const organisatie = organisatieVan(onderwijs);
  const pseudoniem = (bsn: string): string => proefpseudoniem(organisatie.oin, bsn);
  let houder: Dossierhouder;
  beforeEach(async () => {
    houder = await zaaksysteemhouder(organisatie, proefpseudoniemen(organisatie.oin), () => {});
  });
  afterEach(() => houder.bron.stop());

  const rijen = DOSSIERS.map((dossier) => dossier.rijen);
  const sleutelVan = (i: number): string => pseudoniem(rijen[i]?.bsn ?? '');

  it('kent niemand zolang er geen dossiers zijn', async () => {
    expect(await houder.vullingVan()).toBeUndefined();
    expect((await houder.bron.vind([sleutelVan(0)])).size).toBe(0);
  });

  it('geeft van elk dossier elke groep terug zoals zij was', async () => {
    await houder.vervang(rijen, 'proef');
    expect(await houder.vullingVan()).toBe('proef');
    const lader = new Dossierlader(houder.bron);
    for (const { bsn, groepen } of rijen) {
      const dossier = await lader.vind([pseudoniem(bsn)]);
      for (const [groep, verwacht] of Object.entries(groepen)) expect({ [groep]: await dossier?.lees(groep) }).toEqual({ [groep]: verwacht });
    }
  });

  it('laat na een nieuwe vulling niets van de oude over, ook niet voor wie er al aan het lezen was', async () => {
    await houder.vervang(rijen.slice(0, 2), 'oud');
    const gevonden = await houder.bron.vind([sleutelVan(0)]);
    await houder.vervang(rijen.slice(1, 3), 'nieuw');
    expect((await houder.bron.vind([sleutelVan(0)])).size).toBe(0);
    expect((await houder.bron.lees('personen', [...gevonden.values()])).get(sleutelVan(0)) ?? []).toEqual([]);
    expect((await houder.bron.vind([sleutelVan(1), sleutelVan(2)])).size).toBe(2);
  });

  it('is gezond zolang het zaaksysteem antwoordt', async () => {
    await expect(houder.bron.controleer()).resolves.toBeUndefined();
  });
});
