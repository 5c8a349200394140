import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { PARTNERSOORTEN } from '../../../subgraphs/index.js';
import { type Bron, type Bronregel, partneronderdelen, partnerpad, startLuisteraar, vertrouw } from '../../../subgraphs/kit/index.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels, proeflogboek } from '../../harness/logboek.js';
import { maakOmleiding, type Omleiding } from '../../harness/omleiding.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';

const GGZ = '00000099006000001000';
const RAAD = '00000099005000001000';
const RONDE = BEKENDHEIDSRONDE.replace('categorieen\n', 'categorieen\n        teBeoordelen\n        onthouden { categorie reden }\n');
const ZVH = { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', aanleiding: 'casus-1' };

interface Uitvraag {
  readonly partner: { readonly oin: string; readonly soort: string };
  readonly besluit: {
    readonly uitkomst: string; readonly niveau: string | null; readonly categorieen: readonly string[]; readonly teBeoordelen: readonly string[];
    readonly onthouden: readonly { readonly categorie: string; readonly reden: string }[]; readonly regel: string | null; readonly artikel: string | null; readonly uitleg: string;
  };
  readonly bijdrage: { readonly uitkomst: string; readonly niveau: string | null; readonly [veld: string]: unknown } | null;
}

describe('Wat alleen een mens kan beoordelen', () => {
  let keten: Proefketen;
  let omleiding: Omleiding;
  beforeAll(async () => {
    omleiding = maakOmleiding();
    keten = await startKeten({ register: omleiding.register });
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const ronde = async (bsns: readonly string[], anders: object, persona?: string): Promise<readonly Uitvraag[]> => {
    const { data, errors } = await keten.vraag<{ bepalenBekendheid: { uitvragen: readonly Uitvraag[] } }>(RONDE, verzoek(bsns, anders), persona);
    expect(errors).toBeUndefined();
    return data!.bepalenBekendheid.uitvragen;
  };

  it('gezondheid bij de ggz: VRAAG_MENS met het artikel en de vraag aan de mens, en de ggz hoort er niets van', async () => {
    using verkeer = luisterMee();
    const [uitvraag] = await ronde([GEZIN.moeder], { partners: [GGZ], informatiebehoefte: ['GEZONDHEID'] });
    expect(uitvraag!.besluit).toMatchObject({
      uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], teBeoordelen: ['GEZONDHEID'], regel: expect.stringMatching(/ggz/) as string, artikel: expect.stringMatching(/artikel/) as string,
      uitleg: expect.stringMatching(/Een mens beoordeelt: .*\?/) as string,
    });
    expect(uitvraag!.bijdrage).toBeNull();
    expect(verzoekenPerOrganisatie(verkeer).has(GGZ)).toBe(false);
    expect(await logregels(keten, 'verwerking', `verantwoordelijke = '${GGZ}'`)).toEqual([]);
    const [rij] = (await logregels(keten, 'beslissing', `verzoek ->> 'partner' = '${GGZ}'`)).slice(-1);
    expect(rij!['antwoord']).toMatchObject({ uitkomst: 'VRAAG_MENS', categorieen: [] });
  });

  it('naast wat wel mag: de rest wordt gevraagd, en gezondheid staat bij onthouden en bij nietGedeeld, nooit bij wat is gegeven', async () => {
    const uitvragen = await ronde([GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen], { partners: [GGZ], informatiebehoefte: ['BETROKKENHEID', 'GEZONDHEID'] });
    for (const { besluit, bijdrage } of uitvragen) {
      expect(besluit).toMatchObject({ uitkomst: 'TOEGESTAAN', categorieen: ['BETROKKENHEID'], teBeoordelen: ['GEZONDHEID'] });
      expect(bijdrage!.uitkomst).toMatch(/^(ON)?BEKEND$/);
      if (bijdrage!.uitkomst === 'BEKEND') expect(bijdrage!['nietGedeeld']).toEqual(besluit.onthouden);
    }
    for (const { kenmerken } of await logregels(keten, 'verwerking', `verantwoordelijke = '${GGZ}'`)) expect(kenmerken).toMatchObject({ gevraagd: ['BETROKKENHEID'] });
  });

  it('volgens een eigen regel van de bronhouder: IN_BEHANDELING voor bekend en onbekend gelijk, en het log van de bronhouder noemt de regel', async () => {
    const soort = PARTNERSOORTEN.find((kandidaat) => kandidaat.soort === 'ggz')!;
    const regel: Bronregel = { id: 'ggz-eerst-de-behandelaar', artikel: 'artikel 7:457 BW', dan: 'MENS', fase: 'VERRIJKING', functies: ['medewerker-veilig-thuis'] };
    const logboek = proeflogboek();
    // Knows every other person that is asked about.
    const bron: Bron = { vind: async (pseudoniemen) => new Map(pseudoniemen.filter((_, i) => i % 2 === 0).map((wie) => [wie, wie])), lees: async () => new Map(), controleer: async () => {}, stop: async () => {} };
    const vertrouwen = vertrouw(BEKENDHEID, await new Sleutelmap(join(keten.datamap, 'sleutels')).openbaar('bekendheid'));
    const delen = await partneronderdelen({ ...soort, regels: [regel] }, [{ oin: GGZ, naam: 'GGZ De Linde', bron, logboek }], { vertrouwen }, () => {});
    const luisteraar = await startLuisteraar(delen.onderdelen, 0, '127.0.0.1', () => {});
    omleiding.naar(GGZ, `${luisteraar.url}${partnerpad('ggz', GGZ)}/graphql`);
    try {
      const uitvragen = await ronde([GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen], { partners: [GGZ], informatiebehoefte: ['BETROKKENHEID'] });
      expect(new Set(uitvragen.map(({ besluit }) => besluit.uitkomst))).toEqual(new Set(['TOEGESTAAN']));
      const antwoorden = uitvragen.map(({ bijdrage }) => JSON.stringify({ ...bijdrage, peilmoment: null }));
      expect(new Set(antwoorden).size).toBe(1);
      expect(JSON.parse(antwoorden[0]!)).toMatchObject({ uitkomst: 'IN_BEHANDELING', contact: null, personen: null, betrokkenheden: null, acties: null, nietGedeeld: null });
      expect(new Set(logboek.beslissingen.map(({ antwoord, beleid }) => `${String(antwoord['besluit'])} ${beleid.join()}`))).toEqual(new Set(['MENS ggz-eerst-de-behandelaar']));
      expect(new Set(logboek.beslissingen.map(({ antwoord }) => antwoord['bekend']))).toEqual(new Set([true, false]));
      for (const { kenmerken } of logboek.verwerkingen) expect(kenmerken).toMatchObject({ uitkomst: 'IN_BEHANDELING', gegeven: [] });
      // Only whether somebody is known is another question: the rule is about enrichment.
      const bekendheid = await ronde([GEZIN.moeder], { partners: [GGZ], informatiebehoefte: [] });
      expect(bekendheid.map(({ bijdrage }) => bijdrage?.uitkomst)).toEqual(['BEKEND']);
    } finally {
      omleiding.herstel();
      await luisteraar.stop();
      await delen.stop();
    }
  });

  it('volgens de regel van de Raad zelf: een justitieel gegeven is IN_BEHANDELING, voor wie bekend is en wie niet, en haar log noemt de regel', async () => {
    const personen = [GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen];
    const uitvragen = await ronde(personen, { ...ZVH, partners: [RAAD], informatiebehoefte: ['JUSTITIEEL'] }, 'casusregisseur');
    expect(uitvragen.map(({ besluit }) => besluit.uitkomst)).toEqual(personen.map(() => 'TOEGESTAAN'));
    expect(new Set(uitvragen.map(({ bijdrage }) => JSON.stringify({ ...bijdrage, peilmoment: null }))).size).toBe(1);
    expect(uitvragen[0]!.bijdrage).toMatchObject({ uitkomst: 'IN_BEHANDELING', contact: null, betrokkenheden: null });
    const rijen = await logregels(keten, 'beslissing', `verantwoordelijke = '${RAAD}' and antwoord ->> 'besluit' = 'MENS'`);
    expect(rijen.map(({ beleid }) => beleid)).toEqual(personen.map(() => ['raad-beoordeling']));
    expect(new Set(rijen.map(({ antwoord }) => (antwoord as { bekend: boolean }).bekend))).toEqual(new Set([true, false]));
  });

  it('een casusregisseur in het Zorg- en Veiligheidshuis krijgt antwoord van wie mag, en de anderen worden niet bevraagd', async () => {
    using verkeer = luisterMee();
    const uitvragen = await ronde([GEZIN.moeder, GEZIN.vader], { ...ZVH, informatiebehoefte: ['BETROKKENHEID', 'ACTIES'] }, 'casusregisseur');
    const perSoort = Map.groupBy(uitvragen, ({ partner }) => partner.soort);
    // From test/unit/recht/verwacht/wgs-zvh.csv.
    const mag = ['gemeente', 'openbaar-ministerie', 'politie', 'raad-voor-de-kinderbescherming'];
    const mens = ['gecertificeerde-instelling', 'ggz', 'reclassering', 'veilig-thuis'];
    expect([...perSoort.keys()].sort()).toEqual([...mag, ...mens].sort());
    for (const { partner, besluit, bijdrage } of uitvragen) {
      const gevraagd = mag.includes(partner.soort);
      expect([partner.soort, besluit.uitkomst]).toEqual([partner.soort, gevraagd ? 'TOEGESTAAN' : 'VRAAG_MENS']);
      expect([partner.soort, verzoekenPerOrganisatie(verkeer).has(partner.oin)]).toEqual([partner.soort, gevraagd]);
      if (gevraagd) {
        expect(bijdrage!.uitkomst).toMatch(/^(ON)?BEKEND$/);
        expect(besluit).toMatchObject({ niveau: 'BEPERKT', categorieen: partner.soort === 'openbaar-ministerie' ? ['BETROKKENHEID'] : ['BETROKKENHEID', 'ACTIES'], artikel: expect.stringContaining('WGS') as string });
      } else expect(bijdrage).toBeNull();
    }
    expect(uitvragen.some(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND' && bijdrage.niveau === 'BEPERKT')).toBe(true);
  });
});
