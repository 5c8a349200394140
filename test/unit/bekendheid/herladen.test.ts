import { GraphQLSchema } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import { BEKENDHEID, GATEWAY } from '../../../schema/vertrouwen.js';
import { bekendheid, type Bekendheidfunctie, bekendheidMigraties } from '../../../subgraphs/functies/bekendheid/index.js';
import { eigenBus, functieonderdeel, functiepad, graphqldienst, type Luisteraar, openSchema, type Opslag, type Persoonskenmerken, startLuisteraar, tekenFunctietoken, type Vrager } from '../../../subgraphs/kit/index.js';
import { proefdatabase } from '../../harness/postgres.js';
import { proefondertekenaar } from '../../harness/sleutels.js';

const [gateway, eigen] = await Promise.all([proefondertekenaar(GATEWAY), proefondertekenaar(BEKENDHEID)]);
const VRAGER: Vrager = { sub: 'iemand', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker', betrouwbaarheid: 'HOOG' };
const GGZ = { soort: 'ggz', type: 'GgzBijdrage', naam: 'de ggz' };
const NIEUW = { soort: 'jongerenwerk', type: 'JongerenwerkBijdrage', naam: 'het jongerenwerk' };
const PARTNERS: readonly Registerdeelnemer[] = [GGZ, NIEUW].map(({ soort }, i) => ({ oin: `0000009900600000${i}000`, naam: soort, soort, regio: 'Midden', endpoint: 'https://x.example', contacten: [] }));
const KENMERKEN: Persoonskenmerken = { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false };
const RONDE = /* GraphQL */ `
  query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { uitvragen { partner { soort } besluit { uitkomst uitleg } bijdrage { __typename } } } }
`;
const VERZOEK = { personen: [{ id: 'een' }], samenwerkingsverband: 'sv', aanleiding: 'melding-1', grondslag: 'g', doel: 'd', informatiebehoefte: [] };

interface Uitvraag { readonly partner: { readonly soort: string }; readonly besluit: { readonly uitkomst: string; readonly uitleg: string }; readonly bijdrage: { readonly __typename: string } | null }

let database: Awaited<ReturnType<typeof proefdatabase>>;
let opslag: Opslag<unknown>;
let functie: Bekendheidfunctie;
let luisteraar: Luisteraar;
let stop: () => Promise<void>;
/** A round waits here before it knows who the persons are. */
let poort: Promise<void>;
let beslissingen: number;

beforeAll(async () => {
  database = await proefdatabase(inject('adminUrl'));
  opslag = await openSchema<unknown>({ url: database.adminUrl, geheim: 'proefgeheim', naam: 'bekendheid', migraties: bekendheidMigraties });
});
afterAll(async () => {
  await opslag.sluit();
  await database.stop();
});

beforeEach(async () => {
  poort = Promise.resolve();
  beslissingen = 0;
  functie = await bekendheid([GGZ], {
    beslisser: {
      weeg: async () => ({
        partners: PARTNERS, inrichting: 'sv@1', matrix: () => [],
        besluiten: (paren) => paren.map(() => ({ uitkomst: 'TOEGESTAAN', niveau: 'MINIMAAL', categorieen: [], onthouden: [], regel: 'r', artikel: 'a', uitleg: 'Mag.', beleid: [], bewaren: null })),
      }),
    },
    identiteiten: { vind: async () => poort.then(() => [{ persoon: { id: 'een', bsn: '999901011', kenmerken: KENMERKEN } }]) },
    pseudonimiseerder: { pseudonimiseer: async (bsns, oins) => new Map(oins.map((oin) => [oin, bsns.map(() => [{ waarde: 'p', sleutelversie: 1 }])])) },
    ondertekenaar: eigen.ondertekenaar,
  }, {
    logboek: { schrijf: async (regels) => void (beslissingen += regels.beslissingen.length) }, verantwoordelijke: VRAGER.oin, controleer: async () => {}, openRoutes: {}, log: () => {},
  }, {
    opslag, bus: eigenBus(), bezorger: { bezorg: async () => ({ geweigerd: [] }) }, klok: Date.now,
    inrichtingen: { huidig: async () => ({ verband: () => undefined, verbanden: () => [], deelnemer: (oin) => PARTNERS.find((partner) => partner.oin === oin), deelnemers: PARTNERS, pakketten: [] }) },
  });
  const deel = await functieonderdeel(functie, [gateway.vertrouwen], () => {});
  stop = deel.stop;
  luisteraar = await startLuisteraar([deel.onderdeel], 0, '127.0.0.1', () => {});
});
afterEach(async () => {
  await luisteraar.stop();
  await stop();
  await functie.stop();
});

const token = () => tekenFunctietoken(VRAGER, 'bekendheid', gateway.ondertekenaar);
async function vraag(query: string, variables: object): Promise<{ data?: { bepalenBekendheid: { uitvragen: readonly Uitvraag[] } }; errors?: unknown }> {
  const antwoord = await fetch(`${luisteraar.url}${functiepad('bekendheid')}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` }, body: JSON.stringify({ query, variables }) });
  expect(antwoord.status).toBe(200);
  return (await antwoord.json()) as Awaited<ReturnType<typeof vraag>>;
}
/** Which kinds a round gets a reference for, and what it says of the others. */
async function ronde(): Promise<Readonly<Record<string, string>>> {
  const { data, errors } = await vraag(RONDE, { verzoek: VERZOEK });
  expect(errors).toBeUndefined();
  return Object.fromEntries(data!.bepalenBekendheid.uitvragen.map(({ partner, besluit, bijdrage }) => [partner.soort, bijdrage?.__typename ?? `${besluit.uitkomst} ${besluit.uitleg}`]));
}
const NIET = 'GEWEIGERD Deze organisatie is niet aangesloten op de keten; neem zelf contact op.';
const ALLEEN_GGZ = { ggz: 'GgzBijdrage', jongerenwerk: NIET };
const BEIDE = { ggz: 'GgzBijdrage', jongerenwerk: 'JongerenwerkBijdrage' };

