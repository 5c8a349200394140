import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inHetNederlands } from '../../supergraph/cli/nederlands.js';
import { conformOpdracht } from '../../supergraph/cli/opdrachten/conform.js';
import { GEBREKEN } from './hulp/gebreken.js';
import { BEKEND, type GoedeSubgraph, OIN, startGoedeSubgraph } from './hulp/goede-subgraph.js';
import { type Breuk, startTussenpersoon } from './hulp/tussenpersoon.js';

const heel: Breuk = (verzoek, verder) => verder(verzoek);

describe('handbereik conform', () => {
  let goed: GoedeSubgraph;
  let map: string;
  let uit: string[];
  beforeEach(async () => {
    goed = await startGoedeSubgraph();
    map = await mkdtemp(join(tmpdir(), 'handbereik-conform-'));
    await writeFile(join(map, 'sleutel.json'), JSON.stringify(goed.opstelling.uitgever.sleutel));
    uit = [];
    vi.spyOn(console, 'log').mockImplementation((tekst: string) => void uit.push(tekst));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    await goed[Symbol.asyncDispose]();
    await rm(map, { recursive: true, force: true });
  });

  const draai = async (...argumenten: string[]): Promise<{ readonly tekst: string; readonly code: typeof process.exitCode }> => {
    await inHetNederlands(conformOpdracht()).exitOverride().parseAsync(['node', 'conform', ...argumenten, '--sleutel', join(map, 'sleutel.json')]);
    return { tekst: uit.join('\n'), code: process.exitCode };
  };

  it('eindigt goed als alles wat is vereist slaagt, en zegt wat de volgende stap is', async () => {
    await using subgraph = await startTussenpersoon(goed.opstelling, () => heel);
    const { tekst, code } = await draai(subgraph.opstelling.url, '--oin', OIN, '--bekend', BEKEND);
    expect(tekst).toContain('82 geslaagd, 0 gezakt, 1 niet beoordeeld');
    expect(tekst).toContain('npx handbereik publish');
    expect(code).toBeUndefined();
  });

  it('eindigt met 1 als er iets zakt, met wat er was verwacht en gezien, en de bron', async () => {
    await using subgraph = await startTussenpersoon(goed.opstelling, GEBREKEN['bewijs-verlopen']!.maak);
    const { tekst, code } = await draai(subgraph.opstelling.url, '--oin', OIN, '--bekend', BEKEND, '--alleen', 'bewijs-');
    expect(tekst).toMatch(/✘ bewijs-verlopen: .*\n {4}verwacht: geen bijdrage\n {4}gezien: {3}1 van 1 kregen een bijdrage\n {4}bron: {5}RFC 7519/);
    expect(tekst).toContain('--alleen bewijs-verlopen');
    expect(code).toBe(1);
  });

  it('zonder iemand die bekend is, is niet alles te beoordelen, en dat is niet geslaagd', async () => {
    await using subgraph = await startTussenpersoon(goed.opstelling, () => heel);
    const { tekst, code } = await draai(subgraph.opstelling.url, '--oin', OIN);
    expect(tekst).toMatch(/\? dekking-niveau: /);
    expect(tekst).toContain('0 gezakt');
    expect(tekst).toContain('--bekend of --bsn');
    expect(code).toBe(1);
  });

  it('geeft het verslag als JSON en als JUnit XML, zonder bewijs en zonder gegevens', async () => {
    await using subgraph = await startTussenpersoon(goed.opstelling, GEBREKEN['contract-opsommingen']!.maak);
    const { tekst } = await draai(subgraph.opstelling.url, '--oin', OIN, '--bekend', BEKEND, '--json', '--junit', join(map, 'conform.xml'));
    const verslag = JSON.parse(tekst) as { geslaagd: boolean; aantallen: object; regels: { naam: string; uitkomst: string }[] };
    expect(verslag).toMatchObject({ geslaagd: false, aantallen: { GESLAAGD: 81, GEZAKT: 1, NIET_BEOORDEELD: 1 } });
    const xml = await readFile(join(map, 'conform.xml'), 'utf8');
    expect(xml).toContain('tests="83" failures="1" errors="0" skipped="1"');
    expect(xml).toContain('<testcase classname="handbereik.conformance" name="contract-opsommingen"');
    for (const geheim of ['KLAAR', 'eyJ', BEKEND, 'Team Wonen']) expect(`${tekst}${xml}`).not.toContain(geheim);
  });

  it('toont de beweringen met hun bron zonder iets te beproeven', async () => {
    const { tekst } = await draai('--lijst');
    expect(tekst).toContain('bewijs-handtekening');
    expect(tekst).toContain('RFC 7515');
  });

  it.each([
    ['zonder adres', [], /Waar antwoordt/],
    ['zonder organisatie', ['http://127.0.0.1:1/graphql'], /Van welke organisatie/],
    ['waar niets antwoordt', ['http://127.0.0.1:1/graphql', '--oin', OIN], /komt geen antwoord/],
    ['met een bewering die er niet is', ['http://127.0.0.1:1/graphql', '--oin', OIN, '--alleen', 'bestaat-niet'], /bestaat niet/],
    ['met een nummer dat geen bsn is', ['http://127.0.0.1:1/graphql', '--oin', OIN, '--bsn', '123456789'], /1e bsn/],
  ])('zegt %s wat er mis is en wat te doen', async (_, argumenten, melding) => {
    const fout = await draai(...argumenten).catch((oorzaak: unknown) => oorzaak as Error & { volgende: string });
    expect(fout).toMatchObject({ message: expect.stringMatching(melding) as string, volgende: expect.stringMatching(/\.$/) as string });
    expect(JSON.stringify(fout)).not.toContain('123456789');
  });
});
