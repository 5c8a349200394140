import { describe, expect, it } from 'vitest';
import { leesPersoonslijsten, type Voortgang } from '../../../subgraphs/functies/identiteit/gbav/index.js';
import { bestand, bsn, KOLOMMEN, lees, noem, persoon, stroom } from './gbav-bestand.js';

/** Code and line of every report row. */
async function verslag(inhoud: string | Uint8Array): Promise<string[]> {
  return (await lees(inhoud)).meldingen.map(({ code, regel }) => `${regel} ${code}`);
}

describe('de indeling van het bestand', () => {
  it('een gevulde eerste kolom begint een lijst, een lege vervolgt haar', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, { '08.H': '58' }), { '08.11.20': '99', '08.10.30': '20100101' }, persoon(2)]));
    expect(meldingen).toEqual([]);
    expect(lijsten.map(({ regel, lijstnaam }) => [regel, lijstnaam])).toEqual([[2, 'L1'], [4, 'L2']]);
    expect(lijsten[0]!.verblijfplaats).toMatchObject({ actueel: { huisnummer: '1', regel: 2 }, historie: [{ huisnummer: '99', vanaf: '2010-01-01', regel: 3 }] });
  });

  it('de kolom H zegt of de volgende regel geschiedenis is of een volgende partner of kind', async () => {
    const { lijsten, meldingen } = await lees(bestand([
      persoon(1, { ...noem('05', 2, { '07.10': '20100101', '07.40': 'S' }), '05.H': '55', ...noem('09', 4), '09.H': '09' }),
      { ...noem('05', 2, { '06.10': '20000101' }), '05.H': '05', ...noem('09', 5), '09.H': '59' },
      { ...noem('05', 3, { '06.10': '20120101' }), ...noem('09', 5, { '01.20': '' }) },
    ]));
    expect(meldingen).toEqual([]);
    const [{ partners, kinderen }] = lijsten as [typeof lijsten[0] & object];
    expect(partners.map(({ actueel, historie }) => [actueel.naam.voornamen, historie.length])).toEqual([['Voornaam2', 1], ['Voornaam3', 0]]);
    expect(kinderen.map(({ actueel, historie }) => [actueel.naam.voornamen, historie.length])).toEqual([['Voornaam4', 0], ['Voornaam5', 1]]);
  });

  it('een niet aangekondigd vervolg wordt naar zijn inhoud geplaatst en gemeld', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, noem('09', 4)), noem('09', 5), noem('09', 5, { '02.40': 'Vroeger' }), { '09.85.10': '20100101' }]));
    expect(lijsten[0]!.kinderen.map(({ historie }) => historie.length)).toEqual([0, 1]);
    expect(meldingen.map(({ regel, code }) => [regel, code])).toEqual([
      [3, 'VERVOLG_NIET_AANGEKONDIGD'], [4, 'VERVOLG_NIET_AANGEKONDIGD'], [5, 'VERVOLG_GENEGEERD'],
    ]);
  });

  it('een aangekondigd vervolg dat ontbreekt en een onbekende aankondiging worden gemeld', async () => {
    expect(await verslag(bestand([persoon(1, { '01.H': '51', '07.H': '64' }), persoon(2, { ...noem('05', 3), '05.H': '05' })])))
      .toEqual(['2 AANKONDIGING_ONBEKEND', '2 VERVOLG_ONTBREEKT', '3 VERVOLG_ONTBREEKT']);
  });

  it('een tekst met puntkomma en aanhalingstekens blijft heel', async () => {
    const { lijsten } = await lees(bestand([persoon(1, { '01.02.10': 'Kim ;ook genaamd "Jim"' })]));
    expect(lijsten[0]!.persoon.actueel.naam.voornamen).toBe('Kim ;ook genaamd "Jim"');
  });

  it('regeleinden van Windows, lege regels en een bestand zonder BOM maken niet uit', async () => {
    const inhoud = bestand([persoon(1), '', persoon(2)]).slice(1).replaceAll('\n', '\r\n');
    expect((await lees(inhoud)).lijsten.map(({ regel }) => regel)).toEqual([2, 4]);
  });

  it.each([1, 7, 100])('hoe het bestand in brokken komt, maakt niet uit (%i bytes)', async (perBrok) => {
    const inhoud = bestand([persoon(1, { '01.02.40': 'Çelik ŵ', '08.H': '58' }), { '08.11.20': '3' }, persoon(2)]);
    expect(await lees(inhoud, perBrok)).toEqual(await lees(inhoud));
  });

  it('leest verder terwijl het bestand nog komt, en meldt de voortgang', async () => {
    const inhoud = bestand(Array.from({ length: 50 }, (_, i) => persoon(i + 1)));
    const standen: Voortgang[] = [];
    let gevraagd = 0;
    async function* bron(): AsyncGenerator<Uint8Array> {
      for await (const brok of stroom(inhoud, 1000)) {
        gevraagd += 1;
        yield brok;
      }
    }
    const lezer = leesPersoonslijsten(bron(), { onVoortgang: (stand) => standen.push(stand) });
    await lezer.next();
    expect(gevraagd * 1000).toBeLessThan(inhoud.length / 2);
    for await (const _ of lezer);
    expect(standen.at(-1)).toEqual({ bytes: Buffer.byteLength(inhoud), regels: 51, lijsten: 50, klaar: true });
    expect(standen.slice(0, -1).every(({ klaar }) => !klaar)).toBe(true);
  });
});

