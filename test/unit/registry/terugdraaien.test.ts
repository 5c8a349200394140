import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proeforganisatie } from './hulp/organisaties.js';
import { ALFA, BETA, KETENBEHEER, type Proefregister, proefregister, sdlVan } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';
const soort = (code: string, verwachteVersie: number, ...velden: string[]): object => ({ wat: 'soort', soort: code, naam: `Soort ${code}`, contract: '1.1', sdl: sdlVan(code, ...velden), reden: REDEN, verwachteVersie });
const terug = (naar: number, verwachteVersie: number): object => ({ wat: 'terugdraaiing', naar, reden: REDEN, verwachteVersie });

describe('Terugdraaien', () => {
  let proef: Proefregister;
  let alfa: Proeforganisatie;
  let beta: Proeforganisatie;

  // 1: seed; 2: beta 1; 3: beta 2; 4: alfa 2.
  beforeAll(async () => {
    proef = await proefregister();
    alfa = await proef.laatToe(ALFA, 'alfa');
    beta = await proef.laatToe(BETA, 'beta');
    await proef.publiceer(beta, soort('beta', 0, 'een'));
    await proef.publiceer(beta, soort('beta', 1, 'twee'));
    await proef.publiceer(alfa, soort('alfa', 1, 'eerste', 'tweede'));
  });
  afterAll(() => proef.stop());

  it('mag niet door wie niet elke soort beheert die verandert, of een ander deel', async () => {
    expect((await proef.publiceer(beta, terug(2, 4))).status).toBe(403);
    expect((await proef.publiceer(beta, terug(4, 4))).status).toBe(403);
    expect((await proef.alsRol('professional', terug(2, 4))).status).toBe(403);
    expect(proef.register.huidig().nummer).toBe(4);
  });

  it('mag door wie elke soort beheert die verandert; de tekst is byte voor byte die van toen, als nieuwe versie', async () => {
    const toen = await proef.haal('/register/versies/3/supergraph.graphql');
    const api = await proef.haal('/register/versies/3/api.graphql');
    expect((await proef.publiceer(alfa, terug(3, 4))).json).toEqual({ aangenomen: true, supergraph: 5, bevindingen: [] });
    const nu = await proef.haal('/register/supergraph.graphql');
    expect([nu.tekst, nu.koppen.get('etag')]).toEqual([toen.tekst, toen.koppen.get('etag')]);
    expect((await proef.haal('/register/api.graphql')).tekst).toBe(api.tekst);
    expect(proef.register.huidig()).toMatchObject({ nummer: 5, door: ALFA, soortversies: { alfa: 1, beta: 2 } });
  });

  it('wie daarna publiceert, bouwt voort op wat is teruggezet', async () => {
    expect((await proef.publiceer(alfa, soort('alfa', 2, 'derde'))).json).toMatchObject({ code: 'VERSIE_VERANDERD', versie: 1 });
    expect((await proef.publiceer(alfa, soort('alfa', 1, 'derde'))).json).toMatchObject({ versie: 3, supergraph: 6 });
  });

  it('naar een versie zonder een soort mag door een beheerder van de keten, en waarschuwt voor wie niet meer wordt bevraagd', async () => {
    proef.organisaties.zet({ ...(await proef.organisaties.zoek(BETA))!, endpoint: 'https://beta.example/' });
    const { status, json } = await proef.alsRol('beheerder', terug(1, 6));
    expect({ status, supergraph: json.supergraph, ernst: json.bevindingen[0].ernst, plaats: json.bevindingen[0].plaats }).toEqual({ status: 200, supergraph: 7, ernst: 'WAARSCHUWING', plaats: 'beta' });
    expect(proef.register.deelnemer(BETA)).toBeUndefined();
    expect((await proef.alsRol('beheerder', terug(6, 7))).json.supergraph).toBe(8);
    expect(proef.register.deelnemer(BETA)).toMatchObject({ endpoint: 'https://beta.example/' });
  });

  it('naar wat er nu is verandert niets; naar wat er niet is kan niet', async () => {
    expect((await proef.alsRol('beheerder', terug(8, 8))).json).toEqual({ aangenomen: true, ongewijzigd: true, supergraph: 8, bevindingen: [] });
    expect((await proef.alsRol('beheerder', terug(99, 8))).json.code).toBe('VERSIE_ONBEKEND');
    expect((await proef.alsRol('beheerder', terug(1, 7))).json).toMatchObject({ code: 'VERSIE_VERANDERD', versie: 8 });
  });

  it('staat in de geschiedenis met wie, wanneer en waarom', async () => {
    const { json } = await proef.haal('/register/versies?aantal=2');
    expect(json.versies).toEqual([
      { nummer: 8, vastgesteld: expect.any(String), door: KETENBEHEER, reden: REDEN, soorten: { alfa: 3, beta: 2 } },
      { nummer: 7, vastgesteld: expect.any(String), door: KETENBEHEER, reden: REDEN, soorten: { alfa: 1 } },
    ]);
  });
});

describe('Intrekken', () => {
  it('van een soort kan pas als geen organisatie van die soort meer is aangesloten, en alleen door haar soortbeheerder of een beheerder', async () => {
    const proef = await proefregister();
    const beta = await proef.laatToe(BETA, 'beta');
    const ander = await proef.laatToe('00000099002000002000', 'beta', { endpoint: 'https://ander.example/' });
    await proef.publiceer(beta, soort('beta', 0, 'een'));
    const weg = { wat: 'intrekking', soort: 'beta', reden: REDEN, verwachteVersie: 1 };
    expect((await proef.publiceer(ander, weg)).status).toBe(403);
    expect((await proef.publiceer(beta, weg)).json).toMatchObject({ code: 'PUBLICATIE_GEWEIGERD', bevindingen: [{ regel: 'intrekking', plaats: 'beta' }] });
    await proef.publiceer(ander, { wat: 'intrekking', reden: REDEN, verwachteVersie: 1 });
    expect((await proef.publiceer(beta, { ...weg, verwachteVersie: 3 })).status).toBe(409);
    expect((await proef.publiceer(beta, weg)).json).toMatchObject({ aangenomen: true, versie: 2, supergraph: 3 });
    expect(proef.register.huidig().soorten.map(({ soort: code }) => code)).toEqual(['alfa']);
    expect((await proef.publiceer(beta, weg)).json.code).toBe('SOORT_ONBEKEND');
    // It may come again, by whom it was, and every version of it stays to be read.
    expect((await proef.publiceer(beta, soort('beta', 0, 'een'))).json).toMatchObject({ versie: 3 });
    expect((await proef.haal('/register/soorten/beta/versies')).json.versies.map(({ ingetrokken }: { ingetrokken: boolean }) => ingetrokken)).toEqual([false, true, false]);
    expect((await proef.alsRol('beheerder', { ...weg, verwachteVersie: 3 })).status).toBe(200);
    await proef.stop();
  });
});
