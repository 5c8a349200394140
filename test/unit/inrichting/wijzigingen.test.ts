import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inrichting, PARTIJROLLEN } from '../../../schema/inrichting.js';
import { verschillen } from '../../../subgraphs/functies/inrichting/wijzigingen.js';

const NAMEN = { organisatie: (oin: string) => `Organisatie ${oin}`, grondslag: (id: string) => `Grondslag ${id}`, pakket: (id: string) => `Pakket ${id}` };

const woord = fc.constantFrom('a', 'b', 'c', 'd');
const woorden = fc.uniqueArray(woord, { maxLength: 3 });
const uniek = <T>(vorm: fc.Arbitrary<T>, sleutel: (iets: T) => string) => fc.uniqueArray(vorm, { maxLength: 3, selector: sleutel });
const inrichting: fc.Arbitrary<Inrichting> = fc.record({
  naam: woord,
  soort: woord,
  regio: woord,
  partijen: uniek(fc.record({ oin: woord, rollen: fc.uniqueArray(fc.constantFrom(...PARTIJROLLEN), { minLength: 1 }) , categorieen: woorden }, { requiredKeys: ['oin', 'rollen'] }), ({ oin }) => oin),
  functies: woorden,
  grondslagen: uniek(fc.record({ id: woord, doelen: woorden, functies: woorden }), ({ id }) => id),
  pakketten: uniek(fc.record({ id: woord, inwerkingtreding: fc.constantFrom('2026-01-01', '2027-01-01') }, { requiredKeys: ['id'] }), ({ id }) => id),
  abonnementen: uniek(fc.record({ oin: woord, gebeurtenissen: woorden }), ({ oin }) => oin),
});

/** The same, whatever the order in which things are named. */
function geordend(iets: unknown): string {
  if (Array.isArray(iets)) return `[${iets.map(geordend).sort().join()}]`;
  if (typeof iets === 'object' && iets !== null) return `{${Object.entries(iets).filter(([, waarde]) => waarde !== undefined).map(([naam, waarde]) => `${naam}:${geordend(waarde)}`).sort().join()}}`;
  return JSON.stringify(iets);
}

describe('Wat er tussen twee versies veranderde', () => {
  it('is nooit leeg als er iets verschilt, en altijd leeg als alleen de volgorde verschilt', () => {
    fc.assert(fc.property(inrichting, inrichting, (oud, nieuw) => {
      expect(verschillen(oud, nieuw, NAMEN).length === 0).toBe(geordend(oud) === geordend(nieuw));
    }), { numRuns: 500 });
    fc.assert(fc.property(inrichting, (zelfde) => {
      expect(verschillen(zelfde, { ...zelfde, partijen: zelfde.partijen.toReversed(), functies: zelfde.functies.toReversed() }, NAMEN)).toEqual([]);
    }));
  });

  it('noemt precies de velden die verschillen', () => {
    fc.assert(fc.property(inrichting, inrichting, (oud, nieuw) => {
      const verwacht = (Object.keys(oud) as (keyof Inrichting)[]).filter((veld) => geordend(oud[veld]) !== geordend(nieuw[veld]));
      expect([...new Set(verschillen(oud, nieuw, NAMEN).map(({ veld }) => veld))].sort()).toEqual(verwacht.sort());
    }), { numRuns: 500 });
  });

  it('is te lezen: elk verschil is een zin', () => {
    fc.assert(fc.property(inrichting, inrichting, (oud, nieuw) => {
      expect(verschillen(oud, nieuw, NAMEN).filter(({ zin }) => !/^[A-Z][^\n]+\.$/.test(zin) || /undefined|null/.test(zin))).toEqual([]);
    }));
  });

  it('leest zoals iemand het zou zeggen', () => {
    const oud: Inrichting = {
      naam: 'Oud', soort: 'veilig-thuis', regio: 'Midden', functies: ['bekendheid'], abonnementen: [],
      partijen: [{ oin: 'politie', rollen: ['VRAGER', 'BRONHOUDER'] }, { oin: 'ggz', rollen: ['BRONHOUDER'], categorieen: ['ACTIES'] }],
      grondslagen: [{ id: 'wmo-vt', doelen: ['onderzoek'], functies: ['medewerker'] }], pakketten: [{ id: 'wams', inwerkingtreding: '2026-01-01' }],
    };
    const nieuw: Inrichting = {
      ...oud, partijen: [{ oin: 'politie', rollen: ['BRONHOUDER', 'PROCESREGISSEUR'] }, { oin: 'ggz', rollen: ['BRONHOUDER'] }, { oin: 'school', rollen: ['BRONHOUDER'], categorieen: ['BETROKKENHEID', 'ACTIES'] }],
      grondslagen: [{ id: 'wmo-vt', doelen: ['onderzoek', 'advies'], functies: ['medewerker'] }], pakketten: [{ id: 'wams', inwerkingtreding: '2027-01-01' }],
    };
    expect(verschillen(oud, nieuw, NAMEN).map(({ zin }) => zin)).toEqual([
      'Organisatie politie, rol: erbij PROCESREGISSEUR; vervallen VRAGER.',
      'Organisatie ggz geeft nu wat de wet toelaat, en eerder ACTIES.',
      'Organisatie school doet mee als BRONHOUDER, en geeft BETROKKENHEID en ACTIES.',
      'Grondslag „Grondslag wmo-vt”, doel: erbij advies.',
      'Het wetspakket „Pakket wams” staat nu aan vanaf 2027-01-01, en eerder vanaf 2026-01-01.',
    ]);
  });
});
