import { composeServices } from '@apollo/composition';
import { isEnumType, isInputObjectType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inrichtingschema } from '../../../subgraphs/functies/inrichting/index.js';

const { schema, sdl } = await inrichtingschema();

function* beschrijvingen(): Generator<readonly [plaats: string, tekst: string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (/__|^(?:_|String$|Int$|Float$|Boolean$|ID$)/.test(type.name)) continue;
    if (!/^(?:Query|Mutation)$/.test(type.name)) yield [type.name, type.description];
    if (isEnumType(type)) for (const waarde of type.getValues()) yield [`${type.name}.${waarde.name}`, waarde.description];
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const veld of Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'))) {
      yield [`${type.name}.${veld.name}`, veld.description];
      if ('args' in veld) for (const argument of veld.args) yield [`${type.name}.${veld.name}(${argument.name})`, argument.description];
    }
  }
}

describe('Het schema van inrichting', () => {
  it('beschrijft elk type, elk veld, elk argument en elke waarde met een zin', () => {
    const alle = [...beschrijvingen()];
    expect(alle.length).toBeGreaterThan(100);
    expect(alle.filter(([, tekst]) => !/^[A-Z][\s\S]{3,}\.$/.test(tekst ?? '')).map(([plaats]) => plaats)).toEqual([]);
  });

  it('laat zich samenstellen met een ander die dezelfde ketenpartners kent, en houdt wat de coördinator leest van clients weg', () => {
    const ander = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@shareable"]) scalar OIN type Query { iemand: Ketenpartner } type Ketenpartner @shareable { oin: OIN! naam: String! soort: String! }';
    const { supergraphSdl, errors } = composeServices([
      { name: 'inrichting', url: 'http://x/1', typeDefs: parse(sdl) },
      { name: 'bekendheid', url: 'http://x/2', typeDefs: parse(ander) },
    ]);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toMatch(/geldendeInrichting\([^)]*\): GeldendeInrichting! @inaccessible/);
  });
});
