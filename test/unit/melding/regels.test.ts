import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controleerInvoer } from '../../../subgraphs/functies/melding/controle.js';
import { EIS, EISEN } from '../../../subgraphs/functies/melding/eisen.js';
import type { MeldingInvoer } from '../../../subgraphs/functies/melding/invoer.js';
import { doelgroep, inzageniveau, INZAGEREGELS, type Kring } from '../../../subgraphs/functies/melding/inzageniveau.js';
import { kiesMeldpunt, ROUTERING } from '../../../subgraphs/functies/melding/routering.js';
import { MELDINGSOORTEN } from '../../../subgraphs/functies/melding/soorten.js';
import { DEMOPARTNERS } from '../../../subgraphs/kit/index.js';

const NU = Date.parse('2026-11-24T10:00:00Z');
const GOED: MeldingInvoer = {
  soort: 'VEILIG_THUIS', regio: 'Midden (demo)', verzoek: 'Onderzoek dit.', terugkoppelingGewenst: false,
  zorgelijkeSituatie: { schets: 'Geschreeuw in de nacht.' }, betrokkenen: [{ rol: 'HOOFDBETROKKENE', persoon: { bsn: '999901011' } }],
};
const plaatsen = (anders: Partial<MeldingInvoer>): readonly string[] => controleerInvoer({ ...GOED, ...anders }, NU).alle.map(({ plaats }) => plaats);
const betrokkene = (anders: object): readonly string[] => plaatsen({ betrokkenen: [{ rol: 'HOOFDBETROKKENE', ...anders }] });
const incident = (anders: object): readonly string[] => plaatsen({ incidenten: [{ omschrijving: 'Ruzie.', ...anders }] });

describe('Wat een melding moet hebben', () => {
  it.each(MELDINGSOORTEN)('%s: elke eis van de soort wordt genoemd als er niets is ingevuld', (soort) => {
    const gevonden = controleerInvoer({ soort }, NU).alle.map(({ plaats }) => plaats);
    const verwacht = EISEN[soort].filter((naam) => !EIS[naam].isVoldaan({ soort })).map((naam) => `invoer.${EIS[naam].plaats}`);
    expect(gevonden.toSorted()).toEqual(verwacht.toSorted());
    expect(gevonden).toContain('invoer.betrokkenen');
  });

  it('een goede melding heeft geen gebrek, ook zonder adres, voorvoegsel, contact of voorval', () => expect(plaatsen({})).toEqual([]));

  it('wie terugkoppeling wil, zegt waar hij te bereiken is', () => {
    expect(plaatsen({ terugkoppelingGewenst: true })).toEqual(['invoer.contact']);
    expect(plaatsen({ terugkoppelingGewenst: true, contact: { naam: 'Team', email: 'team@voorbeeld.example' } })).toEqual([]);
  });

  it.each([
    ['met de elfproef', { persoon: { bsn: '999901011' } }, []],
    ['dat met een nul begint', { persoon: { bsn: '010000001' } }, ['invoer.betrokkenen[0].persoon.bsn']],
    ['dat met een nul begint en voldoet', { persoon: { bsn: '012345672' } }, []],
    ['met acht cijfers', { persoon: { bsn: '12345672' } }, ['invoer.betrokkenen[0].persoon.bsn']],
    ['en een sleutel tegelijk', { persoon: { bsn: '999901011', id: 'abc' } }, ['invoer.betrokkenen[0].persoon']],
  ])('een nummer %s', (_wat, anders, verwacht) => expect(betrokkene(anders)).toEqual(verwacht));

  it('van een onbekende volstaat wat men weet, maar niets is te weinig', () => {
    expect(betrokkene({ onbekend: { geslacht: 'MAN' } })).toEqual([]);
    expect(betrokkene({ onbekend: {} })).toEqual(['invoer.betrokkenen[0].onbekend']);
    expect(betrokkene({ onbekend: { adres: 'Dorpsstraat' }, persoon: { id: 'abc' } })).toEqual(['invoer.betrokkenen[0]']);
  });

  it.each([
    ['op een moment', { tijdstip: '2026-11-20T10:00:00Z' }, []],
    ['in een periode die nog duurt', { periode: { begin: '2026-11-01T00:00:00Z' } }, []],
    ['op geen van beide', {}, ['invoer.incidenten[0]']],
    ['op beide', { tijdstip: '2026-11-20T10:00:00Z', periode: { begin: '2026-11-01T00:00:00Z' } }, ['invoer.incidenten[0]']],
    ['in de toekomst', { tijdstip: '2026-11-24T10:00:01Z' }, ['invoer.incidenten[0].tijdstip']],
    ['dat eindigt voor het begint', { periode: { begin: '2026-11-02T00:00:00Z', einde: '2026-11-01T00:00:00Z' } }, ['invoer.incidenten[0].periode.einde']],
  ])('een voorval %s', (_wat, anders, verwacht) => expect(incident(anders)).toEqual(verwacht));

  it('in geen enkele vrije tekst staat een persoonsnummer, hoe ook geschreven', () => {
    for (const nummer of ['999901011', '9999.01.011', '999 901 011']) {
      expect(plaatsen({
        verzoek: `Over ${nummer}`, zorgelijkeSituatie: { schets: `Zie ${nummer}`, toelichting: `Regel\n${nummer}`, vraagAntwoorden: [{ vraag: 'Wie?', antwoord: nummer }] },
        betrokkenen: [{ rol: 'HOOFDBETROKKENE', onbekend: { omschrijving: nummer } }], overigeInformatie: { omschrijving: nummer },
      })).toEqual(['invoer.verzoek', 'invoer.zorgelijkeSituatie.schets', 'invoer.zorgelijkeSituatie.toelichting', 'invoer.zorgelijkeSituatie.vraagAntwoorden[0].antwoord', 'invoer.betrokkenen[0].onbekend.omschrijving', 'invoer.overigeInformatie.omschrijving']);
    }
  });
});

