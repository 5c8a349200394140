import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gebrek, GEBREKEN, INTERNALS, startKapottePartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { type Antwoord, type Proefketen, startKeten } from '../../harness/keten.js';
import { maakOmleiding } from '../../harness/omleiding.js';
import { BEKENDHEIDSRONDE, GEZIN, verzoek } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { ALLE_CATEGORIEEN, bijdragetypen, eigenFragmenten, eigenVelden } from '../../harness/vraag-alles.js';

const TERMIJN_MS = 2_000;
/** What the rest of a round may take on a machine that is busy with other tests. */
const RUIMTE_MS = 5_000;

const ZEVEN: readonly Gebrek[] = ['gestopt', 'hangt', 'html', 'vijftig-megabyte', 'lijst-te-kort', 'verkeerde-typen', 'fouten-vol-internals'];

const VRAGEN: Readonly<Record<string, string>> = {
  'het voorbeeld': BEKENDHEIDSRONDE,
  'aliassen, fragmenten en voorwaarden': /* GraphQL */ `
    query Anders($verzoek: BekendheidVerzoek!, $ja: Boolean!, $nee: Boolean!) {
      bepalenBekendheid(verzoek: $verzoek) { ...Ronde }
    }
    fragment Ronde on Bekendheidsronde {
      uitvragen { wie: persoon { sleutel: id } partner { oin naam } bijdrage { ...Contract ... @include(if: $ja) { stand: uitkomst } } }
    }
    fragment Contract on Bijdrage {
      uitkomst
      soortnaam: __typename
      constructor: contact { toString: naam }
      wel: acties @include(if: $ja) { wat: omschrijving }
      niet: acties @include(if: $nee) { omschrijving }
      nooit: betrokkenheden @skip(if: $ja) { soort }
      ... on Bijdrage { nogEens: uitkomst }
    }`,
  'alleen de eigen velden van elke soort': `query Eigen($verzoek: BekendheidVerzoek!) {
      bepalenBekendheid(verzoek: $verzoek) { uitvragen { persoon { id } partner { oin naam } bijdrage { uitkomst ${eigenFragmenten()} } } }
    }`,
};

const ZONDER_UITKOMST = [
  '{ contact { naam } }',
  '{ wat: uitkomst contact { naam } }',
  '{ uitkomst @include(if: true) contact { naam } }',
  `{ ... on ${bijdragetypen()[0]!.name} { uitkomst contact { naam } } }`,
  `{ ... on ${bijdragetypen()[0]!.name} { ${eigenVelden(bijdragetypen()[0]!).map((veld) => `${veld} { __typename }`).join(' ')} } }`,
  '{ __typename }',
].map((keuze) => `query Zonder($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { uitvragen { bijdrage ${keuze} } } }`);

const VARIABELEN = { ...verzoek([GEZIN.moeder, GEZIN.kinderen[0]], { informatiebehoefte: ALLE_CATEGORIEEN }), ja: true, nee: false };

interface Rij {
  readonly partner: { readonly oin: string; readonly naam: string };
  readonly bijdrage: Readonly<Record<string, unknown>>;
}
interface Ronde {
  readonly bepalenBekendheid: { readonly uitvragen: readonly Rij[] };
}

