import type { Adresvorm, Gezinslidvorm, Gezinsvorm, Verbintenisvorm } from './gezinsvorm.js';

type Lidextra = Omit<Gezinslidvorm, 'rol' | 'geslacht' | 'geboren'>;

const man = (rol: string, geboren: number | string, extra: Lidextra = {}): Gezinslidvorm => ({ rol, geslacht: 'M', geboren, ...extra });
const vrouw = (rol: string, geboren: number | string, extra: Lidextra = {}): Gezinslidvorm => ({ rol, geslacht: 'V', geboren, ...extra });
const adres = (plaats: string, sinds: number): Adresvorm => ({ plaats, sinds });
const huwelijk = (een: string, ander: string, gesloten: number, gescheiden?: number): Verbintenisvorm =>
  ({ tussen: [een, ander], soort: 'H', gesloten, gescheiden });

const beiden = { ouders: ['moeder', 'vader'] } as const;
const alleenMoeder = { ouders: ['moeder'] } as const;

/**
 * The families of the demo population, each a shape that people who ask about families meet.
 * A family's number is in its BSNs: add families at the end only.
 */
export const GEZINNEN: readonly Gezinsvorm[] = [
  {
    omschrijving: 'Gehuwde ouders met drie kinderen', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2011)],
    leden: [vrouw('moeder', 1985, { naamgebruik: 'V' }), man('vader', 1983), vrouw('kind1', 2012, beiden), man('kind2', 2014, beiden), vrouw('kind3', 2018, beiden)],
    verbintenissen: [huwelijk('moeder', 'vader', 2010)],
  },
  {
    omschrijving: 'Gehuwde ouders met vier kinderen, van wie de oudste net meerderjarig', herkomst: 'marokkaans', adressen: [adres('Waterwijk', 2007)],
    leden: [vrouw('moeder', 1984), man('vader', 1978, { geborenInBuitenland: true }), man('kind1', '20080317', beiden), vrouw('kind2', 2011, beiden),
      man('kind3', 2015, beiden), vrouw('kind4', 2020, beiden)],
    verbintenissen: [huwelijk('moeder', 'vader', 2006)],
  },
  {
    omschrijving: 'Alleenstaande moeder met één kind, tweede ouder niet bekend', herkomst: 'surinaams', adressen: [adres('Lindehoven', 2019)],
    leden: [vrouw('moeder', 1996), man('kind1', 2021, alleenMoeder)],
  },
  {
    omschrijving: 'Gescheiden ouders, kinderen op twee adressen', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2010), adres('Lindehoven', 2021)],
    leden: [vrouw('moeder', 1982), man('vader', 1981, { adres: 1, vorigAdres: 0 }), vrouw('kind1', 2011, beiden), man('kind2', 2014, { ...beiden, adres: 1, vorigAdres: 0 })],
    verbintenissen: [huwelijk('moeder', 'vader', 2009, 2021)],
  },
  {
    omschrijving: 'Samengesteld gezin: twee kinderen uit een eerder huwelijk en één samen', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2017), adres('Lindehoven', 2009)],
    leden: [vrouw('moeder', 1986, { vorigAdres: 1, naamgebruik: 'P' }), man('stiefvader', 1988, { herkomst: 'turks' }), man('vader', 1984, { adres: 1 }),
      man('kind1', 2010, { ...beiden, vorigAdres: 1 }), vrouw('kind2', 2013, { ...beiden, vorigAdres: 1 }), man('kind3', 2022, { ouders: ['moeder', 'stiefvader'] })],
    verbintenissen: [huwelijk('moeder', 'vader', 2008, 2017), huwelijk('moeder', 'stiefvader', 2020)],
  },
  {
    omschrijving: 'Grootouders voeden een kleinkind op: moeder overleden, vader niet bekend', herkomst: 'nederlands', adressen: [adres('Lindehoven', 1988)],
    leden: [vrouw('oma', 1959, { naamgebruik: 'V' }), man('opa', 1956), vrouw('moeder', 1990, { ouders: ['oma', 'opa'], overleden: 2022 }),
      man('kind1', 2016, { ...alleenMoeder, gezag: { code: 'D', sinds: 2023 } })],
    verbintenissen: [huwelijk('oma', 'opa', 1980)],
  },
  {
    omschrijving: 'Kind bij pleegouders, gezag bij een voogd; moeder woont elders', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2003), adres('Lindehoven', 2017)],
    leden: [vrouw('moeder', 1994, { adres: 1 }), vrouw('kind1', 2019, { ...alleenMoeder, vorigAdres: 1, gezag: { code: 'D', sinds: 2024 } }), vrouw('pleegmoeder', 1975), man('pleegvader', 1973)],
    verbintenissen: [huwelijk('pleegmoeder', 'pleegvader', 2001)],
  },
  {
    omschrijving: 'Moeder met twee kinderen op een geheim adres, gescheiden van de vader', herkomst: 'turks', adressen: [adres('Lindehoven', 2024), adres('Waterwijk', 2012)],
    leden: [vrouw('moeder', 1990, { vorigAdres: 1, geheim: true }), man('vader', 1987, { adres: 1 }),
      vrouw('kind1', 2015, { ...beiden, vorigAdres: 1, geheim: true }), man('kind2', 2017, { ...beiden, vorigAdres: 1, geheim: true })],
    verbintenissen: [huwelijk('moeder', 'vader', 2013, 2024)],
  },
  {
    omschrijving: 'Moeder met twee kinderen, vader overleden', herkomst: 'surinaams', adressen: [adres('Waterwijk', 2008)],
    leden: [vrouw('moeder', 1981, { naamgebruik: 'V' }), man('vader', 1979, { overleden: 2024, geborenInBuitenland: true }), man('kind1', 2009, beiden), vrouw('kind2', 2012, beiden)],
    verbintenissen: [huwelijk('moeder', 'vader', 2007)],
  },
  {
    omschrijving: 'Gezin met deels onbekende geboortedata, en een grootmoeder', herkomst: 'syrisch', adressen: [adres('Lindehoven', 2016)],
    leden: [vrouw('grootmoeder', '00000000', { geborenInBuitenland: true }), vrouw('moeder', '19840700', { geborenInBuitenland: true }),
      man('vader', '19810000', { ouders: ['grootmoeder'], naamVan: 'vader', geborenInBuitenland: true }),
      man('kind1', '20090000', { ...beiden, geborenInBuitenland: true }), vrouw('kind2', 2018, beiden)],
    verbintenissen: [huwelijk('moeder', 'vader', 2006)],
  },
  {
    omschrijving: 'Minderjarige moeder met een baby, bij haar moeder en broer', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2015)],
    leden: [vrouw('oma', 1984), vrouw('moeder', '20090314', { ouders: ['oma'] }), man('broer', 2012, { ouders: ['oma'] }), vrouw('kind1', '20260522', alleenMoeder)],
  },
  {
    omschrijving: 'Ongehuwde ouders, een kind van voor en een kind van na 1 januari 2023', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2020)],
    leden: [vrouw('moeder', 1993), man('vader', 1991, { herkomst: 'pools', geborenInBuitenland: true }),
      vrouw('kind1', 2021, { ...beiden, erkendNaDagen: 0 }), man('kind2', 2024, { ...beiden, erkendNaDagen: 9 })],
  },
  {
    omschrijving: 'Volwassen broers en zus, van wie twee op één adres', herkomst: 'nederlands', adressen: [adres('Lindehoven', 1992), adres('Duinrade', 1995)],
    leden: [vrouw('zus', 1961), man('broer1', 1964, { naamVan: 'zus' }), man('broer2', 1958, { naamVan: 'zus', adres: 1 })],
  },
  {
    omschrijving: 'Alleenstaande man zonder vaste woonplaats, met briefadres', herkomst: 'nederlands', adressen: [{ plaats: 'Waterwijk', sinds: 2025, briefadres: true }],
    leden: [man('alleenstaande', 1979)],
  },
  {
    omschrijving: 'Twee moeders met geregistreerd partnerschap en een kind', herkomst: 'nederlands', adressen: [adres('Waterwijk', 2017)],
    leden: [vrouw('moeder', 1988), vrouw('moeder2', 1990, { herkomst: 'surinaams' }), man('kind1', 2020, { ouders: ['moeder', 'moeder2'] })],
    verbintenissen: [{ tussen: ['moeder', 'moeder2'], soort: 'P', gesloten: 2018 }],
  },
  {
    omschrijving: 'Uit elkaar gegane ongehuwde ouders van een tweeling, gezamenlijk gezag in het register', herkomst: 'pools',
    adressen: [adres('Lindehoven', 2016), adres('Veenmonde', 2022)],
    leden: [vrouw('moeder', 1995, { geborenInBuitenland: true }), man('vader', 1992, { adres: 1, vorigAdres: 0, geborenInBuitenland: true }),
      vrouw('kind1', '20170808', { ...beiden, erkendNaDagen: 0, gezag: { code: '12', sinds: 2018 } }), man('kind2', '20170808', { ...beiden, erkendNaDagen: 0, gezag: { code: '12', sinds: 2018 } })],
  },
  {
    omschrijving: 'Ouder echtpaar met een volwassen zoon onder curatele', herkomst: 'nederlands', adressen: [adres('Waterwijk', 1976)],
    leden: [vrouw('moeder', 1950, { naamgebruik: 'P' }), man('vader', 1947), man('zoon', 1978, { ...beiden, curatele: 2003 })],
    verbintenissen: [huwelijk('moeder', 'vader', 1974)],
  },
];
