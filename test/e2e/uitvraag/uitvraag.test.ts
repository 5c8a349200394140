import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakBevolking } from '../../../subgraphs/kit/index.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { logregels } from '../../harness/logboek.js';
import { metBeheer } from '../../harness/postgres.js';
import { GEZIN } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { SV_DEMO, versie, wijzig, zonder } from '../inrichting/hulp/wijzigen.js';

const GGZ = '00000099006000001000';
const RAAD = '00000099005000001000';
const VEILIG_THUIS = '00000099003000001000';
const GEVRAAGD = 24;
const AANTAL = 5;
const ZVH = { samenwerkingsverband: 'sv-zvh-midden', grondslag: 'wgs-zvh', doel: 'casusoverleg-zvh', aanleiding: 'casus-1' };

const RONDE = /* GraphQL */ `
  fragment Ronde on Bekendheidsronde {
    id status termijn versie
    uitvragen {
      persoon { id }
      partner { oin soort }
      besluit { uitkomst categorieen teBeoordelen uitleg }
      opdracht { id status waarom categorieen overgangen { naar reden door { oin } } }
      bijdrage {
        uitkomst peilmoment niveau contact { naam } betrokkenheden { soort } nietGedeeld { categorie reden }
        ... on GgzBijdrage { behandelingen { soort } }
      }
    }
  }
`;
const VRAAG_UIT = `${RONDE} mutation ($verzoek: BekendheidVerzoek!, $sleutel: ID!, $termijn: DateTime) { vraagBekendheidUit(verzoek: $verzoek, sleutel: $sleutel, termijn: $termijn) { ...Ronde } }`;
const LEES = `${RONDE} query ($id: ID!) { bekendheidsronde(id: $id) { ...Ronde } }`;
const TREK_IN = 'mutation ($id: ID!) { trekRondeIn(id: $id, reden: "De casus is gesloten.") { status versie } }';
const WERK = /* GraphQL */ `
  { mijnOpdrachten { uitvragen(first: 100) { totaal edges { node {
    id status waarom persoon { id } categorieen vragen { categorie vraag } samenwerkingsverband grondslag artikel uitleg doel aanleiding functie termijn opdrachtgever { oin naam }
  } } } } }
`;

interface Uitvraag {
  readonly persoon: { readonly id: string };
  readonly partner: { readonly oin: string; readonly soort: string };
  readonly besluit: { readonly uitkomst: string; readonly categorieen: readonly string[]; readonly teBeoordelen: readonly string[]; readonly uitleg: string };
  readonly opdracht: { readonly id: string; readonly status: string; readonly waarom: string; readonly categorieen: readonly string[]; readonly overgangen: readonly { readonly naar: string; readonly reden: string | null }[] } | null;
  readonly bijdrage: { readonly uitkomst: string; readonly nietGedeeld: readonly { readonly categorie: string }[] | null; readonly [veld: string]: unknown } | null;
}
interface Ronde {
  readonly id: string;
  readonly status: string;
  readonly versie: number;
  readonly uitvragen: readonly Uitvraag[];
}
interface Werk {
  readonly id: string;
  readonly persoon: { readonly id: string };
  readonly [veld: string]: unknown;
}

