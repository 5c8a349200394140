import { Kind, parse } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { leesRechtspakketten } from '../../../subgraphs/kit/recht/pakketten.js';
import { type Filter, zoek } from '../../../supergraph/sandbox/browser/kaart/filter.js';
import { gekozen } from '../../../supergraph/sandbox/browser/kaart/adres.js';
import { maakKaart } from '../../../supergraph/sandbox/kaart/kaart.js';
import { kaartwetten } from '../../../supergraph/start/kaartwetten.js';

const SUPERGRAPH = leesSchemabestand('supergraph.graphql');
const kaart = maakKaart({ supergraph: SUPERGRAPH, wetten: kaartwetten(leesRechtspakketten()), dag: '2026-11-24' });
const typen = parse(SUPERGRAPH).definitions.filter((een) => een.kind === Kind.OBJECT_TYPE_DEFINITION);

describe('De kaart van de keten', () => {
  it('heeft van elk afgeschermd veld van een type een rij, met de categorie en het niveau uit het schema', () => {
    const rijen = new Set(kaart.gegevens.map(({ type, veld, categorie, niveau }) => `${type}.${veld} ${categorie} ${niveau}`));
    const velden = typen.flatMap(({ name, fields = [] }) => fields.flatMap((veld) => {
      const eis = veld.directives?.find((directive) => directive.name.value === 'gegeven');
      if (!eis || veld.directives?.some((directive) => directive.name.value === 'inaccessible')) return [];
      const van = (naam: string): string | undefined => eis.arguments?.flatMap(({ name: { value }, value: waarde }) => (value === naam && waarde.kind === Kind.ENUM ? [waarde.value] : []))[0];
      return [`${name.value}.${veld.name.value} ${van('categorie') ?? 'BEKENDHEID'} ${van('niveau') ?? 'MINIMAAL'}`];
    }));
    expect(velden.length).toBeGreaterThan(50);
    expect(velden.filter((veld) => !rijen.has(veld))).toEqual([]);
  });

  it('heeft van elk type dat clients zien een eigenaar, en van elke vraag één of meer', () => {
    const van = new Set(kaart.delen.flatMap((deel) => deel.typen.map(({ naam }) => naam)));
    const api = parse(leesSchemabestand('api.graphql')).definitions.flatMap((een) => ('name' in een && een.name && !['Query', 'Mutation', 'Subscription'].includes(een.name.value) && een.kind !== Kind.DIRECTIVE_DEFINITION ? [een.name.value] : []));
    expect(api.filter((naam) => !van.has(naam))).toEqual([]);
    const vragen = new Set(kaart.delen.flatMap(({ operaties }) => operaties.map(({ soort, naam }) => `${soort} ${naam}`)));
    expect([...vragen]).toEqual(expect.arrayContaining(['query bepalenBekendheid', 'mutation registreerMelding', 'subscription gebeurtenissen']));
  });

  it('kent van alle vijftien samenwerkfuncties het deel dat haar draagt, en van elke die werkt gebeurtenissen of voorbeelden', () => {
    expect(kaart.functies).toHaveLength(15);
    for (const { deel, voorbeelden } of kaart.functies.filter((functie) => functie.deel !== undefined)) expect([deel, voorbeelden.length > 0]).toEqual([deel, true]);
  });

  it('zegt op welke grond: gezondheid van de ggz aan Veilig Thuis op de Wmo, en dat een mens beslist', () => {
    const [rij] = zoek(kaart, { partner: 'ggz', categorie: 'GEZONDHEID', grondslag: 'wmo-vt', vrager: 'veilig-thuis' });
    expect(rij?.rechten).toMatchObject([{ grondslag: 'wmo-vt', artikel: expect.stringContaining('Wmo'), mens: expect.stringContaining('beroepsgeheim') }]);
    expect(zoek(kaart, { partner: 'ggz', categorie: 'GEZONDHEID', grondslag: 'wmo-vt', vrager: 'woningcorporatie' })).toEqual([]);
  });

  it('elke regel staat in een wetspakket, en geen gegeven is te krijgen zonder dat bekendheid op die grond mag', () => {
    const regels = new Set(leesRechtspakketten().flatMap(({ id, versie, regels: alle }) => alle.map((regel) => `${id}@${versie}/${regel.id}`)));
    expect(kaart.rechten.filter(({ regel }) => !regels.has(regel))).toEqual([]);
    const bekend = new Set(kaart.rechten.filter(({ categorieen }) => categorieen.includes('BEKENDHEID')).map(({ grondslag, van }) => `${grondslag} ${van}`));
    expect(kaart.rechten.filter(({ grondslag, van }) => !bekend.has(`${grondslag} ${van}`))).toEqual([]);
  });

  it('een filter laat nooit iets zien wat er zonder hem niet is, en laat van de rest niets weg', () => {
    const keuzes = { partner: kaart.delen.map(({ naam }) => naam), categorie: kaart.categorieen.map(({ code }) => code), niveau: ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'], grondslag: kaart.grondslagen.map(({ id }) => id), vrager: kaart.delen.map(({ naam }) => naam) };
    const misschien = (waarden: readonly string[]) => fc.option(fc.constantFrom(...waarden), { nil: undefined });
    fc.assert(fc.property(fc.record({ partner: misschien(keuzes.partner), categorie: misschien(keuzes.categorie), niveau: misschien(keuzes.niveau), grondslag: misschien(keuzes.grondslag), vrager: misschien(keuzes.vrager) }), (filter) => {
      const rijen = zoek(kaart, filter as Filter);
      const wel = new Set(rijen.map(({ deel, type, veld }) => `${deel} ${type}.${veld}`));
      for (const rij of kaart.gegevens) {
        const past = (filter.partner === undefined || rij.deel === filter.partner) && (filter.categorie === undefined || rij.categorie === filter.categorie) && (filter.niveau === undefined || rij.niveau === filter.niveau);
        const kan = rij.rechten.some((nummer) => {
          const recht = kaart.rechten[nummer]!;
          return (filter.grondslag === undefined || recht.grondslag === filter.grondslag) && (filter.vrager === undefined || recht.naar.length === 0 || recht.naar.includes(filter.vrager));
        });
        expect(wel.has(`${rij.deel} ${rij.type}.${rij.veld}`)).toBe(past && (kan || (filter.grondslag === undefined && filter.vrager === undefined)));
      }
    }), { numRuns: 60 });
  });
});

describe('Het adres van de kaart', () => {
  it.each([['#deel=politie', { deel: 'politie' }], ['#functie=3', { functie: 3 }], ['', {}], ['#deel=<script>', {}], ['#iets=anders', {}]])('%s kiest %j', (hash, keuze) => {
    expect(gekozen(hash)).toEqual(keuze);
  });
});
