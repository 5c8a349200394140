import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../subgraphs/kit/index.js';
import { aanvraag, door, KETEN, type Proeffunctie, proeffunctie, UITVOERDER, UUR, VRAGER } from './hulp/proefboek.js';

describe('Een opdracht aannemen', () => {
  let functie: Proeffunctie;
  beforeAll(async () => {
    functie = await proeffunctie();
  });
  afterAll(() => functie[Symbol.asyncDispose]());
  const hoeveel = async (): Promise<readonly number[]> => {
    const { rows: [rij] } = await sql<Record<'opdrachten' | 'overgangen' | 'gebeurtenissen', number>>`
      select (select count(*) from opdracht) as opdrachten, (select count(*) from overgang) as overgangen, (select count(*) from uitbak) as gebeurtenissen`.execute(functie.opslag.db);
    return Object.values(rij!);
  };

  it('geeft een id, een status en de termijn, en legt de eerste stap vast met wie en wanneer', async () => {
    const termijn = new Date(functie.nu + 24 * UUR).toISOString();
    const { opdracht, nieuw } = await functie.boek.neemAan(aanvraag({ termijn }), door(VRAGER));
    expect(nieuw).toBe(true);
    expect(opdracht).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, status: 'AANGEVRAAGD', bezorging: 'ONDERWEG', termijn, versie: 1, aangevraagd: new Date(functie.nu).toISOString() });
    expect((await functie.boek.overgangen([opdracht.id])).get(opdracht.id)).toEqual([{ volgnummer: 1, van: null, naar: 'AANGEVRAAGD', moment: opdracht.aangevraagd, door: door(VRAGER) }]);
    expect(await functie.boek.vind([opdracht.id])).toEqual([opdracht]);
  });

  it('geeft op dezelfde sleutel dezelfde opdracht, ook als zij al verder is of haar termijn voorbij', async () => {
    const vraag = aanvraag({ termijn: new Date(functie.nu + UUR).toISOString() });
    const { opdracht } = await functie.boek.neemAan(vraag, door(VRAGER));
    await functie.boek.gaOver(opdracht.id, 'ONTVANGEN', door(UITVOERDER));
    const erna = await hoeveel();
    functie.nu += 2 * UUR;
    expect(await functie.boek.neemAan(vraag, door(VRAGER))).toMatchObject({ nieuw: false, opdracht: { id: opdracht.id, status: 'ONTVANGEN' } });
    expect(await hoeveel()).toEqual(erna);
  });

  it('weigert dezelfde sleutel voor iets anders', async () => {
    const vraag = aanvraag();
    await functie.boek.neemAan(vraag, door(VRAGER));
    for (const anders of [{ inhoud: { omschrijving: 'Iets anders.' } }, { uitvoerder: KETEN }, { persoon: 'persoon-0002' }, { termijn: new Date(functie.nu + UUR).toISOString() }]) {
      await expect(functie.boek.neemAan({ ...vraag, ...anders }, door(VRAGER))).rejects.toMatchObject({ extensions: { code: 'SLEUTEL_HERGEBRUIKT', plaats: 'sleutel' } });
    }
  });

  it('vergelijkt alleen wat de opdrachtgever zelf vroeg, als de functie zegt wat dat is', async () => {
    const vraag = aanvraag({ gevraagd: { tekst: 'Bel de school.' } });
    const { opdracht } = await functie.boek.neemAan(vraag, door(VRAGER));
    expect(await functie.boek.neemAan({ ...vraag, termijn: new Date(functie.nu + UUR).toISOString() }, door(VRAGER))).toMatchObject({ nieuw: false, opdracht: { id: opdracht.id } });
    await expect(functie.boek.neemAan({ ...vraag, gevraagd: { tekst: 'Iets anders.' } }, door(VRAGER))).rejects.toMatchObject({ extensions: { code: 'SLEUTEL_HERGEBRUIKT' } });
  });

  it('houdt de sleutels van organisaties uit elkaar', async () => {
    const vraag = aanvraag();
    const { opdracht } = await functie.boek.neemAan(vraag, door(VRAGER));
    const ander = await functie.boek.neemAan({ ...vraag, opdrachtgever: KETEN }, door(KETEN));
    expect(ander.nieuw).toBe(true);
    expect(ander.opdracht.id).not.toBe(opdracht.id);
  });

  it('neemt een opdracht die tienmaal tegelijk komt, over meer verbindingen, één keer aan', async () => {
    const voor = await hoeveel();
    const boeken = [functie.boek, ...(await Promise.all([1, 2, 3].map(async () => (await functie.open()).boek)))];
    const vraag = aanvraag();
    const uitkomsten = await Promise.all(Array.from({ length: 10 }, (_, i) => boeken[i % boeken.length]!.neemAan(vraag, door(VRAGER))));
    expect(uitkomsten.filter(({ nieuw }) => nieuw)).toHaveLength(1);
    expect(new Set(uitkomsten.map(({ opdracht }) => opdracht.id)).size).toBe(1);
    expect(await hoeveel()).toEqual([voor[0]! + 1, voor[1]! + 1, voor[2]! + 2]);
  });

  it.each([['te kort', 'kort'], ['te lang', 'x'.repeat(101)], ['onzichtbaar', 'sleutel\u200bmet-iets-erin'], ['met een regeleinde', 'een-sleutel\nop-twee-regels'], ['met een persoonsnummer', 'zaak 999990019 van vandaag']])('weigert een sleutel die %s is, zonder haar te herhalen', async (_wat, sleutel) => {
    const voor = await hoeveel();
    const fout = await functie.boek.neemAan(aanvraag({ sleutel }), door(VRAGER)).catch((reden: unknown) => reden);
    expect(fout).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', plaats: 'sleutel' } });
    expect(String(fout)).not.toContain(sleutel);
    expect(await hoeveel()).toEqual(voor);
  });

  it.each([['voorbij', -1], ['nu', 0], ['over twee jaar', 2 * 365 * 24 * UUR]])('weigert een termijn die %s is', async (_wat, ms) => {
    const termijn = new Date(functie.nu + ms).toISOString();
    await expect(functie.boek.neemAan(aanvraag({ termijn }), door(VRAGER))).rejects.toMatchObject({ extensions: { code: 'TERMIJN_ONGELDIG', plaats: 'termijn' } });
  });

  it('laat niets achter als de functie er in dezelfde transactie niet mee verder kan', async () => {
    const voor = await hoeveel();
    const vraag = aanvraag();
    await expect(functie.boek.neemAan(vraag, door(VRAGER), () => Promise.reject(new Error('de casus is er niet')))).rejects.toThrow('de casus is er niet');
    expect(await hoeveel()).toEqual(voor);
    expect((await functie.boek.neemAan(vraag, door(VRAGER))).nieuw).toBe(true);
  });
});
