import { describe, expect, it } from 'vitest';
import { verwerkBevolking, type Relatiebewering } from '../../../subgraphs/functies/identiteit/gbav/index.js';
import { bestand, bevolk, bsn, GEHEIM, lees, noem, persoon } from './gbav-bestand.js';

/** What a list says, in short. */
function kort(beweringen: readonly Relatiebewering[], van: string): unknown[] {
  return beweringen.filter((bewering) => bewering.van === van).map(({ soort, zekerheid, open, tegenspraak }) => [soort, open ?? zekerheid, ...tegenspraak]);
}

describe('twee lijsten over dezelfde relatie', () => {
  it('staan naast elkaar, elk met de eigen bron, en zijn bevestigd als zij overeenstemmen', async () => {
    const { beweringen, van } = await bevolk(
      persoon(1, noem('09', 2, { '81.10': '0518' })),
      persoon(2, noem('02', 1, { '62.10': '20100101', '81.10': '0599' })),
    );
    expect(beweringen).toMatchObject([
      { van: van('L1').id, soort: 'KIND', naar: van('L2').id, zekerheid: 'BEVESTIGD', vanaf: null, bron: { regel: 2, categorie: '09', gemeente: '0518' } },
      { van: van('L2').id, soort: 'OUDER', naar: van('L1').id, zekerheid: 'BEVESTIGD', vanaf: '2010-01-01', bron: { regel: 3, categorie: '02', gemeente: '0599' } },
    ]);
  });

  it('eenzijdig: de lijst van de ander is er en zwijgt', async () => {
    const { beweringen, van } = await bevolk(persoon(1, noem('09', 2)), persoon(2));
    expect(kort(beweringen, van('L1').id)).toEqual([['KIND', 'EENZIJDIG']]);
  });

  it.each([
    ['een andere geboortedatum', { '03.10': '19790101' }, 'GEBOORTEDATUM'],
    ['een andere naam', { '02.40': 'Andersen' }, 'NAAM'],
    ['een ander administratienummer', { '01.10': '7999999999' }, 'ANUMMER'],
  ])('tegengesproken: hier staat %s dan op de eigen lijst', async (_, extra, reden) => {
    const { beweringen, van } = await bevolk(persoon(1, noem('09', 2, extra)), persoon(2, noem('02', 1)));
    expect(kort(beweringen, van('L1').id)).toEqual([['KIND', 'TEGENGESPROKEN', reden]]);
    expect(kort(beweringen, van('L2').id)).toEqual([['OUDER', 'BEVESTIGD']]);
  });

  it('een naam die de ander vroeger had, of zonder accent is geschreven, spreekt niets tegen', async () => {
    const { beweringen } = await bevolk(
      persoon(1, { ...noem('09', 2, { '02.40': 'Vroeger' }), '09.H': '09' }), noem('09', 3, { '02.40': 'Celik' }),
      persoon(2, { '01.H': '51', ...noem('02', 1) }), { '01.01.20': bsn(2), '01.02.40': 'Vroeger', '01.03.10': '19800101', '01.02.10': 'Voornaam2' },
      persoon(3, { '01.02.40': 'Çelik', ...noem('02', 1) }),
    );
    expect(beweringen.map(({ zekerheid }) => zekerheid)).toEqual(['BEVESTIGD', 'BEVESTIGD', 'BEVESTIGD', 'BEVESTIGD']);
  });

  it('tegengesproken: de lijst van het kind heeft al twee andere ouders', async () => {
    const { beweringen, van } = await bevolk(persoon(1, noem('09', 2)), persoon(2, { ...noem('02', 3), ...noem('03', 4) }));
    expect(kort(beweringen, van('L1').id)).toEqual([['KIND', 'TEGENGESPROKEN', 'ANDER_GENOEMD']]);
  });

  it('tegengesproken: de lijst van de partner noemt een andere partner', async () => {
    const { beweringen, van } = await bevolk(persoon(1, noem('05', 2, { '06.10': '20000101' })), persoon(2, noem('05', 3, { '06.10': '20000101' })));
    expect(kort(beweringen, van('L1').id)).toEqual([['PARTNER', 'TEGENGESPROKEN', 'ANDER_GENOEMD']]);
  });

  it('tegengesproken: andere datum, of hier nog gehuwd en daar gescheiden', async () => {
    const { beweringen, van } = await bevolk(
      persoon(1, noem('05', 2, { '06.10': '20000101', '15.10': 'H' })),
      persoon(2, { ...noem('05', 1, { '07.10': '20100101', '07.40': 'S' }), '05.H': '55' }), noem('05', 1, { '06.10': '20000102' }),
    );
    expect(kort(beweringen, van('L1').id)).toEqual([['PARTNER', 'TEGENGESPROKEN', 'PERIODE', 'SOORT']]);
    expect(kort(beweringen, van('L2').id)).toEqual([['EX_PARTNER', 'TEGENGESPROKEN', 'PERIODE', 'SOORT']]);
  });

  it('een einde met begin uit de geschiedenis stemt overeen met dat van de ander', async () => {
    const scheiding = (n: number): Record<string, string>[] => [
      { ...noem('05', n, { '07.10': '20100101', '07.40': 'S', '15.10': 'H' }), '05.H': '55' }, noem('05', n, { '06.10': '20000101', '15.10': 'H' }),
    ];
    const [een, twee] = [scheiding(2), scheiding(1)];
    const { beweringen } = await bevolk(persoon(1, een[0]), een[1]!, persoon(2, twee[0]), twee[1]!);
    expect(beweringen).toMatchObject([1, 2].map(() => (
      { soort: 'EX_PARTNER', vanaf: '2000-01-01', tot: '2010-01-01', verbintenis: 'H', redenEinde: 'S', zekerheid: 'BEVESTIGD' })));
  });

  it('op de lijst van wie is overleden loopt het huwelijk nog, en dat spreekt het einde niet tegen', async () => {
    const { beweringen } = await bevolk(
      persoon(1, { ...noem('05', 2, { '07.10': '20150501', '07.40': 'O' }), '05.H': '55' }), noem('05', 2, { '06.10': '20000101' }),
      persoon(2, { ...noem('05', 1, { '06.10': '20000101' }), '06.08.10': '20150501', '07.67.10': '20150501', '07.67.20': 'O' }),
    );
    expect(beweringen.map(({ soort, zekerheid }) => [soort, zekerheid])).toEqual([['EX_PARTNER', 'BEVESTIGD'], ['PARTNER', 'BEVESTIGD']]);
  });
});

