import { buildSchema, getOperationAST, getVariableValues, GraphQLError, GraphQLScalarType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { FOUTEN } from '../../../schema/fouten.js';
import { beginTrace } from '../../../supergraph/gateway/index.js';
import { veiligBericht, veiligeBijlage } from '../../../supergraph/gateway/fouten/doorgeven.js';
import { maskeer } from '../../../supergraph/gateway/fouten/maskeren.js';
import { vertaalOntleedfout, vertaalVraagfout } from '../../../supergraph/gateway/fouten/vraagfouten.js';

const schema = buildSchema(`
  "Burgerservicenummer: negen cijfers."
  scalar BSN
  enum Doel { ONDERZOEK BEGELEIDING }
  input Aanduiding { bsn: BSN  nummer: Int  doel: Doel }
  input Verzoek { personen: [Aanduiding!]!  groepen: [[Int!]!]  doel: Doel! = ONDERZOEK  tekst: String }
  type Persoon { naam(taal: String): String  leeftijd: Int }
  type Query { vraag(verzoek: Verzoek!, aantal: Int, doel: Doel): Persoon }
`);
(schema.getType('BSN') as GraphQLScalarType).parseValue = (waarde) => {
  if (/^\d{9}$/.test(String(waarde))) return waarde;
  throw new TypeError(`BSN cannot represent ${JSON.stringify(waarde)} at "v.personen[9].bsn"; echt niet`);
};

const QUERY = 'query Q($v: Verzoek!, $n: Int, $d: Doel) { vraag(verzoek: $v, aantal: $n, doel: $d) { naam } }';

function plek(variabelen: unknown, query = QUERY, log: string[] = []) {
  const document = parse(query);
  return { schema, operatie: getOperationAST(document, undefined) ?? undefined, variabelen, trace: beginTrace(undefined, undefined), log: (naam: string, feiten: object) => void log.push(naam + JSON.stringify(feiten)) };
}

/** The errors about variables, as the engine makes them and as they leave. */
function invoerfouten(variabelen: Record<string, unknown>): { ruw: string; gemaskeerd: ReturnType<typeof maskeer> } {
  const hier = plek(variabelen);
  const { errors = [] } = getVariableValues(schema, hier.operatie?.variableDefinitions ?? [], variabelen);
  return { ruw: errors.map(({ message }) => message).join('\n'), gemaskeerd: maskeer(errors, hier) };
}

describe('een fout over een variabele', () => {
  it.each([
    [{ v: { personen: [{ bsn: '123' }] } }, 'v.personen[0].bsn', 'BSN (Burgerservicenummer: negen cijfers)'],
    [{ v: { personen: [{}, { bsn: 123456789012 }] } }, 'v.personen[1].bsn', 'BSN'],
    [{ v: { personen: [{ nummer: 'Jansen' }] } }, 'v.personen[0].nummer', 'Int'],
    [{ v: { personen: [{ doel: 'JANSEN' }] } }, 'v.personen[0].doel', 'Doel, één van: ONDERZOEK, BEGELEIDING'],
    [{ v: { personen: [{ '999990019': 1 }] } }, 'v.personen[0]', 'Aanduiding! met de velden bsn: BSN, nummer: Int, doel: Doel'],
    [{ v: { personen: 'Jansen' } }, 'v.personen', '[Aanduiding!]!'],
    [{ v: { personen: [null] } }, 'v.personen[0]', 'Aanduiding!'],
    [{ v: { personen: [], groepen: [[1], ['Jansen']] } }, 'v.groepen[1][0]', 'Int!'],
    [{ v: { personen: [], tekst: { naam: 'Jansen' } } }, 'v.tekst', 'String'],
    [{ v: 'Jansen' }, 'v', 'Verzoek! met de velden'],
    [{ v: { personen: [] }, n: 'Jansen' }, 'n', 'Int'],
  ])('bij %j noemt de plaats %s en wat wordt verwacht', (variabelen, plaats, verwacht) => {
    const [fout] = invoerfouten(variabelen).gemaskeerd;
    expect(fout?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', plaats });
    expect(fout?.message).toContain(`verwacht wordt ${verwacht}`);
  });

  it('noemt een ontbrekende variabele', () => {
    expect(invoerfouten({}).gemaskeerd).toEqual([{ message: expect.stringMatching(/^De variabele \$v ontbreekt of is null; verwacht wordt Verzoek!/), extensions: { code: 'BAD_USER_INPUT', plaats: 'v' } }]);
    expect(invoerfouten({ v: null }).gemaskeerd[0]?.message).toMatch(/ontbreekt of is null/);
  });

  it('laat zich geen plaats voorspiegelen die niet bestaat', () => {
    const [fout] = invoerfouten({ v: { personen: [{ bsn: 'x" at "v.geheim999990019.bsn"; y' }] } }).gemaskeerd;
    expect(fout?.message).not.toMatch(/geheim|999990019/);
  });

  it('herhaalt nooit wat is gestuurd, wat dat ook was', () => {
    const geheimen = ['999990019', 'Van der Berg', 'x" at "v.personen[3].bsn"; Berg', 'Variable "$v" got invalid value', '`${Berg}`', '{"naam":"Berg"}', '\nBerg\n', 'Berg'.repeat(500), '🧒Berg'];
    const vormen: ((geheim: unknown) => Record<string, unknown>)[] = [
      (g) => ({ v: g }),
      (g) => ({ v: { personen: g } }),
      (g) => ({ v: { personen: [g] } }),
      (g) => ({ v: { personen: [{ bsn: g }] } }),
      (g) => ({ v: { personen: [{ bsn: [g] }] } }),
      (g) => ({ v: { personen: [{ nummer: g }] } }),
      (g) => ({ v: { personen: [{ nummer: { [String(g)]: g } }] } }),
      (g) => ({ v: { personen: [{ doel: g }] } }),
      (g) => ({ v: { personen: [{ [String(g)]: g }] } }),
      (g) => ({ v: { personen: [], groepen: [g] } }),
      (g) => ({ v: { personen: [], groepen: [[g]] } }),
      (g) => ({ v: { personen: [], doel: g } }),
      (g) => ({ v: { personen: [], tekst: [g] } }),
      (g) => ({ v: { personen: [], tekst: { diep: { dieper: g } } } }),
      (g) => ({ v: { personen: [] }, n: g, d: g }),
    ];
    let herhaaldDoorDeEngine = 0;
    for (const geheim of [...geheimen, 999990019, 999990019.5]) {
      for (const vorm of vormen) {
        const { ruw, gemaskeerd } = invoerfouten(vorm(geheim));
        if (/Berg|99999/.test(ruw)) herhaaldDoorDeEngine++;
        const uit = JSON.stringify(gemaskeerd);
        expect(uit).not.toMatch(/Berg|99999|got invalid value/);
        expect(gemaskeerd.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')).toBe(true);
      }
    }
    expect(herhaaldDoorDeEngine).toBeGreaterThan(100);
  });

  it('herhaalt niets uit zo een bericht van een subgraph, ook zonder code', () => {
    const { ruw } = invoerfouten({ v: { personen: [{ bsn: 'Berg' }] } });
    const fout = new GraphQLError(ruw, { extensions: { serviceName: 'bekendheid', code: 'DOWNSTREAM_SERVICE_ERROR' } });
    const [uit] = maskeer([fout], plek({ v: { personen: [{ bsn: 'Berg' }] } }));
    expect(uit?.extensions).toEqual({ code: 'BAD_USER_INPUT', plaats: 'v.personen[0].bsn' });
    expect(uit?.message).not.toContain('Berg');
  });

  it('geeft bij heel veel fouten de eerste', () => {
    expect(invoerfouten({ v: { personen: Array.from({ length: 500 }, () => ({ bsn: 'x' })) } }).gemaskeerd).toHaveLength(50);
  });
});

describe('een fout in de vraag zelf', () => {
  const fouten = (query: string): string[] => validate(schema, parse(query)).map(({ message }) => message);

  it.each([
    ['{ vraag(verzoek: {personen: []}) { naamm } }', 'Het veld naamm bestaat niet op het type Persoon. Bedoelde u naam?'],
    ['{ vraag(verzoek: {personen: []}, aantall: 1) { naam } }', 'Het veld Query.vraag kent geen argument aantall. Bedoelde u aantal?'],
    ['{ vraag { naam } }', 'Het veld vraag vraagt het argument verzoek van het type Verzoek!.'],
    ['{ vraag(verzoek: {personen: []}) }', 'Kies velden van vraag: het is een Persoon.'],
    ['{ vraag(verzoek: {personen: []}) { naam { x } } }', 'Het veld naam is een String en heeft geen velden om uit te kiezen.'],
    ['query ($x: Int) { vraag(verzoek: {personen: []}) { naam } }', 'De variabele $x wordt niet gebruikt.'],
    ['query ($x: String) { vraag(verzoek: {personen: []}, aantal: $x) { naam } }', 'De variabele $x is een String, maar hier wordt Int verwacht.'],
    ['{ vraag(verzoek: {personen: []}, aantal: $y) { naam } }', 'De variabele $y is niet gedeclareerd.'],
    ['{ vraag(verzoek: {personen: [{bsnn: 1}]}) { naam } }', 'Een Aanduiding kent geen veld bsnn.'],
    ['{ vraag(verzoek: {}) { naam } }', 'In een Verzoek ontbreekt het veld personen van het type [Aanduiding!]!.'],
    ['{ vraag(verzoek: {personen: []}) { ...F } } fragment F on Persoon { ...F }', 'Het fragment F leidt naar zichzelf terug.'],
    ['{ vraag(verzoek: {personen: []}) { ...F } }', 'Het fragment F staat niet in de vraag.'],
    ['query ($x: Onzin) { vraag(verzoek: {personen: []}, aantal: $x) { naam } }', 'Het type Onzin bestaat niet.'],
    ['{ vraag(verzoek: {personen: []}) { a: naam a: leeftijd } }', 'Het veld a wordt op één plaats met verschillende betekenis gekozen; geef een van beide een alias.'],
    ['{ vraag(verzoek: {personen: []}) { naam @onzin } }', 'De directive @onzin bestaat niet.'],
  ])('%s: %s', (query, zin) => {
    expect(fouten(query).map(vertaalVraagfout)).toContain(zin);
  });

  it('herhaalt nooit een waarde', () => {
    for (const waarde of ['"Berg"', 'BERG', '["Berg"]', '{naam: "Berg"}', '"""Berg"""', '"x\\" enum Berg"', '"Did you mean \\"Berg\\"?"']) {
      for (const query of [`{ vraag(verzoek: {personen: []}, aantal: ${waarde}) { naam } }`, `{ vraag(verzoek: {personen: []}, doel: ${waarde}) { naam } }`, `{ vraag(verzoek: ${waarde}) { naam } }`, `{ vraag(verzoek: {personen: [{nummer: ${waarde}}]}) { naam } }`, `query ($n: Int = ${waarde}) { vraag(verzoek: {personen: []}, aantal: $n) { naam } }`]) {
        const ruw = fouten(query);
        expect(ruw.length).toBeGreaterThan(0);
        // A name of a field may be repeated; a value may not.
        for (const bericht of ruw) expect(vertaalVraagfout(bericht)).not.toMatch(/berg/i);
      }
    }
  });

  it('zegt bij wat geen GraphQL is wat werd verwacht, niet wat er stond', () => {
    for (const query of ['{ vraag("Berg") }', '{ vraag(a: "Berg }', '{ a: "Berg" }', 'Berg', '{ Berg', '{ a(b: 12Berg) }', '{ a \u0007Berg }', 'query 999990019 { a }', '']) {
      let bericht = '';
      try {
        parse(query);
      } catch (fout) {
        bericht = (fout as Error).message;
      }
      expect(bericht).not.toBe('');
      expect(vertaalOntleedfout(bericht)).toMatch(/^De vraag is op de genoemde plaats geen geldige GraphQL(; verwacht wordt [^ ]+)?\.$/);
      expect(vertaalOntleedfout(bericht)).not.toMatch(/Berg|999/);
    }
    expect(vertaalOntleedfout('Syntax Error: Expected Name, found "}".')).toContain('verwacht wordt Name.');
  });
});

describe('een fout van een functie-subgraph', () => {
  const van = (message: string, code: string | undefined, meer: object = {}) => new GraphQLError(message, { extensions: { serviceName: 'bekendheid', ...(code !== undefined && { code }), ...meer } });

  it('met een bekende code gaat door met haar bericht, haar getallen en haar plaats, en met niets anders', () => {
    const fout = van('Noem ten hoogste 24 personen.', 'TE_VEEL_PERSONEN', { aantal: 25, limiet: 24, plaats: 'verzoek.personen', stacktrace: ['x'], response: { url: 'http://intern' }, exception: {}, intern: 'x' });
    expect(maskeer([fout], plek({}))).toEqual([{ message: 'Noem ten hoogste 24 personen.', extensions: { code: 'TE_VEEL_PERSONEN', aantal: 25, limiet: 24, plaats: 'verzoek.personen' } }]);
  });

  it.each(['EIGEN_CODE', undefined, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED'])('met de code %s wordt een interne fout met de trace', (code) => {
    const log: string[] = [];
    const hier = plek({}, QUERY, log);
    const [uit] = maskeer([van('SELECT * FROM persoon mislukte op http://10.0.0.7', code)], hier);
    expect(uit).toEqual({ message: `${FOUTEN.INTERNAL_SERVER_ERROR.betekenis} ${FOUTEN.INTERNAL_SERVER_ERROR.uitweg}`, extensions: { code: 'INTERNAL_SERVER_ERROR', trace: hier.trace.traceId } });
    expect(log.join()).toContain(hier.trace.traceId);
    expect(log.join()).not.toMatch(/SELECT|10\.0\.0\.7/);
  });

  it.each([
    'Persoon 999990019 is onbekend.',
    'Persoon 9999.90.019 is onbekend.',
    'De heer van der Berg is onbekend.',
    'Onbekend: VAN DER BERG',
    'Int cannot represent non-integer value: 1',
    'Value "x" does not exist in "Doel" enum.',
    'Fout\n    at Object.<anonymous> (/app/x.js:1)',
    'Kijk op http://10.0.0.7/intern.',
  ])('herhaalt niets wat is gestuurd en niets van binnen: %s', (bericht) => {
    const uit = veiligBericht(bericht, 'PERSOON_ONBEKEND', { v: { personen: [{ naam: 'van der Berg', bsn: '999990019' }] } });
    expect(uit).toBe(`${FOUTEN.PERSOON_ONBEKEND.betekenis} ${FOUTEN.PERSOON_ONBEKEND.uitweg}`);
  });

  it('laat een plaats alleen door in de vorm van een plaats', () => {
    for (const plaats of ['De heer Berg', 'v.p999990019', '<b>', 'v[', 12]) expect(veiligeBijlage({ plaats })).toEqual({});
    expect(veiligeBijlage({ plaats: 'verzoek.personen[3].bsn', aantal: Number.NaN, limiet: 999990019 })).toEqual({ plaats: 'verzoek.personen[3].bsn' });
  });

  it('laat van gebreken de plaats en een zin door, en geen waarde', () => {
    const gebreken = [
      { plaats: 'invoer.betrokkenen[0].persoon.bsn', zin: 'Dit is geen nummer.', waarde: 'geheim' }, { plaats: 'invoer.verzoek', zin: 'Berg en dal is geen verzoek.' }, { plaats: '<b>', zin: 'Fout.' }, null, { plaats: 'invoer.contact' },
    ];
    expect(veiligeBijlage({ gebreken }, { invoer: { verzoek: 'Berg en dal' } })).toEqual({
      gebreken: [{ plaats: 'invoer.betrokkenen[0].persoon.bsn', zin: 'Dit is geen nummer.' }, { plaats: 'invoer.verzoek', zin: 'Verbeter de waarde op deze plaats.' }],
    });
  });

  it('krijgt geen pad wanneer zij over een entiteit gaat: de engine telt die verkeerd', () => {
    const pad = (bron: (string | number)[]) => maskeer([new GraphQLError('Mag niet.', { path: ['a', 0], originalError: { path: bron, message: '' } as unknown as Error, extensions: { serviceName: 'x', code: 'FORBIDDEN' } })], plek({}))[0]?.path;
    expect(pad(['_entities', 0, 'naam'])).toBeUndefined();
    expect(pad(['a', 0])).toEqual(['a', 0]);
  });

  it('die zelf niet in de vorm is, brengt niets mee', () => {
    const [uit] = maskeer([new GraphQLError('', { path: ['Van den Berg', 'p999990019'], extensions: { serviceName: 'x', code: 'FORBIDDEN' } })], plek({}));
    expect(uit).toEqual({ message: `${FOUTEN.FORBIDDEN.betekenis} ${FOUTEN.FORBIDDEN.uitweg}`, extensions: { code: 'FORBIDDEN' } });
    expect(maskeer([van('Variable "$Berg" got invalid value "Berg"; nee', 'BAD_USER_INPUT')], plek({}))[0]?.message).not.toContain('Berg');
  });
});
