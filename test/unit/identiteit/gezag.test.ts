import { describe, expect, it } from 'vitest';
import { GEEN_JURIDISCH_ADVIES, GEZAGSREGELS, leidGezagAf, type Gezagsantwoord } from '../../../subgraphs/functies/identiteit/gezag/index.js';
import { bevolk, noem, persoon, type Rij } from './gbav-bestand.js';

const PEILDATUM = '2024-05-02';
const GEBOREN = '20150601';
const MOEDER = { '04.10': 'V', '62.10': GEBOREN, '81.10': '0599', '81.20': '1AA0001' };
const VADER = { '04.10': 'M', '62.10': GEBOREN, '81.10': '0599', '81.20': '1AA0001' };
const HUWELIJK = { '06.10': '20100101', '15.10': 'H' };
const DOOD = { '06.08.10': '20200101', '06.08.20': '0599', '07.67.10': '20200101', '07.67.20': 'O' };
const CURATELE = { '11.33.10': '1', '11.85.10': '20200101' };

interface Gezin {
  /** Cells of the first rows of the child (10), the mother (1), the father (2) and somebody else (3). */
  readonly kind?: Rij;
  readonly moeder?: Rij;
  readonly vader?: Rij;
  readonly derde?: Rij;
  /** Rows that continue the child's list. */
  readonly kindVervolg?: readonly Rij[];
  readonly moederVervolg?: readonly Rij[];
  /** Lists that are not in the file. */
  readonly zonder?: readonly string[];
}

/** The child's two parents; other cells replace these. */
const TWEE_OUDERS = { ...noem('02', 1, MOEDER), ...noem('03', 2, VADER) };
const EEN_OUDER = { ...noem('02', 1, MOEDER), '03.81.10': '0599', '03.81.20': '1AA0001' };

async function gezag({ kind = TWEE_OUDERS, moeder = {}, vader = {}, derde, kindVervolg = [], moederVervolg = [], zonder = [] }: Gezin, peildatum = PEILDATUM): Promise<Gezagsantwoord> {
  const lijsten: readonly Rij[][] = [
    [persoon(10, { '01.03.10': GEBOREN, '01.81.20': '1AA0001', ...kind }), ...kindVervolg],
    [persoon(1, moeder), ...moederVervolg],
    [persoon(2, { '01.04.10': 'M', ...vader })],
    ...(derde ? [[persoon(3, derde)]] : []),
  ];
  const { van, blik } = await bevolk(...lijsten.filter(([eerste]) => !zonder.includes(eerste!['lijst']!)).flat());
  return leidGezagAf(van('L10'), blik, peildatum);
}

/** Outcome in short: kind, rule, holders. */
async function kort(gezin: Gezin, peildatum?: string): Promise<string> {
  const { soort, regel, houders } = await gezag(gezin, peildatum);
  return [soort, regel, houders.map(({ rol }) => rol).join('+')].join(' ').trim();
}

const gehuwd = (n: number, extra: Rij = {}): Rij => noem('05', n, { ...HUWELIJK, ...extra });
const gescheiden = (n: number, begin: string, einde: string): readonly [Rij, Rij] => [
  { ...noem('05', n, { '07.10': einde, '07.40': 'S', '15.10': 'H' }), '05.H': '55' }, noem('05', n, { '06.10': begin, '15.10': 'H' }),
];

