import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMOBURGER, maakBevolking } from '../../../subgraphs/kit/index.js';
import { volledigeNaam } from '../../../subgraphs/kit/voorbeelddata/bevolking/demopersoon.js';
import { KETENBEHEER } from '../../../subgraphs/index.js';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { geefDemotoken } from '../../../supergraph/authenticatie/demo-uitgever.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { metBeheer } from '../../harness/postgres.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { beslissingen, codes, type Getraceerd, tokenVan, val } from '../aanvallen/hulp/aanval.js';

const VT = '00000099003000001000';
const ZVH = '00000099009000001000';
const POLITIE = '00000099001000001000';
const GGZ = '00000099006000001000';
/** A child of eight, and one of fourteen. */
const [OUDSTE, , JONGSTE] = GEZIN.kinderen;
/** A mother, her child of seventeen and her child of fourteen. */
const ANDER_GEZIN = { moeder: '999909010', zeventien: '999909034' } as const;
const MIJN_INZAGE = leesSchemabestand('voorbeelden/mijn-inzage.graphql').replace('mijnInzage(kind: $kind)', 'mijnInzage(kind: $kind, first: 100)');

type Ronde = Getraceerd<Rondeantwoord>;

describe('Een burger ziet wie wat over hem heeft gevraagd', () => {
  let keten: Proefketen;
  let rondes: { readonly vt: Ronde; readonly zvh: Ronde; readonly anderen: Ronde };
  beforeAll(async () => {
    keten = await startKeten();
    const zvh = { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', aanleiding: 'casus-7' };
    rondes = {
      vt: await val<Rondeantwoord>(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen]) }),
      zvh: await val<Rondeantwoord>(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder], zvh) }, await keten.token('casusregisseur')),
      anderen: await val<Rondeantwoord>(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.vader, ANDER_GEZIN.moeder, ANDER_GEZIN.zeventien]) }),
    };
    if (Object.values(rondes).some(({ errors }) => errors)) throw new Error('Een ronde ging niet goed.');
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const id = async (bsn: string): Promise<string> => (await keten.keten.subgraphs.identiteit.identiteit.sleutelVan(bsn))!;
  const burger = async (bsn: string): Promise<string> =>
    geefDemotoken('burger', await new Sleutelmap(join(keten.datamap, 'sleutels')).ondertekenaar('uitgever'), { persoon: await id(bsn) });
  const inzage = (token: string, kind?: string): Promise<Getraceerd<Inzageantwoord>> => val<Inzageantwoord>(keten, { query: MIJN_INZAGE, variables: { kind } }, token);
  const regelsVan = ({ data }: Getraceerd<Inzageantwoord>): readonly Regel[] => data!.mijnInzage.regels.edges.map(({ node }) => node);

  /** What the citizen should read of a round about him: one line per organisation that was asked. */
  const verwacht = ({ data, traceId }: Ronde, persoon: string, vraag: object): readonly object[] =>
    data!.bepalenBekendheid.uitvragen.filter(({ persoon: wie, besluit }) => wie.id === persoon && besluit.uitkomst === 'TOEGESTAAN').map(({ partner, besluit, bijdrage }) => ({
      ...vraag, trace: traceId, organisatie: { oin: partner.oin, naam: partner.naam }, gevraagd: besluit.categorieen, gegeven: bijdrage!.uitkomst === 'BEKEND' ? besluit.categorieen : [], antwoord: bijdrage!.uitkomst,
    }));
  const opOrganisatie = (regels: readonly object[]): readonly object[] => regels.toSorted((een, ander) => JSON.stringify(een).localeCompare(JSON.stringify(ander)));
  const kern = ({ trace, organisatie, gevraagd, gegeven, antwoord, vrager, functie, grondslag, doel, aanleiding }: Regel): object => ({ vrager, functie, grondslag, doel, aanleiding, trace, organisatie, gevraagd, gegeven, antwoord });

  it('van elke ronde: wie vroeg, wanneer, op welke grond, waarom, bij wie, en wat elke organisatie gaf', async () => {
    const ik = await id(DEMOBURGER);
    const antwoord = await inzage(await burger(DEMOBURGER));
    expect(antwoord.errors).toBeUndefined();
    const regels = regelsVan(antwoord);
    const vanVt = verwacht(rondes.vt, ik, { vrager: { oin: VT, naam: 'Veilig Thuis Midden' }, functie: 'medewerker-veilig-thuis', grondslag: 'wmo-vt', doel: 'onderzoek-melding', aanleiding: 'melding-1' });
    const vanZvh = verwacht(rondes.zvh, ik, { vrager: { oin: ZVH, naam: 'Zorg- en Veiligheidshuis Midden' }, functie: 'casusregisseur', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', aanleiding: 'casus-7' });
    expect([vanVt.length > 8, vanZvh.length > 2]).toEqual([true, true]);
    for (const [ronde, rijen] of [[rondes.vt, vanVt], [rondes.zvh, vanZvh]] as const) {
      const gevraagd = regels.filter(({ trace, wat }) => trace === ronde.traceId && wat.includes('bekendheidsronde'));
      expect(opOrganisatie(gevraagd.map(kern))).toEqual(opOrganisatie(rijen));
      for (const { moment, artikel } of gevraagd) {
        expect(Date.now() - Date.parse(moment)).toBeLessThan(120_000);
        expect(artikel).toMatch(/artikel/);
      }
    }
    // At least one organisation gave something, and one did not know her: neither reads as the other.
    expect(regels.some(({ antwoord: uitkomst, gegeven }) => uitkomst === 'BEKEND' && gegeven.length > 0)).toBe(true);
    expect(regels.filter(({ antwoord: uitkomst }) => uitkomst === 'ONBEKEND').every(({ gegeven }) => gegeven.length === 0)).toBe(true);
    // Who looked in the register stands there too.
    expect(regels.filter(({ organisatie, trace }) => organisatie.oin === KETENBEHEER.oin && trace === rondes.vt.traceId).map(({ vrager }) => vrager?.oin)).toContain(VT);
    expect(antwoord.data!.mijnInzage).toMatchObject({ over: 'ZELF', regel: expect.stringContaining('artikel 15 AVG') as string });
    expect(new Set(antwoord.data!.mijnInzage.bronnen.map(({ stand }) => stand))).toEqual(new Set(['GELEZEN']));
  });

  it('niets van een ander: geen ronde over anderen, geen nummer, geen naam en geen pseudoniem', async () => {
    const antwoord = await inzage(await burger(DEMOBURGER));
    expect(regelsVan(antwoord).map(({ trace }) => trace)).not.toContain(rondes.anderen.traceId);
    const { personen } = maakBevolking();
    const eigen = new Set(antwoord.data!.mijnInzage.kinderen.map(({ naam }) => naam));
    expect(eigen.size).toBe(3);
    for (const persoon of personen) {
      expect(antwoord.tekst).not.toContain(persoon.bsn);
      if (!eigen.has(volledigeNaam(persoon))) expect(antwoord.tekst).not.toContain(volledigeNaam(persoon));
    }
    for (const { betrokkene } of await logregels(keten, 'verwerking', "betrokkene is not null and betrokkene_type not like '%persoonssleutel'")) expect(antwoord.tekst).not.toContain(betrokkene);
    expect(antwoord.tekst).not.toContain(await id(GEZIN.vader));
  });

  it('van zijn kind onder de twaalf, met de regel erbij; het kind zelf niet', async () => {
    const [moeder, kind] = [await burger(GEZIN.moeder), await id(JONGSTE)];
    const { data, errors } = await inzage(moeder, kind);
    expect(errors).toBeUndefined();
    expect(data!.mijnInzage).toMatchObject({ over: 'KIND', regel: expect.stringMatching(/jonger is dan twaalf.*5\.3\.2 Wmo 2015/) as string });
    const gevraagd = data!.mijnInzage.regels.edges.map(({ node }) => node).filter(({ trace, wat }) => trace === rondes.vt.traceId && wat.includes('bekendheidsronde'));
    expect(opOrganisatie(gevraagd.map(({ organisatie, antwoord, gegeven }) => ({ organisatie, antwoord, gegeven }))))
      .toEqual(opOrganisatie(verwacht(rondes.vt, kind, {}).map((regel) => { const { organisatie, antwoord, gegeven } = regel as Regel; return { organisatie, antwoord, gegeven }; })));
    expect(data!.mijnInzage.regels.edges.map(({ node }) => node.trace)).not.toContain(rondes.zvh.traceId);
    expect(codes(await inzage(await burger(JONGSTE)))).toEqual(['FORBIDDEN']);
  });

  it('van een kind van veertien: de ouder en het kind zelf', async () => {
    expect((await inzage(await burger(GEZIN.moeder), await id(OUDSTE))).errors).toBeUndefined();
    expect((await inzage(await burger(OUDSTE))).data?.mijnInzage.over).toBe('ZELF');
  });

  it('niets van een ronde die om veiligheid is afgeschermd, ook niet als geen partner is gevraagd; wie afschermde en tot wanneer blijft staan', async () => {
    const alleen = { partners: [GGZ], informatiebehoefte: ['GEZONDHEID'] };
    const afschermenTot = new Date(Date.now() + 86_400_000).toISOString();
    const vraag = (rest: object) => val<Rondeantwoord>(keten, { query: BEKENDHEIDSRONDE, variables: verzoek([DEMOBURGER], rest) });
    const [open, gesloten, allen] = [await vraag(alleen), await vraag({ ...alleen, afschermenTot }), await vraag({ afschermenTot })];
    expect([open, gesloten].map(({ data }) => data!.bepalenBekendheid.uitvragen.map(({ besluit }) => besluit.uitkomst))).toEqual([['VRAAG_MENS'], ['VRAAG_MENS']]);
    const gezien = new Set(regelsVan(await inzage(await burger(DEMOBURGER))).map(({ trace }) => trace));
    expect([open, gesloten, allen].map(({ traceId }) => gezien.has(traceId))).toEqual([true, false, false]);
    expect(await logregels(keten, 'verwerking', `trace_id = '${allen.traceId}'`)).not.toHaveLength(0);
  });

  const GEWEIGERD: Readonly<Record<string, { readonly vraag: () => Promise<Getraceerd<Inzageantwoord>>; readonly regel: string }>> = {
    'een ouder over een kind van zeventien': { vraag: async () => inzage(await burger(ANDER_GEZIN.moeder), await id(ANDER_GEZIN.zeventien)), regel: 'mijn-inzage@1/van-16-tot-18' },
    'een ouder over het kind van een ander': { vraag: async () => inzage(await burger(GEZIN.moeder), await id('999909034')), regel: 'mijn-inzage@1/gezag' },
    'een burger over zijn partner': { vraag: async () => inzage(await burger(GEZIN.moeder), await id(GEZIN.vader)), regel: 'mijn-inzage@1/gezag' },
    'een professional': { vraag: async () => inzage(await keten.token('veilig-thuis')), regel: 'mijn-inzage@1/burger' },
    'een professional die zegt wie hij is': { vraag: async () => inzage(await tokenVan(keten, { persoon: await id(GEZIN.moeder) })), regel: 'mijn-inzage@1/burger' },
    'een beheerder': { vraag: async () => inzage(await keten.token('beheerder')), regel: 'mijn-inzage@1/burger' },
    'een burger die te laag is ingelogd': {
      vraag: async () => inzage(await tokenVan(keten, { rollen: ['burger'], functie: 'burger', acr: 'http://eidas.europa.eu/LoA/low', persoon: await id(GEZIN.moeder) })), regel: 'mijn-inzage@1/betrouwbaarheid',
    },
    'een burger van wie het token niet zegt wie hij is': { vraag: async () => inzage(await tokenVan(keten, { rollen: ['burger'], functie: 'burger' })), regel: 'mijn-inzage@1/wie' },
    'een burger die het register niet kent': { vraag: async () => inzage(await tokenVan(keten, { rollen: ['burger'], functie: 'burger', persoon: 'a0a0a0a0-b1b1-4c2c-8d3d-e4e4e4e4e4e4' })), regel: 'mijn-inzage@1/wie' },
  };

  it.each(Object.entries(GEWEIGERD))('%s ziet niets, en de regel staat in het beslissingenlog', async (_, { vraag, regel }) => {
    const antwoord = await vraag();
    expect([codes(antwoord), antwoord.data]).toEqual([['FORBIDDEN'], null]);
    const rijen = await beslissingen(keten, antwoord.traceId);
    expect(rijen.filter(({ schema }) => schema === 'burger').map(({ beleid }) => beleid)).toEqual([[regel]]);
  });

  it('ziet dat een logboek niet was te lezen, en de andere regels staan er gewoon', async () => {
    const zet = (van: string, naar: string) => metBeheer(keten.databaseUrl, (sessie) => sessie.query(`alter table "politie_${POLITIE}".${van} rename to ${naar}`));
    const token = await burger(DEMOBURGER);
    const vroeger = regelsVan(await inzage(token));
    await zet('verwerking', 'weg');
    try {
      const antwoord = await inzage(token);
      expect(antwoord.errors).toBeUndefined();
      expect(antwoord.data!.mijnInzage.bronnen.filter(({ stand }) => stand === 'GEEN_ANTWOORD')).toEqual([{ organisatie: { naam: 'Politie-eenheid Midden' }, stand: 'GEEN_ANTWOORD' }]);
      const nu = regelsVan(antwoord);
      const vanVt = ({ trace, wat }: Regel): boolean => trace === rondes.vt.traceId && wat.includes('bekendheidsronde');
      // What the police were asked stands in the log of who asked; what they answered is not known now.
      expect(nu.filter(vanVt).filter(({ organisatie }) => organisatie.oin === POLITIE)).toMatchObject([{ antwoord: null, gegeven: [] }]);
      expect(nu.filter(vanVt).filter(({ organisatie }) => organisatie.oin !== POLITIE)).toEqual(vroeger.filter(vanVt).filter(({ organisatie }) => organisatie.oin !== POLITIE));
    } finally {
      await zet('weg', 'verwerking');
    }
    expect((await inzage(token)).data!.mijnInzage.bronnen.every(({ stand }) => stand === 'GELEZEN')).toBe(true);
  });
});

interface Organisatie {
  readonly oin: string;
  readonly naam: string | null;
}
interface Regel {
  readonly moment: string;
  readonly wat: string;
  readonly vrager: Organisatie | null;
  readonly organisatie: Organisatie;
  readonly functie: string | null;
  readonly grondslag: string | null;
  readonly artikel: string | null;
  readonly doel: string | null;
  readonly aanleiding: string | null;
  readonly gevraagd: readonly string[];
  readonly gegeven: readonly string[];
  readonly antwoord: string | null;
  readonly trace: string;
}
interface Inzageantwoord {
  readonly mijnInzage: {
    readonly over: string;
    readonly regel: string;
    readonly kinderen: readonly { readonly id: string; readonly naam: string }[];
    readonly regels: { readonly edges: readonly { readonly node: Regel }[] };
    readonly bronnen: readonly { readonly organisatie: { readonly naam: string | null }; readonly stand: string }[];
  };
}
