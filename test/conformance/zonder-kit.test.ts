import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../schema/pakket.js';
import { alsTekst, draaiConformance, type Proefuitgever, proefuitgever } from '../../subgraphs/kit/conformance/index.js';
import { startZonderKit, ZONDER_KIT, ZONDER_KIT_BEKEND } from './hulp/zonder-kit.js';

const OIN = '00000099010000001000';

describe('De subgraph buiten de kit', () => {
  let map: string;
  let uitgever: Proefuitgever;
  let opties: readonly string[];
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'handbereik-zonder-kit-'));
    const proef = await proefuitgever();
    uitgever = proef.uitgever;
    await writeFile(join(map, 'uitgevers.json'), JSON.stringify(proef.jwks));
    opties = ['--oin', OIN, '--schema', join(PAKKETMAP, 'subgraphs/partners/woningcorporatie/schema.graphql'), '--uitgevers', join(map, 'uitgevers.json'), '--logboek', join(map, 'log.ndjson')];
  });
  afterAll(() => rm(map, { recursive: true, force: true }));

  it('haalt alleen uit Node zelf, graphql, @apollo/subgraph en haar eigen map', () => {
    const haalt = globSync('*.mjs', { cwd: ZONDER_KIT }).flatMap((bestand) => [...readFileSync(join(ZONDER_KIT, bestand), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, naam]) => naam!));
    expect([...new Set(haalt)].filter((naam) => !/^(?:node:\w|\.\/[\w-]+\.mjs$|graphql$|@apollo\/subgraph$)/.test(naam))).toEqual([]);
  });

  it('doorstaat de conformance: alles wat is vereist en alles wat is geadviseerd', async () => {
    await using subgraph = await startZonderKit(...opties);
    const verslag = await draaiConformance({
      url: subgraph.url, oin: OIN, soort: 'woningcorporatie', uitgever, bekend: ZONDER_KIT_BEKEND,
      // Nobody is late because the machine is busy with other tests.
      termijnMs: 20_000,
      logboek: async (traceId) => (await readFile(join(map, 'log.ndjson'), 'utf8')).includes(traceId),
    });
    expect(verslag.regels.filter(({ uitkomst }) => uitkomst !== 'GESLAAGD'), alsTekst(verslag)).toEqual([]);
  });

  it('geeft niets als het logboek niet is te schrijven', async () => {
    await using subgraph = await startZonderKit(...opties, '--logboek', map);
    const verslag = await draaiConformance({ url: subgraph.url, oin: OIN, soort: 'woningcorporatie', uitgever }, { alleen: ['bewijs-geldig'] });
    expect(verslag.regels[0]?.gezien).toContain('LOGBOEK_ONBESCHIKBAAR');
  });

  it('zegt wat er ontbreekt als zij niet kan starten', async () => {
    await expect(startZonderKit('--oin', OIN)).rejects.toThrow('--register');
    await expect(startZonderKit('--oin', OIN, '--register', 'http://127.0.0.1:1')).rejects.toThrow('De subgraph start niet');
  });
});
