import fc, { type GeneratorValue } from 'fast-check';
import { buildASTSchema, defaultFieldResolver, execute, getNamedType, type GraphQLFieldResolver, type GraphQLNamedType, isAbstractType, isInterfaceType, isLeafType, isObjectType, parse, print, validate, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contracttekst } from '../../../schema/contract.js';
import { leegAntwoord, plaatsAntwoord } from '../../../supergraph/partner-router/plaatsing.js';
import type { Selectie } from '../../../supergraph/partner-router/selectie.js';
import { verdeel } from '../../../supergraph/partner-router/verdeling.js';
import { Versieplanner } from '../../../supergraph/partner-router/versieplanner.js';
import { entiteitvraag, maakPlan, representatie, SCHEMA, SOORT, TYPE, VOL } from './testsoort.js';

const TEKST = parse(`${contracttekst()}\n${SOORT}`);
const BLIJFT = new Set(['oin', 'bewijs', 'uitkomst']);
const EIGEN = [TYPE, 'Bijdrage', 'Contactpunt', 'PersoonBijPartner', 'Relatie', 'Betrokkenheid', 'Actie', 'Toets', 'ToetsRegister', 'ToetsDossier', 'ToetsExamen'];

/** Everything that an earlier version may lack, as schema coordinates. */
const WEG_TE_LATEN: readonly string[] = [
  'ToetsVolgorde.CIJFER',
  ...EIGEN.flatMap((naam) => {
    const type = SCHEMA.getType(naam);
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${naam} is er niet.`);
    return Object.values(type.getFields()).filter(({ name }) => !BLIJFT.has(name)).flatMap((veld) => [`${naam}.${veld.name}`, ...veld.args.map((argument) => `${naam}.${veld.name}(${argument.name})`)]);
  }),
];

/** The schema without these. */
function zonder(weg: ReadonlySet<string>): string {
  return print(visit(TEKST, {
    ObjectTypeDefinition: snoeiVelden, InterfaceTypeDefinition: snoeiVelden,
    EnumTypeDefinition: (node) => ({ ...node, values: node.values?.filter(({ name }) => !weg.has(`${node.name.value}.${name.value}`)) }),
  }));
  function snoeiVelden<T extends { readonly name: { readonly value: string }; readonly fields?: readonly { readonly name: { readonly value: string }; readonly arguments?: readonly { readonly name: { readonly value: string } }[] }[] }>(node: T): T {
    const velden = node.fields?.filter(({ name }) => !weg.has(`${node.name.value}.${name.value}`))
      .map((veld) => ({ ...veld, arguments: veld.arguments?.filter(({ name }) => !weg.has(`${node.name.value}.${veld.name.value}(${name.value})`)) }));
    return { ...node, fields: velden };
  }
}

/** Data in which every list and object is there, so that what is cut is all that can be missing. */
const DOSSIER = {
  ...VOL,
  betrokkenheden: [{ soort: 'Onderzoek', rol: null, vanaf: null, tot: null, status: 'LOPEND', toelichting: null }],
  nietGedeeld: [{ categorie: 'GEZONDHEID', reden: 'Niet nodig.' }],
};

const SCHAKELAARS = ['', '', '', ' @include(if: $ja)', ' @skip(if: $ja)', ' @include(if: $nee)', ' @skip(if: $nee)'];
const ARGUMENTEN: Readonly<Record<string, readonly string[]>> = {
  zoek: ['', '(woord: "x")', '(woord: $woord)'],
  gezocht: ['', '(volgorde: CIJFER)', '(volgorde: NAAM, aantal: 2)', '(volgorde: $volgorde)', '(filter: { naam: $woord })'],
};

/** A random selection; every answer key is used once, so that all of it may stand together. */
function willekeurig(gen: GeneratorValue, type: GraphQLNamedType, diepte: number, teller: { nummer: number }): string {
  if (isAbstractType(type)) return `{ __typename ${SCHEMA.getPossibleTypes(type).filter(() => gen(fc.boolean)).map((een) => `... on ${een.name} ${willekeurig(gen, een, diepte, teller)}`).join(' ')} }`;
  if (!isObjectType(type)) return '';
  const velden = Object.values(type.getFields()).filter((veld) => diepte > 0 || isLeafType(getNamedType(veld.type)));
  const gekozen = velden.filter(() => gen(fc.boolean)).map((veld) => {
    const alias = gen(fc.boolean) ? `a${teller.nummer++}: ` : '';
    if (alias === '' && ARGUMENTEN[veld.name]) return '';
    const argumenten = gen(fc.constantFrom, ...(ARGUMENTEN[veld.name] ?? ['']));
    const tekst = `${alias}${veld.name}${argumenten}${gen(fc.constantFrom, ...SCHAKELAARS)} ${willekeurig(gen, getNamedType(veld.type), diepte - 1, teller)}`;
    return gen(fc.boolean) ? tekst : `... on ${type.name} { ${tekst} }`;
  });
  return `{ __typename ${gekozen.join(' ')} }`;
}

const VRAAG = fc.gen().map((gen) => entiteitvraag(
  `{ ... on ${TYPE} ${willekeurig(gen, SCHEMA.getType(TYPE)!, 3, { nummer: 0 })} ...Deel }`, ', $ja: Boolean!, $nee: Boolean = false, $woord: String, $volgorde: ToetsVolgorde',
) + ` fragment Deel on Bijdrage { uitkomst contract wie: contact ${willekeurig(gen, SCHEMA.getType('Contactpunt')!, 0, { nummer: 500 })} }`);
const WEG = fc.subarray([...WEG_TE_LATEN], { maxLength: 12 }).map((weg) => new Set(weg));
const VOLGORDE = fc.constantFrom('NAAM', 'CIJFER', null);

/** Every place in a selection with what is asked there. */
function plaatsen({ type, velden }: Selectie, pad = ''): string[] {
  return velden.flatMap((veld) => {
    const hier = `${pad}/${type}.${veld.sleutel}:${veld.naam}(${veld.argumenten.map(print).join()})`;
    let { vorm } = veld;
    while (vorm.soort === 'lijst') vorm = vorm.element;
    if (vorm.soort === 'object') return [hier, ...plaatsen(vorm.selectie, hier)];
    return vorm.soort === 'abstract' ? [hier, ...[...vorm.perType.values()].flatMap((deel) => plaatsen(deel, hier))] : [hier];
  });
}

describe('Snoeien, wat er ook wordt gevraagd en wat de eerdere versie ook mist', () => {
  it('geeft een vraag die op de eerdere versie past en niets vraagt dat er niet stond, en waarvan het antwoord het hele is met null waar de versie tekortschiet', async () => {
    await fc.assert(fc.asyncProperty(VRAAG, WEG, VOLGORDE, fc.boolean(), async (query, weg, volgorde, ja) => {
      const representations = [representatie(1)];
      const variables = { representations, ja, woord: 'x', volgorde };
      const sdl = zonder(weg);
      const plan = maakPlan(query, variables);
      const gesnoeid = new Versieplanner(TYPE).tekst(plan, { soort: 'toets', contract: '1.0', soortversie: 1, sdl }, variables);
      if (!gesnoeid) throw new Error('Er is altijd iets te vragen: de sleutel en de uitkomst staan in elke versie.');
      const { query: tekst } = JSON.parse(`${gesnoeid.aanhef}{}}`) as { query: string };

      const oud = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
      expect(validate(oud, parse(tekst))).toEqual([]);
      const toen = new Set(plaatsen(plan.wortels[0]!.selectie));
      expect(plaatsen(maakPlan(tekst, variables).wortels[0]!.selectie).filter((plaats) => !toen.has(plaats) && !plaats.endsWith('__typename:__typename()'))).toEqual([]);

      const rootValue = { _entities: () => [{ ...representations[0], ...DOSSIER }] };
      const mee = Object.fromEntries(Object.entries(variables).filter(([naam]) => gesnoeid.gedeclareerd.has(naam) || naam === 'representations'));
      const antwoord = await execute({ schema: oud, document: parse(tekst), rootValue, variableValues: mee });
      expect(antwoord.errors).toBeUndefined();
      const data = leegAntwoord(plan, variables);
      expect(plaatsAntwoord(data, plan, verdeel(plan, variables, TYPE)[0]!, JSON.parse(JSON.stringify(antwoord)))).toBeUndefined();
      const verwacht = await execute({ schema: SCHEMA, document: parse(query), rootValue, variableValues: variables, fieldResolver: alsofHetErNietIs(weg) });
      expect(data).toEqual(JSON.parse(JSON.stringify(verwacht.data)));
    }), { numRuns: 150 });
  });
});

/** Resolves what a version lacks to null, also what is asked of it with an argument or value that it lacks. */
function alsofHetErNietIs(weg: ReadonlySet<string>): GraphQLFieldResolver<unknown, unknown> {
  return (bron, args: Readonly<Record<string, unknown>>, context, info) => {
    const veld = `${info.parentType.name}.${info.fieldName}`;
    const gegeven = info.fieldNodes[0]!.arguments ?? [];
    const ontbreekt = weg.has(veld) || gegeven.some(({ name }) => weg.has(`${veld}(${name.value})`)) || (args['volgorde'] === 'CIJFER' && weg.has('ToetsVolgorde.CIJFER'));
    return ontbreekt ? null : defaultFieldResolver(bron, args, context, info);
  };
}
