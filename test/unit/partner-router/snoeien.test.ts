import { parse, print, stripIgnoredCharacters, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Soortschema } from '../../../schema/register.js';
import { eerderSchema } from '../../../supergraph/partner-router/eerder-schema.js';
import { Versieplanner } from '../../../supergraph/partner-router/versieplanner.js';
import type { Vraagtekst } from '../../../supergraph/partner-router/vraagplan.js';
import { OUD_CONTRACT, OUDE_SOORT } from './oudesoort.js';
import { entiteitvraag, INGEWIKKELDE_VRAAG, maakPlan, SCHEMA, TYPE } from './testsoort.js';

function snoei(query: string, versie: Soortschema, variables: Record<string, unknown> = {}): Vraagtekst | undefined {
  return new Versieplanner(TYPE).tekst(maakPlan(query, variables), versie, variables);
}

/** The text that goes out. */
const tekstVan = (gesnoeid: Vraagtekst | undefined): string => (JSON.parse(`${gesnoeid!.aanhef}{}}`) as { query: string }).query;

const eigen = (selectie: string, kop = ''): string => entiteitvraag(`{ ... on ToetsBijdrage { ${selectie} } }`, kop);

describe('een gesnoeide vraag', () => {
  it('aan een organisatie op contract 1.0 is de vraag zonder contract', () => {
    const query = entiteitvraag('{ ... on Bijdrage { uitkomst contract } ... on ToetsBijdrage { versie: contract toetsen { naam cijfer } } }');
    expect(tekstVan(snoei(query, OUD_CONTRACT))).toBe(stripIgnoredCharacters(eigen('uitkomst toetsen { naam cijfer }')));
  });

  it.each<[string, string, string]>([
    ['een veld dat er nog niet is', 'uitkomst gemiddelde afgerond', 'uitkomst'],
    ['een veld onder een alias', 'a: gemiddelde b: uitkomst', 'b: uitkomst'],
    ['een veld in een fragment op de interface', '... on Bijdrage { niveau ... on ToetsBijdrage { rooster } }', 'niveau'],
    ['een veld dieper in de vraag', 'toetsen { naam cijfer toezichthouder { naam } }', 'toetsen { naam }'],
    ['een selectie waarvan niets overblijft', 'toetsen { cijfer toezichthouder { naam } } contact { naam }', 'toetsen { __typename } contact { naam }'],
    ['alles', 'gemiddelde afgerond', '__typename'],
    ['een type dat er nog niet is', 'bronnen { soort: __typename naam ... on ToetsRegister { sinds } ... on ToetsDossier { bladen } }', 'bronnen { soort: __typename ... on ToetsRegister { soort: __typename naam } }'],
    ['een veld met een argument dat er nog niet is: zonder zou het een andere vraag zijn', 'zoek(woord: "x") uitkomst', 'uitkomst'],
    ['een veld met een waarde die er nog niet is', 'a: gezocht(volgorde: CIJFER) { naam } b: gezocht(volgorde: NAAM) { naam }', 'b: gezocht(volgorde: NAAM) { naam }'],
    ['een veld met een invoerveld dat er nog niet is', 'a: gezocht(filter: { vanaf: 5 }) { naam } b: gezocht(filter: { naam: "x" }) { naam }', 'b: gezocht(filter: { naam: "x" }) { naam }'],
    ['een lijst die nog geen lijst was, en een waarde die nog een object was', 'aantal kenmerk uitkomst', 'uitkomst'],
    ['wat niet null mag zijn, met het object waarin het staat', 'uitkomst examens { vak punten }', 'uitkomst'],
    ['dat object, zover het null mag zijn', 'examens { vak zwaarste { punten } }', 'examens { vak }'],
    ['niets van wat er al was', 'personen { naam geboortedatum } nietGedeeld { categorie reden } __typename', 'personen { naam geboortedatum } nietGedeeld { categorie reden } __typename'],
  ])('mist %s', (_, selectie, over) => {
    const tekst = tekstVan(snoei(eigen(selectie), OUDE_SOORT));
    expect(tekst).toBe(stripIgnoredCharacters(eigen(over)));
    expect(validate(eerderSchema(OUDE_SOORT.sdl, TYPE), parse(tekst))).toEqual([]);
  });

  it('heeft geen fragmenten of schakelaars meer: wat niet meedoet wordt niet gevraagd', () => {
    for (const breed of [true, false]) {
      const gesnoeid = snoei(INGEWIKKELDE_VRAAG, OUDE_SOORT, { breed });
      const tekst = tekstVan(gesnoeid);
      expect(validate(eerderSchema(OUDE_SOORT.sdl, TYPE), parse(tekst))).toEqual([]);
      expect(tekst).not.toMatch(/fragment|@include|@skip|breed|peilmoment|cijfer|bladen/);
      expect(tekst.includes('status')).toBe(breed);
      expect(gesnoeid!.gedeclareerd).toEqual(new Set(['representations']));
    }
  });

  describe('met variabelen', () => {
    const KOP = ', $volgorde: ToetsVolgorde, $filter: ToetsFilter, $aantal: Int, $woord: String = "x"';
    const VRAAG = eigen('a: gezocht(volgorde: $volgorde) { naam } b: gezocht(filter: $filter) { naam } c: gezocht(aantal: $aantal) { naam } d: zoek(woord: $woord)', KOP);

    it.each<[string, Record<string, unknown>, string, string, string[]]>([
      ['noemt alleen de variabelen die zij nog gebruikt', {}, 'a: gezocht(volgorde: $volgorde) { naam } b: gezocht(filter: $filter) { naam }', ', $volgorde: ToetsVolgorde, $filter: ToetsFilter', ['filter', 'volgorde']],
      ['vraagt niet met een waarde die de organisatie nog niet kent', { volgorde: 'CIJFER', filter: { naam: 'x' } }, 'b: gezocht(filter: $filter) { naam }', ', $filter: ToetsFilter', ['filter']],
      ['vraagt niet met een invoerveld dat de organisatie nog niet kent', { volgorde: 'NAAM', filter: { vanaf: 1 } }, 'a: gezocht(volgorde: $volgorde) { naam }', ', $volgorde: ToetsVolgorde', ['volgorde']],
    ])('%s', (_, variables, over, kop, namen) => {
      const gesnoeid = snoei(VRAAG, OUDE_SOORT, variables);
      expect(tekstVan(gesnoeid)).toBe(stripIgnoredCharacters(eigen(over, kop)));
      expect([...gesnoeid!.gedeclareerd].filter((naam) => naam !== 'representations').sort()).toEqual(namen);
    });

    it('neemt geen variabele over met een standaardwaarde of een type van later', () => {
      const query = eigen('a: gezocht(volgorde: $v) { naam } b: gezocht(filter: { naam: $nieuw }) { naam } uitkomst', ', $v: ToetsVolgorde = CIJFER, $nieuw: ToetsNieuw');
      expect(tekstVan(snoei(query, OUDE_SOORT))).toBe(stripIgnoredCharacters(eigen('uitkomst')));
    });
  });

  it('wordt per versie, plan en stand van de variabelen één keer gemaakt', () => {
    const [planner, plan] = [new Versieplanner(TYPE), maakPlan(eigen('uitkomst contract gezocht(volgorde: $v) { naam }', ', $v: ToetsVolgorde'))];
    const eerste = planner.tekst(plan, OUDE_SOORT, { v: 'NAAM', representations: [1] });
    expect(planner.tekst(plan, OUDE_SOORT, { v: 'NAAM', representations: [2] })).toBe(eerste);
    // The register is read anew: the same version as another object.
    expect(planner.tekst(plan, { ...OUDE_SOORT }, { v: 'NAAM' })).toBe(eerste);
    expect(planner.tekst(plan, OUDE_SOORT, { v: 'CIJFER' })).not.toBe(eerste);
    expect(planner.tekst(plan, OUD_CONTRACT, { v: 'NAAM' })).not.toBe(eerste);
    expect(planner.tekst(plan, { ...OUDE_SOORT, sdl: OUDE_SOORT.sdl.replace('contract: String\n', '') }, { v: 'NAAM' })).not.toBe(eerste);
  });

  it.each<[string, string]>([
    ['die niet te lezen is', 'type {'],
    ['zonder het bijdragetype', 'type Iets { a: Int }'],
    ['zonder de sleutel van elk antwoord', OUDE_SOORT.sdl.replace('uitkomst: Uitkomst! peilmoment', 'peilmoment')],
  ])('is er niet voor een versie %s', (_, sdl) => {
    expect(snoei(eigen('uitkomst niveau'), { ...OUDE_SOORT, sdl })).toBeUndefined();
  });

  it('is er niet als zij toch niet past: liever niet gevraagd dan verkeerd begrepen', () => {
    // One answer key with two types is allowed only where the types agree, and in this version they do not.
    const sdl = OUDE_SOORT.sdl.replace('ToetsRegister implements ToetsBron { naam: String! }', 'ToetsRegister implements ToetsBron { naam: String! } type ToetsDossier implements ToetsBron { naam: String }');
    const query = eigen('bronnen { __typename ... on ToetsRegister { naam } ... on ToetsDossier { naam } }');
    expect(validate(SCHEMA, parse(query))).toEqual([]);
    expect(snoei(query, { ...OUDE_SOORT, sdl })).toBeUndefined();
  });

  it('van een ingewikkelde vraag vraagt niets dat er niet in stond', () => {
    const tekst = print(parse(tekstVan(snoei(INGEWIKKELDE_VRAAG, OUD_CONTRACT, { breed: true }))));
    expect(validate(SCHEMA, parse(tekst))).toEqual([]);
  });
});