describe('wat van een persoon wordt gelezen', () => {
  it('onvolledige datums blijven onvolledig, en een punt als naam is onbekend', async () => {
    const { lijsten } = await lees(bestand([persoon(1, { '01.03.10': '19680000', '02.02.40': '.', '03.03.10': '00000000', '03.02.40': 'Jansen' })]));
    expect(lijsten[0]!.persoon.actueel.geboorte.datum).toBe('1968');
    expect(lijsten[0]!.ouder1!.actueel.naam).toMatchObject({ onbekend: true, geslachtsnaam: undefined });
    expect(lijsten[0]!.ouder2!.actueel.geboorte.datum).toBe('onbekend');
  });

  it('een onleesbare datum geldt als onbekend, een dag zonder maand als jaar; één melding per regel noemt de kolommen', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, { '01.03.10': '19660013', '01.85.10': '19660013', ...noem('05', 2, { '07.10': '2015' }) })]));
    expect(lijsten[0]!.persoon.actueel.geboorte.datum).toBe('1966');
    expect(lijsten[0]!.partners[0]!.actueel.ontbinding).toMatchObject({ datum: 'onbekend' });
    expect(meldingen.map(({ code, uitleg }) => [code, /\(.*\)$/.exec(uitleg)?.[0]])).toEqual([
      ['DATUM_ZONDER_MAAND', '(01.03.10, 01.85.10)'], ['DATUM_ONLEESBAAR', '(05.07.10)'],
    ]);
  });

  it('een code die in de kolom van de overlijdensdatum is verzeild, maakt iemand niet dood', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, { '06.08.10': '55' })]));
    expect(lijsten[0]!.overlijden!.actueel.datum).toBeUndefined();
    expect(meldingen.map(({ code }) => code)).toEqual(['OVERLIJDEN_ONLEESBAAR']);
  });

  it.each([['0', false], ['1', true], ['2', true], ['3', true], ['7', true], ['', true], ['x', true]])('indicatie geheim %j houdt het adres achter: %s', async (code, geheim) => {
    expect((await lees(bestand([persoon(1, { '07.70.10': code })]))).lijsten[0]!.geheim).toBe(geheim);
  });

  it('een gezagscode buiten de tabel wordt gemeld', async () => {
    expect(await verslag(bestand([persoon(1, { '11.32.10': '3C' }), persoon(2, { '11.32.10': '12' })]))).toEqual(['2 GEZAGSCODE_ONBEKEND']);
  });
});

