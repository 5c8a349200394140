import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connectie, opdrachtconnectie } from '../../../subgraphs/kit/index.js';
import { aanvraag, BUITENSTAANDER, door, type Proeffunctie, proeffunctie, UITVOERDER, VRAGER } from './hulp/proefboek.js';

describe('Een opdracht die loopt', () => {
  let functie: Proeffunctie;
  beforeAll(async () => {
    functie = await proeffunctie();
  });
  afterAll(() => functie[Symbol.asyncDispose]());

  it('krijgt een andere uitvoerder of inhoud zonder van status te veranderen, met het nieuws daarvan', async () => {
    const { opdracht } = await functie.boek.neemAan(aanvraag(), door(VRAGER));
    const nieuw = await functie.boek.werkBij(opdracht.id, door(UITVOERDER), {
      uitvoerder: BUITENSTAANDER,
      wijzig: (inhoud) => ({ ...inhoud, omschrijving: 'Bel de huisarts.' }),
      gebeurtenissen: ({ id, gewijzigd }) => [{ type: 'nl.handbereik.actie-voortgang', onderwerp: `actie/${id}`, moment: gewijzigd, correlatie: randomUUID(), varianten: [{ niveau: 'MINIMAAL', gegevens: {} }] }],
    });
    expect(nieuw).toMatchObject({ status: 'AANGEVRAAGD', bezorging: 'ONDERWEG', versie: 1, uitvoerder: BUITENSTAANDER, inhoud: { omschrijving: 'Bel de huisarts.' } });
    expect((await functie.uitbak()).filter((rij) => rij.opdracht === opdracht.id).map(({ type }) => type)).toEqual(['nl.handbereik.actie-aangevraagd', 'nl.handbereik.actie-aangevraagd', 'nl.handbereik.actie-voortgang']);
    await expect(functie.boek.gaOver(opdracht.id, 'OPGEPAKT', door(UITVOERDER))).rejects.toMatchObject({ extensions: { code: 'OPDRACHT_ONBEKEND' } });
    expect(await functie.boek.gaOver(opdracht.id, 'OPGEPAKT', door(BUITENSTAANDER))).toMatchObject({ status: 'OPGEPAKT' });
  });

  it('blijft zoals zij is als zij af is', async () => {
    const { opdracht } = await functie.boek.neemAan(aanvraag(), door(VRAGER));
    await functie.boek.gaOver(opdracht.id, 'INGETROKKEN', door(VRAGER));
    await expect(functie.boek.werkBij(opdracht.id, door(VRAGER), { uitvoerder: BUITENSTAANDER })).rejects.toMatchObject({ extensions: { code: 'OVERGANG_NIET_TOEGESTAAN' } });
  });
});

describe('De lijst van opdrachten', () => {
  let functie: Proeffunctie;
  const ids: string[] = [];
  beforeAll(async () => {
    functie = await proeffunctie();
    for (let i = 0; i < 7; i++) {
      const { opdracht } = await functie.boek.neemAan(aanvraag({ casus: i % 2 ? 'casus-1' : 'casus-2' }), door(VRAGER));
      ids.unshift(opdracht.id);
    }
    for (const id of ids.slice(0, 2)) await functie.boek.gaOver(id, 'OPGEPAKT', door(UITVOERDER));
  });
  afterAll(() => functie[Symbol.asyncDispose]());

  it('geeft ze van nieuw naar oud, bladzijde na bladzijde, elke precies één keer', async () => {
    const gezien: string[] = [];
    let after: string | null | undefined;
    for (let meer = true; meer;) {
      const lijst = await functie.boek.lijst({ uitvoerder: UITVOERDER }, { first: 3, after });
      const { edges, pageInfo, totaal }: Connectie<string> = opdrachtconnectie(lijst, after, ({ id }) => id);
      expect(totaal).toBe(7);
      expect(pageInfo.hasPreviousPage).toBe(gezien.length > 0);
      gezien.push(...edges.map(({ node }) => node));
      after = pageInfo.endCursor;
      meer = pageInfo.hasNextPage;
    }
    expect(gezien).toEqual(ids);
  });

  it('kiest op wie, waarover en hoe ver', async () => {
    const aantal = async (filter: Parameters<Proeffunctie['boek']['lijst']>[0]): Promise<number> => (await functie.boek.lijst(filter, { first: 100 })).rijen.length;
    expect(await aantal({ opdrachtgever: VRAGER })).toBe(7);
    expect(await aantal({ uitvoerder: VRAGER })).toBe(0);
    expect(await aantal({ casus: 'casus-1' })).toBe(3);
    expect(await aantal({ uitvoerder: UITVOERDER, statussen: ['OPGEPAKT', 'GEPLAND'] })).toBe(2);
    expect(await aantal({ statussen: [] })).toBe(0);
  });

  it.each([[{ first: 0 }, 'first'], [{ first: 101 }, 'first'], [{ first: 5, after: 'onzin' }, 'after']])('weigert een bladzijde die niet kan: %j', async (bladzijde, plaats) => {
    await expect(functie.boek.lijst({}, bladzijde)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', plaats } });
  });
});
