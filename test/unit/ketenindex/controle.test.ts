import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { controleerKetenindex } from '../../../subgraphs/voorzieningen/ketenindex/controle/controle-database.js';
import { draai } from '../../../supergraph/cli/programma.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Proefopslag, proefopslag, voorval, VT } from './hulp/proefopslag.js';

let proef: Proefopslag;
let datamap: string;
let sleutel: Uint8Array;
let ids: readonly string[];

beforeAll(async () => {
  datamap = await mkdtemp(join(tmpdir(), 'handbereik-ketenindex-'));
  sleutel = await new Sleutelmap(join(datamap, 'sleutels')).geheim('logboek');
});
afterAll(() => rm(datamap, { recursive: true, force: true }));

beforeEach(async () => {
  proef = await proefopslag(sleutel);
  const batch = Array.from({ length: 10 }, () => voorval({ beperkt: [VT], persoon: 'persoon-1' })).flat();
  await proef.gebeurtenissen.voegToe(batch);
  ids = batch.map(({ gebeurtenis }) => gebeurtenis.id);
  return () => proef.stop();
});

const SOORT = 'nl.handbereik.melding-opgepakt';
const KOLOMMEN = 'ontvangen, bron, id, type, moment, onderwerp, correlatie, niveau, doelgroep, persoon, casus, gebeurtenis, hash';

/** Runs the command as its own line would. */
async function opdracht(...argumenten: string[]): Promise<{ readonly uitvoer: string; readonly fout: string; readonly code: number | string | undefined }> {
  const gezegd = { log: '', error: '' };
  const kanalen = (['log', 'error'] as const).map((kanaal) => vi.spyOn(console, kanaal).mockImplementation((tekst: unknown) => void (gezegd[kanaal] += `${String(tekst)}\n`)));
  vi.stubEnv('DATABASE_URL', proef.url).stubEnv('HANDBEREIK_DATA', datamap);
  const voor = process.exitCode;
  process.exitCode = 0;
  try {
    await draai(['node', 'handbereik', 'ketenindex', 'controleer', ...argumenten]);
    return { uitvoer: gezegd.log, fout: gezegd.error, code: process.exitCode };
  } finally {
    process.exitCode = voor;
    vi.unstubAllEnvs();
    kanalen.forEach((kanaal) => kanaal.mockRestore());
  }
}

describe('De controle van de ketenindex', () => {
  it.each([
    ['de inhoud', `update gebeurtenis set gebeurtenis = replace(gebeurtenis::text, 'persoon-1', 'persoon-2')::json where positie = 8`],
    ['de spatiëring', `update gebeurtenis set gebeurtenis = (gebeurtenis::text || ' ')::json where positie = 8`],
    ['voor wie zij is', `update gebeurtenis set doelgroep = doelgroep || '00000099009000001000'::text where positie = 8`],
    ['het moment', 'update gebeurtenis set moment = moment + 1 where positie = 8'],
    ['over wie zij gaat', `update gebeurtenis set persoon = 'persoon-9' where positie = 8`],
    ['wanneer zij kwam', 'update gebeurtenis set ontvangen = ontvangen - 1 where positie = 8'],
    ['haar kenmerk in de keten', `update gebeurtenis set hash = decode(repeat('00', 32), 'hex') where positie = 8`],
  ])('noemt de ene gebeurtenis waarvan %s is gewijzigd, en geen andere', async (_wat, knoei) => {
    await proef.knoei(knoei);
    const [uitslag] = await controleerKetenindex(proef.url, sleutel);
    expect(uitslag).toMatchObject({ schema: 'ketenindex', heel: false, aantalBreuken: 1, breuken: [{ positie: 8, aard: 'KLOPT_NIET', id: ids[7], soort: SOORT }] });
  });

  it('noemt de plaats waarvan de gebeurtenis is verwijderd, en geen andere', async () => {
    await proef.knoei('delete from gebeurtenis where positie = 8');
    expect(await controleerKetenindex(proef.url, sleutel)).toMatchObject([{ heel: false, aantalBreuken: 1, breuken: [{ positie: 8, aard: 'ONTBREEKT' }] }]);
  });

  it('noemt als eerste waar er een is verwijderd en de rest is opgeschoven', async () => {
    await proef.knoei('delete from gebeurtenis where positie = 8; update gebeurtenis set positie = positie + 1000 where positie > 8; update gebeurtenis set positie = positie - 1001 where positie > 1000');
    const [uitslag] = await controleerKetenindex(proef.url, sleutel);
    expect(uitslag?.breuken[0]).toEqual({ positie: 8, aard: 'KLOPT_NIET', id: ids[8], soort: SOORT });
  });

  it('noemt als eerste de gebeurtenis die is tussengevoegd', async () => {
    await proef.knoei(`update gebeurtenis set positie = positie + 1000 where positie > 8; update gebeurtenis set positie = positie - 999 where positie > 1000;
      insert into gebeurtenis (positie, ${KOLOMMEN}) select 9, ${KOLOMMEN.replace(' id,', " 'ingevoegd',")} from gebeurtenis where positie = 7`);
    const [uitslag] = await controleerKetenindex(proef.url, sleutel);
    expect(uitslag?.breuken[0]).toEqual({ positie: 9, aard: 'KLOPT_NIET', id: 'ingevoegd', soort: SOORT });
  });

  it('noemt de gebeurtenis die aan het eind is bijgeschreven door wie de sleutel niet heeft', async () => {
    await proef.knoei(`insert into gebeurtenis (positie, ${KOLOMMEN}) select 21, ${KOLOMMEN.replace(' id,', " 'bijgeschreven',")} from gebeurtenis where positie = 20`);
    expect(await controleerKetenindex(proef.url, sleutel)).toMatchObject([{ aantalBreuken: 1, breuken: [{ positie: 21, id: 'bijgeschreven' }] }]);
  });

  it('noemt beide gebeurtenissen die zijn verwisseld', async () => {
    await proef.knoei('update gebeurtenis set positie = 999 where positie = 6; update gebeurtenis set positie = 6 where positie = 12; update gebeurtenis set positie = 12 where positie = 999');
    const [uitslag] = await controleerKetenindex(proef.url, sleutel);
    expect(uitslag?.breuken).toEqual(expect.arrayContaining([{ positie: 6, aard: 'KLOPT_NIET', id: ids[11], soort: SOORT }, { positie: 12, aard: 'KLOPT_NIET', id: ids[5], soort: SOORT }]));
  });

  it('ziet met het hoofd van een eerdere controle dat er aan het eind is weggehaald, ook als er daarna is bijgekomen', async () => {
    const [heel] = await controleerKetenindex(proef.url, sleutel);
    expect(heel).toMatchObject({ heel: true, hoofd: { volgnummer: 20 } });
    await proef.knoei('delete from gebeurtenis where positie > 18');
    expect(await controleerKetenindex(proef.url, sleutel, () => heel?.hoofd)).toMatchObject([{ heel: false, breuken: [{ positie: 19, aard: 'AFGEKAPT' }] }]);
    const ander = await proef.ander();
    await ander.voegToe([...voorval({ beperkt: [VT] }), ...voorval()]);
    expect(await controleerKetenindex(proef.url, sleutel)).toMatchObject([{ heel: true }]);
    expect(await controleerKetenindex(proef.url, sleutel, () => heel?.hoofd)).toMatchObject([{ heel: false, breuken: [{ positie: 20, aard: 'KLOPT_NIET' }] }]);
  });

  it('met een andere sleutel klopt niets', async () => {
    expect(await controleerKetenindex(proef.url, new Uint8Array(32).fill(1))).toMatchObject([{ heel: false, aantalBreuken: 20 }]);
  });
});