describe('Welk meldpunt', () => {
  const deelnemers = DEMOPARTNERS.map((partner) => ({ ...partner, contacten: [] }));

  it('elke soort heeft een regel, en van de demo vindt elke die er een heeft het in de regio', () => {
    expect(Object.keys(ROUTERING).toSorted()).toEqual([...MELDINGSOORTEN].toSorted());
    expect(kiesMeldpunt(deelnemers, 'VEILIG_THUIS', 'noord (demo)')).toMatchObject({ meldpunt: { naam: 'Veilig Thuis Noorderkwelder' } });
    expect(kiesMeldpunt(deelnemers, 'ZORG_EN_VEILIGHEIDSHUIS', 'Midden (demo)')).toMatchObject({ meldpunt: { soort: 'zorg-en-veiligheidshuis' } });
    expect(kiesMeldpunt(deelnemers, 'COMENSHA', 'Midden (demo)')).toMatchObject({ gebrek: 'GEEN' });
  });

  it('een wijkteam gaat voor de gemeente, en Comensha is er voor het hele land', () => {
    const wijkteam = { oin: '00000099021000001000', naam: 'Wijkteam', soort: 'wijkteam', regio: 'Midden (demo)', contacten: [] };
    expect(kiesMeldpunt([...deelnemers, wijkteam], 'NIET_ACUTE_ZORG', 'Midden (demo)')).toEqual({ meldpunt: wijkteam });
    const comensha = { ...wijkteam, soort: 'comensha', regio: 'Elders' };
    expect(kiesMeldpunt([...deelnemers, comensha], 'COMENSHA', undefined)).toEqual({ meldpunt: comensha });
  });

  it('wie zelf kiest, kiest een meldpunt voor die soort', () => {
    expect(kiesMeldpunt(deelnemers, 'VEILIG_THUIS', 'Midden (demo)', '00000099001000001000')).toMatchObject({ gebrek: 'NIET_DEZE' });
    expect(kiesMeldpunt(deelnemers, 'NIET_ACUTE_ZORG', 'Midden (demo)')).toMatchObject({ gebrek: 'MEER_DAN_EEN' });
  });
});

describe('Inzage en doelgroep', () => {
  const oin = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const kring: fc.Arbitrary<Kring> = fc.record({ melder: oin, meldpunt: oin, meewerkend: fc.array(oin), eerdereMeldpunten: fc.array(oin) });

  it('de doelgroep van een niveau is precies wie de melding op dat niveau ziet', () => {
    fc.assert(fc.property(kring, oin, (rond, wie) => {
      for (const niveau of ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'] as const) expect(doelgroep(rond, niveau).includes(wie)).toBe(inzageniveau(rond, wie) === niveau);
    }));
  });

  it('wie nergens in staat, ziet niets; wie in meer dan één rol staat, ziet het meeste', () => {
    const rond: Kring = { melder: 'a', meldpunt: 'b', meewerkend: ['a', 'c'], eerdereMeldpunten: ['b', 'c', 'd'] };
    expect(['a', 'b', 'c', 'd', 'e'].map((wie) => inzageniveau(rond, wie))).toEqual(['VOLLEDIG', 'VOLLEDIG', 'BEPERKT', 'MINIMAAL', undefined]);
    expect(new Set(INZAGEREGELS.map(({ id }) => id)).size).toBe(INZAGEREGELS.length);
  });
});
