import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { meldingschema } from '../../../subgraphs/functies/melding/index.js';

/** The lowest level at which each field of a melding is given; the rest of it says only that it is there. */
const NIVEAUS: Readonly<Record<string, readonly string[]>> = {
  BEPERKT: ['gemeld', 'regio', 'terugkoppelingGewenst', 'beoordeling', 'doorzettingen', 'zaaknummer', 'casus', 'betrokkenen'],
  VOLLEDIG: ['verzoek', 'zorgelijkeSituatie', 'incidenten', 'contact', 'overigeInformatie', 'uitkomst', 'ronde', 'rondefout'],
};

describe('Het schema van meldingen', () => {
  it('zegt van elk veld vanaf welk niveau het te zien is', async () => {
    const { schema } = await meldingschema();
    const type = schema.getType('Melding');
    if (!isObjectType(type)) throw new Error('Melding is geen type.');
    const perNiveau = Object.groupBy(Object.values(type.getFields()).flatMap(({ name, astNode }) => {
      const niveau = astNode?.directives?.find((directive) => directive.name.value === 'gegeven')?.arguments?.[0]?.value;
      return niveau?.kind === 'EnumValue' ? [{ name, niveau: niveau.value }] : [];
    }), ({ niveau }) => niveau);
    expect(Object.fromEntries(Object.entries(perNiveau).map(([niveau, velden]) => [niveau, velden!.map(({ name }) => name).toSorted()])))
      .toEqual(Object.fromEntries(Object.entries(NIVEAUS).map(([niveau, namen]) => [niveau, namen.toSorted()])));
  });

  it('is een Opdracht, en staat als SDL naast de code', async () => {
    const { sdl } = await meldingschema();
    expect(sdl).toContain('type Melding implements Opdracht @key(fields: "id")');
    expect(sdl).toContain('type Casus @key(fields: "id")');
    expect(readFileSync(join(PAKKETMAP, 'subgraphs/functies/melding/schema.graphql'), 'utf8')).toBe(sdl);
  });
});
