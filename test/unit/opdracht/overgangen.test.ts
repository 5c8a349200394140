import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPDRACHTSTATUSSEN, type Opdrachtpartij, type Opdrachtstatus, OVERGANGEN, sql } from '../../../subgraphs/kit/index.js';
import { aanvraag, BUITENSTAANDER, door, KETEN, type Proeffunctie, proeffunctie, UITVOERDER, VRAGER } from './hulp/proefboek.js';

const OIN: Readonly<Record<Opdrachtpartij, string>> = { opdrachtgever: VRAGER, uitvoerder: UITVOERDER, keten: KETEN };
const PARTIJEN = Object.keys(OIN) as Opdrachtpartij[];
const MAG = OPDRACHTSTATUSSEN.flatMap((van) => OVERGANGEN[van].map(({ naar, wie }) => ({ van, naar, wie })));
const ALLES = OPDRACHTSTATUSSEN.flatMap((van) => OPDRACHTSTATUSSEN.flatMap((naar) => PARTIJEN.map((wie) => ({ van, naar, wie }))));
const MAG_NIET = ALLES.filter(({ van, naar, wie }) => !MAG.some((mag) => mag.van === van && mag.naar === naar && mag.wie === wie));

/** The shortest way to a status, by who may. */
function weg(naar: Opdrachtstatus): readonly { readonly naar: Opdrachtstatus; readonly wie: Opdrachtpartij }[] {
  if (naar === 'AANGEVRAAGD') return [];
  const laatste = MAG.find((stap) => stap.naar === naar)!;
  return [...weg(laatste.van), laatste];
}

