import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keur } from '../../../supergraph/composition/keuring.js';
import { soortenIn } from '../../../supergraph/composition/soorten.js';
import type { Proeforganisatie } from './hulp/organisaties.js';
import { nieuweSoort, pakket } from './hulp/pakket.js';
import { type Proefregister, proefregister } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';
const JEUGDBOND = '00000099006000001000';

describe('Het register met de echte keuring en het hele pakket', () => {
  let proef: Proefregister;
  let bond: Proeforganisatie;
  const publicatie = (sdl: string, verwachteVersie: number): object => ({ wat: 'soort', soort: 'jeugdbond', naam: 'Jeugdbond', contract: '1.1', sdl, reden: REDEN, verwachteVersie });

  beforeAll(async () => {
    const { zaaisel, middelen } = await pakket();
    proef = await proefregister({ ...middelen, keur }, zaaisel);
    bond = await proef.laatToe(JEUGDBOND, 'jeugdbond');
  });
  afterAll(() => proef.stop());

  it('neemt een nieuwe soort op in de supergraph, met de stub bij de coördinator', async () => {
    const { status, json } = await proef.publiceer(bond, publicatie(await nieuweSoort('Jeugdbond'), 0));
    expect({ status, fouten: json.bevindingen?.filter(({ ernst }: { ernst: string }) => ernst === 'FOUT') }).toEqual({ status: 200, fouten: [] });
    const { supergraph, api, soorten } = proef.register.huidig();
    expect(soortenIn(supergraph).map(({ soort }) => soort).sort()).toEqual(soorten.map(({ soort }) => soort));
    expect(api).toContain('type JeugdbondBijdrage implements Bijdrage');
  });

  it('weigert wat een ander zou raken, met de reden, en er verandert niets', async () => {
    const voor = (await proef.haal('/register/supergraph.graphql')).koppen.get('etag');
    const goed = await nieuweSoort('Jeugdbond');
    for (const sdl of [
      goed.replace('"Het burgerservicenummer."', '"Iets anders."').replace('enum Uitkomst {', 'enum Uitkomst { ANDERS '),
      `${goed}\n"Iets van een ander." type PolitieIncident { "De dag." datum: String }`,
      goed.replace('datum: OnvolledigeDatum', 'datum: OnvolledigeDatum @override(from: "politie")'),
      'type Query {',
    ]) {
      const { status, json } = await proef.publiceer(bond, publicatie(sdl, 1));
      expect({ status, code: json.code, reden: json.bevindingen?.length > 0 }).toEqual({ status: 422, code: 'PUBLICATIE_GEWEIGERD', reden: true });
    }
    expect((await proef.haal('/register/supergraph.graphql')).koppen.get('etag')).toBe(voor);
  });

  it('zegt ongewijzigd van hetzelfde schema, hoe het ook is opgeschreven', async () => {
    const { json } = await proef.publiceer(bond, publicatie(`# Nog eens.\n${await nieuweSoort('Jeugdbond')}`, 1));
    expect(json).toMatchObject({ aangenomen: true, ongewijzigd: true, versie: 1 });
  });

  it('is na terugdraaien byte voor byte wat het was', async () => {
    const toen = proef.register.huidig();
    const nieuw = await nieuweSoort('Jeugdbond', '\n  """Wie haar schreef."""\n  auteur: String @gegeven(categorie: BEGELEIDING_EN_HULP, niveau: VOLLEDIG)');
    expect((await proef.publiceer(bond, publicatie(nieuw, 1))).json).toMatchObject({ versie: 2, supergraph: 3 });
    expect(proef.register.huidig().api).toContain('auteur: String');
    expect((await proef.publiceer(bond, { wat: 'terugdraaiing', naar: 2, reden: REDEN, verwachteVersie: 3 })).json).toMatchObject({ supergraph: 4 });
    expect([proef.register.huidig().supergraph, proef.register.huidig().api]).toEqual([toen.supergraph, toen.api]);
  });

  it('trekt een soort niet in die clients gebruiken, en een ongebruikte wel', async () => {
    const gebruikt = await proef.alsRol('beheerder', { wat: 'intrekking', soort: 'politie', reden: REDEN, verwachteVersie: 1 });
    expect({ status: gebruikt.status, breekt: gebruikt.json.bevindingen.some(({ breekt }: { breekt?: unknown[] }) => (breekt?.length ?? 0) > 0) }).toEqual({ status: 422, breekt: true });
    const { status, json } = await proef.publiceer(bond, { wat: 'intrekking', soort: 'jeugdbond', reden: REDEN, verwachteVersie: 1 });
    expect({ status, supergraph: json.supergraph }).toEqual({ status: 200, supergraph: 5 });
    expect(proef.register.huidig().api).not.toContain('Jeugdbond');
    expect((await proef.haal('/register/versies/1/api.graphql')).tekst).toBe(proef.register.huidig().api);
  });
});
