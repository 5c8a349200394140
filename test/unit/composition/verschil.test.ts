import { describe, expect, it } from 'vitest';
import type { Veldgebruik } from '../../../schema/publicatie.js';
import { verschil } from '../../../supergraph/composition/verschil.js';

const OUD = `
  type Query { zoek(woord: String, filter: Filter, soort: Soort): [Ding!]! los(id: ID): Los iets: Keuze }
  interface Ding { id: ID! naam: String }
  type Bal implements Ding { id: ID! naam: String kleur: Kleur rond: Boolean! }
  type BalRol { x: Int }
  type Los { x: Int y: BalRol }
  union Keuze = Bal | Los
  enum Kleur { ROOD BLAUW }
  enum Soort { GROOT KLEIN }
  input Filter { van: Int tot: Int }
`;
const gebruik = (coordinaat: string, client = 'oin/app', aantal = 3, dag = '2026-11-01'): Veldgebruik => ({ client, coordinaat, aantal, dag });
const vergelijk = (van: string, door: string, meer: { gebruik?: readonly Veldgebruik[]; voorbeelden?: readonly { naam: string; tekst: string }[] } = {}) =>
  verschil({ huidigeApi: OUD, nieuweApi: OUD.replace(van, door), gebruik: meer.gebruik ?? [], voorbeelden: meer.voorbeelden ?? [] });

/** What goes, where that is, and a coordinate whose users notice. */
const BREUKEN = [
  ['een veld', 'kleur: Kleur rond', 'rond', 'Bal.kleur', 'Bal.kleur'],
  ['een veld van een interface', 'interface Ding { id: ID! naam: String }', 'interface Ding { id: ID! }', 'Ding.naam', 'Ding.naam'],
  ['een veld dat leeg mag worden', 'rond: Boolean!', 'rond: Boolean', 'Bal.rond', 'Bal.rond'],
  ['een veld van een ander type', 'rond: Boolean!', 'rond: Int!', 'Bal.rond', 'Bal.rond'],
  ['een argument', 'zoek(woord: String, ', 'zoek(', 'Query.zoek(woord:)', 'Query.zoek(woord:)'],
  ['een argument van een ander type', 'zoek(woord: String', 'zoek(woord: Int', 'Query.zoek(woord:)', 'Query.zoek(woord:)'],
  ['een verplicht argument erbij', 'los(id: ID)', 'los(id: ID, moet: Int!)', 'Query.los(moet:)', 'Query.los'],
  ['een type, voor wie een veld ervan vraagt', 'type BalRol { x: Int }\n  type Los { x: Int y: BalRol }', 'type Los { x: Int }', 'BalRol', 'BalRol.x'],
  ['een type, voor wie het kiest', '| Los', '', 'Keuze', 'Los'],
  ['een waarde, voor wie haar noemt', 'GROOT KLEIN', 'GROOT', 'Soort.KLEIN', 'Soort.KLEIN'],
  ['een waarde, voor wie een veld vraagt dat haar geeft', 'ROOD BLAUW', 'ROOD', 'Kleur.BLAUW', 'Bal.kleur'],
  ['een invoerveld', 'van: Int tot: Int', 'van: Int', 'Filter.tot', 'Filter.tot'],
  ['een verplicht invoerveld erbij', 'tot: Int', 'tot: Int ook: Int!', 'Filter.ook', 'Filter.van'],
  ['een interface', 'Bal implements Ding', 'Bal', 'Bal', 'Bal'],
] as const;

