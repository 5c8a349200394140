import { describe, expect, it } from 'vitest';
import { GEBEURTENISSEN, type Gebeurtenissoort, gebeurtenissoort, type JsonSchema } from '../../../schema/gebeurtenissen.js';
import { gebreken } from '../../../subgraphs/kit/index.js';

const SOORTEN: readonly (readonly [string, Gebeurtenissoort])[] = Object.entries(GEBEURTENISSEN);
const NIVEAUS = SOORTEN.flatMap(([type, { niveaus }]) => (Object.entries(niveaus) as [keyof Gebeurtenissoort['niveaus'], JsonSchema][]).map(([niveau, schema]) => ({ type, niveau, schema })));
const velden = (schema: JsonSchema): readonly string[] => Object.keys(schema['properties'] as object);

describe('De tabel van gebeurtenissen', () => {
  it.each(SOORTEN)('%s heeft een naam voor elk profiel, een functie en een hele zin', (type, { soh, functie, betekenis, onderwerp }) => {
    expect(type).toMatch(/^nl\.handbereik\.[a-z]+(-[a-z]+)+$/);
    expect(soh).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)+$/);
    expect(soh.split('.')[1]).toBe(type.slice('nl.handbereik.'.length));
    expect(['melding', 'bekendheid', 'actie']).toContain(functie);
    expect(betekenis).toMatch(/^[A-Z].*\.$/);
    expect(onderwerp).toMatch(/^[a-z]+$/);
  });

  it('heeft voor elke soort een andere naam in het afsprakenstelsel', () => {
    expect(new Set(SOORTEN.map(([, { soh }]) => soh)).size).toBe(SOORTEN.length);
  });

  it.each(NIVEAUS)('het schema van $type op niveau $niveau is te gebruiken, en laat niets toe dat er niet in staat', ({ type, niveau, schema }) => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false });
    expect(gebreken(type, niveau, { verzonnen: true })).toContain('/ additionalProperties');
  });

  it('zegt op MINIMAAL niets dan dat er iets is', () => {
    expect(NIVEAUS.filter(({ niveau, schema }) => niveau === 'MINIMAAL' && velden(schema).length > 0)).toEqual([]);
  });

  it('heeft op geen enkel niveau een plaats voor een persoonsnummer of voor de uitkomst van een bekendheidsvraag', () => {
    const verboden = NIVEAUS.filter(({ schema }) => velden(schema).some((veld) => /bsn|burgerservice|nummer$|bekend|naam/i.test(veld) && veld !== 'zaaknummer'));
    expect(verboden).toEqual([]);
    const vanBekendheid = NIVEAUS.filter(({ type }) => gebeurtenissoort(type)?.functie === 'bekendheid').flatMap(({ schema }) => velden(schema));
    expect(vanBekendheid).not.toContain('uitkomst');
    expect(vanBekendheid).not.toContain('reden');
  });

  it('kent geen soort die er niet staat, ook niet onder een naam van het object zelf', () => {
    for (const type of ['nl.handbereik.bekend', 'toString', '__proto__', '']) expect(gebeurtenissoort(type)).toBeUndefined();
  });
});
