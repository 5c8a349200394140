import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEWERINGEN, conformanceproeven } from '../../subgraphs/kit/conformance/index.js';
import { GEBREKEN } from './hulp/gebreken.js';
import { type GoedeSubgraph, startGoedeSubgraph } from './hulp/goede-subgraph.js';
import { startTussenpersoon } from './hulp/tussenpersoon.js';

describe('De conformance in de proeven van een partner zelf', () => {
  let goed: GoedeSubgraph;
  beforeAll(async () => {
    goed = await startGoedeSubgraph();
  });
  afterAll(() => goed[Symbol.asyncDispose]());

  describe('elke bewering is een eigen proef', () => {
    it.each(conformanceproeven(() => goed.opstelling, { alleen: ['bewijs-', 'dekking-'] }))('$naam', ({ draai }) => draai());
  });

  it('een proef die zakt zegt wat er was verwacht en gezien, en de bron', async () => {
    await using kapot = await startTussenpersoon(goed.opstelling, GEBREKEN['http-antwoordsoort']!.maak);
    const [proef] = conformanceproeven(kapot.opstelling, { alleen: ['http-antwoordsoort'] });
    await expect(proef!.draai()).rejects.toThrow(/Gezien: een ander content-type\. Bron: GraphQL over HTTP/);
  });

  it('wat niet te beoordelen is slaagt niet', async () => {
    const [proef] = conformanceproeven({ ...goed.opstelling, bekend: [] }, { alleen: ['dekking-niveau-genoemd'] });
    await expect(proef!.draai()).rejects.toThrow(/^Niet te beoordelen\./);
  });

  it('elke bewering heeft een eigen naam, een hele zin en een bron', () => {
    expect(new Set(BEWERINGEN.map(({ naam }) => naam)).size).toBe(BEWERINGEN.length);
    expect(BEWERINGEN.filter(({ naam, wat, norm }) => !/^[a-z]+(?:-[a-z]+)*$/.test(naam) || !/^[A-ZÀ-Ý_].*\.$/s.test(wat) || norm.naam === '').map(({ naam }) => naam)).toEqual([]);
  });
});