describe('elk antwoord over gezag', () => {
  it('noemt de houders, de grondslag, de regel en een zin uitleg, en zegt dat het een afleiding is', async () => {
    const antwoord = await gezag({ moeder: gehuwd(2) });
    expect(antwoord).toMatchObject({
      soort: 'GEZAMENLIJK_OUDERLIJK_GEZAG', basis: 'AFGELEID', peildatum: PEILDATUM, grondslag: ['1:251 lid 1 BW'],
      houders: [{ rol: 'OUDER_1', naam: 'Voornaam1 Testman' }, { rol: 'OUDER_2', naam: 'Voornaam2 Testman' }],
      voorbehoud: [GEEN_JURIDISCH_ADVIES],
    });
    expect(antwoord.houders.every(({ persoon: id }) => id !== null)).toBe(true);
    expect(antwoord.toelichting).toMatch(/^De ouders .+\.$/);
  });

  it('noemt in de toelichting nooit een naam of nummer van een persoon', async () => {
    const gevallen: Gezin[] = [{}, { moeder: gehuwd(2) }, { moeder: DOOD }, { kind: EEN_OUDER }, { kind: { ...TWEE_OUDERS, '11.32.10': 'D' } }];
    for (const geval of gevallen) expect((await gezag(geval)).toelichting).not.toMatch(/Voornaam|Testman|\d{5}/);
  });

  it('komt van een regel met een eigen naam', () => {
    expect(GEZAGSREGELS.every(({ naam }) => /^[a-z0-9-]+$/.test(naam))).toBe(true);
  });
});

describe('of er van gezag sprake is', () => {
  it.each<[string, Gezin, string]>([
    ['wie achttien is, staat niet onder gezag', { kind: { ...TWEE_OUDERS, '01.03.10': '20060502' } }, 'NIET_VAN_TOEPASSING meerderjarig'],
    ['wie morgen achttien wordt, wel', { kind: { ...TWEE_OUDERS, '01.03.10': '20060503' } }, 'EENHOOFDIG_OUDERLIJK_GEZAG moeder-alleen OUDER_1'],
    ['wie misschien achttien is: niet te bepalen', { kind: { ...TWEE_OUDERS, '01.03.10': '20060000' } }, 'NIET_TE_BEPALEN geboortedatum-onvolledig'],
    ['een onbekende geboortedatum: niet te bepalen', { kind: { ...TWEE_OUDERS, '01.03.10': '00000000' } }, 'NIET_TE_BEPALEN geboortedatum-onvolledig'],
    ['wie minderjarig gehuwd is, is meerderjarig', { kind: { ...TWEE_OUDERS, '01.03.10': '20070101', ...gehuwd(3) } }, 'NIET_VAN_TOEPASSING meerderjarig-door-huwelijk'],
    ['wie is overleden, heeft geen gezag boven zich', { kind: { ...TWEE_OUDERS, ...DOOD } }, 'NIET_VAN_TOEPASSING overleden'],
    ['een kind in het buitenland: niet te bepalen', { kind: { ...TWEE_OUDERS, '07.67.10': '20200101', '07.67.20': 'E' } }, 'NIET_TE_BEPALEN lijst-opgeschort'],
    ['de geboortedatum in onderzoek: niet te bepalen', { kind: { ...TWEE_OUDERS, '01.83.10': '010310', '01.83.20': '20240101' } }, 'NIET_TE_BEPALEN geboorte-in-onderzoek'],
    ['een afgerond onderzoek telt niet', { kind: { ...TWEE_OUDERS, '01.83.10': '010310', '01.83.20': '20240101', '01.83.30': '20240201' } }, 'EENHOOFDIG_OUDERLIJK_GEZAG moeder-alleen OUDER_1'],
  ])('%s', async (_, gezin, uitkomst) => {
    expect(await kort(gezin)).toBe(uitkomst);
  });

  it('voor de geboorte is het niet te bepalen', async () => {
    expect(await kort({}, '2015-05-31')).toBe('NIET_TE_BEPALEN nog-niet-geboren');
  });
});

