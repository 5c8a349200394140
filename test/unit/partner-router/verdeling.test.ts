import { stripIgnoredCharacters } from 'graphql';
import { describe, expect, it } from 'vitest';
import { partnerkoppen } from '../../../supergraph/partner-router/partnerkoppen.js';
import { gedeeldeVariabelen, lichaam, verdeel } from '../../../supergraph/partner-router/verdeling.js';
import { entiteitvraag, maakPlan, oin, representatie, TYPE } from './testsoort.js';

const QUERY = entiteitvraag('{ ... on ToetsBijdrage { zoek(woord: $woord) } }', ', $woord: String');
const PLAN = maakPlan(QUERY);

describe('de verdeling over organisaties', () => {
  it('houdt de volgorde en de dubbele representaties', () => {
    const representations = [representatie(2), representatie(1), representatie(2, 'b'), representatie(1), representatie(2)];
    const delen = verdeel(PLAN, { representations }, TYPE);
    expect(delen.map((deel) => [deel.oin, deel.stukken[0]!.posities])).toEqual([[oin(2), [0, 2, 4]], [oin(1), [1, 3]]]);
    expect(delen[0]!.stukken[0]!.representaties).toEqual([representations[0], representations[2], representations[4]]);
  });

  it('stuurt dezelfde vraag en de andere variabelen die zij noemt, en alleen de eigen representaties', () => {
    const variables = { woord: 'é"\\', vreemd: 'gaat niet mee', representations: [representatie(1), representatie(2)] };
    const [een] = verdeel(PLAN, variables, TYPE);
    expect(JSON.parse(lichaam(PLAN, gedeeldeVariabelen(PLAN, variables), een!)))
      .toEqual({ query: stripIgnoredCharacters(QUERY), variables: { woord: 'é"\\', representations: [representatie(1)] } });
    expect(JSON.parse(lichaam(PLAN, '{}', een!))).toEqual({ query: stripIgnoredCharacters(QUERY), variables: { representations: [representatie(1)] } });
  });

  it.each([
    ['geen lijst', { representations: 'x' }],
    ['ontbrekende variabele', {}],
    ['null in de lijst', { representations: [null] }],
    ['ander type', { representations: [{ ...representatie(1), __typename: 'PolitieBijdrage' }] }],
    ['geen oin', { representations: [{ __typename: TYPE, bewijs: 'b' }] }],
    ['negen cijfers als oin', { representations: [{ ...representatie(1), oin: '999999990' }] }],
    ['geen bewijs', { representations: [{ __typename: TYPE, oin: oin(1) }] }],
  ])('weigert representaties die geen sleutel zijn: %s', (_, variables) => {
    expect(() => verdeel(PLAN, variables, TYPE)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('de koppen voor een partner', () => {
  const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const namen = (koppen: string[]): string[] => koppen.filter((_, i) => i % 2 === 0);

  it('zijn er vier en niet meer', () => {
    expect(namen(partnerkoppen(TRACEPARENT, 'a=b'))).toEqual(['content-type', 'accept', 'traceparent', 'tracestate']);
  });

  it('bevatten geen trace die niet aan de norm voldoet', () => {
    expect(namen(partnerkoppen('999999990', 'a=b'))).toEqual(['content-type', 'accept']);
    expect(namen(partnerkoppen(`00-${'0'.repeat(32)}-b7ad6b7169203331-01`, undefined))).toEqual(['content-type', 'accept']);
    expect(namen(partnerkoppen(TRACEPARENT, 'a=b\r\nx: y'))).toEqual(['content-type', 'accept', 'traceparent']);
  });
});
