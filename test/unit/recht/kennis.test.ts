import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { rechtskennis } from '../../../subgraphs/kit/recht/kennis.js';
import { Rechtspakketfout } from '../../../subgraphs/kit/recht/pakket.js';
import { leesYaml } from '../../../subgraphs/kit/recht/yaml.js';

const product = rechtskennis();
const wet = (naam: string, versie: number): string => leesSchemabestand(`recht/${naam}.yaml`).replace(/^versie: \d+$/m, `versie: ${versie}`);

describe('Van elk wetspakket telt één versie', () => {
  it('de hoogste, waar zij ook vandaan komt', () => {
    const samen = product.met([wet('wpg', 3), wet('wpg', 2)]);
    expect(samen.pakket('wpg')?.versie).toBe(3);
    expect(samen.pakketten.map(({ pakket }) => pakket.id)).toEqual(product.pakketten.map(({ pakket }) => pakket.id));
    expect(samen.met([wet('wpg', 1)]).pakket('wpg')?.versie).toBe(3);
  });

  it('bij gelijke nummers de vastgelegde', () => {
    const anders = wet('wpg', 1).replace(/^naam: .*$/m, 'naam: Een andere naam');
    expect(product.met([anders]).pakket('wpg')?.naam).toBe('Een andere naam');
  });

  it('en de versies van voor een wijziging blijven wat zij waren', () => {
    const voor = product.beslispunt().grondslagen;
    product.met([wet('wpg', 9).replace('status: in_werking', 'status: vervallen')]);
    expect(product.beslispunt().grondslagen).toEqual(voor);
    expect(product.pakket('wpg')?.status).toBe('in_werking');
  });

  it('een tekst die geen wetspakket is, hoort er niet bij', () => {
    expect(() => product.met(['id: wet'])).toThrow(Rechtspakketfout);
  });
});

describe('Een wetspakket wordt gekeurd naast de andere', () => {
  it('elke wet van het product kan als volgende versie worden aangeboden', () => {
    for (const { pakket: { id, versie } } of product.pakketten) expect(product.keur(wet(id, versie + 1))).toMatchObject({ pakket: { id, versie: versie + 1 } });
  });

  it('en niet als er daarna niet meer te beslissen is', () => {
    const dief = wet('wpg', 1).replace(/^id: wpg$/m, 'id: dief');
    expect(product.keur(dief)).toEqual({ gebreken: [expect.objectContaining({ melding: 'De grondslag wpg-verstrekking staat in wpg en in dief.' })] });
    expect(product.lees(dief)).toMatchObject({ pakket: { id: 'dief' } });
  });
});

describe('De tekst van een wetspakket', () => {
  it.each([
    ['met een lijst in een lijst, dertigduizend diep', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['met een lijst die nooit sluit', '['.repeat(60_000)],
    ['met dertigduizend streepjes op een regel', '- '.repeat(30_000)],
    ['met dertigduizend vraagtekens op een regel', '? '.repeat(30_000)],
    ['die steeds verder inspringt', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['met verwijzingen naar verwijzingen', `a: &a [1, 1, 1]\n${[...'bcdefgh'].map((id, i) => `${id}: &${id} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`).join('\n')}`],
    ['met tienduizenden fouten', `[${','.repeat(60_000)}]`],
    ['met meer dan één document', 'id: een\n---\nid: twee'],
    ['met een onbekend soort waarde', 'id: !!js/function "x"'],
    ['met een veld zonder naam', '? [a]\n: b'],
  ])('%s wordt geweigerd, met hooguit vijftig gebreken', (_wat, tekst) => {
    const uitkomst = leesYaml(tekst);
    if (!('gebreken' in uitkomst)) throw new Error('niet geweigerd');
    expect(uitkomst.gebreken.length).toBeGreaterThan(0);
    expect(uitkomst.gebreken.length).toBeLessThanOrEqual(50);
    for (const { plaats, melding } of uitkomst.gebreken) expect(`${plaats}: ${melding}`).toMatch(/^(?:de tekst|tekstregel \d+): [A-Z].*\.$/);
  });

  it('is gewone YAML, ook met regeleinden van Windows', () => {
    expect(leesYaml('id: een\r\nlijst: [a, { b: c }]\r\n')).toEqual({ gegevens: { id: 'een', lijst: ['a', { b: 'c' }] } });
  });
});