describe('een geregistreerde uitspraak', () => {
  it.each([
    ['1', 'EENHOOFDIG_OUDERLIJK_GEZAG uitspraak OUDER_1'],
    ['2', 'EENHOOFDIG_OUDERLIJK_GEZAG uitspraak OUDER_2'],
    ['12', 'GEZAMENLIJK_OUDERLIJK_GEZAG uitspraak OUDER_1+OUDER_2'],
    ['1D', 'GEZAMENLIJK_GEZAG uitspraak OUDER_1+DERDE'],
    ['2D', 'GEZAMENLIJK_GEZAG uitspraak OUDER_2+DERDE'],
    ['D', 'VOOGDIJ uitspraak DERDE'],
    ['3D', 'NIET_TE_BEPALEN uitspraak-code-onbekend'],
    ['1C', 'NIET_TE_BEPALEN uitspraak-code-onbekend'],
  ])('code %s gaat voor de wet: %s', async (code, uitkomst) => {
    expect(await kort({ kind: { ...TWEE_OUDERS, '11.32.10': code, '11.85.10': '20200101' }, moeder: gehuwd(2) })).toBe(uitkomst);
  });

  it('heet geregistreerd, tot er iets van moet worden afgeleid', async () => {
    const kind = { ...TWEE_OUDERS, '11.32.10': '12', '11.85.10': '20200101' };
    expect((await gezag({ kind })).basis).toBe('GEREGISTREERD');
    expect((await gezag({ kind, vader: DOOD })).basis).toBe('AFGELEID');
  });

  it('in onderzoek: niet te bepalen', async () => {
    expect(await kort({ kind: { ...TWEE_OUDERS, '11.32.10': '1', '11.83.10': '113210' } })).toBe('NIET_TE_BEPALEN uitspraak-in-onderzoek');
  });

  it('wijkt voor een adoptie erna, niet voor een ervoor; zonder datum is het niet te bepalen', async () => {
    const met = (adoptie: string, uitspraak: string): Gezin => ({
      kind: { ...TWEE_OUDERS, ...noem('03', 2, { ...VADER, '62.10': adoptie, '81.20': '1AQ0001' }), '11.32.10': 'D', '11.85.10': uitspraak } });
    expect(await kort(met('20200601', '20200101'))).toBe('GEZAMENLIJK_OUDERLIJK_GEZAG geadopteerd OUDER_1+OUDER_2');
    expect(await kort(met('20190601', '20200101'))).toBe('VOOGDIJ uitspraak DERDE');
    expect(await kort(met('20190601', '00000000'))).toBe('NIET_TE_BEPALEN uitspraak-of-adoptie-eerst');
  });

  it('wijkt als ouders daarna met elkaar hertrouwen', async () => {
    const [einde, begin] = gescheiden(2, '20100101', '20190101');
    const kind = { ...TWEE_OUDERS, '11.32.10': '1', '11.85.10': '20190201' };
    const hertrouwd = (dag: string): Gezin => ({ kind, moeder: { ...noem('05', 2, { '06.10': dag, '15.10': 'H' }), '05.H': '05' }, moederVervolg: [einde, begin] });
    expect(await kort(hertrouwd('20210101'))).toBe('GEZAMENLIJK_OUDERLIJK_GEZAG huwelijk-of-partnerschap OUDER_1+OUDER_2');
    expect(await kort(hertrouwd('20190115'))).toBe('EENHOOFDIG_OUDERLIJK_GEZAG uitspraak OUDER_1');
  });

  it('wijkt als het ouderschap van wie zij noemt is ontkend', async () => {
    expect(await kort({ kind: { ...EEN_OUDER, '11.32.10': '12', '11.85.10': '20160101' } })).toBe('EENHOOFDIG_OUDERLIJK_GEZAG enige-ouder OUDER_1');
  });
});

