import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { OPDRACHTVRAGEN } from '../../../supergraph/cli/vragen.js';
import { PAGINAVRAGEN } from '../../../supergraph/sandbox/index.js';
import { KETENLIMIETEN } from '../../../supergraph/gateway/index.js';
import { Keuring } from '../../../supergraph/gateway/ketenregels/keuring.js';

describe('Wat de opdrachtregel en de eigen pagina\'s vragen', () => {
  const api = buildSchema(leesSchemabestand('api.graphql'));

  it.each([...OPDRACHTVRAGEN, ...PAGINAVRAGEN])('past op het schema en komt langs de gateway: %s', (query) => {
    expect(validate(api, parse(query))).toEqual([]);
    expect(new Keuring(api, KETENLIMIETEN, true).keur({ query }, false)).toBeUndefined();
  });

  it('staat bij elkaar, zodat niets ervan ongeregistreerd blijft', () => {
    const elders = globSync('supergraph/cli/**/*.ts', { cwd: PAKKETMAP }).filter((pad) => !pad.endsWith('cli/vragen.ts') && /\/\* GraphQL \*\/|[`'](query|mutation) \w+\(/.test(readFileSync(join(PAKKETMAP, pad), 'utf8')));
    expect(elders).toEqual([]);
  });
});