describe('Een uitvraag die een mens beoordeelt', () => {
  let keten: Proefketen;
  /** The numbers of some persons whom the ggz knows, and some whom it does not. */
  let PERSONEN: readonly string[];
  beforeAll(async () => {
    keten = await startKeten();
    const bsns = [...new Set([...Object.values(GEZIN).flat(), ...maakBevolking().personen.map(({ bsn }) => bsn)])].slice(0, GEVRAAGD);
    const { bepalenBekendheid: { uitvragen } } = await vraag<{ bepalenBekendheid: Ronde }>(
      `${RONDE} query ($verzoek: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $verzoek) { ...Ronde } }`, { verzoek: verzoek({ informatiebehoefte: [] }, bsns) }, 'veilig-thuis');
    const kent = bsns.map((bsn, i) => ({ bsn, bekend: uitvragen[i]!.bijdrage!.uitkomst === 'BEKEND' }));
    PERSONEN = [...kent.filter(({ bekend }) => bekend).slice(0, 3), ...kent.filter(({ bekend }) => !bekend).slice(0, AANTAL - 3)].map(({ bsn }) => bsn);
    if (PERSONEN.length !== AANTAL || !kent.some(({ bekend }) => bekend)) throw new Error('De demobevolking heeft niet de personen die deze proef nodig heeft.');
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const vraag = async <T>(query: string, variables: object, wie: string): Promise<T> => {
    const { data, errors } = await keten.vraag<T>(query, variables, wie);
    expect(errors).toBeUndefined();
    return data as T;
  };
  const geweigerd = async (query: string, variables: object, wie: string): Promise<readonly unknown[]> => (await keten.vraag(query, variables, wie)).errors?.map(({ extensions }) => extensions?.['code']) ?? [];
  const verzoek = (anders: object = {}, bsns = PERSONEN): object => ({
    personen: bsns.map((bsn) => ({ bsn })), samenwerkingsverband: 'sv-demo', aanleiding: 'melding-1', grondslag: 'wmo-vt', doel: 'onderzoek-melding', informatiebehoefte: ['GEZONDHEID'], partners: [GGZ], ...anders,
  });
  const begin = async (anders: object = {}, wie = 'veilig-thuis', sleutel = randomUUID()): Promise<Ronde> => (await vraag<{ vraagBekendheidUit: Ronde }>(VRAAG_UIT, { verzoek: verzoek(anders), sleutel }, wie)).vraagBekendheidUit;
  const lees = async (id: string, wie = 'veilig-thuis'): Promise<Ronde> => (await vraag<{ bekendheidsronde: Ronde }>(LEES, { id }, wie)).bekendheidsronde;
  const werkVan = async (ronde: Ronde, wie: string): Promise<readonly Werk[]> => {
    const { mijnOpdrachten } = await vraag<{ mijnOpdrachten: { uitvragen: { edges: readonly { node: Werk }[] } } }>(WERK, {}, wie);
    const ids = new Set(ronde.uitvragen.map(({ opdracht }) => opdracht?.id));
    return mijnOpdrachten.uitvragen.edges.map(({ node }) => node).filter(({ id }) => ids.has(id));
  };
  const doe = (veld: string, id: string, wie: string): Promise<unknown> => vraag(`mutation ($id: ID!) { ${veld} { status } }`, { id }, wie);
  const geefVrij = async (id: string, wie: string, delen: boolean, categorieen: readonly string[]): Promise<void> => {
    await doe('pakUitvraagOp(id: $id)', id, wie);
    await vraag('mutation ($id: ID!, $delen: Boolean!, $categorieen: [Gegevenscategorie!]!) { beantwoordUitvraag(id: $id, delen: $delen, categorieen: $categorieen) { status } }', { id, delen, categorieen }, wie);
  };
  /** Who is known to an organisation, as its own decision log has it: by the opdracht in the bewijs. */
  const bekendBij = async (oin: string): Promise<ReadonlyMap<unknown, boolean>> => {
    const rijen = await logregels(keten, 'beslissing', `verantwoordelijke = '${oin}' and verzoek -> 'beoordeeld' is not null`);
    return new Map(rijen.map(({ verzoek: gevraagd, antwoord }) => [(gevraagd as { beoordeeld: { opdracht: string } }).beoordeeld.opdracht, (antwoord as { bekend: boolean }).bekend]));
  };

  it('de ggz hoort niets tot er een mens heeft gekeken, en haar professional ziet precies de concrete vraag', async () => {
    using verkeer = luisterMee();
    const ronde = await begin();
    expect(ronde.status).toBe('LOPEND');
    for (const { besluit, bijdrage, opdracht } of ronde.uitvragen) {
      expect(besluit).toMatchObject({ uitkomst: 'VRAAG_MENS', teBeoordelen: ['GEZONDHEID'] });
      expect(bijdrage).toBeNull();
      expect(opdracht).toMatchObject({ status: 'AANGEVRAAGD', waarom: 'BESLUIT', categorieen: ['GEZONDHEID'], overgangen: [{ naar: 'AANGEVRAAGD', door: { oin: VEILIG_THUIS } }] });
    }
    expect(verzoekenPerOrganisatie(verkeer).has(GGZ)).toBe(false);

    const werk = await werkVan(ronde, GGZ);
    expect(new Set(werk.map(({ persoon }) => persoon.id))).toEqual(new Set(ronde.uitvragen.map(({ persoon }) => persoon.id)));
    for (const node of werk) {
      expect(node).toMatchObject({
        status: 'AANGEVRAAGD', waarom: 'BESLUIT', categorieen: ['GEZONDHEID'], samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', aanleiding: 'melding-1', functie: 'medewerker-veilig-thuis',
        artikel: expect.stringMatching(/artikel/) as string, vragen: [{ categorie: 'GEZONDHEID', vraag: expect.stringMatching(/\?$/) as string }], opdrachtgever: { oin: VEILIG_THUIS },
      });
    }
    // What he sees is accounted for at his own organisation, per person, under that organisation's pseudonym.
    const gezien = await logregels(keten, 'verwerking', `verantwoordelijke = '${GGZ}' and naam = 'Inzage van uitvragen'`);
    expect(gezien.length).toBeGreaterThanOrEqual(werk.length);
    for (const rij of gezien) expect([typeof rij['betrokkene'], rij['betrokkene_type'], rij['wederpartij']]).toEqual(['string', expect.stringContaining(`pseudoniem:${GGZ}`), `urn:nld:oin:${VEILIG_THUIS}`]);
    // Of another organisation nobody hears that it is there.
    const { id } = werk[0]!;
    for (const veld of ['ontvangUitvraag(id: $id)', 'pakUitvraagOp(id: $id)', 'weigerUitvraag(id: $id, reden: GEEN_CAPACITEIT)']) {
      expect(await geweigerd(`mutation ($id: ID!) { ${veld} { id } }`, { id }, 'wijkteam')).toEqual(['OPDRACHT_ONBEKEND']);
      expect(await geweigerd(`mutation ($id: ID!) { ${veld} { id } }`, { id: randomUUID() }, 'wijkteam')).toEqual(['OPDRACHT_ONBEKEND']);
    }
    expect(await geweigerd(LEES, { id: ronde.id }, 'politie')).toEqual(['RONDE_ONBEKEND']);
    expect(await geweigerd(LEES, { id: randomUUID() }, 'politie')).toEqual(['RONDE_ONBEKEND']);
    expect(await geweigerd(WERK, {}, 'analist')).toEqual(['FORBIDDEN']);
  });

  it('wie niets deelt over wie bekend is, antwoordt als wie de persoon niet kent: dezelfde bytes, hetzelfde verloop, hetzelfde in het log van de vrager', async () => {
    const eerste = await begin();
    for (const { id } of await werkVan(eerste, GGZ)) await geefVrij(id, GGZ, true, ['GEZONDHEID']);
    await lees(eerste.id);
    const bekend = await bekendBij(GGZ);
    const kent = new Map(eerste.uitvragen.map(({ persoon, opdracht }) => [persoon.id, bekend.get(opdracht!.id)]));
    expect(new Set(kent.values())).toEqual(new Set([true, false]));

    const ronde = await begin();
    for (const { id, persoon } of await werkVan(ronde, GGZ)) await (kent.get(persoon.id) ? geefVrij(id, GGZ, false, []) : geefVrij(id, GGZ, true, ['GEZONDHEID']));
    const daarna = await lees(ronde.id);
    expect(daarna.status).toBe('AFGEROND');
    const gelijk = (waarde: unknown): string => JSON.stringify(waarde, (sleutel, deel: unknown) => (['id', 'peilmoment'].includes(sleutel) ? null : deel));
    expect(new Set(daarna.uitvragen.map(gelijk)).size).toBe(1);
    expect(daarna.uitvragen[0]!.bijdrage).toMatchObject({ uitkomst: 'ONBEKEND', niveau: null, contact: null, betrokkenheden: null, nietGedeeld: null, behandelingen: null });
    const vanVrager = (await logregels(keten, 'verwerking', `verantwoordelijke = '${VEILIG_THUIS}' and kenmerken ->> 'ronde' = '${ronde.id}'`)).map(({ kenmerken }) => gelijk({ ...(kenmerken as object), opdracht: null }));
    expect(vanVrager.length).toBe(PERSONEN.length);
    expect(new Set(vanVrager).size).toBe(1);
    // The difference stands in the partner's own decision log, and nowhere else.
    const besluiten = (await logregels(keten, 'beslissing', `verantwoordelijke = '${GGZ}' and verzoek -> 'beoordeeld' is not null`)).slice(-PERSONEN.length);
    expect(new Set(besluiten.map(({ antwoord }) => (antwoord as { besluit: string }).besluit))).toEqual(new Set(['ANTWOORD', 'WEIGER']));
  });

  it('naast wat vanzelf mag: dat blijft beantwoord, en van het andere komt alleen erbij wat is vrijgegeven', async () => {
    const ronde = await begin({ informatiebehoefte: ['BETROKKENHEID', 'GEZONDHEID'] });
    for (const { bijdrage, opdracht, besluit } of ronde.uitvragen) {
      expect(besluit).toMatchObject({ uitkomst: 'TOEGESTAAN', categorieen: ['BETROKKENHEID'] });
      expect(bijdrage!.uitkomst).toMatch(/^(ON)?BEKEND$/);
      expect(opdracht).toMatchObject({ waarom: 'BESLUIT', categorieen: ['GEZONDHEID'] });
    }
    expect(await geweigerd('mutation ($id: ID!) { beantwoordUitvraag(id: $id, delen: true, categorieen: [BETROKKENHEID]) { id } }', { id: ronde.uitvragen[0]!.opdracht!.id }, GGZ)).toEqual(['BAD_USER_INPUT']);
    const deelt = new Map<string, boolean>();
    for (const [i, { id, persoon }] of (await werkVan(ronde, GGZ)).entries()) {
      deelt.set(persoon.id, i % 2 === 0);
      await geefVrij(id, GGZ, i % 2 === 0, i % 2 === 0 ? ['GEZONDHEID'] : []);
    }
    const daarna = await lees(ronde.id);
    daarna.uitvragen.forEach(({ persoon, bijdrage }, i) => {
      expect(bijdrage!.uitkomst).toBe(ronde.uitvragen[i]!.bijdrage!.uitkomst);
      if (bijdrage!.uitkomst !== 'BEKEND') return;
      expect(bijdrage!['betrokkenheden']).not.toBeNull();
      expect(bijdrage!.nietGedeeld!.map(({ categorie }) => categorie)).toEqual(deelt.get(persoon.id) ? [] : ['GEZONDHEID']);
      expect(bijdrage!['behandelingen'] === null).toBe(!deelt.get(persoon.id));
    });
    expect(daarna.uitvragen.some(({ bijdrage }) => bijdrage!.uitkomst === 'BEKEND')).toBe(true);
  });

  it('een geweigerde uitvraag is voor de vrager geweigerd met de reden, en geeft geen bijdrage', async () => {
    const ronde = await begin();
    for (const { id } of await werkVan(ronde, GGZ)) await doe('weigerUitvraag(id: $id, reden: NIET_BEVOEGD)', id, GGZ);
    using verkeer = luisterMee();
    const daarna = await lees(ronde.id);
    expect(daarna.status).toBe('AFGEROND');
    for (const { opdracht, bijdrage } of daarna.uitvragen) {
      expect([opdracht!.status, opdracht!.overgangen.at(-1)]).toEqual(['GEWEIGERD', expect.objectContaining({ reden: 'NIET_BEVOEGD' })]);
      expect(bijdrage).toBeNull();
    }
    expect(verzoekenPerOrganisatie(verkeer).has(GGZ)).toBe(false);
  });

  it('wat de bronhouder zelf laat beoordelen blijkt vooraf, zonder dat de coördinator een uitkomst ziet of bewaart', async () => {
    using verkeer = luisterMee();
    const ronde = await begin({ ...ZVH, partners: [RAAD], informatiebehoefte: ['JUSTITIEEL'] }, 'casusregisseur');
    // Once for all persons beforehand, and once by the engine.
    expect(verzoekenPerOrganisatie(verkeer).get(RAAD)).toBe(2);
    for (const { besluit, bijdrage, opdracht } of ronde.uitvragen) {
      expect([besluit.uitkomst, bijdrage!.uitkomst]).toEqual(['TOEGESTAAN', 'IN_BEHANDELING']);
      expect(opdracht).toMatchObject({ status: 'AANGEVRAAGD', waarom: 'BRONHOUDER', categorieen: ['JUSTITIEEL'] });
    }
    const vooraf = await logregels(keten, 'beslissing', `verantwoordelijke = '${RAAD}' and verzoek ->> 'soort' = 'voornavraag'`);
    expect(vooraf.map(({ antwoord }) => antwoord)).toEqual(PERSONEN.map(() => ({ besluit: 'MENS' })));
    expect((await logregels(keten, 'verwerking', `verantwoordelijke = '${RAAD}'`)).length).toBe(PERSONEN.length);
    const aanvooraf = verkeer.verstuurd.filter(({ url, lichaam }) => url.includes(RAAD) && lichaam.includes('_entities(representations:$r)'));
    expect(aanvooraf.map(({ antwoord }) => antwoord).join()).not.toContain('"BEKEND"');

    for (const { id } of await werkVan(ronde, RAAD)) await geefVrij(id, RAAD, true, ['JUSTITIEEL']);
    const daarna = await lees(ronde.id, 'casusregisseur');
    for (const { bijdrage } of daarna.uitvragen) expect(bijdrage!.uitkomst).toMatch(/^(ON)?BEKEND$/);
    const bewaard = await metBeheer(keten.databaseUrl, async (sessie) => {
      const tabellen = ['ronde', 'uitvraag', 'opdracht', 'overgang', 'uitbak'];
      const rijen: unknown[] = [];
      for (const tabel of tabellen) rijen.push((await sessie.query(`select * from bekendheid.${tabel}`)).rows);
      return JSON.stringify(rijen);
    });
    expect(bewaard).toContain(ronde.id);
    expect(bewaard).not.toMatch(/"(ON)?BEKEND"|"uitkomst"/);
    for (const bsn of PERSONEN) expect(bewaard).not.toContain(bsn);
  });

  it('dezelfde sleutel geeft dezelfde ronde, hoe de personen ook worden aangeduid; iets anders wordt geweigerd', async () => {
    const sleutel = randomUUID();
    const ronde = await begin({}, 'veilig-thuis', sleutel);
    const opId = ronde.uitvragen.map(({ persoon }) => ({ id: persoon.id }));
    const nogEens = await Promise.all([begin({}, 'veilig-thuis', sleutel), begin({ personen: opId }, 'veilig-thuis', sleutel), begin({}, 'veilig-thuis', sleutel)]);
    for (const zelfde of nogEens) expect([zelfde.id, zelfde.uitvragen.map(({ opdracht }) => opdracht!.id)]).toEqual([ronde.id, ronde.uitvragen.map(({ opdracht }) => opdracht!.id)]);
    for (const anders of [{ informatiebehoefte: [] }, { personen: [{ bsn: GEZIN.moeder }] }, { aanleiding: 'melding-2' }]) {
      expect(await geweigerd(VRAAG_UIT, { verzoek: verzoek(anders), sleutel }, 'veilig-thuis')).toEqual(['SLEUTEL_HERGEBRUIKT']);
    }
    expect(await geweigerd(VRAAG_UIT, { verzoek: verzoek(), sleutel, termijn: new Date(Date.now() + 86_400_000).toISOString() }, 'veilig-thuis')).toEqual(['SLEUTEL_HERGEBRUIKT']);
    expect(await geweigerd(VRAAG_UIT, { verzoek: verzoek(), sleutel: randomUUID(), termijn: new Date(Date.now() - 1_000).toISOString() }, 'veilig-thuis')).toEqual(['TERMIJN_ONGELDIG']);
  });

  it('tegelijk onder één sleutel: één ronde, en elke vraag één keer bij een mens', async () => {
    const sleutel = randomUUID();
    const rondes = await Promise.all(Array.from({ length: 4 }, () => begin({}, 'veilig-thuis', sleutel)));
    expect(new Set(rondes.map(({ id }) => id)).size).toBe(1);
    expect((await werkVan(rondes[0]!, GGZ)).length).toBe(PERSONEN.length);
  });

  it('wie vroeg kan intrekken: wat openstond is ingetrokken, en er wordt niets meer gevraagd', async () => {
    const ronde = await begin({ informatiebehoefte: ['BETROKKENHEID', 'GEZONDHEID'] });
    const [{ id }] = (await werkVan(ronde, GGZ)) as [Werk];
    await geefVrij(id, GGZ, true, ['GEZONDHEID']);
    expect(await geweigerd(TREK_IN, { id: ronde.id }, 'politie')).toEqual(['RONDE_ONBEKEND']);
    expect(await vraag(TREK_IN, { id: ronde.id }, 'veilig-thuis')).toMatchObject({ trekRondeIn: { status: 'INGETROKKEN' } });
    expect(await vraag(TREK_IN, { id: ronde.id }, 'veilig-thuis')).toMatchObject({ trekRondeIn: { status: 'INGETROKKEN' } });
    using verkeer = luisterMee();
    const daarna = await lees(ronde.id);
    expect(daarna.uitvragen.map(({ opdracht }) => opdracht!.status).sort()).toEqual([...PERSONEN.slice(1).map(() => 'INGETROKKEN'), 'UITGEVOERD'].sort());
    expect(new Set(daarna.uitvragen.map(({ bijdrage }) => bijdrage))).toEqual(new Set([null]));
    expect(verzoekenPerOrganisatie(verkeer).has(GGZ)).toBe(false);
    const ander = ronde.uitvragen.find(({ opdracht }) => opdracht!.id !== id)!.opdracht!.id;
    expect(await geweigerd('mutation ($id: ID!) { pakUitvraagOp(id: $id) { id } }', { id: ander }, GGZ)).toEqual(['OVERGANG_NIET_TOEGESTAAN']);
  });

  it('een recht dat intussen vervalt telt niet: wat is vrijgegeven wordt niet meer gevraagd', async () => {
    const ronde = await begin();
    for (const { id } of await werkVan(ronde, GGZ)) await geefVrij(id, GGZ, true, ['GEZONDHEID']);
    expect((await lees(ronde.id)).uitvragen.some(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND')).toBe(true);
    const { errors } = await wijzig(keten, { verwachteVersie: await versie(keten), inrichting: zonder(SV_DEMO, 'wmo-2015') });
    expect(errors).toBeUndefined();
    await expect.poll(async () => (await lees(ronde.id)).uitvragen.map(({ besluit, bijdrage, opdracht }) => [besluit.uitkomst, bijdrage, opdracht!.status]), { timeout: 10_000 })
      .toEqual(PERSONEN.map(() => ['GEWEIGERD', null, 'UITGEVOERD']));
    using verkeer = luisterMee();
    await lees(ronde.id);
    expect(verzoekenPerOrganisatie(verkeer).has(GGZ)).toBe(false);

    const zonderGgz = { ...SV_DEMO, partijen: SV_DEMO.partijen.filter(({ oin }) => oin !== GGZ) };
    expect((await wijzig(keten, { verwachteVersie: await versie(keten), inrichting: zonderGgz })).errors).toBeUndefined();
    await expect.poll(async () => new Set((await lees(ronde.id)).uitvragen.map(({ besluit }) => besluit.uitleg)), { timeout: 10_000 }).toEqual(new Set(['Deze organisatie doet niet meer mee in dit samenwerkingsverband.']));
  });
});
