import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { VRAAGMOMENT, vasteAntwoorden, zetKlok } from '../../../supergraph/documentatie/index.js';

const SCHEMA = buildSchema(/* GraphQL */ `
  type Query { persoon: Persoon, ronde: Bekendheidsronde }
  type Persoon { id: ID!, naam: String, verband: ID, leeftijd: Int, kinderen: [Persoon!], bladzijde: Bladzijde }
  type Bekendheidsronde { id: ID!, gestart: String, over: Persoon }
  type Bladzijde { endCursor: String }
`);
const PERSOON = '53358a46-23b3-8d49-8f68-3ffa6b8343e2';
const KIND = '1862a374-2c36-8360-856e-07cf8d8abf44';
const RONDE = '66917f5c-f046-4c2d-9c4f-2c56a279085c';
const [VOORBEELD] = voorbeelden();

const vast = (query: string, data: object, variables: Record<string, unknown> = {}) => {
  const beurt = { voorbeeld: { ...VOORBEELD!, naam: 'proef', query }, variables, antwoord: { data } };
  return vasteAntwoorden(SCHEMA, [beurt, { ...beurt, voorbeeld: { ...beurt.voorbeeld, naam: 'nog-eens' } }]);
};

describe('Een antwoord in de documentatie', () => {
  it('noemt een sleutel naar wat hij aanwijst, overal dezelfde, ook in variabelen, in tekst en in een ander antwoord', () => {
    const antwoorden = vast('{ persoon { id naam kinderen { id } } ronde { id } }', { persoon: { id: PERSOON, naam: `ziet ${RONDE}`, kinderen: [{ id: KIND }, { id: PERSOON }] }, ronde: { id: RONDE } }, { id: KIND });
    const verwacht = { variables: { id: 'persoon-2' }, antwoord: { data: { persoon: { id: 'persoon-1', naam: 'ziet ronde-1', kinderen: [{ id: 'persoon-2' }, { id: 'persoon-1' }] }, ronde: { id: 'ronde-1' } } } };
    expect([...antwoorden.values()]).toEqual([verwacht, verwacht]);
  });

  it('laat alles wat geen sleutel, cursor of moment van de vraag is zoals het kwam', () => {
    const data = { persoon: { naam: 'Lotte Cornelissen', verband: 'sv-demo', leeftijd: 11, bladzijde: { endCursor: Buffer.from('regel:3').toString('base64url') } }, ronde: { gestart: '2026-11-20T01:30:00Z' } };
    expect(vast('{ persoon { naam verband leeftijd bladzijde { endCursor } } ronde { gestart } }', data).get('proef')!.antwoord.data).toEqual(data);
  });

  it('zet een moment van de vraag op het vraagmoment, en een termijn evenveel hele dagen later', () => {
    const gestart = (wat: string): unknown => vast('{ ronde { gestart } }', { ronde: { gestart: wat } }).get('proef')!.antwoord.data;
    expect(gestart('2026-11-24T10:00:07.123Z')).toEqual({ ronde: { gestart: VRAAGMOMENT } });
    expect(gestart('2026-12-08T10:00:07.123Z')).toEqual({ ronde: { gestart: '2026-12-08T10:00:00.000Z' } });
    expect(gestart('2026-12-08T12:00:07.123Z')).toEqual({ ronde: { gestart: '2026-12-08T12:00:07.123Z' } });
  });

  it('noemt een sleutel ook in een cursor niet', () => {
    const endCursor = Buffer.from(`opdracht:${RONDE}`).toString('base64url');
    expect(vast('{ persoon { bladzijde { endCursor } } }', { persoon: { bladzijde: { endCursor } } }).get('proef')!.antwoord.data).toEqual({ persoon: { bladzijde: { endCursor: 'cursor-1' } } });
  });
});

describe('De klok waarop de antwoorden worden gevraagd', () => {
  it('staat op het vraagmoment en loopt door, tot zij wordt teruggezet', async () => {
    const Echt = Date;
    const zetTerug = zetKlok(VRAAGMOMENT);
    try {
      const begin = Date.now();
      expect(begin - Date.parse(VRAAGMOMENT)).toBeLessThan(60_000);
      expect(new Date().toISOString().slice(0, 10)).toBe(VRAAGMOMENT.slice(0, 10));
      expect(new Date() instanceof Date && new Echt() instanceof Date).toBe(true);
      expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
      expect(new Date(2026, 0, 2).getFullYear()).toBe(2026);
      await expect.poll(() => Date.now()).toBeGreaterThan(begin);
    } finally {
      zetTerug();
    }
    expect(Date).toBe(Echt);
  });
});
