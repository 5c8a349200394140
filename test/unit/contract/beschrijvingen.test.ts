import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';

interface Onderdeel {
  readonly plaats: string;
  readonly beschrijving: string | null | undefined;
}

function* onderdelen(): Generator<Onderdeel> {
  for (const type of Object.values(buildSchema(leesSchemabestand('api.graphql')).getTypeMap())) {
    if (/^(__|String$|Int$|Float$|Boolean$|ID$|Query$|Mutation$|Subscription$)/.test(type.name)) continue;
    yield { plaats: type.name, beschrijving: type.description };
    if (isEnumType(type)) for (const waarde of type.getValues()) yield { plaats: `${type.name}.${waarde.name}`, beschrijving: waarde.description };
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const veld of Object.values(type.getFields())) {
      yield { plaats: `${type.name}.${veld.name}`, beschrijving: veld.description };
      if ('args' in veld) for (const argument of veld.args) yield { plaats: `${type.name}.${veld.name}(${argument.name})`, beschrijving: argument.description };
    }
  }
}

describe('Het schema is zijn eigen handleiding', () => {
  it('elk type, veld, argument en elke waarde heeft een beschrijving die een zin is', () => {
    const zonder = [...onderdelen()].filter(({ beschrijving }) => !/^[A-Z][\s\S]{3,}\.$/.test(beschrijving ?? ''));
    expect(zonder.map(({ plaats }) => plaats)).toEqual([]);
  });
});
