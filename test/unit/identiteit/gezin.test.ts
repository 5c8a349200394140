import { describe, expect, it } from 'vitest';
import { bepaalGezin, type Gezin } from '../../../subgraphs/functies/identiteit/gbav/index.js';
import { bevolk, noem, persoon, type Rij } from './gbav-bestand.js';

const HIER = { '08.11.20': '1' };
const KIND = { '01.03.10': '20150101', ...HIER };
const GEHEIM = { '07.70.10': '7' };

/** Two parents (1, 2), minor children (3, 4), the mother's mother (5) and an adult child (6), all at one address unless said otherwise. */
async function gezin(van: number, afwijking: Readonly<Record<number, Rij>> = {}): Promise<Gezin & { wie: string[] }> {
  const { blik, van: opNaam } = await bevolk(
    persoon(1, { ...noem('05', 2, { '06.10': '20050101' }), ...noem('02', 5), ...HIER, '09.H': '09', ...noem('09', 3, { '03.10': '20150101' }), ...afwijking[1] }),
    { ...noem('09', 4, { '03.10': '20150101' }), '09.H': '09' }, noem('09', 6),
    persoon(2, { ...noem('05', 1, { '06.10': '20050101' }), ...HIER, ...afwijking[2] }),
    persoon(3, { ...KIND, ...noem('02', 1), ...noem('03', 2), ...afwijking[3] }),
    persoon(4, { ...KIND, ...noem('02', 1), ...noem('03', 2), ...afwijking[4] }),
    persoon(5, { ...HIER, ...afwijking[5] }),
    persoon(6, { ...HIER, ...noem('02', 1), ...afwijking[6] }),
    persoon(7, HIER),
  );
  const uit = bepaalGezin(opNaam(`L${van}`).id, blik, '2022-05-02')!;
  return { ...uit, wie: uit.leden.map(({ persoon: id, rol, woont }) => `${blik.persoon(id)!.lijst.lijstnaam} ${rol} ${woont}`) };
}

describe('het gezin van een persoon', () => {
  it('zijn de verwanten op hetzelfde adres, en van hen verder; wie er alleen woont, hoort er niet bij', async () => {
    expect((await gezin(1)).wie.sort()).toEqual([
      'L1 ZELF ZELFDE_ADRES', 'L2 PARTNER ZELFDE_ADRES', 'L3 KIND ZELFDE_ADRES', 'L4 KIND ZELFDE_ADRES', 'L5 OUDER ZELFDE_ADRES', 'L6 KIND ZELFDE_ADRES',
    ]);
  });

  it('een kind ziet ouders, broers en zussen, en wie verder bij hen hoort', async () => {
    expect((await gezin(3)).wie.sort()).toEqual([
      'L1 OUDER ZELFDE_ADRES', 'L2 OUDER ZELFDE_ADRES', 'L3 ZELF ZELFDE_ADRES', 'L4 BROER_OF_ZUS ZELFDE_ADRES', 'L5 HUISGENOOT ZELFDE_ADRES', 'L6 BROER_OF_ZUS ZELFDE_ADRES',
    ]);
  });

  it('een minderjarig kind dat elders woont, hoort erbij en is gemerkt; een meerderjarig kind niet', async () => {
    const elders = { '08.11.20': '77' };
    expect((await gezin(1, { 4: elders, 6: elders })).wie).toEqual(expect.arrayContaining(['L4 KIND ELDERS']));
    expect((await gezin(1, { 4: elders, 6: elders })).wie.join()).not.toContain('L6');
    expect((await gezin(3, { 4: elders })).wie).toContain('L4 BROER_OF_ZUS ELDERS');
  });

  it('wie is overleden en wie er alleen post ontvangt, horen er niet bij', async () => {
    const uit = await gezin(1, { 5: { '07.67.20': 'O', '07.67.10': '20200101' }, 6: { '08.10.10': 'B' } });
    expect(uit.wie.join()).not.toMatch(/L5|L6/);
  });

  it('zonder geheim mag het adres worden gegeven, en een onbekende sleutel heeft geen gezin', async () => {
    expect((await gezin(1)).adresAfgeschermd).toBe(false);
    expect(bepaalGezin('bestaat niet', (await bevolk(persoon(1))).blik, '2022-05-02')).toBeUndefined();
  });
});

describe('geheim verraadt het gezin niet', () => {
  it('bij wie geheim is, telt het gedeelde adres niet: partner en minderjarige kinderen, zonder waar zij wonen', async () => {
    const uit = await gezin(1, { 1: GEHEIM });
    expect(uit.wie).toEqual(['L1 ZELF NIET_GEGEVEN', 'L2 PARTNER NIET_GEGEVEN', 'L3 KIND NIET_GEGEVEN', 'L4 KIND NIET_GEGEVEN']);
    expect(uit.adresAfgeschermd).toBe(true);
  });

  it.each([1, 3])('het antwoord voor persoon %i is hetzelfde of een geheime verwant er woont of niet', async (van) => {
    for (const ander of [1, 2, 3, 4, 5, 6].filter((n) => n !== van)) {
      const [hier, elders] = [await gezin(van, { [ander]: GEHEIM }), await gezin(van, { [ander]: { ...GEHEIM, '08.11.20': '88' } })];
      expect(elders.wie).toEqual(hier.wie);
    }
  });

  it('het adres van wie met een geheime verwant samenwoont, wordt evenmin gegeven', async () => {
    expect((await gezin(1, { 3: GEHEIM })).adresAfgeschermd).toBe(true);
    expect((await gezin(4, { 5: GEHEIM })).adresAfgeschermd).toBe(true);
    expect((await gezin(1, { 3: { ...GEHEIM, '08.11.20': '88' } })).adresAfgeschermd).toBe(false);
  });
});
