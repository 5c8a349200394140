import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voorvoegsel } from '../../../schema/register.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { demopublicist, haal, nummer, registratieversie } from './hulp/beheer.js';
import { belast, gebreken } from './hulp/belasting.js';
import { laatToe } from './hulp/proefpublicist.js';
import { met, proefschema } from './hulp/proefschema.js';

const OPVANG = '00000099012000001000';
const POLITIE = '00000099001000001000';

let keten: Proefketen;
beforeAll(async () => {
  keten = await startKeten();
});
afterAll(() => keten[Symbol.asyncDispose]());

describe('Terwijl er zonder ophouden wordt gevraagd', () => {
  it('komt een soort erbij, verandert zij, gaat zij weg en komt zij terug, en elk antwoord is heel', async () => {
    const opvang = await laatToe(keten, OPVANG, 'kinderopvang');
    const publiceer = (sdl: string, verwachteVersie: number) => opvang.publiceer({ wat: 'soort', soort: 'kinderopvang', naam: 'Kinderopvang', contract: '1.1', sdl, reden: 'Een versie onder belasting.', verwachteVersie });
    await using belasting = belast(keten);
    const sdl = proefschema('kinderopvang');
    expect(await publiceer(sdl, 0)).toMatchObject({ status: 200, versie: 1 });
    expect(await publiceer(met(sdl, '"""De notities over de persoon."""', '"""De notities over de persoon, van dit jaar."""'), 1)).toMatchObject({ status: 200, versie: 2 });
    expect(await opvang.publiceer({ wat: 'intrekking', soort: 'kinderopvang', reden: 'De soort gaat weer weg.', verwachteVersie: 2 })).toMatchObject({ status: 200, aangenomen: true });
    expect(JSON.parse((await haal(keten, 'soorten')).tekst)).not.toMatchObject({ soorten: expect.arrayContaining([expect.objectContaining({ soort: 'kinderopvang' })]) });
    expect(await publiceer(sdl, 0)).toMatchObject({ status: 200, versie: 4 });
    const antwoorden = await belasting.klaar();
    expect(antwoorden.length).toBeGreaterThan(10);
    expect(antwoorden.flatMap(gebreken)).toEqual([]);
  });

  it('verhuist een organisatie naar een ander adres en terug, en elk antwoord is heel', async () => {
    const politie = await demopublicist(keten, POLITIE);
    const { endpoint } = keten.keten.subgraphs.register.deelnemers.find(({ oin }) => oin === POLITIE)!;
    await using belasting = belast(keten);
    for (const adres of [endpoint.replace('127.0.0.1', 'localhost'), endpoint, endpoint.replace('127.0.0.1', 'localhost')]) {
      const verwachteVersie = await registratieversie(keten, POLITIE);
      expect(await politie.publiceer({ wat: 'organisatie', endpoint: adres, contract: '1.1', soortversie: 1, reden: 'Wij zijn verhuisd naar een ander adres.', verwachteVersie })).toMatchObject({ status: 200, versie: verwachteVersie + 1 });
    }
    expect((await belasting.klaar()).flatMap(gebreken)).toEqual([]);
  });

  it('publiceren elf kind-beheerders tegelijk, en geen versie gaat verloren', async () => {
    const { soorten } = JSON.parse((await haal(keten, 'soorten')).tekst) as { soorten: readonly { soort: string; naam: string; versie: number; beheerder: string }[] };
    const begin = await nummer(keten);
    const eigen = soorten.filter(({ soort }) => soort !== 'kinderopvang');
    const antwoorden = await Promise.all(eigen.map(async ({ soort, naam, versie, beheerder }) => {
      const { tekst } = await haal(keten, `soorten/${soort}/schema.graphql`);
      const sdl = `${tekst}\n"Een type van deze proef."\ntype ${voorvoegsel(soort)}Proef {\n  "Het veld van deze proef."\n  veld: String\n}\n`;
      return (await demopublicist(keten, beheerder)).publiceer({ wat: 'soort', soort, naam, contract: '1.1', sdl, reden: 'Allen tegelijk een nieuwe versie.', verwachteVersie: versie });
    }));
    expect(antwoorden.map(({ status, versie }) => [status, versie])).toEqual(eigen.map(({ versie }) => [200, versie + 1]));
    expect(await nummer(keten)).toBe(begin + eigen.length);
    const supergraph = (await haal(keten, 'supergraph.graphql')).tekst;
    expect(eigen.filter(({ soort }) => !supergraph.includes(`type ${voorvoegsel(soort)}Proef`))).toEqual([]);
  });
});
