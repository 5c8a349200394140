import { buildSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';

import { isKetensupergraph, KETENLIMIETEN } from '../../../supergraph/gateway/index.js';
import { Keuring } from '../../../supergraph/gateway/ketenregels/keuring.js';

const SDL = `
  type Query { bepalenBekendheid(verzoek: ID): Ronde!  bekendheidsronde(id: ID): Ronde!  persoon(id: ID): Persoon  dossier: Dossier  meldingen: [Aanleiding!]!  mijnOpdrachten: Werk }
  type Mutation { vraagBekendheidUit(sleutel: ID): Ronde!  pakOp(id: ID): Aanleiding }
  type Subscription { bekendheidsronde(id: ID): Ronde! }
  type Aanleiding { ronde: Ronde }
  type Werk { uitvragen: [Persoon!]! }
  type Ronde { id: ID!  uitvragen: [Uitvraag!]! }
  type Uitvraag { persoon: Persoon!  bijdrage: Bijdrage }
  type Persoon { naam: String  ouder: Persoon }
  interface Dossier { bijdrage: Bijdrage }
  type Zaak implements Dossier { bijdrage: Bijdrage }
  type Melding implements Dossier { bijdrage: Bijdrage }
  interface Bijdrage { uitkomst: Int!  peilmoment: String }
  type PolitieBijdrage implements Bijdrage { uitkomst: Int!  peilmoment: String  incidenten: String }
  type GgzBijdrage implements Bijdrage { uitkomst: Int!  peilmoment: String }
`;
const schema = buildSchema(SDL);

function code(query: string, meer: { operationName?: string; variables?: Record<string, unknown> } = {}): string | undefined {
  return new Keuring(schema, KETENLIMIETEN, true).keur({ query, ...meer })?.code;
}

/** The usual way to a Bijdrage with this selection on it. */
function op(bijdrage: string, rest = ''): string {
  return `query Q($x: Boolean = true) { bepalenBekendheid { uitvragen { ${bijdrage} } } } ${rest}`;
}

describe('wie uit Bijdrage kiest, kiest uitkomst', () => {
  it.each([
    ['zonder uitkomst', op('bijdrage { peilmoment }')],
    ['alleen __typename', op('bijdrage { __typename }')],
    ['uitkomst onder een alias', op('bijdrage { u: uitkomst }')],
    ['een ander veld met de naam uitkomst', op('bijdrage { uitkomst: peilmoment }')],
    ['uitkomst met @include', op('bijdrage { uitkomst @include(if: $x) }')],
    ['uitkomst met @skip', op('bijdrage { uitkomst @skip(if: $x) peilmoment }')],
    ['alleen bij één soort', op('bijdrage { ... on PolitieBijdrage { uitkomst incidenten } }')],
    ['bij elke soort apart', op('bijdrage { ... on PolitieBijdrage { uitkomst } ... on GgzBijdrage { uitkomst } }')],
    ['via Bijdrage binnen één soort', op('bijdrage { ... on PolitieBijdrage { ... on Bijdrage { uitkomst } } }')],
    ['in een voorwaardelijk fragment', op('bijdrage { ... @include(if: $x) { uitkomst } peilmoment }')],
    ['in een voorwaardelijk benoemd fragment', op('bijdrage { ...B @skip(if: $x) }', 'fragment B on Bijdrage { uitkomst }')],
    ['in een benoemd fragment met een directive in de definitie', op('bijdrage { ...B }', 'fragment B on Bijdrage @x { uitkomst }')],
    ['in een benoemd fragment op één soort', op('bijdrage { ...B }', 'fragment B on PolitieBijdrage { uitkomst }')],
    ['onder een alias van bijdrage', op('b: bijdrage { peilmoment }')],
    ['in een benoemd fragment op Uitvraag', op('...U', 'fragment U on Uitvraag { bijdrage { peilmoment } }')],
    ['alleen in een voorwaardelijke tweede keuze', op('bijdrage { peilmoment } bijdrage @include(if: $x) { uitkomst }')],
    ['alleen onder een voorwaardelijke ouder', `query Q($x: Boolean!) { bepalenBekendheid { uitvragen { bijdrage { peilmoment } } uitvragen @include(if: $x) { bijdrage { uitkomst } } } }`],
    ['alleen bij een ander type op dezelfde plaats', `{ dossier { ... on Zaak { bijdrage { uitkomst } } ... on Melding { bijdrage { peilmoment } } } }`],
    ['in een ronde die blijft', '{ bekendheidsronde { uitvragen { bijdrage { peilmoment } } } }'],
    ['in een mutatie', 'mutation { vraagBekendheidUit { uitvragen { bijdrage { peilmoment } } } }'],
    ['in een abonnement', 'subscription { bekendheidsronde { uitvragen { bijdrage { peilmoment } } } }'],
    ['in een operatie die niet als eerste staat', `query A { persoon { naam } } query B { bepalenBekendheid { uitvragen { bijdrage { peilmoment } } } }`],
  ])('wordt geweigerd: %s', (_wat, query) => {
    expect(code(query)).toBe('UITKOMST_VEREIST');
  });

  it.each([
    ['rechtstreeks', op('bijdrage { uitkomst peilmoment ... on PolitieBijdrage { incidenten } }')],
    ['met een directive op bijdrage zelf', op('bijdrage @include(if: $x) { uitkomst }')],
    ['in een fragment zonder type', op('bijdrage { ... { uitkomst } peilmoment }')],
    ['in een fragment op Bijdrage', op('bijdrage { ... on Bijdrage { uitkomst } }')],
    ['in een benoemd fragment', op('bijdrage { ...B }', 'fragment B on Bijdrage { uitkomst }')],
    ['in een geneste keten van fragmenten', op('...U', 'fragment U on Uitvraag { ... { bijdrage { ...B } } } fragment B on Bijdrage { ... { ...C } peilmoment } fragment C on Bijdrage { uitkomst }')],
    ['in een tweede keuze op dezelfde plaats', op('bijdrage { peilmoment } bijdrage { uitkomst }')],
    ['in een tweede keuze onder dezelfde voorwaarde', op('... @include(if: $x) { bijdrage { peilmoment } bijdrage { uitkomst } }')],
    ['in een tweede keuze hogerop', `{ bepalenBekendheid { uitvragen { bijdrage { peilmoment } } uitvragen { bijdrage { uitkomst } } } }`],
    ['onder een alias van bijdrage', op('b: bijdrage { uitkomst }')],
    ['bij elk type op dezelfde plaats', `{ dossier { ... on Zaak { bijdrage { uitkomst } } ... on Melding { bijdrage { uitkomst peilmoment } } } }`],
    ['zonder Bijdrage', '{ persoon { naam } }'],
    ['met een onbekend veld, dat de validatie weigert', op('bijdrage { uitkomst bestaatNiet } bestaatOokNiet { x }')],
  ])('mag: %s', (_wat, query) => {
    expect(code(query)).toBeUndefined();
  });

  it('geldt niet in een schema zonder Bijdrage', () => {
    const ander = buildSchema('type Query { bijdrage: X } type X { a: Int }');
    expect(new Keuring(ander, KETENLIMIETEN, true).keur({ query: '{ a: bijdrage { a } b: bijdrage { a } }' })).toBeUndefined();
  });

  it('wijst de plaats aan', () => {
    expect(new Keuring(schema, KETENLIMIETEN, true).keur({ query: '{ bepalenBekendheid {\n uitvragen {\n  bijdrage { peilmoment } } } }' })).toMatchObject({ locations: [{ line: 3, column: 3 }] });
  });
});

describe('één ronde per vraag', () => {
  it.each([
    ['twee keer bepalenBekendheid', '{ a: bepalenBekendheid { uitvragen { bijdrage { uitkomst } } } b: bepalenBekendheid { uitvragen { bijdrage { uitkomst } } } }'],
    ['een tweede ronde zonder bijdrage', '{ a: bepalenBekendheid { id } b: bepalenBekendheid { uitvragen { bijdrage { uitkomst } } } }'],
    ['twee keer uitvragen', '{ bepalenBekendheid { a: uitvragen { bijdrage { uitkomst } } uitvragen { bijdrage { uitkomst } } } }'],
    ['twee keer bijdrage', op('a: bijdrage { uitkomst } b: bijdrage { uitkomst }')],
    ['twee keer bijdrage via fragmenten', op('...A ... on Uitvraag { b: bijdrage { uitkomst } }', 'fragment A on Uitvraag { bijdrage { uitkomst } }')],
    ['afwisselend met @include en @skip', op('a: bijdrage @include(if: $x) { uitkomst } b: bijdrage @skip(if: $x) { uitkomst }')],
    ['twee keer een ronde die blijft', '{ a: bekendheidsronde { uitvragen { persoon { naam } } } b: bekendheidsronde { uitvragen { persoon { naam } } } }'],
    ['een ronde die blijft naast een die meteen antwoordt', '{ bekendheidsronde { uitvragen { bijdrage { uitkomst } } } bepalenBekendheid { uitvragen { persoon { naam } } } }'],
    ['twee keer vraagBekendheidUit, ook zonder uitvragen', 'mutation { a: vraagBekendheidUit { id } b: vraagBekendheidUit { id } }'],
    ['een ronde naast die van een opgepakte melding', 'mutation { vraagBekendheidUit { uitvragen { bijdrage { uitkomst } } } pakOp { ronde { uitvragen { bijdrage { uitkomst } } } } }'],
    ['een lijst van rondes', '{ meldingen { ronde { uitvragen { bijdrage { uitkomst } } } } }'],
    ['een lijst van rondes zonder bijdragen: ook dan wordt elke opnieuw besloten', '{ meldingen { ronde { uitvragen { persoon { naam } } } } }'],
    ['langs twee wegen', '{ bepalenBekendheid { uitvragen { bijdrage { uitkomst } } } dossier { bijdrage { uitkomst } } }'],
  ])('wordt geweigerd: %s', (_wat, query) => {
    expect(code(query)).toBe('EEN_RONDE_PER_VRAAG');
  });

  it.each([
    ['dezelfde sleutel twee keer', '{ bepalenBekendheid { id } bepalenBekendheid { uitvragen { bijdrage { uitkomst } } uitvragen { persoon { naam } } } }'],
    ['een alias op elk niveau, één keer', '{ r: bepalenBekendheid { u: uitvragen { b: bijdrage { uitkomst } } } }'],
    ['twee operaties met elk een ronde', 'query A { bepalenBekendheid { uitvragen { bijdrage { uitkomst } } } } query B { b: bepalenBekendheid { uitvragen { bijdrage { uitkomst } } } }'],
    ['de stand van meer dan één ronde', '{ a: bekendheidsronde { id } b: bekendheidsronde { id } meldingen { ronde { id } } }'],
    ['een ronde die blijft', '{ bekendheidsronde { uitvragen { bijdrage { uitkomst } } } }'],
    ['een ronde in een mutatie, en in een abonnement', 'mutation A { vraagBekendheidUit { uitvragen { bijdrage { uitkomst } } } } subscription B { bekendheidsronde { uitvragen { bijdrage { uitkomst } } } }'],
    ['de ronde van één melding', 'mutation { pakOp { ronde { uitvragen { bijdrage { uitkomst } } } } }'],
    ['mijn uitvragen naast een ronde', '{ mijnOpdrachten { uitvragen { naam } } bekendheidsronde { uitvragen { bijdrage { uitkomst } } } }'],
    ['aliassen buiten de ronde', '{ a: persoon { naam } b: persoon { naam } bepalenBekendheid { id } }'],
  ])('mag: %s', (_wat, query) => {
    expect(code(query)).toBeUndefined();
  });
});

describe('een persoonsnummer staat niet in de vraag', () => {
  it.each([
    ['in de tekst', { query: '{ persoon(id: "999990019") { naam } }' }],
    ['in de standaardwaarde van een variabele', { query: 'query ($id: ID = "999990019") { persoon(id: $id) { naam } }' }],
    ['in operationName', { query: '{ persoon { naam } }', operationName: 'Zoek999990019' }],
    ['in de naam van een variabele', { query: '{ persoon { naam } }', variables: { v999990019: 1 } }],
    ['in tekst die geen GraphQL is', { query: '{ persoon(id: 999990019' }],
  ])('en wordt geweigerd: %s', (_wat, { query, ...meer }) => {
    expect(code(query, meer)).toBe('IDENTIFICATIE_IN_VRAAG');
  });

  it('mag als waarde van een variabele, en een OIN overal', () => {
    expect(code('query ($id: ID) { persoon(id: $id) { naam } a: persoon(id: "00000099000000000001") { naam } }', { variables: { id: '999990019' } })).toBeUndefined();
  });

  it('wordt ook naast een goedgekeurde tekst gezien', () => {
    const keuring = new Keuring(schema, KETENLIMIETEN, true);
    const query = 'query Q { persoon { naam } }';
    expect(keuring.keur({ query })).toBeUndefined();
    expect(keuring.keur({ query, operationName: '999990019' })?.code).toBe('IDENTIFICATIE_IN_VRAAG');
  });
});

describe('grenzen aan een vraag', () => {
  const diep = (niveaus: number): string => `{ ${'ouder { '.repeat(niveaus - 2)}naam${' }'.repeat(niveaus - 2)} }`;

  it('noemt de diepte en de grens', () => {
    const query = `{ persoon ${diep(39)} }`;
    expect(new Keuring(schema, KETENLIMIETEN, true).keur({ query })).toMatchObject({ code: 'VRAAG_TE_DIEP', maat: { diepte: 39, limiet: 25 } });
    expect(code(`{ persoon ${diep(25)} }`)).toBeUndefined();
    expect(code(`{ persoon ${diep(26)} }`)).toBe('VRAAG_TE_DIEP');
  });

  it('telt diepte door fragmenten heen, en fragmenten zelf niet', () => {
    const stap = (n: number): string => Array.from({ length: n }, (_, i) => `fragment F${i} on Persoon { ouder { ...F${i + 1} } }`).join(' ') + ` fragment F${n} on Persoon { naam }`;
    expect(code(`{ persoon { ...F0 } } ${stap(23)}`)).toBeUndefined();
    expect(code(`{ persoon { ...F0 } } ${stap(24)}`)).toBe('VRAAG_TE_DIEP');
    expect(code(`{ persoon { ${'... { '.repeat(40)} naam ${' }'.repeat(40)} } }`)).toBeUndefined();
  });

  it('laat introspectie door', () => {
    expect(code(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, directiveIsRepeatable: true, schemaDescription: true }))).toBeUndefined();
  });

  it.each([
    ['tokens', `{ persoon { ${'naam '.repeat(4_000)} } }`, { limiet: 4_000 }],
    ['velden', `{ persoon { ${'naam '.repeat(1_600)} } }`, { velden: 1_601, limiet: 1_500 }],
    ['aliassen', `{ persoon { ${Array.from({ length: 101 }, (_, i) => `a${i}: naam`).join(' ')} } }`, { aliassen: 101, limiet: 100 }],
    ['tekens', `{ persoon { naam } } # ${'x'.repeat(100_000)}`, { limiet: 100_000 }],
  ])('weigert te veel %s met het aantal en de grens', (_wat, query, maat) => {
    expect(new Keuring(schema, KETENLIMIETEN, true).keur({ query })).toMatchObject({ code: 'VRAAG_TE_GROOT', maat });
  });

  it('schrijft een fragmentbom niet uit', () => {
    const bom = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Persoon { ...F${i + 1} ...F${i + 1} }`).join(' ') + ' fragment F60 on Persoon { naam }';
    const weigering = new Keuring(schema, KETENLIMIETEN, true).keur({ query: `{ persoon { ...F0 } } ${bom}` });
    expect(weigering).toMatchObject({ code: 'VRAAG_TE_GROOT', maat: { limiet: 1_500 } });
  });

  it('loopt niet rond in fragmenten die naar elkaar leiden', () => {
    const kring = (aantal: number): string => {
      const namen = Array.from({ length: aantal }, (_, i) => i);
      return `{ persoon { ...F0 } } ${namen.map((i) => `fragment F${i} on Persoon { ${namen.filter((j) => j !== i).map((j) => `...F${j}`).join(' ')} naam }`).join(' ')}`;
    };
    expect(code(kring(8))).toBeUndefined();
    expect(code(kring(20))).toBe('VRAAG_TE_GROOT');
  });

  it('telt alle operaties samen, en ook fragmenten die niemand gebruikt', () => {
    const veel = Array.from({ length: 16 }, (_, i) => `query Q${i} { persoon { ...F } }`).join(' ') + ` fragment F on Persoon { ${'naam '.repeat(100)} }`;
    expect(code(veel)).toBe('VRAAG_TE_GROOT');
    expect(code(`{ persoon { naam } } fragment F on Persoon { ${'naam '.repeat(1_600)} }`)).toBe('VRAAG_TE_GROOT');
  });

  it('onthoudt hoogstens een vast aantal teksten', () => {
    const keuring = new Keuring(schema, KETENLIMIETEN, true);
    for (let i = 0; i < 1_200; i++) expect(keuring.keur({ query: `query Q${i} { persoon { naam } }` })).toBeUndefined();
    expect(keuring.keur({ query: '{ bepalenBekendheid { uitvragen { bijdrage { peilmoment } } } }' })?.code).toBe('UITKOMST_VEREIST');
  });
});

describe('een supergraph van de keten', () => {
  it('heeft een Bijdrage met een uitkomst', () => {
    expect(isKetensupergraph(SDL)).toBe(true);
    expect(isKetensupergraph('interface Bijdrage { a: Int } type Query { a: Int }')).toBe(false);
    expect(isKetensupergraph('type Bijdrage { uitkomst: Int } type Query { a: Int }')).toBe(false);
  });
});
