import { execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { controleer } from '../../../supergraph/partner-router/antwoordcontrole.js';
import { geenAntwoord } from '../../../supergraph/partner-router/geen-antwoord.js';
import { Vraagfout } from '../../../supergraph/partner-router/vraagfout.js';
import { entiteitvraag, INGEWIKKELDE_VRAAG, maakPlan, maakPlanner, representatie, SCHEMA, TYPE, VOL } from './testsoort.js';

/** What graphql-js makes of the query on a given object: the measure for what we make of it. */
async function volgensGraphql(query: string, variables: Record<string, unknown>, object: object): Promise<unknown> {
  const entiteit = { ...representatie(1), ...object };
  const antwoord = await execute({
    schema: SCHEMA, document: parse(query), rootValue: { _entities: () => [entiteit] },
    variableValues: { representations: [representatie(1)], ...variables },
  });
  expect(antwoord.errors).toBeUndefined();
  return JSON.parse(JSON.stringify((antwoord.data as { _entities: unknown[] })._entities[0]));
}

const VRAGEN: [string, string, Record<string, unknown>][] = [
  ['alleen uitkomst op de interface', entiteitvraag('{ ... on Bijdrage { uitkomst } }'), {}],
  ['aliassen', entiteitvraag('{ __typename ... on ToetsBijdrage { a: uitkomst uitkomst b: acties { c: status } } }'), {}],
  ['alleen velden van de soort', entiteitvraag('{ ... on ToetsBijdrage { toetsen { naam toezichthouder { naam } } rooster } }'), {}],
  ['alles tegelijk, smal', INGEWIKKELDE_VRAAG, { breed: false }],
  ['alles tegelijk, breed', INGEWIKKELDE_VRAAG, { breed: true }],
  ['alles tegelijk, met de standaardwaarde', INGEWIKKELDE_VRAAG, {}],
];

describe('een selectie', () => {
  it.each(VRAGEN)('geeft voor een uitgevallen organisatie wat graphql-js van een leeg object maakt: %s', async (_, query, variables) => {
    const [wortel] = maakPlan(query, variables).wortels;
    const onze = geenAntwoord(wortel!.selectie, representatie(1));
    const hun = await volgensGraphql(query, variables, { uitkomst: 'GEEN_ANTWOORD' });
    expect(onze).toEqual(hun);
    expect(Object.keys(onze)).toEqual(Object.keys(hun as object));
  });

  it.each(VRAGEN)('laat een goed antwoord ongewijzigd door: %s', async (_, query, variables) => {
    const [wortel] = maakPlan(query, variables).wortels;
    const antwoord = await volgensGraphql(query, variables, VOL);
    expect(controleer(wortel!.selectie, antwoord)).toEqual(antwoord);
  });

  it('zet elk gekozen veld van een uitgevallen organisatie uitdrukkelijk op null', () => {
    const [wortel] = maakPlan(entiteitvraag('{ ... on ToetsBijdrage { oin bewijs uitkomst acties { status } aantal } }')).wortels;
    expect(geenAntwoord(wortel!.selectie, representatie(7))).toStrictEqual({
      oin: representatie(7).oin, bewijs: 'bewijs-7', uitkomst: 'GEEN_ANTWOORD', acties: null, aantal: null,
    });
  });
});

describe('een vraagplan', () => {
  it('wordt per vraagtekst en stand van @include één keer gemaakt', () => {
    const planner = maakPlanner();
    const smal = planner.plan(INGEWIKKELDE_VRAAG, undefined, { breed: false, representations: [1] });
    expect(planner.plan(INGEWIKKELDE_VRAAG, undefined, { breed: false, representations: [2] })).toBe(smal);
    expect(planner.plan(INGEWIKKELDE_VRAAG, undefined, { representations: [] })).toBe(smal);
    expect(planner.plan(INGEWIKKELDE_VRAAG, undefined, { breed: true })).not.toBe(smal);
  });

  it('neemt meer dan één _entities onder een eigen naam, met eigen variabelen', () => {
    const plan = maakPlan(`query($a: [_Any!]!, $b: [_Any!]!) {
      __typename
      een: _entities(representations: $a) { ... on Bijdrage { uitkomst } }
      twee: _entities(representations: $b) { __typename }
      een: _entities(representations: $a) { ... on Bijdrage { niveau } }
    }`);
    expect(plan.wortels.map(({ sleutel, variabele, selectie }) => [sleutel, plan.variabelen[variabele], selectie.velden.map((veld) => veld.sleutel)]))
      .toEqual([['een', 'a', ['uitkomst', 'niveau']], ['twee', 'b', ['__typename']]]);
    expect(plan.typesleutels).toEqual(['__typename']);
  });

  it('kiest uit meer operaties degene die is genoemd', () => {
    const query = `query A($r: [_Any!]!) { _entities(representations: $r) { __typename } }
                   query B($r: [_Any!]!) { b: _entities(representations: $r) { __typename } }`;
    expect(maakPlanner().plan(query, 'B', {}).wortels[0]?.sleutel).toBe('b');
    expect(() => maakPlan(query)).toThrow(expect.objectContaining({ code: 'OPERATION_RESOLUTION_FAILURE' }));
  });

  it.each([
    ['geen GraphQL', 'query {', 'GRAPHQL_PARSE_FAILED'],
    ['een mutatie', 'mutation { a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['iets anders dan _entities', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['representaties in de tekst zelf', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['een veld dat niet bestaat', entiteitvraag('{ ... on ToetsBijdrage { salaris } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['een fragment dat ontbreekt', entiteitvraag('{ ...Weg }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['een object zonder selectie', entiteitvraag('{ ... on ToetsBijdrage { contact } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['een waarde met selectie', entiteitvraag('{ ... on ToetsBijdrage { niveau { naam } } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['twee velden onder één naam', entiteitvraag('{ ... on ToetsBijdrage { a: niveau a: uitkomst } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['een abstract veld zonder __typename', entiteitvraag('{ ... on ToetsBijdrage { bronnen { naam } } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['de alias __proto__', entiteitvraag('{ ... on ToetsBijdrage { __proto__: uitkomst } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['een schakelaar zonder waarde', entiteitvraag('{ ... on ToetsBijdrage { uitkomst @skip(if: $x) } }'), 'BAD_USER_INPUT'],
    ['te veel tekens', `#${'x'.repeat(10_000)}\n${entiteitvraag('{ __typename }')}`, 'VRAAG_TE_GROOT'],
  ])('weigert %s', (_, query, code) => {
    let fout: unknown;
    try { maakPlan(query); } catch (gevangen) { fout = gevangen; }
    expect(fout).toBeInstanceOf(Vraagfout);
    expect((fout as Vraagfout).code).toBe(code);
  });

  it('groeit niet mee met een vraag die zichzelf vermenigvuldigt', () => {
    const lagen = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Actie { a${i}: __typename ...F${i + 1} ...F${i + 1} }`).join('\n');
    const query = `${entiteitvraag('{ ... on ToetsBijdrage { acties { ...F0 } } }')} ${lagen} fragment F30 on Actie { status ...F0 }`;
    expect(maakPlan(query).wortels[0]?.selectie.velden).toHaveLength(1);
  });

  it('kent het type van de soort', () => {
    expect(maakPlan(entiteitvraag('{ __typename }')).wortels[0]?.selectie.type).toBe(TYPE);
  });
});
