import { describe, expect, it } from 'vitest';
import { DEMOVERBANDEN } from '../../../subgraphs/functies/bekendheid/inrichting/demo.js';
import { inrichtingsbeslisser } from '../../../subgraphs/functies/bekendheid/inrichting/inrichtingsbeslisser.js';
import type { Samenwerkingsverband } from '../../../subgraphs/functies/bekendheid/inrichting/samenwerkingsverband.js';
import { DEMOPARTNERS, Gegevenscategorie } from '../../../subgraphs/kit/index.js';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';

const deelnemer = (oin: string) => DEMOPARTNERS.filter((partner) => partner.oin === oin).map((partner) => ({ ...partner, endpoint: 'http://partner' }))[0];
const beslisser = inrichtingsbeslisser(DEMOVERBANDEN, deelnemer);
const persona = (naam: string) => ({ sub: naam, ...PERSONAS[naam]! });
const VRAAG = { vrager: persona('veilig-thuis'), samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', informatiebehoefte: [] as Gegevenscategorie[] };
const ALLE = Object.values(Gegevenscategorie);

describe('Wat niet is ingericht wordt geweigerd', () => {
  it.each([
    ['een onbekend samenwerkingsverband', { samenwerkingsverband: 'sv-anders' }, 'SAMENWERKINGSVERBAND_ONBEKEND'],
    ['een onbekende grondslag', { grondslag: 'wams' }, 'GRONDSLAG_ONBEKEND'],
    ['een onbekend doel', { doel: 'nieuwsgierigheid' }, 'DOEL_ONBEKEND'],
    ['een organisatie die niet meedoet', { vrager: { ...VRAAG.vrager, oin: '00000099001000002000' } }, 'FORBIDDEN'],
    ['een functie die deze grondslag niet heeft', { vrager: persona('politie') }, 'FORBIDDEN'],
    ['wie geen professional is', { vrager: { ...VRAAG.vrager, rollen: ['analist'] } }, 'FORBIDDEN'],
  ])('%s', async (_wat, anders, code) => {
    await expect(beslisser.weeg({ ...VRAAG, ...anders })).rejects.toMatchObject({ extensions: { code } });
  });

  it('een soort partner waarover de grondslag niets zegt', async () => {
    const [verband] = DEMOVERBANDEN as [Samenwerkingsverband];
    const { politie: _zonder, ...partners } = verband.grondslagen[0]!.partners;
    const afweging = await inrichtingsbeslisser([{ ...verband, grondslagen: [{ ...verband.grondslagen[0]!, partners }] }], deelnemer).weeg(VRAAG);
    expect(afweging.besluit(afweging.partners.find(({ soort }) => soort === 'politie')!)).toMatchObject({ uitkomst: 'GEWEIGERD', categorieen: [], regel: null });
  });

  it('een voorwaarde die een mens moet beoordelen is nooit een ja', async () => {
    const [verband] = DEMOVERBANDEN as [Samenwerkingsverband];
    const grondslag = verband.grondslagen[0]!;
    const partners = { ...grondslag.partners, ggz: { ...grondslag.partners['ggz']!, mens: 'Een behandelaar weegt het beroepsgeheim.' } };
    const afweging = await inrichtingsbeslisser([{ ...verband, grondslagen: [{ ...grondslag, partners }] }], deelnemer).weeg({ ...VRAAG, informatiebehoefte: ALLE });
    expect(afweging.besluit(afweging.partners.find(({ soort }) => soort === 'ggz')!)).toMatchObject({ uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [] });
  });
});

describe('Wat wordt toegestaan', () => {
  it('is voor elke partner en elke informatiebehoefte gevraagd én ingericht; de rest staat onder onthouden', async () => {
    for (const informatiebehoefte of [[], ...ALLE.map((categorie) => [categorie]), ALLE]) {
      const afweging = await beslisser.weeg({ ...VRAAG, informatiebehoefte });
      for (const partner of afweging.partners) {
        const ingericht = DEMOVERBANDEN[0]!.grondslagen[0]!.partners[partner.soort]!;
        const { categorieen, onthouden, niveau, uitleg } = afweging.besluit(partner);
        expect(categorieen.every((categorie) => ingericht.categorieen.includes(categorie) && informatiebehoefte.includes(categorie))).toBe(true);
        expect([...categorieen, ...onthouden.map(({ categorie }) => categorie)].sort()).toEqual([...informatiebehoefte].sort());
        expect(niveau).toBe(categorieen.length > 0 ? ingericht.niveau : 'MINIMAAL');
        expect(uitleg).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it('gaat over de partners die het samenwerkingsverband noemt, zonder de vrager zelf', async () => {
    const { partners } = await beslisser.weeg(VRAAG);
    expect(partners.map(({ oin }) => oin)).not.toContain(VRAAG.vrager.oin);
    expect(new Set(partners.map(({ soort }) => soort)).size).toBe(11);
  });
});

describe('Wat een verzoek kan noemen', () => {
  it('is op te vragen door wie mag vragen, en door niemand anders', async () => {
    const [verband] = await beslisser.verbanden(VRAAG.vrager);
    expect(verband).toMatchObject({ id: 'sv-demo', grondslagen: [{ id: 'wmo-vt', doelen: ['onderzoek-melding'], functies: ['medewerker-veilig-thuis'] }] });
    expect(verband!.partners.map(({ oin }) => oin)).toContain('00000099001000001000');
    expect(await beslisser.verbanden({ ...VRAAG.vrager, oin: '00000099001000002000' })).toEqual([]);
  });
});

describe('De personas van de demo', () => {
  it.each(Object.entries(PERSONAS))('%s werkt bij een organisatie die er is', (_naam, { oin }) => {
    expect(deelnemer(oin)).toBeDefined();
  });
});
