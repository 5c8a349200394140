import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proeforganisatie } from './hulp/organisaties.js';
import { type Antwoord, nepkeur, type Proefregister, proefregister, sdlVan } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';
const AANTAL = 20;
const oinVan = (i: number): string => `000000990050000${String(i).padStart(2, '0')}000`;
const publicatie = (soort: string, verwachteVersie: number, veld: string): object => ({ wat: 'soort', soort, naam: `Soort ${soort}`, contract: '1.1', sdl: sdlVan(soort, veld), reden: REDEN, verwachteVersie });

describe('Twintig publicaties tegelijk, over twee processen op één database', () => {
  let een: Proefregister;
  let twee: Proefregister;
  const wie: Proeforganisatie[] = [];
  const bij = (i: number): Proefregister => (i % 2 === 0 ? een : twee);

  beforeAll(async () => {
    een = await proefregister();
    twee = await een.tweede();
    for (let i = 0; i < AANTAL; i++) wie.push(await een.laatToe(oinVan(i), `soort-${i}`));
  });
  afterAll(async () => {
    await twee.stop();
    await een.stop();
  });

  it('van verschillende soorten worden alle opgenomen, elk bovenop de vorige', async () => {
    const antwoorden = await Promise.all(wie.map((partner, i) => bij(i).publiceer(partner, publicatie(`soort-${i}`, 0, 'een'))));
    expect(antwoorden.map(({ status }) => status)).toEqual(wie.map(() => 200));
    expect(antwoorden.map(({ json }) => json.supergraph as number).sort((a, b) => a - b)).toEqual(wie.map((_, i) => i + 2));
    for (const proef of [een, twee]) {
      await expect.poll(() => proef.register.huidig().nummer).toBe(AANTAL + 1);
      expect(Object.keys(proef.register.huidig().soortversies)).toHaveLength(AANTAL + 1);
    }
    expect(een.register.huidig()).toEqual(twee.register.huidig());
  });

  it('van dezelfde soort: één wordt opgenomen, en alle andere lezen dat er een nieuwe versie is', async () => {
    const antwoorden = await Promise.all(wie.map((_, i) => bij(i).publiceer(wie[0]!, publicatie('soort-0', 1, `veld${i}`))));
    const perStatus = Object.groupBy(antwoorden, ({ status }) => String(status)) as Record<string, Antwoord[]>;
    expect(perStatus['200']).toHaveLength(1);
    expect(perStatus['409']!.map(({ json }) => [json.code, json.versie])).toEqual(wie.slice(1).map(() => ['VERSIE_VERANDERD', 2]));
    const { json } = await een.haal('/register/soorten/soort-0/versies');
    expect(json.versies.map(({ versie }: { versie: number }) => versie)).toEqual([2, 1]);
  });

  it('van twintig organisaties worden alle opgenomen', async () => {
    const antwoorden = await Promise.all(wie.map((partner, i) => bij(i).publiceer(partner, { wat: 'organisatie', endpoint: `https://o${i}.example/`, contract: '1.1', soortversie: 1, reden: REDEN, verwachteVersie: 1 })));
    expect(antwoorden.map(({ status }) => status)).toEqual(wie.map(() => 200));
    await expect.poll(() => een.register.deelnemersregister().deelnemers.length).toBe(AANTAL);
  });
});

describe('Wie te lang op zijn beurt wacht', () => {
  it('leest dat het register bezig is, en er gaat niets verloren', async () => {
    let los: () => void = () => {};
    const vast = new Promise<void>((klaar) => (los = klaar));
    let bezig: () => void = () => {};
    const begonnen = new Promise<void>((klaar) => (bezig = klaar));
    const proef = await proefregister({ geduldMs: 300, keur: async (opdracht) => {
      bezig();
      await vast;
      return nepkeur(opdracht);
    } });
    const ander = await proef.tweede();
    const wie = await proef.laatToe(oinVan(1), 'soort-1');
    const eerste = proef.publiceer(wie, publicatie('soort-1', 0, 'een'));
    await begonnen;
    for (const proces of [proef, ander]) {
      const { status, json, koppen } = await proces.publiceer(wie, publicatie('soort-1', 0, 'twee'));
      expect({ status, code: json.code, later: koppen.get('retry-after') }).toEqual({ status: 503, code: 'REGISTER_BEZIG', later: '2' });
    }
    los();
    expect((await eerste).status).toBe(200);
    expect((await ander.publiceer(wie, publicatie('soort-1', 1, 'drie'))).status).toBe(200);
    await ander.stop();
    await proef.stop();
  });
});
