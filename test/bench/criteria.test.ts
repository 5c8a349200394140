import { describe, expect, it } from 'vitest';
import { toetsCriteria, type Uitkomsten } from './criteria.ts';
import type { Gebeurtenissenmeting } from './gebeurtenissen/gebeurtenissen.ts';
import type { HeleRonde } from './hele-ronde/hele-ronde.ts';
import type { Meting } from './meten/meting.ts';
import { mediaan, percentiel } from './meten/statistiek.ts';
import { bewijs, gevraagden, leesVerband, nummerVan, verbandcode, volgnummer, volgnummerIn } from './nepketen/ronde.ts';
import { Optiefout, leesOpties } from './opties.ts';
import type { Registermeting } from './register/register.ts';
import type { Vensters } from './register/vensters.ts';
import { effect } from './weigering/effect.ts';

const METING: Meting = { verzoeken: 1, perSeconde: 1, p50: 1, p99: 1, cpuMs: 1, kern: 1, rssMb: 1, partneroproepen: 8, coordinatoroproepen: 1, tokens: 1 };
const variant = (naam: 'handbereik' | 'apollo' | 'hive', cpuVerhouding: number, doorvoerVerhouding: number) => ({ naam, meting: METING, cpuVerhouding, doorvoerVerhouding });
const TIJDEN = { rondes: 1, perSeconde: 26, p50: 1, p95: 199, p99: 1 };
const RONDE: HeleRonde = {
  personen: 4, partners: 10, bronMs: 50, opServer: true, duurzaam: true, vast: { ...TIJDEN, gevraagdPerSeconde: 10 }, hoogst: { ...TIJDEN, tegelijk: 16 },
  cpu: { gateway: 1, functies: 1, partners: 1, belasting: 1, postgres: undefined }, anderWerk: { vast: 0, hoogst: 0 }, logregels: { vrager: 80, partners: 80 }, stappen: [],
};
const vensters = (blokMediaan: number): Vensters => ({ aantal: 20, blokMediaan, blokHoogste: 500, anderWerkToen: 0, gcMediaan: 1, gcHoogste: 1, cpuMediaan: 1, traagste: 1 });
const belasting = (organisatie: number, soort: number) => ({ niets: vensters(1), organisatie: vensters(organisatie), soort: vensters(soort) });
const REGISTER: Registermeting = {
  organisaties: 1_000, opServer: true, perSeconde: { allen: 5, een: 20 }, rondes: 1, vensterMs: 2_000, eerste: belasting(500, 500), stil: belasting(1, 1), belast: belasting(50, 149),
  organisatie: { antwoord: { mediaan: 1, hoogste: 1 }, inWerking: { mediaan: 1, hoogste: 999 } }, soort: { antwoord: { mediaan: 1, hoogste: 1 }, zichtbaar: { mediaan: 1, hoogste: 1 } },
};
const stap = (hoogst: number, na: number) => ({ naam: 'stap', aantal: 1, geheugen: { voor: { rssMb: 300, heapMb: 100 }, hoogst: { rssMb: 300, heapMb: hoogst }, na: { rssMb: 300, heapMb: na }, cpuMs: 1 } });
const VERTRAGING = { abonnees: 1, gepusht: 1, perSeconde: 1, mediaan: 20, p99: 500, hoogste: 500, pushMs: 5, cursor: '' };
const gebeurtenissen = (opslag: number, push: number, anders: Partial<Gebeurtenissenmeting> = {}): { readonly gebeurtenissen: Gebeurtenissenmeting } => ({
  gebeurtenissen: {
    aantal: 50_000, rondes: 5, bytes: 600, opServer: true, duurzaam: true, nats: false,
    wegschrijven: [{ wijze: { naam: 'batches', groep: 100, tegelijk: 4 }, aantal: 40_000, tempo: { insert: { perSeconde: 1, verhouding: 1 }, opslag: { perSeconde: 1, verhouding: opslag }, push: { perSeconde: 1, verhouding: push } } }],
    push: stap(292, 132), opslag: stap(900, 900), pull: stap(200, 100), inhalen: stap(200, 100), volgen: stap(200, 132), rustig: VERTRAGING, volop: VERTRAGING, ...anders,
  },
});
/** The same numbers at every run. */
function getallen(aantal: number, rond: number): number[] {
  let stand = 42;
  return Array.from({ length: aantal }, () => rond + (stand = (stand * 48_271) % 2_147_483_647) / 2_147_483_647);
}
const gehaald = (uitkomsten: Uitkomsten): boolean[] => toetsCriteria(uitkomsten).map((criterium) => criterium.gehaald);