describe('wie de ouders zijn', () => {
  it.each<[string, Gezin, string]>([
    ['een ouder met een punt als naam is onbekend: niet te bepalen', { kind: { ...TWEE_OUDERS, ...noem('03', 2, { '01.10': '', '01.20': '', '02.10': '', '02.40': '.' }) } }, 'NIET_TE_BEPALEN ouder-onbekend'],
    ['een ontbrekende oudercategorie: niet te bepalen', { kind: { ...noem('02', 1, MOEDER), '03.81.10': '' } }, 'NIET_TE_BEPALEN ouder-niet-vermeld'],
    ['geen juridische ouders: tijdelijk geen gezag', { kind: { '02.81.10': '0599', '03.81.10': '0599' } }, 'TIJDELIJK_GEEN_GEZAG geen-ouders'],
    ['het ouderschap in onderzoek: niet te bepalen', { kind: { ...TWEE_OUDERS, '03.83.10': '036210' } }, 'NIET_TE_BEPALEN ouderschap-in-onderzoek'],
    ['een voornaam in onderzoek maakt niet uit', { kind: { ...TWEE_OUDERS, '03.83.10': '030210' } }, 'EENHOOFDIG_OUDERLIJK_GEZAG moeder-alleen OUDER_1'],
    ['een huwelijk in onderzoek: niet te bepalen', { moeder: { ...gehuwd(2), '05.83.10': '050600' } }, 'NIET_TE_BEPALEN gegevens-ouder-in-onderzoek'],
    ['geen van de lijsten van de ouders beschikbaar: niet te bepalen', { zonder: ['L1', 'L2'] }, 'NIET_TE_BEPALEN ouders-buiten-bereik'],
  ])('%s', async (_, gezin, uitkomst) => {
    expect(await kort(gezin)).toBe(uitkomst);
  });
});

describe('twee ouders', () => {
  const SAMEN = 'GEZAMENLIJK_OUDERLIJK_GEZAG huwelijk-of-partnerschap OUDER_1+OUDER_2';
  const MOEDER_ALLEEN = 'EENHOOFDIG_OUDERLIJK_GEZAG moeder-alleen OUDER_1';
  const uitElkaar = (begin: string, einde: string): Gezin => {
    const [nu, eerder] = gescheiden(2, begin, einde);
    return { moeder: nu, moederVervolg: [eerder] };
  };
  const erkend = (dag: string, akte = '1AC0001', extra: Rij = {}): Gezin => (
    { kind: { ...TWEE_OUDERS, ...noem('03', 2, { ...VADER, '62.10': dag, '81.20': akte }), ...extra } });

  it.each<[string, Gezin, string]>([
    ['gehuwd voor de geboorte', { moeder: gehuwd(2) }, SAMEN],
    ['gehuwd na de geboorte', { moeder: gehuwd(2, { '06.10': '20180101' }) }, SAMEN],
    ['gescheiden na de geboorte', uitElkaar('20100101', '20190101'), SAMEN],
    ['gescheiden voor de geboorte', uitElkaar('20100101', '20150531'), MOEDER_ALLEEN],
    ['gescheiden in het jaar van de geboorte, dag onbekend', uitElkaar('20100101', '20150000'), 'NIET_TE_BEPALEN huwelijk-onzeker'],
    ['alleen de lijst van de vader vermeldt het huwelijk', { vader: gehuwd(1) }, SAMEN],
    ['met een ander gehuwd', { moeder: gehuwd(3), derde: {} }, MOEDER_ALLEEN],
    ['nooit gehuwd', {}, MOEDER_ALLEEN],
    ['geadopteerd', { kind: { ...TWEE_OUDERS, '03.81.20': '1AQ0001' } }, 'GEZAMENLIJK_OUDERLIJK_GEZAG geadopteerd OUDER_1+OUDER_2'],
    ['erkend in 2022', erkend('20221231'), MOEDER_ALLEEN],
    ['erkend in 2023', erkend('20230101'), 'GEZAMENLIJK_OUDERLIJK_GEZAG erkenning-sinds-2023 OUDER_1+OUDER_2'],
    ['erkend op een onbekende dag', erkend('00000000'), 'NIET_TE_BEPALEN erkenning-datum-onzeker'],
    ['erkend terwijl de moeder bij de geboorte met een ander gehuwd was', { ...erkend('20221231'), moeder: gehuwd(3), derde: {} }, 'NIET_TE_BEPALEN erkend-terwijl-moeder-partner-had'],
    ['erkend in 2023 bij een moeder van zestien', { ...erkend('20230101'), moeder: { '01.03.10': '19990601' } }, 'NIET_TE_BEPALEN erkend-terwijl-moeder-minderjarig'],
    ['het kind is in het buitenland geboren', { kind: { ...TWEE_OUDERS, '01.03.30': '5010' } }, 'NIET_TE_BEPALEN buitenland'],
    ['het kind woonde in het buitenland', { kind: { ...TWEE_OUDERS, '08.14.10': '5010' } }, 'NIET_TE_BEPALEN buitenland'],
    ['het kind woonde in het buitenland en de ouders zijn gehuwd', { kind: { ...TWEE_OUDERS, '08.14.10': '5010' }, moeder: gehuwd(2) }, SAMEN],
    ['twee moeders, nooit gehuwd', { kind: { ...TWEE_OUDERS, '03.04.10': 'V' } }, 'NIET_TE_BEPALEN moeder-niet-aan-te-wijzen'],
    ['de lijst van de moeder is er niet', { zonder: ['L1'] }, 'NIET_TE_BEPALEN moeder-buiten-bereik'],
    ['de lijst van de vader is er niet', { zonder: ['L2'] }, MOEDER_ALLEEN],
  ])('%s', async (_, gezin, uitkomst) => {
    expect(await kort(gezin)).toBe(uitkomst);
  });

  it('geregistreerd partnerschap heeft een eigen artikel', async () => {
    expect((await gezag({ moeder: gehuwd(2, { '15.10': 'P' }) })).grondslag).toEqual(['1:253aa lid 1 BW']);
  });

  it.each([['20221231', MOEDER_ALLEEN], ['20230401', 'NIET_TE_BEPALEN erkenning-datum-onzeker'], ['20231001', 'GEZAMENLIJK_OUDERLIJK_GEZAG erkenning-sinds-2023 OUDER_1+OUDER_2']])(
    'ongehuwd, geboren op %s met beiden op de geboorteakte: als ongeboren vrucht erkend', async (dag, uitkomst) => {
      expect(await kort({ kind: { ...TWEE_OUDERS, '01.03.10': dag, '02.62.10': dag, '03.62.10': dag } })).toBe(uitkomst);
    });

  it('het huwelijk met wie ouder was tot de ontkenning, doet niet mee', async () => {
    const [nu, eerder] = gescheiden(3, '20100101', '20160101');
    const gezin: Gezin = {
      ...erkend('20160601', '1AC0001', { '03.H': '53' }), kindVervolg: [noem('03', 3, { ...VADER, '84.10': 'O' })], moeder: nu, moederVervolg: [eerder], derde: {},
    };
    expect(await kort(gezin)).toBe(MOEDER_ALLEEN);
  });

  it('is de lijst van de vader er niet, dan is het huwelijk aan naam en geboortedatum te herkennen, met een voorbehoud', async () => {
    const antwoord = await gezag({ moeder: gehuwd(2), zonder: ['L2'] });
    expect(antwoord.soort).toBe('GEZAMENLIJK_OUDERLIJK_GEZAG');
    expect(antwoord.houders[1]).toEqual({ rol: 'OUDER_2', persoon: null, naam: 'Voornaam2 Testman' });
    expect(antwoord.voorbehoud).toHaveLength(2);
  });
});

