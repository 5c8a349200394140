import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { describe, expect, it } from 'vitest';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { isOin } from '../../../schema/identificatie/oin.js';
import { isOnvolledigeDatum, uitGbaDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import { BSN, DateTime, OIN } from '../../../subgraphs/kit/index.js';

describe('Een burgerservicenummer', () => {
  it.each(['999996149', '123456782', '000000012'])('%s voldoet aan de elfproef', (bsn) => {
    expect(isBsn(bsn)).toBe(true);
  });
  it.each(['123456789', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', '123456782 ', '', '１２３４５６７８２'])('%j is er geen', (bsn) => {
    expect(isBsn(bsn)).toBe(false);
  });
  it('verandert door één cijfer in iets dat er geen is', () => {
    for (let plaats = 0; plaats < 9; plaats++) {
      const ander = [...'999996149'].map((cijfer, i) => (i === plaats ? String((Number(cijfer) + 1) % 10) : cijfer)).join('');
      expect(isBsn(ander)).toBe(false);
    }
  });
  it.each(['123456789', 5, null, { bsn: '123456782' }])('dat niet klopt komt niet terug in de foutmelding: %j', (waarde) => {
    expect(() => BSN.parseValue(waarde)).toThrow(/^Verwacht: een burgerservicenummer/);
    expect(() => BSN.parseValue(waarde)).not.toThrow(/123456789/);
  });
});

describe('Een OIN', () => {
  it('telt twintig cijfers', () => {
    expect(isOin('00000099003000001000')).toBe(true);
    expect(isOin('0000009900300000100')).toBe(false);
    expect(() => OIN.parseValue('onzin')).toThrow(/twintig cijfers/);
  });
});

describe('Een datum die deels onbekend is', () => {
  it.each(['2014-05-12', '2014-05', '2014', 'onbekend', '2024-02-29'])('%s kan', (datum) => {
    expect(isOnvolledigeDatum(datum)).toBe(true);
  });
  it.each(['2014-13', '2014-00-01', '2023-02-29', '14', '0000', '2014-5-1', '', '2014-05-12T00:00:00Z'])('%j kan niet', (datum) => {
    expect(isOnvolledigeDatum(datum)).toBe(false);
  });
  it.each([['20140512', '2014-05-12'], ['20140500', '2014-05'], ['20140000', '2014'], ['00000000', 'onbekend'], ['20140012', undefined], ['20230229', undefined], ['2014', undefined]])(
    'komt uit de vorm van het register: %s is %s', (gba, datum) => {
      expect(uitGbaDatum(gba)).toBe(datum);
    });
});

describe('Een moment', () => {
  it('is RFC 3339', () => {
    expect(DateTime.parseValue('2026-11-23T14:20:00.000Z')).toBe('2026-11-23T14:20:00.000Z');
    expect(() => DateTime.parseValue('23-11-2026')).toThrow(/RFC 3339/);
    expect(() => DateTime.parseValue('2026-13-45T99:99:99Z')).toThrow(/RFC 3339/);
  });
});

describe('Een persoonsnummer in een tekst', () => {
  it.each(['999901011', 'melding 9999.01.011', 'zaak 999 901 011', 'x999901011y', '９９９９０１０１１'])('staat in %s', (tekst) => {
    expect(noemtPersoonsnummer(tekst)).toBe(true);
  });

  it.each(['melding-1', '999901012', '1999901011', 'a1b2c3d4-e5f6-4708-9a0b-c999901011de'])('staat niet in %s', (tekst) => {
    expect(noemtPersoonsnummer(tekst)).toBe(false);
  });
});