describe('een rij die niet kan', () => {
  const fout = bsn(1).slice(0, 8) + String((Number(bsn(1)[8]) + 1) % 10);

  it('een nummer dat de elfproef niet doorstaat, weigert die lijst en laadt de rest', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, { '01.01.20': fout, '08.H': '58' }), { '08.11.20': '3' }, persoon(2)]));
    expect(lijsten.map(({ lijstnaam }) => lijstnaam)).toEqual(['L2']);
    expect(meldingen).toMatchObject([{ regel: 2, ernst: 'geweigerd', code: 'BSN_ONGELDIG' }, { regel: 3, ernst: 'geweigerd', code: 'LIJST_GEWEIGERD' }]);
  });

  it('een vroeger nummer dat de elfproef niet doorstaat, wordt weggelaten en gemeld', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, { '01.H': '51' }), { '01.01.20': fout, '01.02.40': 'Testman' }]));
    expect(lijsten[0]!.persoon).toMatchObject({ actueel: { bsn: bsn(1) }, historie: [{ bsn: undefined, regel: 3 }] });
    expect(meldingen).toMatchObject([{ regel: 3, ernst: 'let_op', code: 'BSN_VOORMALIG_ONGELDIG' }]);
  });

  it('een nummer van een ander dat de elfproef niet doorstaat, wordt weggelaten en gemeld', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1, noem('02', 2, { '01.20': fout }))]));
    expect(lijsten[0]!.ouder1!.actueel.bsn).toBeUndefined();
    expect(meldingen).toMatchObject([{ regel: 2, code: 'RELATIE_BSN_ONGELDIG' }]);
  });

  it('een verkeerd aantal kolommen weigert de hele lijst, ook op een vervolgregel', async () => {
    expect(await verslag(bestand(['L9;te;weinig', { '08.11.20': '3' }, persoon(1, { '08.H': '58' }), ';;;', persoon(2)])))
      .toEqual(['2 KOLOMMEN_ONJUIST', '3 LIJST_GEWEIGERD', '4 LIJST_GEWEIGERD', '5 KOLOMMEN_ONJUIST']);
  });

  it('een verkeerd aanhalingsteken kost één lijst en niet de rest van het bestand', async () => {
    const { lijsten, meldingen } = await lees(bestand([`L1;"nooit gesloten${';'.repeat(KOLOMMEN.length - 2)}`, persoon(2), persoon(3)]));
    expect(meldingen).toMatchObject([{ regel: 2, ernst: 'geweigerd', code: 'AANHALINGSTEKENS' }]);
    expect(lijsten).toHaveLength(2);
  });

  it('een vervolgregel zonder lijst erboven wordt geweigerd', async () => {
    expect(await verslag(bestand([{ '08.11.20': '3' }, persoon(1)]))).toEqual(['2 VERVOLG_ZONDER_LIJST']);
  });

  it('een regel in Latin-1 wordt geweigerd, met de raad om op te slaan als UTF-8', async () => {
    const [kop, eerste, tweede] = bestand([persoon(1, { '01.02.40': 'Weé' }), persoon(2)]).split('\n');
    const inhoud = Buffer.concat([Buffer.from(`${kop}\n`), Buffer.from(`${eerste}\n`, 'latin1'), Buffer.from(`${tweede}\n`)]);
    const { lijsten, meldingen } = await lees(inhoud);
    expect(meldingen).toMatchObject([{ regel: 2, ernst: 'geweigerd', code: 'TEKENSET', uitleg: expect.stringContaining('UTF-8') }]);
    expect(lijsten.map(({ lijstnaam }) => lijstnaam)).toEqual(['L2']);
  });

  it('een bestand dat midden in een regel afbreekt, levert de lijsten ervoor en een melding', async () => {
    const inhoud = bestand([persoon(1), persoon(2)]).slice(0, -40);
    const { lijsten, meldingen } = await lees(inhoud);
    expect(lijsten).toHaveLength(1);
    expect(meldingen).toMatchObject([{ regel: 3, ernst: 'geweigerd', code: 'BESTAND_AFGEBROKEN' }]);
  });

  it('een regel zonder einde vult het geheugen niet, en de lijst erna wordt geladen', async () => {
    const { lijsten, meldingen } = await lees(bestand([persoon(1), `L2;${'x'.repeat(2_000_000)}`, persoon(3)]), 10_000);
    expect(meldingen).toMatchObject([{ regel: 3, code: 'REGEL_TE_LANG' }]);
    expect(lijsten.map(({ regel }) => regel)).toEqual([2, 4]);
  });
});

describe('een bestand dat niet kan', () => {
  it.each([
    ['leeg', '', 'LEEG_BESTAND'],
    ['alleen witruimte', '\uFEFF\n\n', 'LEEG_BESTAND'],
    ['alleen een kopregel', bestand([]), 'GEEN_LIJSTEN'],
    ['een ander soort csv', 'naam,leeftijd\nJan,3\n', 'GEEN_GBAV'],
    ['een kolom te weinig', bestand([persoon(1)]).replace(';07.70.10;', ';07.70.11;'), 'KOLOM_ONTBREEKT'],
    ['een kolom dubbel', bestand([persoon(1)]).replace(';05.06.20;', ';05.06.10;'), 'KOLOM_DUBBEL'],
    ['UTF-16', Buffer.from('\uFEFF;01.01.10', 'utf16le'), 'GEEN_UTF8'],
    ['binaire rommel', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), 'GEEN_UTF8'],
    ['een lange regel zonder einde', 'x'.repeat(400_000), 'GEEN_GBAV'],
  ])('%s: een duidelijke fout met code', async (_, inhoud, code) => {
    await expect(lees(inhoud)).rejects.toMatchObject({ name: 'GbavFout', code, message: expect.stringMatching(/^[A-Z].*\.( \(.+\))?$/) });
  });
});