describe('één ouder', () => {
  it.each<[string, Gezin, string]>([
    ['ongehuwd: die ouder alleen', { kind: EEN_OUDER }, 'EENHOOFDIG_OUDERLIJK_GEZAG enige-ouder OUDER_1'],
    ['gehuwd bij de geboorte: met de partner', { kind: EEN_OUDER, moeder: gehuwd(3), derde: {} }, 'GEZAMENLIJK_GEZAG partner-bij-geboorte OUDER_1+PARTNER'],
    ['gehuwd na de geboorte: die ouder alleen', { kind: EEN_OUDER, moeder: gehuwd(3, { '06.10': '20180101' }), derde: {} }, 'EENHOOFDIG_OUDERLIJK_GEZAG enige-ouder OUDER_1'],
    ['gehuwd op een onbekende dag', { kind: EEN_OUDER, moeder: gehuwd(3, { '06.10': '00000000' }) }, 'NIET_TE_BEPALEN partner-bij-geboorte-onzeker'],
    ['gehuwd bij de geboorte, ouderschap van de partner ontkend', { kind: { ...EEN_OUDER, '03.H': '53' }, kindVervolg: [noem('03', 3, { '84.10': 'O' })], moeder: gehuwd(3), derde: {} }, 'EENHOOFDIG_OUDERLIJK_GEZAG enige-ouder OUDER_1'],
    ['in het buitenland geboren', { kind: { ...EEN_OUDER, '01.03.30': '5010' } }, 'NIET_TE_BEPALEN buitenland'],
  ])('%s', async (_, gezin, uitkomst) => {
    expect(await kort(gezin)).toBe(uitkomst);
  });
});

