import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALFA, ALFA_TWEE, BETA, type Proefregister, proefregister, sdlVan } from './hulp/proefregister.js';
import type { Proeforganisatie } from './hulp/organisaties.js';

const REDEN = 'Omdat een proef dat vraagt.';
const soort = (code: string, verwachteVersie: number, ...velden: string[]): object => ({ wat: 'soort', soort: code, naam: `Soort ${code}`, contract: '1.1', sdl: sdlVan(code, ...velden), reden: REDEN, verwachteVersie });

describe('Een publicatie', () => {
  let proef: Proefregister;
  let alfa: Proeforganisatie;
  let beta: Proeforganisatie;

  beforeAll(async () => {
    proef = await proefregister();
    alfa = await proef.laatToe(ALFA, 'alfa');
    beta = await proef.laatToe(BETA, 'beta');
  });
  afterAll(() => proef.stop());

  it('van een nieuwe soort wordt opgenomen, en wie haar eerst publiceert is haar soortbeheerder', async () => {
    const { status, json } = await proef.publiceer(beta, soort('beta', 0, 'een'));
    expect({ status, json }).toEqual({ status: 200, json: { aangenomen: true, versie: 1, supergraph: 2, bevindingen: [] } });
    expect(proef.register.huidig().soorten).toContainEqual({ soort: 'beta', type: 'BetaBijdrage', naam: 'Soort beta' });
    const derde = await proef.laatToe('00000099002000002000', 'beta');
    const ander = await proef.publiceer(derde, soort('beta', 1, 'twee'));
    expect(ander.status).toBe(403);
    expect(ander.json.detail).toContain(BETA);
  });

  it('die zegt wat er al is, verandert niets', async () => {
    const { json } = await proef.publiceer(beta, soort('beta', 1, 'een'));
    expect(json).toEqual({ aangenomen: true, ongewijzigd: true, versie: 1, supergraph: 2, bevindingen: [] });
  });

  it('die op een andere versie voortbouwt, wordt geweigerd met de versie die er is', async () => {
    const { status, json } = await proef.publiceer(beta, soort('beta', 0, 'anders'));
    expect({ status, code: json.code, versie: json.versie }).toEqual({ status: 409, code: 'VERSIE_VERANDERD', versie: 1 });
  });

  it('met een bevinding wordt geweigerd, met wat er gevonden is; een controle zegt hetzelfde en verandert niets', async () => {
    const slecht = soort('beta', 1, 'stuk');
    const publicatie = await proef.publiceer(beta, slecht);
    expect({ status: publicatie.status, code: publicatie.json.code }).toEqual({ status: 422, code: 'PUBLICATIE_GEWEIGERD' });
    const controle = await proef.controleer(beta, slecht);
    expect({ status: controle.status, aangenomen: controle.json.aangenomen, bevindingen: controle.json.bevindingen }).toEqual({ status: 200, aangenomen: false, bevindingen: publicatie.json.bevindingen });
    const goed = await proef.controleer(beta, soort('beta', 1, 'goed'));
    expect(goed.json).toEqual({ aangenomen: true, versie: 2, supergraph: 3, bevindingen: [] });
    expect(proef.register.huidig().nummer).toBe(2);
  });

  it('van een soort als welke de organisatie niet is toegelaten, wordt geweigerd', async () => {
    expect((await proef.publiceer(beta, soort('gamma', 0, 'een'))).status).toBe(403);
    expect((await proef.publiceer(beta, soort('alfa', 1, 'een'))).status).toBe(403);
  });

  it.each([
    ['een code met een teken dat op een ander lijkt', { soort: 'bеta' }, 400],
    ['een naam met een teken dat op een ander lijkt', { naam: 'Вeta' }, 422],
    ['de naam van een ander', { naam: 'ALFA ' }, 422],
    ['een contract dat er niet is', { contract: '9.9' }, 422],
    ['een reden met een persoonsnummer', { reden: 'Voor meneer 999990019 gedaan.' }, 400],
    ['een te korte reden', { reden: 'kort' }, 400],
    ['een onbekend veld', { beheerder: BETA }, 400],
    ['een onzichtbaar teken in de SDL', { sdl: 'type A {\u0000}' }, 400],
  ])('met %s wordt geweigerd', async (_wat, anders, status) => {
    const antwoord = await proef.publiceer(beta, { ...soort('beta', 1, 'nog'), ...anders });
    expect(antwoord.status).toBe(status);
    expect(antwoord.tekst).not.toContain('999990019');
    expect(proef.register.huidig().nummer).toBe(2);
  });

  it('met de naam van een onderdeel van de keten wordt geweigerd', async () => {
    const gast = await proef.laatToe('00000099002000003000', 'identiteit');
    const { status, json } = await proef.publiceer(gast, soort('identiteit', 0, 'een'));
    expect({ status, plaats: json.bevindingen[0].plaats }).toEqual({ status: 422, plaats: 'identiteit' });
  });

  describe('van een organisatie', () => {
    const over = (meer: object): object => ({ wat: 'organisatie', endpoint: 'https://alfa.example/graphql', contract: '1.1', soortversie: 1, reden: REDEN, verwachteVersie: 1, ...meer });

    it('sluit haar aan, en zij is meteen te vinden', async () => {
      const { status, json } = await proef.publiceer(alfa, over({}));
      expect({ status, json }).toEqual({ status: 200, json: { aangenomen: true, versie: 2, supergraph: 2, bevindingen: [] } });
      await expect.poll(() => proef.register.deelnemer(ALFA)).toEqual({ oin: ALFA, naam: 'Organisatie 001000001000', soort: 'alfa', endpoint: 'https://alfa.example/graphql' });
    });

    it('die zegt wat er al is, verandert niets', async () => {
      expect((await proef.publiceer(alfa, over({ verwachteVersie: 2 }))).json).toMatchObject({ ongewijzigd: true, versie: 2 });
    });

    it.each([
      ['met een aanmelding', 'https://a:b@alfa.example/graphql'],
      ['met een zoekdeel', 'https://alfa.example/graphql?a=b'],
      ['zonder versleuteling', 'http://alfa.example/graphql'],
      ['van de machine in de cloud', 'http://169.254.169.254/latest'],
      ['van de machine in de cloud, anders geschreven', 'https://[::ffff:a9fe:a9fe]/latest'],
      ['van de machine in de cloud, als getal', 'https://2852039166/latest'],
      ['van het eigen netwerk', 'https://[fe80::1]/graphql'],
      ['met een ander protocol', 'file:///etc/passwd'],
      ['van nergens', 'https://0.0.0.0/graphql'],
    ])('op een adres %s wordt geweigerd', async (_wat, endpoint) => {
      const { status, json } = await proef.publiceer(alfa, over({ endpoint, verwachteVersie: 2 }));
      expect({ status, regel: json.bevindingen?.[0].regel }).toEqual({ status: 422, regel: 'eindpunt' });
    });

    it('op het adres of met de sleutel van een ander wordt geweigerd', async () => {
      const twee = await proef.laatToe(ALFA_TWEE, 'alfa');
      const { json } = await proef.publiceer(twee, over({ endpoint: 'https://ALFA.example:443/graphql/', sleutel: JSON.parse(alfa.openbaar) }));
      expect(json.bevindingen.map(({ regel }: { regel: string }) => regel)).toEqual(['eindpunt', 'sleutel']);
    });

    it('met een versie die er niet is, of van een soort die er niet is, wordt geweigerd', async () => {
      expect((await proef.publiceer(alfa, over({ soortversie: 7, verwachteVersie: 2 }))).json.bevindingen[0].plaats).toBe('soortversie');
      const wees = await proef.laatToe('00000099003000002000', 'delta');
      expect((await proef.publiceer(wees, over({ endpoint: 'https://delta.example/' }))).json.bevindingen[0].plaats).toBe('soort');
    });

    it('met het geheime deel van haar sleutel wordt geweigerd', async () => {
      const { status, tekst } = await proef.publiceer(alfa, over({ sleutel: alfa.geheim, verwachteVersie: 2 }));
      expect(status).toBe(400);
      expect(tekst).not.toContain(alfa.geheim.d);
    });

    it('die achterloopt, staat in het register met het schema dat zij kent', async () => {
      expect((await proef.publiceer(alfa, over({ contract: '1.0', verwachteVersie: 2 }))).status).toBe(200);
      await expect.poll(() => proef.register.deelnemer(ALFA)).toMatchObject({ contract: '1.0', soortversie: 1 });
      expect(proef.register.deelnemersregister().eerdere).toEqual([{ soort: 'alfa', contract: '1.0', soortversie: 1, sdl: expect.stringContaining('AlfaBijdrage') }]);
    });

    it('die vertrekt, blijft toegelaten en wordt niet meer bevraagd', async () => {
      expect((await proef.publiceer(alfa, { wat: 'intrekking', reden: REDEN, verwachteVersie: 3 })).json).toMatchObject({ aangenomen: true, versie: 4 });
      await expect.poll(() => proef.register.deelnemer(ALFA)).toBeUndefined();
    });
  });

  it('staat zonder persoonsgegevens en zonder token in het log', () => {
    expect(proef.log.some((regel) => regel.startsWith('publicatie '))).toBe(true);
    expect(proef.log.join('\n')).not.toMatch(/999990019|eyJ/);
  });
});