describe('De levensloop van een opdracht', () => {
  let functie: Proeffunctie;
  beforeAll(async () => {
    functie = await proeffunctie();
  });
  afterAll(() => functie[Symbol.asyncDispose]());

  const opdrachtIn = async (status: Opdrachtstatus): Promise<string> => {
    const { opdracht } = await functie.boek.neemAan(aanvraag(), door(VRAGER));
    for (const { naar, wie } of weg(status)) await functie.boek.gaOver(opdracht.id, naar, door(OIN[wie]));
    return opdracht.id;
  };
  const stand = async (id: string): Promise<readonly unknown[]> => [(await functie.boek.vind([id]))[0], (await functie.boek.overgangen([id])).get(id)];

  it('is die van het afsprakenstelsel: wat is geweigerd, uitgevoerd, ingetrokken of verlopen is af', () => {
    expect(Object.fromEntries(OPDRACHTSTATUSSEN.map((van) => [van, OVERGANGEN[van].map(({ naar, wie }) => `${naar} ${wie}`)]))).toEqual({
      AANGEVRAAGD: ['ONTVANGEN uitvoerder', 'GEWEIGERD uitvoerder', 'OPGEPAKT uitvoerder', 'INGETROKKEN opdrachtgever', 'VERLOPEN keten'],
      ONTVANGEN: ['GEWEIGERD uitvoerder', 'OPGEPAKT uitvoerder', 'INGETROKKEN opdrachtgever', 'VERLOPEN keten'],
      OPGEPAKT: ['GEPLAND uitvoerder', 'UITGEVOERD uitvoerder', 'GEWEIGERD uitvoerder', 'INGETROKKEN opdrachtgever', 'VERLOPEN keten'],
      GEPLAND: ['UITGEVOERD uitvoerder', 'GEWEIGERD uitvoerder', 'INGETROKKEN opdrachtgever', 'VERLOPEN keten'],
      GEWEIGERD: [], UITGEVOERD: [], INGETROKKEN: [], VERLOPEN: [],
    });
  });

  it.each(MAG)('$van gaat over naar $naar door de $wie', async ({ van, naar, wie }) => {
    const id = await opdrachtIn(van);
    functie.nu += 1000;
    expect(await functie.boek.gaOver(id, naar, door(OIN[wie]), { reden: 'Omdat het kan.' })).toMatchObject({ status: naar, bezorging: 'ONDERWEG' });
    expect((await functie.boek.overgangen([id])).get(id)?.at(-1)).toEqual({
      volgnummer: weg(van).length + 2, van, naar, moment: new Date(functie.nu).toISOString(), door: door(OIN[wie]), reden: 'Omdat het kan.',
    });
  });

  it('staat geen andere overgang toe, en verandert er dan niets', async () => {
    for (const van of OPDRACHTSTATUSSEN) {
      const id = await opdrachtIn(van);
      const voor = await stand(id);
      // The step that was made last is a repetition when its maker makes it again.
      const gedaan = [{ naar: 'AANGEVRAAGD', wie: 'opdrachtgever' }, ...weg(van)].map(({ naar, wie }) => `${naar} ${wie}`);
      for (const { naar, wie } of MAG_NIET.filter((stap) => stap.van === van && !gedaan.includes(`${stap.naar} ${stap.wie}`))) {
        await expect(functie.boek.gaOver(id, naar, door(OIN[wie])), `${van} ${naar} ${wie}`).rejects.toMatchObject({ extensions: { code: 'OVERGANG_NIET_TOEGESTAAN' } });
      }
      expect(await stand(id)).toEqual(voor);
    }
  });

  it('geeft wie dezelfde stap nog eens zet de opdracht zoals zij nu is, ook als zij al verder is', async () => {
    const id = await opdrachtIn('GEPLAND');
    const voor = await stand(id);
    for (const naar of ['OPGEPAKT', 'GEPLAND'] as const) expect((await functie.boek.gaOver(id, naar, door(UITVOERDER))).status).toBe('GEPLAND');
    expect(await stand(id)).toEqual(voor);
  });

  it('zegt wie er buiten staat hetzelfde als van een opdracht die er niet is', async () => {
    const id = await opdrachtIn('ONTVANGEN');
    const fouten = await Promise.all([
      functie.boek.gaOver(id, 'OPGEPAKT', door(BUITENSTAANDER)),
      functie.boek.gaOver('00000000-0000-4000-8000-000000000000', 'OPGEPAKT', door(BUITENSTAANDER)),
      functie.boek.gaOver("'; drop table opdracht", 'OPGEPAKT', door(BUITENSTAANDER)),
    ].map((poging) => poging.catch((fout: unknown) => JSON.stringify(fout))));
    expect(new Set(fouten).size).toBe(1);
    expect(fouten[0]).toContain('OPDRACHT_ONBEKEND');
  });

  it('laat de functie zelf beslissen wie mag, vóór iets anders', async () => {
    const id = await opdrachtIn('AANGEVRAAGD');
    await expect(functie.boek.gaOver(id, 'VERLOPEN', door(UITVOERDER), { mag: () => { throw new Error('mag niet'); } })).rejects.toThrow('mag niet');
  });

  it.each([['leeg', ' '], ['te lang', 'a'.repeat(2001)], ['onleesbaar', 'een\u0000nul'], ['met een persoonsnummer', 'Het gaat om 999990019.']])('weigert een reden die %s is', async (_wat, reden) => {
    const id = await opdrachtIn('AANGEVRAAGD');
    await expect(functie.boek.gaOver(id, 'GEWEIGERD', door(UITVOERDER), { reden })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', plaats: 'reden' } });
  });

  it('kiest er bij twee tegenstrijdige stappen tegelijk één', async () => {
    const ander = await functie.open();
    for (let i = 0; i < 5; i++) {
      const id = await opdrachtIn('ONTVANGEN');
      const uitkomsten = await Promise.allSettled([functie.boek.gaOver(id, 'INGETROKKEN', door(VRAGER)), ander.boek.gaOver(id, 'GEWEIGERD', door(UITVOERDER))]);
      expect(uitkomsten.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect((await functie.boek.overgangen([id])).get(id)).toHaveLength(3);
    }
  });

  it('heeft altijd bij elke overgang precies één gebeurtenis per niveau en nooit een zonder overgang, welke stappen er ook worden geprobeerd', async () => {
    const stap = fc.record({ naar: fc.constantFrom(...OPDRACHTSTATUSSEN), wie: fc.constantFrom(...PARTIJEN, 'buitenstaander' as const), mislukt: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(stap, { maxLength: 12 }), async (stappen) => {
      const { opdracht: { id } } = await functie.boek.neemAan(aanvraag(), door(VRAGER));
      for (const { naar, wie, mislukt } of stappen) {
        const erbij = async (): Promise<void> => {
          if (mislukt) throw new Error('de functie kan niet verder');
        };
        await functie.boek.gaOver(id, naar, door(wie === 'buitenstaander' ? BUITENSTAANDER : OIN[wie]), { erbij }).catch(() => {});
      }
      const overgangen = (await functie.boek.overgangen([id])).get(id)!;
      // Each is the one that the table allows after the one before it.
      overgangen.forEach(({ van, naar, volgnummer }, i) => {
        expect(volgnummer).toBe(i + 1);
        expect(van).toBe(overgangen[i - 1]?.naar ?? null);
        if (van !== null) expect(OVERGANGEN[van].map((mag) => mag.naar)).toContain(naar);
      });
      expect((await functie.boek.vind([id]))[0]).toMatchObject({ status: overgangen.at(-1)!.naar, versie: overgangen.length });
      const { rows } = await sql<{ type: string; overgang: number; niveau: string }>`
        select gebeurtenis->>'type' as type, overgang, gebeurtenis->>'informatieniveau' as niveau from uitbak where opdracht = ${id} order by volgnummer`.execute(functie.opslag.db);
      expect(rows).toEqual(overgangen.flatMap(({ naar, volgnummer }) => ['MINIMAAL', 'BEPERKT'].map((niveau) => ({ type: `nl.handbereik.actie-${naar.toLowerCase()}`, overgang: volgnummer, niveau }))));
    }), { numRuns: 60 });
  });
});
