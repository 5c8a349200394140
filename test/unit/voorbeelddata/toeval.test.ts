import { describe, expect, it } from 'vitest';
import { maakToeval } from '../../../subgraphs/kit/voorbeelddata/index.js';

const trek = (zaad: string, aantal = 20): number[] => {
  const toeval = maakToeval(zaad);
  return Array.from({ length: aantal }, () => toeval.getal());
};

describe('toeval uit een zaad', () => {
  it('geeft bij hetzelfde zaad dezelfde reeks, en bij een ander zaad een andere', () => {
    expect(trek('a')).toEqual(trek('a'));
    expect(trek('a')).not.toEqual(trek('b'));
  });

  it('geeft op elke machine dezelfde getallen', () => {
    const toeval = maakToeval('vast');
    expect(Array.from({ length: 5 }, () => toeval.geheelGetal(0, 999))).toMatchInlineSnapshot(`
      [
        803,
        35,
        500,
        320,
        480,
      ]
    `);
  });

  it('verdeelt getallen gelijkmatig over het bereik', () => {
    const toeval = maakToeval('verdeling');
    const vakken = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i++) vakken[toeval.geheelGetal(0, 9)]! += 1;
    for (const aantal of vakken) expect(aantal).toBeGreaterThan(1800);
  });

  it('houdt zich aan kans, grenzen en gewichten', () => {
    const toeval = maakToeval('grenzen');
    const rondes = Array.from({ length: 5000 });
    const keren = rondes.filter(() => toeval.kans(0.2)).length;
    expect(keren).toBeGreaterThan(850);
    expect(keren).toBeLessThan(1150);
    expect(rondes.every(() => [3, 4, 5].includes(toeval.geheelGetal(3, 5)))).toBe(true);
    expect(rondes.filter(() => toeval.kiesGewogen([['vaak', 9], ['zelden', 1]]) === 'zelden').length).toBeLessThan(700);
    expect(rondes.every(() => toeval.kiesGewogen([['nooit', 0], ['altijd', 1]]) === 'altijd')).toBe(true);
  });

  it('kiest bestaande dagen, beide grenzen inbegrepen', () => {
    const toeval = maakToeval('dagen');
    const dagen = new Set(Array.from({ length: 200 }, () => toeval.datumTussen('2024-02-27', '2024-03-01')));
    expect([...dagen].sort()).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('geeft een stroom die alleen van zaad en label afhangt, niet van wat eerder is getrokken', () => {
    const vers = maakToeval('a');
    const gebruikt = maakToeval('a');
    gebruikt.getal();
    gebruikt.stroom('ander label').getal();
    expect(gebruikt.stroom('label').getal()).toBe(vers.stroom('label').getal());
    expect(vers.stroom('label').getal()).not.toBe(vers.stroom('ander label').getal());
  });

  it('weigert uit een lege lijst te kiezen', () => {
    expect(() => maakToeval('a').kies([])).toThrow(RangeError);
    expect(() => maakToeval('a').kiesGewogen([])).toThrow(RangeError);
  });
});