describe('wie een vermelding aanwijst', () => {
  it('een nummer dat op geen lijst staat, laat de relatie open met wat is vermeld', async () => {
    const { beweringen, meldingen } = await bevolk(persoon(1, noem('02', 9, { '04.10': 'V' })));
    expect(beweringen).toMatchObject([{
      naar: null, open: 'NIET_IN_SET', zekerheid: 'EENZIJDIG',
      vermeld: { naam: { voornamen: 'Voornaam9', geslachtsnaam: 'Testman' }, geboortedatum: '1980-01-01', geslacht: 'V' },
    }]);
    expect(meldingen).toMatchObject([{ regel: 2, ernst: 'let_op', code: 'RELATIE_NIET_IN_SET' }]);
  });

  it('zonder burgerservicenummer wijst het administratienummer aan; zonder beide blijft de relatie open', async () => {
    const { beweringen, van } = await bevolk(
      persoon(1, { ...noem('02', 2, { '01.20': '' }), ...noem('03', 2, { '01.20': '', '01.10': '' }) }), persoon(2));
    expect(beweringen.map(({ naar, open }) => naar ?? open)).toEqual([van('L2').id, 'GEEN_NUMMER']);
  });

  it('een punt of een lege categorie is geen relatie; een onjuist voorkomen evenmin', async () => {
    const { beweringen } = await bevolk(
      persoon(1, { '02.02.40': '.', '03.81.10': '0599', '03.H': '53' }), noem('03', 2, { '84.10': 'O' }), persoon(2));
    expect(beweringen).toEqual([]);
  });

  it('een vroegere ouder in de geschiedenis is een eigen, beëindigde relatie', async () => {
    const { beweringen } = await bevolk(
      persoon(1, { ...noem('02', 2, { '62.10': '20150601', '85.10': '20150601' }), '02.H': '52' }), noem('02', 3, { '62.10': '20100101' }), persoon(2), persoon(3));
    expect(beweringen.map(({ vanaf, tot }) => [vanaf, tot])).toEqual([['2015-06-01', null], ['2010-01-01', '2015-06-01']]);
  });

  it('niemand is familie van zichzelf', async () => {
    const { beweringen, meldingen } = await bevolk(persoon(1, noem('05', 1)));
    expect(beweringen).toMatchObject([{ naar: null, open: 'ZICHZELF' }]);
    expect(meldingen).toMatchObject([{ code: 'RELATIE_NAAR_ZICHZELF' }]);
  });
});