describe('handbereik ketenindex controleer', () => {
  it('zegt dat alles heel is, en eindigt met 0', async () => {
    expect(await opdracht()).toEqual({ uitvoer: 'Alle 20 gebeurtenissen zijn heel.\n', fout: '', code: 0 });
    expect(JSON.parse((await opdracht('--json')).uitvoer)).toMatchObject({ heel: true, ketens: [{ schema: 'ketenindex', aantalBreuken: 0 }], verdwenen: [] });
  });

  it('noemt positie, id en soort van de gebeurtenis waarmee is geknoeid, met de volgende stap, en eindigt met 1', async () => {
    await proef.knoei(`update gebeurtenis set onderwerp = 'melding/m-9' where positie = 8`);
    const { uitvoer, code } = await opdracht();
    expect(uitvoer).toMatch(new RegExp(`ketenindex[^\n]+ 8 [^\n]+${ids[7]}[^\n]+${SOORT}[^\n]+is niet wat er is geschreven`));
    expect(uitvoer).toContain('Eén plaats klopt niet, van 20. Bewaar de database zoals zij is');
    expect(code).toBe(1);
    expect(JSON.parse((await opdracht('--json')).uitvoer)).toMatchObject({ heel: false, ketens: [{ breuken: [{ positie: 8, id: ids[7], soort: SOORT }] }] });
  });

  it.each([
    ['de staart', 'delete from gebeurtenis where positie > 15', '16'],
    ['de tabel zelf', 'drop table gebeurtenis cascade', 'verdwenen'],
  ])('ziet met bewaarde hoofden dat %s is weggehaald, en blijft dat zien', async (_wat, knoei, verwacht) => {
    const pad = join(datamap, `hoofden-${Math.random()}.json`);
    expect((await opdracht('--hoofden', pad)).code).toBe(0);
    await proef.knoei(knoei);
    for (let keer = 0; keer < 2; keer++) {
      const { uitvoer, code } = await opdracht('--hoofden', pad);
      expect(uitvoer).toContain(verwacht);
      expect(code).toBe(1);
    }
  });

  it('een bestand dat geen hoofden bevat wordt niet overschreven: dan is wat erin stond weg', async () => {
    const pad = join(datamap, 'onleesbaar.json');
    await writeFile(pad, '{"ketenindex": 20}');
    expect(await opdracht('--hoofden', pad)).toMatchObject({ code: 1, fout: expect.stringMatching(/bevat geen hoofden van de ketenindex\.\n.*Zet het terug/) });
    expect(await readFile(pad, 'utf8')).toBe('{"ketenindex": 20}');
  });
});
