import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsTekst, draaiConformance } from '../../subgraphs/kit/conformance/index.js';
import { maakBevolking, onderteken } from '../../subgraphs/kit/index.js';
import { PARTNERSOORTEN } from '../../subgraphs/index.js';
import { Sleutelmap } from '../../supergraph/datamap/sleutelmap.js';
import { leesConfig } from '../../supergraph/config.js';
import { conformeer } from '../../supergraph/start/conform.js';
import { vraagEntiteiten } from '../harness/entiteiten.js';
import { type Proefketen, startKeten } from '../harness/keten.js';
import { logregels } from '../harness/logboek.js';
import { bewijsinhoud, ondertekenaarVan } from '../harness/ondertekenaars.js';
import { ketenpseudoniemen } from '../harness/pseudoniemen.js';
import { GEZIN } from '../harness/ronde.js';
import { startZonderKit, ZONDER_KIT_BEKEND } from './hulp/zonder-kit.js';

const WONINGCORPORATIE = '00000099010000001000';

/** Persons to choose from: of whom most is known is tried. */
const MAX_BEKENDEN = 6;

describe('Elke eigen subgraph doorstaat de conformance', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  it.each(PARTNERSOORTEN.map(({ soort, bijdrage }) => [soort, bijdrage.name] as const))('%s: alles wat is vereist en alles wat is geadviseerd', async (soort, type) => {
    const { oin, endpoint: url } = keten.keten.subgraphs.register.deelnemers.find((deelnemer) => deelnemer.soort === soort)!;
    const coordinator = await ondertekenaarVan(keten, 'bekendheid');
    const pseudoniemen = await ketenpseudoniemen(keten, oin, maakBevolking().personen.map(({ bsn }) => bsn));
    const bewijzen = await Promise.all(pseudoniemen.map((pseudoniem) => onderteken(bewijsinhoud(pseudoniem, { fase: 'BEKENDHEID', categorieen: [] }), oin, coordinator)));
    const { data } = await vraagEntiteiten(url, type, '{ uitkomst }', bewijzen.map((bewijs) => ({ __typename: type, oin, bewijs })));
    const bekend = pseudoniemen.filter((_, i) => data?._entities[i]?.['uitkomst'] === 'BEKEND').slice(0, MAX_BEKENDEN);

    const verslag = await draaiConformance({
      url, oin, soort, bekend,
      uitgever: { naam: coordinator.uitgever, sleutel: await new Sleutelmap(join(keten.datamap, 'sleutels')).ondertekenaar('bekendheid') },
      logboek: async (traceId) => (await logregels(keten, 'verwerking', `trace_id = '${traceId}'`)).length > 0,
      // Nobody is late because the machine is busy with other tests.
      termijnMs: 20_000,
    });
    expect(verslag.regels.filter(({ uitkomst }) => uitkomst !== 'GESLAAGD'), alsTekst(verslag)).toEqual([]);
  });

  it('met een nummer in plaats van een pseudoniem, dat de keten omzet', async () => {
    const { oin, endpoint: url } = keten.keten.subgraphs.register.deelnemers.find(({ soort }) => soort === 'politie')!;
    const verslag = await conformeer(leesConfig({ HANDBEREIK_DATA: keten.datamap }), { url, oin, bekend: [], bsns: [GEZIN.moeder], keten: keten.url, alleen: ['bewijs-bekend'] });
    expect(verslag.geslaagd, alsTekst(verslag)).toBe(true);
  });

  it('de subgraph buiten de kit leest schema en uitgever uit het register van de keten', async () => {
    await using subgraph = await startZonderKit('--oin', WONINGCORPORATIE, '--register', keten.url, '--logboek', join(keten.datamap, 'zonder-kit.ndjson'));
    const verslag = await conformeer(leesConfig({ HANDBEREIK_DATA: keten.datamap }), {
      url: subgraph.url, oin: WONINGCORPORATIE, soort: 'woningcorporatie', bekend: ZONDER_KIT_BEKEND, bsns: [], alleen: ['contract-', 'eigen-', 'bewijs-', 'dekking-'],
    });
    expect(verslag.geslaagd, alsTekst(verslag)).toBe(true);
  });
});
