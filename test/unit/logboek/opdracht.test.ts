import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { draai } from '../../../supergraph/cli/programma.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { proeflog, type Proeflog } from './hulp/proeflogboek.js';
import { GEMEENTE, POLITIE, regels } from './hulp/regels.js';

let proef: Proeflog;
let datamap: string;
let sleutel: Uint8Array;

beforeAll(async () => {
  datamap = await mkdtemp(join(tmpdir(), 'handbereik-logboek-'));
  sleutel = await new Sleutelmap(join(datamap, 'sleutels')).geheim('logboek');
});
afterAll(() => rm(datamap, { recursive: true, force: true }));

beforeEach(async () => {
  proef = await proeflog();
  const logboek = proef.logboek({ sleutel });
  for (const oin of [GEMEENTE, POLITIE, GEMEENTE]) await logboek.schrijf(regels(4, oin));
  return () => proef.stop();
});

/** Runs the command as its own line would. */
async function opdracht(...argumenten: string[]): Promise<{ readonly uitvoer: string; readonly fout: string; readonly code: number | string | undefined }> {
  const gezegd = { log: '', error: '' };
  const kanalen = (['log', 'error'] as const).map((kanaal) => vi.spyOn(console, kanaal).mockImplementation((tekst: unknown) => void (gezegd[kanaal] += `${String(tekst)}\n`)));
  vi.stubEnv('DATABASE_URL', proef.url).stubEnv('HANDBEREIK_DATA', datamap);
  const voor = process.exitCode;
  process.exitCode = 0;
  try {
    await draai(['node', 'handbereik', 'logboek', ...argumenten]);
    return { uitvoer: gezegd.log, fout: gezegd.error, code: process.exitCode };
  } finally {
    process.exitCode = voor;
    vi.unstubAllEnvs();
    kanalen.forEach((kanaal) => kanaal.mockRestore());
  }
}

describe('handbereik logboek', () => {
  it('zegt van elke organisatie hoeveel regels heel zijn', async () => {
    const { uitvoer, code } = await opdracht();
    expect(uitvoer).toMatch(new RegExp(`logboek[^\n]+${GEMEENTE}[^\n]+8 heel[^\n]+2 heel`));
    expect(uitvoer).toMatch(new RegExp(`logboek[^\n]+${POLITIE}[^\n]+4 heel[^\n]+1 heel`));
    expect(uitvoer).toContain('Alle logboeken zijn heel.');
    expect(code).toBe(0);
  });

  it('wijst de eerste regel aan die niet klopt, en eindigt met 1', async () => {
    await proef.knoei(`update verwerking set naam = 'anders' where verantwoordelijke = '${GEMEENTE}' and volgnummer = 3; delete from beslissing where verantwoordelijke = '${POLITIE}'`);
    const { uitvoer, code } = await opdracht();
    expect(uitvoer).toContain('regel 3 is niet wat er is geschreven');
    expect(uitvoer).toContain('1 logboek is niet heel.');
    expect(code).toBe(1);
    expect(JSON.parse((await opdracht('--json')).uitvoer)).toMatchObject({ heel: false, logboeken: expect.arrayContaining([expect.objectContaining({ verantwoordelijke: GEMEENTE, verwerking: expect.objectContaining({ breuk: { volgnummer: 3, aard: 'KLOPT_NIET' } }) })]) });
  });

  it.each([
    ['de staart', `delete from verwerking where verantwoordelijke = '${GEMEENTE}' and volgnummer > 6`, 'regel 7 en verder is weggehaald'],
    ['alles van een organisatie', `delete from verwerking where verantwoordelijke = '${GEMEENTE}'; delete from beslissing where verantwoordelijke = '${GEMEENTE}'`, 'regel 1 en verder is weggehaald'],
    ['de tabellen zelf', 'drop table verwerking', 'verdwenen'],
  ])('ziet met bewaarde hoofden dat %s is weggehaald, en blijft dat zien', async (_wat, knoei, verwacht) => {
    const pad = join(datamap, `hoofden-${Math.random()}.json`);
    expect((await opdracht('--hoofden', pad)).code).toBe(0);
    const bewaard = await readFile(pad, 'utf8');
    await proef.knoei(knoei);
    for (let keer = 0; keer < 2; keer++) {
      const { uitvoer, code } = await opdracht('--hoofden', pad);
      expect(uitvoer).toContain(verwacht);
      expect(code).toBe(1);
    }
    expect(JSON.parse(await readFile(pad, 'utf8'))).toEqual(JSON.parse(bewaard));
  });

  it('zonder de sleutel, of met een bestand dat geen hoofden bevat, zegt zij wat te doen', async () => {
    const pad = join(datamap, 'stuk.json');
    await writeFile(pad, '{"a":1}');
    expect(await opdracht('--hoofden', pad)).toMatchObject({ code: 1, fout: expect.stringContaining('geen hoofden') });
    const bestand = join(datamap, 'sleutels', 'logboek.geheim');
    const inhoud = await readFile(bestand);
    await rm(bestand);
    const { fout, code } = await opdracht();
    await writeFile(bestand, inhoud, { mode: 0o600 });
    expect([code, fout]).toEqual([1, expect.stringContaining('logboek.geheim')]);
  });
});
