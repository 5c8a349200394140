import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEWERINGEN, draaiConformance, type Verslag } from '../../subgraphs/kit/conformance/index.js';
import { GEBREKEN } from './hulp/gebreken.js';
import { type GoedeSubgraph, startGoedeSubgraph } from './hulp/goede-subgraph.js';
import { type Breuk, startTussenpersoon } from './hulp/tussenpersoon.js';

const namen = ({ regels }: Verslag, uitkomst: string): readonly string[] => regels.filter((regel) => regel.uitkomst === uitkomst).map(({ naam }) => naam);
const heel: Breuk = (verzoek, verder) => verder(verzoek);

describe('Een subgraph die één ding fout doet zakt voor precies die bewering', () => {
  let goed: GoedeSubgraph;
  beforeAll(async () => {
    goed = await startGoedeSubgraph();
  });
  afterAll(() => goed[Symbol.asyncDispose]());

  const beproef = async (maakBreuk: () => Breuk, eigenGrens = true): Promise<Verslag> => {
    await using kapot = await startTussenpersoon(goed.opstelling, maakBreuk, { eigenGrens });
    return await draaiConformance({ ...kapot.opstelling, termijnMs: 3_000 });
  };

  it('zonder fout slaagt alles', async () => {
    const verslag = await beproef(() => heel);
    expect(verslag.regels.filter(({ uitkomst }) => uitkomst !== 'GESLAAGD')).toEqual([]);
    expect(verslag.geslaagd).toBe(true);
  });

  it('er is voor elke bewering een kapotte subgraph, en voor niets anders', () => {
    expect(Object.keys(GEBREKEN).sort()).toEqual(BEWERINGEN.map(({ naam }) => naam).sort());
  });

  it.each(BEWERINGEN.map(({ naam, verplicht }) => [naam, GEBREKEN[naam]?.wat, verplicht] as const))('%s: een subgraph die %s', async (naam, _wat, verplicht) => {
    const { maak, onbeoordeeld = [], grenzeloos = false } = GEBREKEN[naam]!;
    const verslag = await beproef(maak, !grenzeloos);
    expect(namen(verslag, 'GEZAKT'), JSON.stringify(verslag.regels.filter(({ uitkomst }) => uitkomst === 'GEZAKT'), null, 1)).toEqual([naam]);
    expect(namen(verslag, 'NIET_BEOORDEELD')).toEqual(onbeoordeeld);
    expect(verslag.geslaagd).toBe(!verplicht);
  });
});