describe('De criteria van de bench', () => {
  it('eisen minder CPU en meer vragen per seconde dan elke andere gateway; gelijk is niet genoeg', () => {
    expect(gehaald({ vergelijking: { antwoordBytes: 1, varianten: [variant('handbereik', 1, 1), variant('apollo', 0.5, 2), variant('hive', 0.99, 1.01)] } })).toEqual([true, true, true, true]);
    expect(gehaald({ vergelijking: { antwoordBytes: 1, varianten: [variant('handbereik', 1, 1), variant('hive', 1, 1)] } })).toEqual([false, false]);
  });

  it('eisen dat tien van duizend organisaties ten hoogste 1,2 keer zoveel kosten als tien van tien', () => {
    const geval = (cpuVerhouding: number) => ({ gevraagd: 10, geregistreerd: 1_000, verbindingen: 8, meting: METING, cpuVerhouding });
    expect(gehaald({ omvang: [geval(1.2)] })).toEqual([true]);
    expect(gehaald({ omvang: [geval(1.21)] })).toEqual([false]);
  });

  it('eisen dat tien trage partners ten hoogste een vijfde langer duren dan één', () => {
    const vertraging = (rustigsteP50: number) => ({ partners: 10, partnerMs: 50, rechtstreeksMs: 51, meting: METING, rustigsteP50 });
    expect(gehaald({ vertraging: vertraging(60) })).toEqual([true]);
    expect(gehaald({ vertraging: vertraging(60.5) })).toEqual([false]);
  });
});

describe('De criteria van de hele ronde', () => {
  it('eisen dat de traagste twintigste van de rondes onder 200 ms blijft, en ten minste 25 rondes per seconde', () => {
    expect(gehaald({ heleRonde: RONDE })).toEqual([true, true, true]);
    expect(gehaald({ heleRonde: { ...RONDE, vast: { ...RONDE.vast, p95: 200 } } })).toEqual([false, true, true]);
    expect(gehaald({ heleRonde: { ...RONDE, hoogst: { ...RONDE.hoogst, perSeconde: 25 } } })).toEqual([true, true, true]);
    expect(gehaald({ heleRonde: { ...RONDE, hoogst: { ...RONDE.hoogst, perSeconde: 24.9 } } })).toEqual([true, false, true]);
  });

  it('zijn niet gehaald als de logboeken niet op schijf staan', () => {
    expect(gehaald({ heleRonde: { ...RONDE, duurzaam: false } })).toEqual([true, true, false]);
  });

  it('eisen ten hoogste 40 CPU-ms van het beslispunt', () => {
    expect(gehaald({ beslispunt: { cpuMs: 40, cpuMsHerhaald: 1, vragen: 48 } })).toEqual([true]);
    expect(gehaald({ beslispunt: { cpuMs: 40.1, cpuMsHerhaald: 1, vragen: 48 } })).toEqual([false]);
  });
});

describe('De criteria van het register', () => {
  it('eisen dat elke wijziging van een organisatie binnen een seconde overal van kracht is', () => {
    expect(gehaald({ register: REGISTER })).toEqual([true, true, true]);
    expect(gehaald({ register: { ...REGISTER, organisatie: { ...REGISTER.organisatie, inWerking: { mediaan: 1, hoogste: 1_000 } } } })).toEqual([false, true, true]);
  });

  it('eisen dat een wijziging van een organisatie ten hoogste 50 ms ophoudt, en die van een soort minder dan 150', () => {
    expect(gehaald({ register: { ...REGISTER, belast: belasting(50.1, 149) } })).toEqual([true, false, true]);
    expect(gehaald({ register: { ...REGISTER, belast: belasting(50, 150) } })).toEqual([true, true, false]);
  });
});

