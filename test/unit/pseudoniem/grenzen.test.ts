import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openSchema, type Opslag } from '../../../subgraphs/kit/postgres/index.js';
import type { Grenzen } from '../../../subgraphs/voorzieningen/pseudoniemen/grenzen.js';
import { migraties } from '../../../subgraphs/voorzieningen/pseudoniemen/migraties.js';
import { DAG, Tellers, UUR } from '../../../subgraphs/voorzieningen/pseudoniemen/tellers.js';
import { metBeheer, proefdatabase, type Proefserver } from '../../harness/postgres.js';
import { nummers } from './hulp/burgerservicenummer.js';
import { GEMEENTE, POLITIE, type Proefdienst, type Rolverdeling, startDienst, verdeelRollen, VRAGER } from './hulp/dienst.js';

const VIER = nummers(4);
const TE_VEEL = { extensions: { code: 'UITVRAAGLIMIET' } };
const BEGIN = Date.UTC(2026, 0, 15, 12, 30);

let database: Proefserver;

beforeEach(async () => {
  database = await proefdatabase(inject('adminUrl'));
});
afterEach(() => database.stop());

describe('De dienst begrenst', () => {
  let rollen: Rolverdeling;
  let nu: number;
  let proef: Proefdienst;

  const start = async (grenzen: Partial<Grenzen>): Promise<void> => {
    proef = await startDienst(database.adminUrl, rollen, { grenzen, nu: () => nu });
  };
  const vraag = (aanleiding: string, oin = VRAGER.oin, oins = [POLITIE]) => proef.coordinator.pseudonimiseer(VIER, oins, { vrager: { ...VRAGER, oin }, aanleiding });

  beforeEach(async () => {
    rollen = await verdeelRollen();
    nu = BEGIN;
  });
  afterEach(() => proef[Symbol.asyncDispose]());

  it('de personen per aanleiding, hoeveel organisaties er ook zijn, tot de volgende dag', async () => {
    await start({ perAanleidingPerDag: 8 });
    await vraag('melding-1', VRAGER.oin, [POLITIE, GEMEENTE]);
    await vraag('melding-1', VRAGER.oin, [POLITIE, GEMEENTE]);
    await expect(vraag('melding-1')).rejects.toMatchObject(TE_VEEL);
    await vraag('melding-2');
    await vraag('melding-1', GEMEENTE);
    nu += DAG;
    await vraag('melding-1');
  });

  it('de personen per vragende organisatie, welke aanleiding zij ook noemt, tot het volgende uur', async () => {
    await start({ perOrganisatiePerUur: 8 });
    await vraag('melding-1');
    await vraag('melding-2');
    await expect(vraag('melding-3')).rejects.toMatchObject(TE_VEEL);
    await vraag('melding-3', GEMEENTE);
    nu += UUR;
    await vraag('melding-3');
  });

  it('niet half: een vraag die er niet meer in past telt nergens mee', async () => {
    await start({ perAanleidingPerDag: 4, perOrganisatiePerUur: 8 });
    await vraag('melding-1');
    for (let keer = 0; keer < 3; keer++) await expect(vraag('melding-1')).rejects.toMatchObject(TE_VEEL);
    await vraag('melding-2');
    await expect(vraag('melding-3')).rejects.toMatchObject(TE_VEEL);
  });

  it('burgers apart: zij nemen de organisatie niets af, en elkaar niet meer dan hun deel', async () => {
    await start({ perOrganisatiePerUur: 4, burgersPerUur: 12, perBurgerPerDag: 4 });
    const burger = (aanleiding: string) => proef.burgers.pseudonimiseer(VIER, [POLITIE], { vrager: VRAGER, aanleiding });
    await burger('persoon-1');
    await expect(burger('persoon-1')).rejects.toMatchObject(TE_VEEL);
    await burger('persoon-2');
    await vraag('melding-1');
    await burger('persoon-3');
    await expect(burger('persoon-4')).rejects.toMatchObject(TE_VEEL);
  });

  it('een organisatie die alle nummers zou willen aflopen, per dag', async () => {
    await start({ eigenPerDag: 6 });
    await proef.eigen(POLITIE).pseudonimiseer(VIER);
    await expect(proef.eigen(POLITIE).pseudonimiseer(VIER)).rejects.toMatchObject(TE_VEEL);
    await proef.eigen(GEMEENTE).pseudonimiseer(VIER);
  });

  it('ook na een herstart, en in een tweede proces', async () => {
    await start({ perAanleidingPerDag: 4 });
    await vraag('melding-1');
    await proef[Symbol.asyncDispose]();
    await start({ perAanleidingPerDag: 4 });
    await expect(vraag('melding-1')).rejects.toMatchObject(TE_VEEL);
    await vraag('melding-2');
  });

  it('door niets meer te geven als de tellingen een minuut niet te bewaren zijn, en zegt dan ongezond te zijn', async () => {
    await start({});
    await vraag('melding-1');
    await metBeheer(database.adminUrl, (sessie) => sessie.query('alter table pseudoniemen.telling rename to telling_weg'));
    nu += 30_000;
    await vraag('melding-1');
    await expect.poll(() => proef.logregels.join(), { timeout: 20_000 }).toContain('pseudoniemen-niet-bijgewerkt');
    nu += 90_000;
    await expect(vraag('melding-1')).rejects.toMatchObject({ extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } });
    await expect(proef.dienst.onderdeel.controleer()).rejects.toThrow(/antwoordt niet/);
    await metBeheer(database.adminUrl, (sessie) => sessie.query('alter table pseudoniemen.telling_weg rename to telling'));
    await expect.poll(() => vraag('melding-1').then(() => 'gegeven', () => 'geweigerd'), { timeout: 20_000 }).toBe('gegeven');
    await proef.dienst.onderdeel.controleer();
  });
});

