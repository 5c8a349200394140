import { beforeAll, describe, expect, it } from 'vitest';
import type { Veldgebruik } from '../../../schema/publicatie.js';
import { type Keuring, type Keuropdracht, keur } from '../../../supergraph/composition/keuring.js';
import { stelSamen } from '../../../supergraph/composition/samenstellen.js';
import { alsSoort, API, FUNCTIES, PARTNERS, VOORBEELDEN } from './hulp/keten.js';
import { met, metType, PROEF } from './hulp/proefsoort.js';

const opdracht = (anders: Partial<Keuropdracht> = {}): Keuropdracht => ({
  kandidaat: PROEF,
  anderen: PARTNERS.map(alsSoort),
  subgraphs: [...FUNCTIES, ...PARTNERS],
  url: 'http://proef-dienst',
  huidigeApi: API,
  gebruik: [],
  voorbeelden: VOORBEELDEN,
  ...anders,
});
const zonder = (naam: string): Pick<Keuropdracht, 'anderen' | 'subgraphs'> => {
  const over = PARTNERS.filter((partner) => partner.naam !== naam);
  return { anderen: over.map(alsSoort), subgraphs: [...FUNCTIES.map((functie) => ({ ...functie, sdl: zonderVerwijzing(functie.sdl, alsSoort({ naam }).type) })), ...over] };
};
const zonderVerwijzing = (sdl: string, type: string): string => sdl.replace(new RegExp(`(?:"""(?:(?!""")[^])*"""\\n)?type ${type} [^}]*}`), '');
const gebruik = (coordinaat: string): Veldgebruik => ({ client: '00000099003000001000/vt-werkplek', coordinaat, aantal: 12, dag: '2026-11-20' });

describe('De keuring van een soort', () => {
  let goed: Keuring;
  beforeAll(async () => {
    goed = await keur(opdracht());
  });

  it('geeft zonder bevinding de aanvulling, het schema, de supergraph en de API', () => {
    expect(goed.bevindingen).toEqual([]);
    expect(goed.aanvulling).toContain('type ProefDienstBijdrage');
    expect(goed.sdl).toContain('implements Bijdrage @key(fields: "oin bewijs")');
    expect(goed.supergraph).toContain('@join__graph(name: "proef-dienst", url: "http://proef-dienst")');
    expect(goed.api).toContain('type ProefDienstMeting');
  });

  it('geeft hetzelfde voor dezelfde opdracht in een andere volgorde', async () => {
    const { subgraphs, anderen } = opdracht();
    expect(await keur(opdracht({ subgraphs: subgraphs.toReversed(), anderen: anderen.toReversed() }))).toEqual(goed);
  });

  it('laat aan een andere soort niets veranderen', () => {
    const erbij = goed.api ?? '';
    const rest = erbij.replace(/"""(?:(?!""")[^])*"""\n(?:type|enum) ProefDienst[^}]*}\n\n?/g, '');
    expect(rest).not.toContain('ProefDienst');
    expect(rest.trimEnd()).toBe(API.trimEnd());
  });

  it.each([
    ['omvang', { sdl: `${PROEF.sdl}#${'x'.repeat(5_000_000)}` }],
    ['persoonsnummer', { sdl: `${PROEF.sdl}# 999990019` }],
    ['leesbaar', { sdl: 'type {' }],
    ['contractversie', { contract: '0.9' }],
    ['geen-override', { sdl: met('type ProefDienstMeting', 'type ProefDienstMeting @key(fields: "soort")') }],
    ['kringloop', { sdl: metType('"Een kring."\ntype ProefDienstKring {\n  "Terug naar de kring."\n  x: ProefDienstKring\n}') }],
  ])('geeft bij een fout in %s geen supergraph', async (regel, anders) => {
    const { bevindingen, supergraph, api, aanvulling } = await keur(opdracht({ kandidaat: { ...PROEF, ...anders } }));
    expect(bevindingen.map((bevinding) => bevinding.regel)).toContain(regel);
    expect([supergraph, api, aanvulling]).toEqual([undefined, undefined, undefined]);
  });

  it('zegt waar een schema niet bij de rest past', async () => {
    const sdl = metType('"Een keuze van de vrager."\ninput ProefDienstFilter {\n  "De dag waarop de meting begon."\n  vanaf: ProefDienstMeting\n}');
    const { bevindingen, supergraph } = await keur(opdracht({ kandidaat: { ...PROEF, sdl } }));
    expect(bevindingen).toMatchObject([{ regel: 'samenstelling', ernst: 'FOUT', plaats: 'proef-dienst' }]);
    expect(supergraph).toBeUndefined();
  });

  it('laat een soort gaan waarvan niemand iets gebruikt', async () => {
    const voorbeelden = VOORBEELDEN.filter(({ naam }) => naam !== 'politie-incidenten');
    const { bevindingen, supergraph, api } = await keur(opdracht({ kandidaat: undefined, ...zonder('politie'), voorbeelden }));
    expect(new Set(bevindingen.map(({ ernst }) => ernst))).toEqual(new Set(['MELDING']));
    expect(bevindingen.map(({ plaats }) => plaats)).toContain('PolitieIncident');
    expect(supergraph).not.toContain('"politie"');
    expect(api).not.toContain('PolitieBijdrage');
  });

  it('houdt een soort tegen waarvan een client en een voorbeeldvraag iets gebruiken, en zegt wie', async () => {
    const { bevindingen, supergraph } = await keur(opdracht({ kandidaat: undefined, ...zonder('politie'), gebruik: [gebruik('PolitieIncident.datum')] }));
    expect(bevindingen.find(({ plaats }) => plaats === 'PolitieIncident')?.breekt).toEqual([{ client: '00000099003000001000/vt-werkplek', aantal: 12, laatst: '2026-11-20' }, { client: 'voorbeeld politie-incidenten' }]);
    expect(supergraph).toBeUndefined();
  });

  it('vraagt van een keten zonder een soort niet wat alleen die soort heeft', async () => {
    const rest = zonder('politie');
    const { api } = stelSamen(rest.subgraphs);
    const { bevindingen, supergraph } = await keur(opdracht({ ...rest, huidigeApi: api }));
    expect(bevindingen).toEqual([]);
    expect(supergraph).toBeDefined();
  });

  it('doet zonder eerdere API alles behalve vergelijken', async () => {
    expect((await keur(opdracht({ huidigeApi: undefined }))).supergraph).toBe(goed.supergraph);
  });
});
