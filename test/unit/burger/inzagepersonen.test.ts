import { beforeAll, describe, expect, it } from 'vitest';
import { BEKENDHEID, BURGER, GATEWAY } from '../../../schema/vertrouwen.js';
import type { Identiteitcontext } from '../../../subgraphs/functies/identiteit/inzage.js';
import { Inzagepersonen } from '../../../subgraphs/functies/identiteit/inzagepersonen.js';
import { bevolk, bsn, noem, persoon, type Rij } from '../identiteit/gbav-bestand.js';

const VANDAAG = '2024-05-02';

/** A child of mother 1 and father 2, who are or are not married. */
const kindVan = (n: number, geboren: string, extra: Rij = {}): Rij => persoon(n, {
  '01.03.10': geboren, '01.81.20': '1AA0001', ...noem('02', 1, { '04.10': 'V', '62.10': geboren, '81.10': '0599', '81.20': '1AA0001' }), ...noem('03', 2, { '04.10': 'M', '62.10': geboren, '81.10': '0599', '81.20': '1AA0001' }), ...extra,
});
const gehuwd = (met: number): Rij => noem('05', met, { '06.10': '20000101', '15.10': 'H' });

let stad: Awaited<ReturnType<typeof bevolk>>;

beforeAll(async () => {
  stad = await bevolk(
    persoon(1, gehuwd(2)), persoon(2, { '01.04.10': 'M', ...gehuwd(1) }), persoon(3, { '01.03.10': '19800000' }),
    kindVan(10, '20150601'), kindVan(11, '20100601'), kindVan(12, '20070601'), kindVan(13, '20000601'), kindVan(14, '20150000'), kindVan(15, '20120000'),
    kindVan(16, '20160101', { '11.32.10': 'D', '11.85.10': '20200101' }),
    persoon(20, { '01.03.10': '20150601' }),
  );
});

/** Asks as the citizen of this list. */
function vraag(lijst: string, { uitgever = BURGER, over = lijst }: { readonly uitgever?: string; readonly over?: string } = {}) {
  const context = {
    uitgever, vandaag: VANDAAG, vrager: { sub: 'digid', oin: '00000099000000001000', rollen: ['burger'], functie: 'burger', betrouwbaarheid: 'SUBSTANTIEEL', persoon: stad.van(lijst).id },
    lader: { kring: async () => stad.blik },
    toets: { geefAanBurger: async (ids: readonly string[]) => void verantwoord.push(...ids) },
  } as unknown as Identiteitcontext;
  return new Inzagepersonen().inzagepersonen(stad.van(over).id, context);
}

const verantwoord: string[] = [];

describe('Het personenregister zegt samenwerkfunctie 7', () => {
  it('wie de burger zelf is en over welke minderjarigen hij gezag heeft, met hun leeftijdsklasse', async () => {
    const [zelf, ...kinderen] = await vraag('L1');
    expect(zelf).toEqual({ id: stad.van('L1').id, zelf: true, bsn: bsn(1), leeftijd: 'MEERDERJARIG', naam: 'Voornaam1 Testman' });
    expect(Object.fromEntries(kinderen.map(({ naam, leeftijd }) => [naam, leeftijd]))).toEqual({
      'Voornaam10 Testman': 'ONDER_12', 'Voornaam11 Testman': 'VAN_12_TOT_16', 'Voornaam12 Testman': 'VAN_16_TOT_18', 'Voornaam14 Testman': 'ONDER_12', 'Voornaam15 Testman': 'ONBEKEND',
    });
  });

  it('geen kind over wie een ander de voogdij heeft, en geen kind van een ander', async () => {
    const ids = (await vraag('L2')).map(({ id }) => id);
    expect(ids).toContain(stad.van('L10').id);
    for (const lijst of ['L1', 'L13', 'L16', 'L20']) expect(ids).not.toContain(stad.van(lijst).id);
    expect(await vraag('L3')).toHaveLength(1);
  });

  it('de klasse van wie alleen het jaar bekend is, als elke dag van dat jaar dezelfde geeft', async () => {
    expect(await vraag('L3')).toMatchObject([{ leeftijd: 'MEERDERJARIG' }]);
  });

  it.each([['de gateway', GATEWAY, 'L1'], ['de coördinator', BEKENDHEID, 'L1'], ['samenwerkfunctie 7 over een ander dan wie vraagt', BURGER, 'L2']])('maar niets aan %s', async (_wie, uitgever, over) => {
    await expect(vraag('L1', { uitgever, over })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