describe('Tellers', () => {
  let opslag: Opslag<unknown>;

  beforeEach(async () => {
    opslag = await openSchema<unknown>({ url: database.adminUrl, geheim: 'proef', naam: 'pseudoniemen', migraties });
  });
  afterEach(() => opslag.sluit());

  const telling = { kenmerk: 'k', venster: UUR, grens: 10 };

  it('van twee processen tellen bij elkaar op zodra zij zijn bewaard', async () => {
    const [een, ander] = [new Tellers(opslag, () => BEGIN), new Tellers(opslag, () => BEGIN)];
    expect([een.tel([telling], 4), ander.tel([telling], 4)]).toEqual([true, true]);
    await een.bewaar();
    await ander.bewaar();
    expect(ander.tel([telling], 3)).toBe(false);
    expect(ander.tel([telling], 2)).toBe(true);
    await ander.bewaar();
    expect(een.tel([telling], 1)).toBe(true);
    await een.bewaar();
    expect(een.tel([telling], 1)).toBe(false);
  });

  it('verliezen niet wat tijdens het bewaren wordt geteld', async () => {
    const tellers = new Tellers(opslag, () => BEGIN);
    tellers.tel([telling], 4);
    const bezig = tellers.bewaar();
    await setImmediate();
    tellers.tel([telling], 4);
    await bezig;
    await tellers.bewaar();
    const na = new Tellers(opslag, () => BEGIN);
    await na.laad();
    expect([na, tellers].map((wie) => [wie.tel([telling], 3), wie.tel([telling], 2)])).toEqual([[false, true], [false, true]]);
  });

  it('verliezen niets dat is bewaard en vergeten wat voorbij is', async () => {
    let nu = BEGIN;
    const tellers = new Tellers(opslag, () => nu);
    tellers.tel([telling], 10);
    await tellers.bewaar();
    const na = new Tellers(opslag, () => nu);
    await na.laad();
    expect(na.tel([telling], 1)).toBe(false);
    nu += UUR;
    expect(na.tel([telling], 1)).toBe(true);
    await na.ruimOp();
    expect(await metBeheer(database.adminUrl, async (sessie) => (await sessie.query('select 1 from pseudoniemen.telling')).rowCount)).toBe(0);
  });

  it('laten in geen venster ooit meer door dan de grens, hoe tellen, bewaren en herstarten ook door elkaar lopen', async () => {
    const stap = fc.oneof(
      fc.record({ soort: fc.constant('tel' as const), aantal: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ soort: fc.constantFrom('bewaar' as const, 'herstart' as const), aantal: fc.constant(0) }),
      fc.record({ soort: fc.constant('tijd' as const), aantal: fc.integer({ min: 1, max: UUR }) }),
    );
    let ronde = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 30 }), async (stappen) => {
        let nu = BEGIN;
        const eigen = { ...telling, kenmerk: `ronde-${ronde++}` };
        let tellers = new Tellers(opslag, () => nu);
        const perVenster = new Map<number, number>();
        for (const { soort, aantal } of stappen) {
          const venster = Math.floor(nu / UUR);
          const gehad = perVenster.get(venster) ?? 0;
          if (soort === 'tijd') nu += aantal;
          else if (soort === 'bewaar') {
            void tellers.bewaar();
            await setImmediate();
          } else if (soort === 'herstart') {
            await tellers.bewaar();
            tellers = new Tellers(opslag, () => nu);
            await tellers.laad();
          } else {
            const mag = tellers.tel([eigen], aantal);
            expect(mag).toBe(gehad + aantal <= eigen.grens);
            if (mag) perVenster.set(venster, gehad + aantal);
          }
        }
        await tellers.bewaar();
      }),
      { numRuns: 40 },
    );
  });
});