describe('Zeven organisaties vallen uit, elk op een eigen manier', () => {
  const omleiding = maakOmleiding();
  let keten: Proefketen;
  let kapot: readonly (Testpartner & { readonly gebrek: Gebrek })[];
  beforeAll(async () => {
    keten = await startKeten({ register: omleiding.register, omgeving: { HANDBEREIK_PARTNERTERMIJN_MS: String(TERMIJN_MS) } });
    // The first round is slower than any other: it opens the connections.
    await keten.vraag(BEKENDHEIDSRONDE, VARIABELEN);
    kapot = await Promise.all(ZEVEN.map(async (gebrek) => Object.assign(await startKapottePartner(gebrek), { gebrek })));
  });
  afterAll(async () => {
    await Promise.all(kapot.map((partner) => partner.stop()));
    await keten[Symbol.asyncDispose]();
  });

  const rijen = ({ data }: Antwoord<Ronde>): readonly Rij[] => data!.bepalenBekendheid.uitvragen.map((rij) => zonderMoment(rij));

  it('de ronde komt op tijd, de anderen zijn compleet, de zeven lezen GEEN_ANTWOORD met één fout elk, en niets van binnen lekt', async () => {
    const gezond = new Map<string, readonly Rij[]>();
    for (const [naam, query] of Object.entries(VRAGEN)) {
      const antwoord = await keten.vraag<Ronde>(query, VARIABELEN);
      expect(antwoord.errors, naam).toBeUndefined();
      gezond.set(naam, rijen(antwoord));
    }
    const partners = [...new Map(gezond.get('het voorbeeld')!.map(({ partner }) => [partner.oin, partner.naam]))];
    expect(partners.length).toBeGreaterThan(ZEVEN.length);
    const uitgevallen = new Map(kapot.map((partner, i) => [partners[i]![0], { ...partner, naam: partners[i]![1] }]));
    for (const [oin, { url }] of uitgevallen) omleiding.naar(oin, url);

    for (const [naam, query] of Object.entries(VRAGEN)) {
      const begin = performance.now();
      const antwoord = await keten.vraag<Ronde>(query, VARIABELEN);
      expect(performance.now() - begin, naam).toBeLessThan(TERMIJN_MS + RUIMTE_MS);
      expect(antwoord.status, naam).toBe(200);

      expect(rijen(antwoord), naam).toEqual(gezond.get(naam)!.map((rij) => (uitgevallen.has(rij.partner.oin) ? { ...rij, bijdrage: zonderAntwoord(rij.bijdrage) } : rij)));
      expect(perOin(antwoord.errors), naam).toEqual(perOin([...uitgevallen].map(([oin, partner]) => ({
        message: expect.stringContaining(`${partner.naam} gaf geen bruikbaar antwoord.`) as string,
        extensions: { code: GEBREKEN[partner.gebrek], oin, naam: partner.naam },
      }))));
      for (const lek of [...INTERNALS, /127\.0\.0\.1/, /localhost/, /https?:/, /eyJ/, /\bat \S+ \(/, /\/partners\//, /ECONN/]) expect(antwoord.tekst, naam).not.toMatch(lek);
    }
    for (const { gebrek, ontvangen } of kapot) expect(ontvangen.length, gebrek).toBe(gebrek === 'gestopt' ? 0 : Object.keys(VRAGEN).length);
    expect(kapot.find(({ gebrek }) => gebrek === 'vijftig-megabyte')!.verzonden()).toBeLessThan(50_000_000);
    for (const lek of INTERNALS) expect(JSON.stringify(keten.log)).not.toContain(lek);

    using verkeer = luisterMee();
    for (const query of ZONDER_UITKOMST) {
      const { data, errors } = await keten.vraag(query, { verzoek: VARIABELEN.verzoek });
      expect(data, query).toBeUndefined();
      expect(errors, query).toMatchObject([{ extensions: { code: 'UITKOMST_VEREIST' } }]);
    }
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);

    omleiding.herstel();
    for (const [naam, query] of Object.entries(VRAGEN)) {
      const antwoord = await keten.vraag<Ronde>(query, VARIABELEN);
      expect(antwoord.errors, naam).toBeUndefined();
      expect(rijen(antwoord), naam).toEqual(gezond.get(naam));
    }
  });
});

/** What a client reads of an organisation that gave no answer: the same keys, and nothing but the outcome. */
function zonderAntwoord(bijdrage: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const uitkomst = new Set(['uitkomst', 'stand', 'nogEens']);
  return Object.fromEntries(Object.entries(bijdrage).map(([sleutel, waarde]) => [sleutel, uitkomst.has(sleutel) ? 'GEEN_ANTWOORD' : sleutel === 'soortnaam' ? waarde : null]));
}

/** Two rounds differ in the moments at which the sources were read. */
function zonderMoment({ partner, bijdrage: { peilmoment, ...bijdrage }, ...rij }: Rij): Rij {
  return { ...rij, partner, bijdrage: peilmoment === undefined ? bijdrage : { ...bijdrage, peilmoment: null } };
}

function perOin(errors: Antwoord['errors'] = []): readonly unknown[] {
  return [...errors].sort((een, ander) => String(een.extensions?.['oin']).localeCompare(String(ander.extensions?.['oin'])));
}
