import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { BINNEN_EEN_SECONDE } from './hulp/wijzigen.js';

const POLITIE = '00000099001000001000';
const MAG_DIT = 'query ($verzoek: BekendheidVerzoek!) { magDit(verzoek: $verzoek) { partner { oin } besluit { uitkomst regel artikel } } }';
const LEG_VAST = 'mutation ($pakket: String!, $v: Int!) { legWetspakketVast(pakket: $pakket, verwachteVersie: $v, reden: "De jurist heeft de regel herzien.") { id versie herkomst } }';
const WMO = leesSchemabestand('recht/wmo-2015.yaml');
const REGEL = /(id: wmo-vt-politie\n[\s\S]*?artikel: )artikel 5\.1\.6 lid 2 Wmo 2015/;
const wmo = (versie: number, tekst = WMO): string => tekst.replace(/^versie: 1$/m, `versie: ${versie}`);

describe('Een wetspakket vastleggen terwijl er gevraagd wordt', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const opPolitie = { partners: [POLITIE] };
  const magDit = async () => {
    const { data, errors } = await keten.vraag<{ magDit: readonly { besluit: { uitkomst: string; regel: string | null; artikel: string | null } }[] }>(MAG_DIT, verzoek([GEZIN.moeder], opPolitie));
    expect(errors).toBeUndefined();
    return data!.magDit[0]!.besluit;
  };
  const ronde = async () => (await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder], opPolitie))).data!.bepalenBekendheid.uitvragen[0]!;
  const legVast = (pakket: string, v: number, persona = 'beheerder') => keten.vraag<{ legWetspakketVast: object }>(LEG_VAST, { pakket, v }, persona);

  it('verandert binnen een seconde wat mag, en het besluitlogboek noemt de versie', async () => {
    expect(WMO).toMatch(REGEL);
    expect(await magDit()).toEqual({ uitkomst: 'TOEGESTAAN', regel: 'wmo-vt-politie', artikel: 'artikel 5.1.6 lid 2 Wmo 2015' });
    expect((await legVast(wmo(2, WMO.replace(REGEL, '$1artikel 99 Wmo 2015')), 0)).data).toEqual({ legWetspakketVast: { id: 'wmo-2015', versie: 2, herkomst: 'VASTGELEGD' } });
    await wacht(BINNEN_EEN_SECONDE);
    expect(await magDit()).toEqual({ uitkomst: 'TOEGESTAAN', regel: 'wmo-vt-politie', artikel: 'artikel 99 Wmo 2015' });
    expect((await ronde()).bijdrage?.uitkomst).toBe('BEKEND');
    const [rij] = (await logregels(keten, 'beslissing', `verzoek ->> 'partner' = '${POLITIE}'`)).slice(-1);
    expect(rij!['beleid']).toEqual(expect.arrayContaining(['wmo-2015@2/wmo-vt-politie']));
  });

  it('een regel die vervalt: de politie wordt niet meer bevraagd, en met een volgende versie weer wel', async () => {
    const zonder = wmo(3, WMO.replace('van: [politie]', 'van: [reclassering]'));
    expect((await legVast(zonder, 2)).errors).toBeUndefined();
    await wacht(BINNEN_EEN_SECONDE);
    expect((await magDit()).uitkomst).toBe('GEWEIGERD');
    expect(await ronde()).toMatchObject({ besluit: { uitkomst: 'GEWEIGERD' }, bijdrage: null });
    expect((await legVast(wmo(4), 3)).errors).toBeUndefined();
    await wacht(BINNEN_EEN_SECONDE);
    expect((await ronde()).bijdrage?.uitkomst).toBe('BEKEND');
  });

  it('ook een pakket zo groot als het mag zijn komt erdoor', async () => {
    const groot = `${wmo(5)}# ${'x'.repeat(64 * 1024 - Buffer.byteLength(wmo(5)) - 2)}`;
    expect(Buffer.byteLength(groot)).toBe(64 * 1024);
    expect((await legVast(groot, 4)).errors).toBeUndefined();
  });

  it.each(['veilig-thuis', 'casusregisseur', 'burger'])('%s mag het niet, en een pakket dat niet klopt komt er voor niemand in', async (persona) => {
    const voor = await magDit();
    expect((await legVast(wmo(6), 5, persona)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await legVast(wmo(6, WMO.replace('niveau: VOLLEDIG', 'niveau: ALLES')), 5)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', plaats: 'pakket.regels[0].niveau' } }]);
    expect((await legVast(wmo(6), 3)).errors).toMatchObject([{ extensions: { code: 'VERSIE_VERANDERD' } }]);
    await wacht(BINNEN_EEN_SECONDE);
    expect(await magDit()).toEqual(voor);
  });
});
