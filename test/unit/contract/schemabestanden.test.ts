import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { subgraphsdls, type Subgraphsdl } from '../../../subgraphs/schemas.js';
import { schemabestanden } from '../../../supergraph/start/schemabestanden.js';

describe('Wat is gegenereerd', () => {
  it('staat in de map zoals de code het nu maakt; zo niet, draai npm run schema', async () => {
    const verschil = [...(await schemabestanden())].filter(([pad, tekst]) => readFileSync(join(PAKKETMAP, pad), 'utf8') !== tekst);
    expect(verschil.map(([pad]) => pad)).toEqual([]);
  });
});

describe('De supergraph', () => {
  let sdls: readonly Subgraphsdl[];
  beforeAll(async () => {
    sdls = await subgraphsdls();
  });

  it('is ook met een tweede samensteller te maken', () => {
    const uitkomst = composeServices(sdls.map(({ naam, sdl }) => ({ name: naam, url: `http://${naam}`, typeDefs: parse(sdl) })));
    expect(uitkomst.errors).toBeUndefined();
    expect(uitkomst.supergraphSdl).toContain('PolitieBijdrage');
  });

  it('laat een client de sleutels van het queryplan niet zien', () => {
    const api = buildSchema(leesSchemabestand('api.graphql'));
    const velden = Object.keys((api.getType('Bijdrage') as unknown as { getFields(): object }).getFields());
    expect(velden).not.toContain('bewijs');
    expect(velden).not.toContain('oin');
    expect(api.getQueryType()?.getFields()).not.toHaveProperty('uitvraagpersonen');
  });
});

describe('De voorbeelden', () => {
  const api = buildSchema(leesSchemabestand('api.graphql'));

  it.each(voorbeelden().map(({ naam, query }) => [naam, query] as const))('%s past op het schema', (_naam, query) => {
    expect(validate(api, parse(query))).toEqual([]);
  });
});
