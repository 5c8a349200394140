import { describe, expect, it } from 'vitest';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { gebeurtenis, nummerVan } from './gebeurtenis.ts';
import { banen } from './schrijven.ts';
import { eisHeel, vergelijkOntvangst } from './volgorde.ts';

const GESCHREVEN = [[0, 1, 4, 5], [2, 3]];
const HEEL = { verloren: 0, dubbel: 0, uitVolgorde: 0, vreemd: 0 };

describe('Wat een lezer van gebeurtenissen krijgt', () => {
  it('is heel als van ieder die schreef alles er is, op zijn volgorde; tussen schrijvers is er geen', () => {
    expect(vergelijkOntvangst([0, 1, 2, 3, 4, 5], GESCHREVEN)).toEqual(HEEL);
    expect(vergelijkOntvangst([2, 0, 1, 4, 3, 5], GESCHREVEN)).toEqual(HEEL);
  });

  it('is dat niet als er iets ontbreekt, dubbel komt, van volgorde wisselt of niet is geschreven', () => {
    expect(vergelijkOntvangst([0, 1, 2, 3, 5], GESCHREVEN)).toEqual({ ...HEEL, verloren: 1 });
    expect(vergelijkOntvangst([0, 1, 1, 2, 3, 4, 5], GESCHREVEN)).toEqual({ ...HEEL, dubbel: 1 });
    expect(vergelijkOntvangst([1, 0, 2, 3, 4, 5], GESCHREVEN)).toEqual({ ...HEEL, uitVolgorde: 1 });
    expect(vergelijkOntvangst([0, 1, 2, 3, 4, 5, 6], GESCHREVEN)).toEqual({ ...HEEL, vreemd: 1 });
  });

  it('stopt de meting als het niet heel is', () => {
    expect(() => eisHeel('Een abonnee', [0], [[0, 1]])).toThrow(Antwoordfout);
    expect(() => eisHeel('Een abonnee', [0, 1], [[0, 1]])).not.toThrow();
  });
});

describe('De gebeurtenissen van de bench', () => {
  const reeks = { aanbieder: '00000099001000001000', lezer: '00000099003000001000', moment: '2026-01-01T00:00:00.000Z' };

  it('zijn bij hetzelfde nummer in elk proces dezelfde bytes, en noemen dat nummer in hun id', () => {
    expect(JSON.stringify(gebeurtenis(49_999, reeks))).toBe(JSON.stringify(gebeurtenis(49_999, reeks)));
    expect([0, 1, 49_999].map((nummer) => nummerVan(gebeurtenis(nummer, reeks).id))).toEqual([0, 1, 49_999]);
    expect(new Set(Array.from({ length: 10_000 }, (_, nummer) => gebeurtenis(nummer, reeks).id)).size).toBe(10_000);
    expect(nummerVan('6f1c1b52-9a0e-4c53-8a55-3d0b4d6b8a11')).toBeNaN();
  });

  it('worden om de beurt verdeeld over wie tegelijk schrijft, elke één keer', () => {
    const verdeeld = banen({ van: 10, aantal: 25, wijze: { naam: '', groep: 10, tegelijk: 2 } });
    expect(verdeeld).toEqual([[{ van: 10, aantal: 10 }, { van: 30, aantal: 5 }], [{ van: 20, aantal: 10 }]]);
  });
});
