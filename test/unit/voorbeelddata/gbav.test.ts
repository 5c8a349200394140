import { describe, expect, it } from 'vitest';
import { volledigeNaam } from '../../../subgraphs/kit/voorbeelddata/bevolking/demopersoon.js';
import { GBAV_KOLOMMEN, maakBevolking, schrijfGbav } from '../../../subgraphs/kit/voorbeelddata/index.js';
import { leesGbav, leesProefpersonen, PROEFPERSONEN } from './proefpersonen.js';

const bevolking = maakBevolking();
const tekst = schrijfGbav(bevolking);
const { kolommen, rijen } = leesGbav(tekst);
const lijsten = lijstenUit(rijen);

/** Rows per list: a row without a label continues the list above it. */
function lijstenUit(alle: string[][]): string[][][] {
  const uit: string[][][] = [];
  for (const rij of alle) {
    if (rij[0] === '') uit.at(-1)?.push(rij);
    else uit.push([rij]);
  }
  return uit;
}

const lees = (rij: string[] | undefined, kolom: string): string => rij?.[kolommen.indexOf(kolom)] ?? '';

function lijstVan(gezin: number, rol: string): string[][] {
  const bsn = bevolking.gezinnen[gezin - 1]?.leden.find((lid) => lid.rol === rol)?.bsn;
  return lijsten.find(([rij]) => lees(rij, '01.01.20') === bsn) ?? [];
}

describe('de demobevolking als GBA-V-bestand', () => {
  it('is bij hetzelfde zaad tot op de byte gelijk', () => {
    expect(schrijfGbav(maakBevolking())).toBe(tekst);
    expect(schrijfGbav(maakBevolking('ander zaad'))).not.toBe(tekst);
  });

  it('begint met een BOM, scheidt met puntkomma en heeft op elke rij 257 kolommen', () => {
    expect(tekst.startsWith('\uFEFF;01.01.10;01.01.20;')).toBe(true);
    expect(kolommen).toHaveLength(257);
    expect(rijen.filter((rij) => rij.length !== 257)).toEqual([]);
  });

  it.skipIf(!PROEFPERSONEN)('heeft dezelfde kop als het gepubliceerde bestand (HANDBEREIK_PROEFPERSONEN)', () => {
    expect(GBAV_KOLOMMEN).toEqual(leesProefpersonen(PROEFPERSONEN ?? '').kolommen);
  });

  it('heeft een lijst per persoon, met de gegevens in de goede kolommen', () => {
    expect(lijsten).toHaveLength(bevolking.personen.length);
    bevolking.personen.forEach((persoon, i) => {
      const rij = lijsten[i]?.[0];
      expect(lees(rij, '01.01.20')).toBe(persoon.bsn);
      expect(['01.02.10', '01.02.30', '01.02.40'].map((kolom) => lees(rij, kolom)).filter(Boolean).join(' ')).toBe(volledigeNaam(persoon));
      expect(lees(rij, '01.03.10')).toBe(persoon.geboortedatum);
      expect(lees(rij, '02.01.20')).toBe(persoon.ouders[0]?.bsn ?? '');
      expect(lees(rij, '03.02.10')).toBe(persoon.ouders[1]?.voornamen ?? '');
      expect(lees(rij, '08.11.70')).toBe(persoon.adres.woonplaats);
      expect(lees(rij, '08.11.60')).toBe(persoon.adres.postcode);
      expect(lees(rij, '07.70.10')).toBe(persoon.geheim ? '7' : '0');
      expect(lees(rij, '06.08.10')).toBe(persoon.overleden?.datum ?? '');
      expect(lees(rij, '11.32.10')).toBe(persoon.gezag?.code ?? '');
      expect(lijsten[i]?.map((r) => lees(r, '09.01.20')).filter(Boolean)).toEqual(persoon.kinderen.map(({ bsn }) => bsn));
    });
  });

  it('zet verdere kinderen op vervolgrijen, aangekondigd met de categorie', () => {
    const lijst = lijstVan(1, 'moeder');
    expect(lijst).toHaveLength(3);
    expect(lijst.map((rij) => lees(rij, '09.H'))).toEqual(['09', '09', '']);
  });

  it('zet een ontbonden huwelijk als actueel met de sluiting als historie, na het lopende huwelijk', () => {
    const lijst = lijstVan(5, 'moeder');
    expect(lijst.map((rij) => lees(rij, '05.H'))).toEqual(['05', '55', '']);
    expect(lijst.map((rij) => [lees(rij, '05.06.10') !== '', lees(rij, '05.07.10') !== ''])).toEqual([[true, false], [false, true], [true, false]]);
  });

  it('zet een vorig adres als historie op de volgende rij', () => {
    const lijst = lijstVan(4, 'vader');
    expect(lees(lijst[0], '08.H')).toBe('58');
    expect(lees(lijst[1], '08.11.70')).toBe('Waterwijk');
  });

  it('zet een overleden persoon op een opgeschorte lijst', () => {
    const [rij] = lijstVan(9, 'vader');
    expect(lees(rij, '07.67.20')).toBe('O');
    expect(lees(rij, '07.67.10')).toBe(lees(rij, '06.08.10'));
  });
});