describe('Het verschil met wat clients hebben', () => {
  it.each(BREUKEN)('breekt met %s wie het gebruikt, en zegt wie, hoe vaak en tot wanneer', async (_wat, van, door, plaats, gebruikt) => {
    const bevindingen = await vergelijk(van, door, { gebruik: [gebruik(gebruikt), gebruik(gebruikt, 'oin/app', 4, '2026-11-05'), gebruik(gebruikt, 'oin/ander', 1), gebruik('Query.zoek(soort:)', 'oin/buiten')] });
    const bevinding = bevindingen.find((kandidaat) => kandidaat.plaats === plaats);
    expect(bevinding).toMatchObject({ regel: 'verschil', ernst: 'FOUT', breekt: [{ client: 'oin/ander', aantal: 1, laatst: '2026-11-01' }, { client: 'oin/app', aantal: 7, laatst: '2026-11-05' }] });
    expect(bevinding?.melding).toContain('oin/app (7 keer, het laatst op 2026-11-05)');
    expect(bevinding?.uitweg).toContain('@deprecated');
  });

  it.each(BREUKEN)('meldt %s zonder te weigeren als niemand het gebruikt', async (_wat, van, door, plaats) => {
    const bevindingen = await vergelijk(van, door, { gebruik: [gebruik('Query.zoek(soort:)'), gebruik('Bal.id')].filter(({ coordinaat }) => !(plaats === 'Bal' && coordinaat === 'Bal.id')) });
    expect(bevindingen.map(({ ernst }) => ernst)).not.toContain('FOUT');
    expect(bevindingen.find((bevinding) => bevinding.plaats === plaats)?.ernst).toBe('MELDING');
  });

  it('noemt de voorbeeldvraag die breekt', async () => {
    const voorbeelden = [{ naam: 'ballen', tekst: '{ zoek { ... on Bal { kleur } } }' }, { naam: 'los', tekst: '{ los { x } }' }];
    const [bevinding, ...rest] = await vergelijk('kleur: Kleur rond', 'rond', { voorbeelden });
    expect(rest.map(({ ernst }) => ernst)).not.toContain('FOUT');
    expect(bevinding).toMatchObject({ ernst: 'FOUT', breekt: [{ client: 'voorbeeld ballen' }] });
  });

  it('rekent een voorbeeldvraag die al niet paste niet aan', async () => {
    expect(await vergelijk('tot: Int', 'tot: Int', { voorbeelden: [{ naam: 'oud', tekst: '{ verdwenen }' }] })).toEqual([]);
  });

  it('laat een ongebruikt type gaan zonder een gebruikt type met dezelfde eerste letters mee te nemen', async () => {
    const zonderBeide = OUD.replace('type BalRol { x: Int }', '').replace(' y: BalRol', '').replace('kleur: Kleur rond: Boolean!', 'rond: Boolean!');
    const bevindingen = await verschil({ huidigeApi: OUD, nieuweApi: zonderBeide, gebruik: [gebruik('BalRol.x'), gebruik('Los.y')], voorbeelden: [] });
    expect(bevindingen.filter(({ ernst }) => ernst === 'FOUT').map(({ plaats }) => plaats).sort()).toEqual(['BalRol', 'Los.y']);
    expect(bevindingen.find(({ plaats }) => plaats === 'Bal.kleur')?.ernst).toBe('MELDING');
  });

  it('waarschuwt voor wat een client kan verrassen, met wie het gebruikt', async () => {
    const [bevinding] = await vergelijk('ROOD BLAUW', 'ROOD BLAUW GROEN', { gebruik: [gebruik('Bal.kleur')] });
    expect(bevinding).toMatchObject({ ernst: 'WAARSCHUWING', plaats: 'Kleur.GROEN', breekt: [{ client: 'oin/app' }] });
  });

  it.each([
    ['een veld erbij', 'rond: Boolean!', 'rond: Boolean! zwaar: Int'],
    ['een type erbij', 'enum Soort', 'type Nieuw implements Ding { id: ID! naam: String }\n  enum Soort'],
    ['een beschrijving', 'rond: Boolean!', '"Of de bal rond is." rond: Boolean!'],
    ['een uitfasering', 'rond: Boolean!', 'rond: Boolean! @deprecated(reason: "Vervalt op 2027-01-01.")'],
  ])('zegt niets over %s', async (_wat, van, door) => {
    expect(await vergelijk(van, door, { gebruik: [gebruik('Bal.rond')] })).toEqual([]);
  });

  it('telt een vraag die meer van een type gebruikt niet meer dan eens', async () => {
    const bevindingen = await vergelijk('type BalRol { x: Int }\n  type Los { x: Int y: BalRol }', 'type Los { x: Int }', { gebruik: [gebruik('BalRol.x', 'oin/app', 5), gebruik('BalRol', 'oin/app', 2), gebruik('Los.y', 'oin/app', 5)] });
    expect(bevindingen.find(({ plaats }) => plaats === 'BalRol')?.breekt).toEqual([{ client: 'oin/app', aantal: 5, laatst: '2026-11-01' }]);
  });
});