describe('De coördinator gaat over op andere soorten ketenpartners', () => {
  it('erbij en er weer af: wie er niet is, wordt genoemd en geweigerd, en elk besluit staat in het log', async () => {
    expect(await ronde()).toEqual(ALLEEN_GGZ);
    await functie.herlaad([GGZ, NIEUW]);
    expect(functie.schema.sdl).toContain('JongerenwerkBijdrage');
    expect(functie.soorten()).toEqual([GGZ, NIEUW]);
    expect(await ronde()).toEqual(BEIDE);
    await functie.herlaad([GGZ]);
    expect(await ronde()).toEqual(ALLEEN_GGZ);
    expect(beslissingen).toBe(6);
  });

  it('een ronde die al begon, eindigt op de soorten waarmee zij begon', async () => {
    for (const [nu, straks, verwacht] of [[[GGZ], [GGZ, NIEUW], ALLEEN_GGZ], [[GGZ, NIEUW], [GGZ], BEIDE]] as const) {
      await functie.herlaad(nu);
      let open = (): void => {};
      poort = new Promise((klaar) => (open = klaar));
      const begonnen = ronde();
      await new Promise((verder) => setTimeout(verder, 50));
      await functie.herlaad(straks);
      await functie.herlaad(straks);
      open();
      expect(await begonnen).toEqual(verwacht);
    }
  });

  it('terwijl er gevraagd wordt: elke ronde krijgt een antwoord van voor of van na, en geen fout', async () => {
    let klaar = false;
    const uitkomsten: object[] = [];
    const vragers = Array.from({ length: 8 }, async () => {
      while (!klaar) uitkomsten.push(await ronde());
    });
    for (let i = 0; i < 10; i++) {
      const nu = uitkomsten.length;
      await functie.herlaad(i % 2 === 0 ? [GGZ, NIEUW] : [GGZ]);
      // As many again as ask at once: some of those began on these kinds.
      await vi.waitFor(() => expect(uitkomsten.length).toBeGreaterThan(nu + 2 * vragers.length), { timeout: 20_000 });
    }
    klaar = true;
    await Promise.all(vragers);
    for (const uitkomst of uitkomsten) expect([ALLEEN_GGZ, BEIDE]).toContainEqual(uitkomst);
    for (const uitkomst of [ALLEEN_GGZ, BEIDE]) expect(uitkomsten).toContainEqual(uitkomst);
  });

  it('van meer dan een tegelijk telt de laatste', async () => {
    await Promise.all([functie.herlaad([GGZ, NIEUW]), functie.herlaad([NIEUW]), functie.herlaad([GGZ])]);
    expect(await ronde()).toEqual(ALLEEN_GGZ);
  });

  it('soorten waarvan geen schema te maken is, vervangen niets; daarna kan het weer wel', async () => {
    await expect(functie.herlaad([GGZ, { soort: 'kapot', type: 'geen naam', naam: 'kapot' }])).rejects.toThrow();
    expect(functie.soorten()).toEqual([GGZ]);
    expect(await ronde()).toEqual(ALLEEN_GGZ);
    await functie.herlaad([GGZ, NIEUW]);
    expect(await ronde()).toEqual(BEIDE);
  });

  it('ook voor wie het beslispunt vraagt', async () => {
    const evaluatie = async () => {
      const antwoord = await fetch(`${luisteraar.url}${functiepad('bekendheid')}/access/v1/evaluation`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
        body: JSON.stringify({ action: { name: 'bekendheid' }, resource: { id: PARTNERS[1]!.oin }, context: { samenwerkingsverband: 'sv', grondslag: 'g', doel: 'd' } }),
      });
      return ((await antwoord.json()) as { decision: boolean }).decision;
    };
    expect(await evaluatie()).toBe(false);
    await functie.herlaad([GGZ, NIEUW]);
    expect(await evaluatie()).toBe(true);
  });
});

describe('Een dienst die een ander schema krijgt', () => {
  it('houdt het vorige als het nieuwe niet laadt', async () => {
    const dienst = await graphqldienst(functie.schema.schema, () => {});
    await expect(dienst.vervang(new GraphQLSchema({}))).rejects.toThrow();
    const antwoord = await dienst.afhandeling(async () => ({}))({ koppen: { 'content-type': 'application/json' }, inhoud: { query: '{ __typename }' } });
    expect(JSON.parse(antwoord.tekst)).toEqual({ data: { __typename: 'Query' } });
    await dienst.stop();
  });
});