describe('De criteria van de gebeurtenissen', () => {
  it('eisen een deel van het tempo van een kale insert, en een abonnee die niet lang na de push hoort', () => {
    expect(gehaald(gebeurtenissen(0.2, 0.15))).toEqual([true, true, true, true, true]);
    expect(gehaald(gebeurtenissen(0.19, 0.14, { rustig: { ...VERTRAGING, mediaan: 20.1 } }))).toEqual([false, false, false, true, true]);
    expect(gehaald(gebeurtenissen(1, 1, { wegschrijven: [] }))).toEqual([false, false, true, true, true]);
  });

  it('eisen dat de keten na 50 000 gebeurtenissen ten hoogste 32 MB meer vasthoudt, en op haar hoogst 192', () => {
    expect(gehaald(gebeurtenissen(1, 1, { volgen: stap(200, 132.1) }))).toEqual([true, true, true, false, true]);
    expect(gehaald(gebeurtenissen(1, 1, { pull: stap(292.1, 100) }))).toEqual([true, true, true, true, false]);
  });
});

describe('Het verschil tussen geweigerd en onbekend', () => {
  const een = getallen(1_000, 3);
  const meting = (ander: readonly number[]) => ({ weigering: { pogingen: een.length, ...effect(een, ander) } });

  it('is er niet als beide uit dezelfde verdeling komen, ook niet als één poging stilstond', () => {
    const ander = getallen(2_000, 3).slice(1_000);
    expect(gehaald(meting(ander))).toEqual([true, true]);
    expect(gehaald(meting([...ander.slice(1), 5_000]))).toEqual([true, true]);
  });

  it('valt op als de ene een tiende trager is, ook achter pogingen die stilstonden', () => {
    const trager = een.map((ms) => ms * 1.1);
    expect(gehaald(meting(trager))).toEqual([false, false]);
    expect(gehaald(meting(trager.map((ms, nummer) => (nummer % 100 === 0 ? 5_000 : ms))))).toEqual([false, false]);
  });

  it('wordt gemeten met de effectgrootte van Cohen en de delta van Cliff', () => {
    const { d, delta } = effect([2, 3, 4], [1, 2, 3]);
    expect(d).toBeCloseTo(1);
    expect(delta).toBeCloseTo(5 / 9);
  });
});

describe('De vragen van de bench', () => {
  it('dragen een nummer dat bij elke partner terugkomt', () => {
    const [organisatie] = gevraagden({ gevraagd: 10, geregistreerd: 10 }, 0);
    expect(nummerVan(volgnummerIn(bewijs(volgnummer(123_456), organisatie!)))).toBe(123_456);
    expect(volgnummer(0)).toHaveLength(volgnummer(9_999_999).length);
  });

  it('gaan elke keer naar tien andere van de duizend organisaties, en raken ze alle', () => {
    const verband = leesVerband(verbandcode({ gevraagd: 10, geregistreerd: 1_000 }));
    const geraakt = new Set(Array.from({ length: 100 }, (_, nummer) => gevraagden(verband, nummer)).flatMap((rij) => rij.map(({ oin }) => oin)));
    expect(geraakt.size).toBe(1_000);
  });
});

describe('De cijfers van de bench', () => {
  it('zijn medianen en percentielen', () => {
    expect(mediaan([3, 1, 2])).toBe(2);
    expect(mediaan([4, 1, 2, 3])).toBe(2.5);
    expect(percentiel([1, 2, 3, 4], 0.5)).toBe(3);
    expect(percentiel([1, 2, 3, 4], 0.99)).toBe(4);
  });
});

describe('De opties van de bench', () => {
  it('weigeren wat niet bestaat', () => {
    expect(() => leesOpties(['--sneller'])).toThrow(Optiefout);
    expect(() => leesOpties(['--alleen', 'alles'])).toThrow(/vergelijking, omvang, vertraging/);
    expect(leesOpties(['--help'])).toBe('help');
  });
});