describe('een nummer op de lijst van twee personen', () => {
  const dubbel = (extra: Record<string, string> = {}): Record<string, string>[] => [persoon(1, extra), persoon(2, { '01.01.20': bsn(1), ...extra })];

  it('wijst niemand aan; beiden zijn geladen, met een eigen sleutel', async () => {
    const { personen, meldingen } = await bevolk(...dubbel());
    expect(personen.map(({ bsnStatus }) => bsnStatus)).toEqual(['MEERDUIDIG', 'MEERDUIDIG']);
    expect(personen[0]!.id).not.toBe(personen[1]!.id);
    expect(meldingen.map(({ regel, code }) => [regel, code])).toEqual([[2, 'BSN_MEERDUIDIG'], [3, 'BSN_MEERDUIDIG']]);
  });

  it('naam en geboortedatum wijzen een van hen aan', async () => {
    const { beweringen, van, meldingen } = await bevolk(...dubbel(), persoon(3, noem('02', 2, { '01.20': bsn(1), '01.10': '' })));
    expect(beweringen).toMatchObject([{ naar: van('L2').id, open: null }]);
    expect(meldingen.at(-1)).toMatchObject({ regel: 4, code: 'RELATIE_MEERDUIDIG_OPGELOST' });
  });

  it('passen die op beiden, dan wijst het administratienummer aan', async () => {
    const { beweringen, van } = await bevolk(...dubbel({ '01.02.10': 'Eender' }), persoon(3, noem('02', 2, { '01.20': bsn(1), '02.10': 'Eender' })));
    expect(beweringen[0]!.naar).toBe(van('L2').id);
  });

  it('past niets, dan blijft de relatie open, met de reden', async () => {
    const { beweringen, meldingen } = await bevolk(...dubbel(), persoon(3, noem('02', 1, { '02.10': 'Ander' })));
    expect(beweringen).toMatchObject([{ naar: null, open: 'BSN_MEERDUIDIG' }]);
    expect(meldingen.at(-1)).toMatchObject({ regel: 4, code: 'RELATIE_MEERDUIDIG_OPEN' });
  });
});

describe('de sleutel van een persoon', () => {
  const inhoud = bestand([persoon(1), persoon(2, { '01.01.20': '' }), persoon(3, { '01.01.10': '' }), persoon(4, { '01.01.10': '' })]);
  const sleutels = async (geheim: string): Promise<string[]> => verwerkBevolking((await lees(inhoud)).lijsten, { geheim }).personen.map(({ id }) => id);

  it('is een UUID die bij opnieuw inlezen gelijk blijft, en in een andere installatie anders is', async () => {
    const [eerste, opnieuw, elders] = [await sleutels(GEHEIM), await sleutels(GEHEIM), await sleutels(`${GEHEIM} elders`)];
    expect(opnieuw).toEqual(eerste);
    expect(new Set([...eerste, ...elders]).size).toBe(8);
    for (const id of eerste) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('hangt niet af van de plaats van de lijst in het bestand', async () => {
    const { lijsten } = await lees(inhoud);
    const ids = (volgorde: typeof lijsten): string[] => verwerkBevolking(volgorde, { geheim: GEHEIM }).personen.map(({ id }) => id).sort();
    expect(ids(lijsten.toReversed())).toEqual(ids(lijsten));
  });

  it('een kort geheim wordt geweigerd', () => {
    expect(() => verwerkBevolking([], { geheim: 'kort' })).toThrow(RangeError);
  });

  it('dezelfde lijst tweemaal wordt eenmaal geladen; hetzelfde administratienummer op twee lijsten geeft twee personen', async () => {
    const { personen, meldingen } = await bevolk(persoon(1), persoon(1), persoon(2, { '01.01.10': '7000000001' }));
    expect(personen).toHaveLength(2);
    expect(meldingen).toEqual(expect.arrayContaining([expect.objectContaining({ regel: 3, ernst: 'geweigerd', code: 'LIJST_DUBBEL' })]));
  });
});
