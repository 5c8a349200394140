import { generateKeyPair, exportJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTER } from '../../../schema/vertrouwen.js';
import { functieonderdeel, functiepad, type Luisteraar, startLuisteraar } from '../../../subgraphs/kit/index.js';
import { maakFunctietokens } from '../../../supergraph/authenticatie/functietokens.js';
import { organisatiesOverHttp } from '../../../supergraph/registry/organisaties-http.js';
import type { Organisaties } from '../../../supergraph/registry/organisaties.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { POLITIE, type Proefinrichting, proefinrichting } from '../inrichting/hulp/proefinrichting.js';
import { KETENBEHEER } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';

describe('De organisaties, gelezen uit de echte samenwerkfunctie 14', () => {
  let proef: Proefinrichting;
  let luisteraar: Luisteraar;
  let organisaties: Organisaties;
  let stopDienst: () => Promise<void>;

  beforeAll(async () => {
    const sleutel = await proefondertekenaar(REGISTER);
    proef = await proefinrichting();
    const { onderdeel, stop } = await functieonderdeel(proef.dienst.functie, [sleutel.vertrouwen], () => {});
    stopDienst = stop;
    luisteraar = await startLuisteraar([onderdeel], 0, '127.0.0.1', () => {});
    organisaties = await organisatiesOverHttp({ url: () => `${luisteraar.url}${functiepad('inrichting')}/graphql`, functietoken: await maakFunctietokens(sleutel.jwk, undefined, REGISTER), ketenbeheer: KETENBEHEER, elkeMs: 20, log: () => {} });
  });
  afterAll(async () => {
    await organisaties.stop();
    await luisteraar.stop();
    await stopDienst();
    await proef.stop();
  });

  it('zijn alle organisaties van de keten', () => {
    expect(organisaties.huidig().length).toBeGreaterThan(10);
    expect(organisaties.huidig().find(({ oin }) => oin === POLITIE)).toMatchObject({ soort: 'politie', versie: 1, endpoint: expect.stringContaining('http') });
  });

  it('zeggen zelf waar en hoe zij antwoorden, en vertrekken', async () => {
    const { versie, ...politie } = (await organisaties.zoek(POLITIE))!;
    const { kty, crv, x } = await exportJWK((await generateKeyPair('EdDSA', { crv: 'Ed25519' })).publicKey);
    const nieuw = { ...politie, endpoint: 'https://politie.example/graphql', contract: '1.0', soortversie: 1, sleutel: JSON.stringify({ kty, crv, x }) };
    expect(await organisaties.wijzig(POLITIE, versie, REDEN, nieuw)).toBe(versie + 1);
    expect(organisaties.huidig().find(({ oin }) => oin === POLITIE)).toEqual({ ...nieuw, versie: versie + 1 });
    const { endpoint: _weg, ...zonder } = nieuw;
    await organisaties.wijzig(POLITIE, versie + 1, REDEN, zonder);
    expect(await organisaties.zoek(POLITIE)).toEqual({ ...zonder, versie: versie + 2 });
    await expect(organisaties.wijzig(POLITIE, versie, REDEN, nieuw)).rejects.toMatchObject({ code: 'VERSIE_VERANDERD' });
  });

  it('wijzigen hun naam, soort en regio niet', async () => {
    const { versie, ...politie } = (await organisaties.zoek(POLITIE))!;
    for (const anders of [{ naam: 'Iemand anders' }, { soort: 'gemeente' }, { regio: 'Overal' }]) {
      await expect(organisaties.wijzig(POLITIE, versie, REDEN, { ...politie, ...anders })).rejects.toMatchObject({ name: 'Registerfout', status: expect.toSatisfy((status: number) => status < 500) });
    }
    expect((await organisaties.zoek(POLITIE))?.versie).toBe(versie);
  });
});
