import { describe, expect, it } from 'vitest';

import { categorieen, datum, periode, woord } from '../../../supergraph/sandbox/browser/ronde/woorden.js';

describe('Woorden van de ronde', () => {
  it.each([['1998-03-07', '7 mrt 1998'], ['1998-03', 'mrt 1998'], ['1998', '1998'], ['onbekend', 'datum onbekend'], ['gisteren', 'gisteren']])('een datum waarvan een deel onbekend is, zegt niet meer dan bekend is: %s', (waarde, verwacht) => {
    expect(datum(waarde)).toBe(verwacht);
  });

  it('een periode zonder eind loopt nog, en zonder datums is er geen', () => {
    expect(periode('2020-01', null)).toBe('sinds jan 2020');
    expect(periode('2020', '2021-02-03')).toBe('2020 – 3 feb 2021');
    expect(periode(null, '2021')).toBe('begin onbekend – 2021');
    expect(periode(null, null)).toBe('');
  });

  it('een sleutel van het schema leest als een woord', () => {
    expect(['BROER_OF_ZUS', 'EX_PARTNER', 'machtigingUithuisplaatsingTot', 'onderzoek-melding'].map(woord)).toEqual(['broer of zus', 'ex-partner', 'machtiging uithuisplaatsing tot', 'onderzoek melding']);
    expect(categorieen(['ACTIES', 'RELATIES', 'GEZONDHEID'])).toBe('Acties, Relaties en Gezondheid');
  });
});
