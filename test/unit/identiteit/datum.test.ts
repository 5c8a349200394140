import { describe, expect, it } from 'vitest';
import { leeftijdsoordeel, strijdig, vergelijk } from '../../../subgraphs/functies/identiteit/gbav/index.js';

describe('een datum waarvan een deel onbekend mag zijn', () => {
  it.each([
    ['2020-01-01', '2020-01-02', 'VOOR'],
    ['2020-01-02', '2020-01-02', 'GELIJK'],
    ['2020-02', '2020-01-31', 'NA'],
    ['2020', '2021-01-01', 'VOOR'],
    ['2020', '2020-06-01', 'ONZEKER'],
    ['2020', '2020', 'ONZEKER'],
    ['onbekend', '2020-06-01', 'ONZEKER'],
  ])('%s ligt ten opzichte van %s: %s', (a, b, ligging) => {
    expect(vergelijk(a, b)).toBe(ligging);
  });

  it('spreekt een andere alleen tegen als zij niet dezelfde dag kunnen zijn', () => {
    expect(strijdig('1980', '1980-05-01')).toBe(false);
    expect(strijdig('1980', '1981-05-01')).toBe(true);
    expect(strijdig(undefined, '1981-05-01')).toBe(false);
  });
});

describe('of iemand minderjarig is', () => {
  it.each([
    ['2004-05-02', 'MEERDERJARIG'],
    ['2004-05-03', 'MINDERJARIG'],
    ['2004', 'ONZEKER'],
    ['2003', 'MEERDERJARIG'],
    ['2004-06', 'MINDERJARIG'],
    ['onbekend', 'ONZEKER'],
    [undefined, 'ONZEKER'],
  ])('geboren %s is op 2 mei 2022 %s', (geboren, oordeel) => {
    expect(leeftijdsoordeel(geboren, '2022-05-02')).toBe(oordeel);
  });

  it('wie op 29 februari is geboren, wordt op 1 maart achttien', () => {
    expect(leeftijdsoordeel('2004-02-29', '2022-02-28')).toBe('MINDERJARIG');
    expect(leeftijdsoordeel('2004-02-29', '2022-03-01')).toBe('MEERDERJARIG');
  });
});