describe('een houder die wegvalt', () => {
  const uit = async (gezin: Gezin): Promise<string> => {
    const { soort, houders, grondslag } = await gezag(gezin);
    return [soort, houders.map(({ rol }) => rol).join('+'), grondslag.slice(1).join(', ')].join(' | ');
  };
  const SAMEN = gehuwd(2);
  const MINDERJARIG = { '01.03.10': '20070101' };

  it.each<[string, Gezin, string]>([
    ['gezamenlijk, één overleden', { moeder: { ...SAMEN, ...DOOD } }, 'EENHOOFDIG_OUDERLIJK_GEZAG | OUDER_2 | 1:253f BW'],
    ['gezamenlijk, één onder curatele', { moeder: { ...SAMEN, ...CURATELE } }, 'EENHOOFDIG_OUDERLIJK_GEZAG | OUDER_2 | 1:253q lid 1 BW, 1:246 BW'],
    ['gezamenlijk, beiden overleden', { moeder: { ...SAMEN, ...DOOD }, vader: DOOD }, 'TIJDELIJK_GEEN_GEZAG |  | 1:295 BW'],
    ['gezamenlijk, beiden onder curatele', { moeder: { ...SAMEN, ...CURATELE }, vader: CURATELE }, 'TIJDELIJK_GEEN_GEZAG |  | 1:253q lid 2 BW, 1:246 BW'],
    ['alleen de moeder, en zij is overleden: de vader krijgt het niet vanzelf', { moeder: DOOD }, 'TIJDELIJK_GEEN_GEZAG |  | 1:253g lid 1 BW'],
    ['alleen de moeder, en zij is minderjarig', { kind: EEN_OUDER, moeder: MINDERJARIG }, 'TIJDELIJK_GEEN_GEZAG |  | 1:253q lid 3 BW, 1:246 BW'],
    ['ouder en partner, de ouder is overleden', { kind: EEN_OUDER, moeder: { ...gehuwd(3), ...DOOD }, derde: {} }, 'VOOGDIJ | PARTNER | 1:253x lid 1 BW'],
    ['ouder en partner, de partner is overleden', { kind: EEN_OUDER, moeder: gehuwd(3), derde: DOOD }, 'EENHOOFDIG_OUDERLIJK_GEZAG | OUDER_1 | 1:245 lid 5 jo. 1:253f BW'],
    ['ouder en derde volgens uitspraak, de ouder is overleden', { kind: { ...TWEE_OUDERS, '11.32.10': '1D' }, moeder: DOOD }, 'VOOGDIJ | DERDE | 1:253x lid 1 BW'],
  ])('%s', async (_, gezin, uitkomst) => {
    expect(await uit(gezin)).toBe(uitkomst);
  });

  it('is niet zeker of een ouder meerderjarig is, dan is het niet te bepalen', async () => {
    expect((await gezag({ moeder: { '01.03.10': '20060000' } })).soort).toBe('NIET_TE_BEPALEN');
  });

  it('een ouder die is geëmigreerd, houdt het gezag; het antwoord zegt dat latere wijzigingen ontbreken', async () => {
    const antwoord = await gezag({ moeder: { '07.67.10': '20200101', '07.67.20': 'E' } });
    expect(antwoord).toMatchObject({ soort: 'EENHOOFDIG_OUDERLIJK_GEZAG', houders: [{ rol: 'OUDER_1' }] });
    expect(antwoord.voorbehoud.at(-1)).toContain('niet meer bijgehouden');
  });
});
