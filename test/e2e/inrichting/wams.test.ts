import { setTimeout as wacht } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { GEZIN, verzoek } from '../../harness/ronde.js';
import { BINNEN_EEN_SECONDE, met, SV_DEMO, versie, wijzig, zonder } from './hulp/wijzigen.js';

const MATRIX = 'query ($verzoek: Matrixverzoek!) { beslismatrix(verzoek: $verzoek) { rijen { partner { oin soort } bekendheid { uitkomst regel artikel } cellen { categorie uitkomst niveau regel artikel } } } }';
const MAG_DIT = 'query ($verzoek: BekendheidVerzoek!) { magDit(verzoek: $verzoek) { partner { oin soort } besluit { uitkomst niveau categorieen onthouden { categorie } regel artikel } } }';

/** Every persona that asks, on every grondslag that is set up, with what it needs. */
const VRAGEN = [
  ['veilig-thuis', { samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding' }],
  ['wijkteam', { samenwerkingsverband: 'sv-demo', grondslag: 'jeugdwet-toeleiding', doel: 'toeleiding-jeugdhulp' }],
  ['wijkteam', { samenwerkingsverband: 'sv-demo', grondslag: 'wams-meervoudig', doel: 'integrale-aanpak' }],
  ['casusregisseur', { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh' }],
  ['politie', { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh' }],
] as const;
const LEEFTIJDEN = ['ONDER_12', 'VAN_16_TOT_18', 'MEERDERJARIG'];
const INFORMATIEBEHOEFTE = ['BETROKKENHEID', 'WOONSITUATIE', 'GEZONDHEID', 'TOEZICHT_EN_HANDHAVING', 'POLITIEGEGEVENS', 'JUSTITIEEL', 'BEGELEIDING_EN_HULP'];

describe('De WAMS aan- en uitzetten via samenwerkfunctie 14', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  /** Every answer about what may be asked, one line per persona, grondslag, partner and category. */
  const alles = async (): Promise<readonly string[]> => {
    const regels: string[] = [];
    for (const [persona, waarvoor] of VRAGEN) {
      for (const leeftijd of LEEFTIJDEN) {
        const { data, errors } = await keten.vraag<{ beslismatrix: { rijen: readonly Rij[] } }>(MATRIX, { verzoek: { ...waarvoor, leeftijd } }, persona);
        expect(errors).toBeUndefined();
        for (const { partner, bekendheid, cellen } of data!.beslismatrix.rijen) {
          for (const { categorie = 'BEKENDHEID', ...cel } of [bekendheid, ...cellen]) regels.push([waarvoor.grondslag, persona, leeftijd, partner.soort, partner.oin, categorie, JSON.stringify(cel)].join(' '));
        }
      }
      const { data, errors } = await keten.vraag<{ magDit: readonly Weging[] }>(MAG_DIT, verzoek([GEZIN.moeder], { ...waarvoor, informatiebehoefte: INFORMATIEBEHOEFTE }), persona);
      expect(errors).toBeUndefined();
      for (const { partner, besluit } of data!.magDit) regels.push([waarvoor.grondslag, persona, 'magDit', partner.soort, partner.oin, JSON.stringify(besluit)].join(' '));
    }
    return regels;
  };

  it('kan niet zonder de dag van inwerkingtreding: een wetsvoorstel telt niet mee, en er verandert niets', async () => {
    const voor = await alles();
    for (const pakket of [{ id: 'wams' }, { id: 'wams', inwerkingtreding: 'binnenkort' }, { id: 'wams', inwerkingtreding: '2026-02-30' }]) {
      const { data, errors } = await wijzig(keten, { verwachteVersie: 1, inrichting: met(SV_DEMO, pakket) });
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
      expect(errors?.[0]?.extensions?.['plaats']).toMatch(/^inrichting\.pakketten\[8\]/);
    }
    expect(await versie(keten)).toBe(1);
    expect(await alles()).toEqual(voor);
  });

  it('verandert precies de antwoorden die op de WAMS rusten, binnen een seconde, en uitzetten zet ze precies terug', async () => {
    const voor = await alles();
    const opWams = (regel: string): boolean => regel.startsWith('wams-meervoudig wijkteam ');
    for (const regel of voor.filter(opWams)) expect(regel).toContain('"uitkomst":"GEWEIGERD"');

    const aan = await wijzig(keten, { verwachteVersie: 1, inrichting: met(SV_DEMO, { id: 'wams', inwerkingtreding: '2026-10-01' }) });
    expect(aan.data?.wijzigInrichting.versie).toBe(2);
    await wacht(BINNEN_EEN_SECONDE);
    const erna = await alles();
    expect(erna.filter((regel) => !opWams(regel))).toEqual(voor.filter((regel) => !opWams(regel)));

    // What changed is what test/unit/recht/verwacht/wams-meervoudig.csv names, and nothing of it without its rule.
    const veranderd = erna.filter((regel) => !voor.includes(regel));
    expect(veranderd.length).toBeGreaterThan(0);
    for (const regel of veranderd) expect(regel).toMatch(/"regel":"wams-/);
    const soortenVan = (uitkomst: string): readonly string[] =>
      [...new Set(veranderd.filter((regel) => regel.includes(' MEERDERJARIG ') && regel.includes(' BEKENDHEID ') && regel.includes(`"${uitkomst}"`)).map((regel) => regel.split(' ')[3]!))].sort();
    expect(soortenVan('TOEGESTAAN')).toEqual(['onderwijs', 'woningcorporatie']);
    expect(soortenVan('VRAAG_MENS')).toEqual(['gecertificeerde-instelling', 'ggz', 'politie', 'veilig-thuis', 'zorg-en-veiligheidshuis']);

    const uit = await wijzig(keten, { verwachteVersie: 2, inrichting: SV_DEMO });
    expect(uit.data?.wijzigInrichting.versie).toBe(3);
    await wacht(BINNEN_EEN_SECONDE);
    expect(await alles()).toEqual(voor);
  });

  it('telt pas vanaf de dag van inwerkingtreding, en een latere versie pas vanaf haar moment', async () => {
    const voor = await alles();
    const begin = await versie(keten);
    await wijzig(keten, { verwachteVersie: begin, inrichting: met(SV_DEMO, { id: 'wams', inwerkingtreding: '2999-01-01' }) });
    await wacht(BINNEN_EEN_SECONDE);
    expect(await alles()).toEqual(voor);
    // Decided now, in force in an hour.
    const straks = await wijzig(keten, { verwachteVersie: begin + 1, inrichting: met(SV_DEMO, { id: 'wams', inwerkingtreding: '2026-10-01' }), geldigVanaf: new Date(Date.now() + 3_600_000).toISOString() });
    expect(straks.errors).toBeUndefined();
    await wacht(BINNEN_EEN_SECONDE);
    expect(await alles()).toEqual(voor);
  });
});

describe('Een wet uitzetten', () => {
  it('weigert wat erop rustte, met de reden, en vraagt geen partner meer', async () => {
    await using keten = await startKeten();
    const ronde = () => keten.vraag<{ bepalenBekendheid: { uitvragen: readonly { besluit: { uitkomst: string; regel: string | null; uitleg: string }; bijdrage: object | null }[] } }>(
      'query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { uitvragen { besluit { uitkomst regel uitleg } bijdrage { uitkomst } } } }', verzoek([GEZIN.moeder]),
    );
    expect((await ronde()).data!.bepalenBekendheid.uitvragen.every(({ besluit }) => besluit.uitkomst === 'TOEGESTAAN')).toBe(true);
    expect((await wijzig(keten, { verwachteVersie: 1, inrichting: zonder(SV_DEMO, 'wmo-2015') })).errors).toBeUndefined();
    await wacht(BINNEN_EEN_SECONDE);
    const { data, errors } = await ronde();
    expect(errors).toBeUndefined();
    expect(data!.bepalenBekendheid.uitvragen.length).toBeGreaterThan(0);
    for (const { besluit, bijdrage } of data!.bepalenBekendheid.uitvragen) {
      expect(besluit).toMatchObject({ uitkomst: 'GEWEIGERD', regel: null, uitleg: expect.stringMatching(/staat|aanstaat|wetspakket/) as string });
      expect(bijdrage).toBeNull();
    }
  });
});

interface Cel {
  readonly categorie?: string;
  readonly uitkomst: string;
}
interface Rij {
  readonly partner: { readonly oin: string; readonly soort: string };
  readonly bekendheid: Cel;
  readonly cellen: readonly Cel[];
}
interface Weging {
  readonly partner: { readonly oin: string; readonly soort: string };
  readonly besluit: object;
}
