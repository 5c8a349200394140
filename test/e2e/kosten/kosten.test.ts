import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { Soortdeel } from '../../../subgraphs/index.js';
import { type Dossierhouder, GEDEELDE_GROEPEN, maakBevolking, type Opslag, telQueries } from '../../../subgraphs/kit/index.js';
import * as jws from '../../../subgraphs/kit/bewijs/jws.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { luisterMee, oinVan, type Verkeer, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { ALLE_CATEGORIEEN, vraagAlles } from '../../harness/vraag-alles.js';

const PERSONEN = maakBevolking().personen.map(({ bsn }) => bsn);
const POLITIE = '00000099001000001000';

interface Volantwoord {
  readonly bepalenBekendheid: { readonly uitvragen: readonly { readonly partner: { readonly oin: string }; readonly bijdrage: Readonly<Record<string, unknown>> | null }[] };
}

describe('De kosten van een ronde', () => {
  let keten: Proefketen;
  let token: string;
  let verkeer: Verkeer;
  /** Signatures by Web Crypto (tokens) and by node:crypto (bewijzen). */
  let ondertekend: readonly MockInstance[];
  let gecontroleerd: readonly MockInstance[];
  // A new session with the database signs too, with HMAC: that belongs to no round.
  const keren = (spionnen: readonly MockInstance[]): number => spionnen.flatMap(({ mock }) => mock.calls as unknown[][]).filter(([wat]) => (wat as { name?: string } | undefined)?.name !== 'HMAC' && wat !== 'HMAC').length;
  beforeAll(async () => {
    // That the register looks by itself whether an organisation changed, belongs to no round.
    keten = await startKeten({ registerKijkMs: 3_600_000 });
    token = await keten.token();
    // What is made once, such as a query plan and the connections, belongs to no round.
    await keten.vraag(vraagAlles(), verzoek(PERSONEN.slice(0, 12), { informatiebehoefte: ALLE_CATEGORIEEN }));
    await keten.vraag(BEKENDHEIDSRONDE, verzoek(PERSONEN.slice(0, 12)));
  });
  afterAll(() => keten[Symbol.asyncDispose]());
  beforeEach(async () => {
    // The gateway remembers for half a minute that a token is good: a session asks many times.
    await stel('{ __typename }', {});
    verkeer = luisterMee();
    ondertekend = [vi.spyOn(crypto.subtle, 'sign'), vi.spyOn(jws, 'tekenJws')];
    gecontroleerd = [vi.spyOn(crypto.subtle, 'verify'), vi.spyOn(jws, 'leesJws')];
  });
  afterEach(() => {
    verkeer[Symbol.dispose]();
    vi.restoreAllMocks();
  });

  const stel = async <T>(query: string, variables: object): Promise<T> => {
    const antwoord = await fetch(`${keten.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await antwoord.json()) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const vraagNaar = (aantal: number): Promise<Volantwoord> => stel(vraagAlles(), verzoek(PERSONEN.slice(0, aantal), { informatiebehoefte: ALLE_CATEGORIEEN }));
  const houders = (): { deel: Soortdeel; oin: string; opslag: Dossierhouder['opslag'] }[] =>
    keten.keten.subgraphs.soorten.flatMap((deel) => [...deel.houders].map(([oin, { opslag }]) => ({ deel, oin, opslag })));
  const partneropslagen = (): Opslag<unknown>[] => houders().flatMap(({ opslag }) => opslag ?? []);

  it.each([1, 2, 5, 12])('elke organisatie krijgt één verzoek, en elke tabel ten hoogste één query, bij %i personen', async (aantal) => {
    const telling = telQueries(partneropslagen());
    const { uitvragen } = (await vraagNaar(aantal)).bepalenBekendheid;
    telling.stop();
    const gevraagd = new Set(uitvragen.map(({ partner }) => partner.oin));
    expect(uitvragen).toHaveLength(aantal * gevraagd.size);
    expect(Object.fromEntries(verzoekenPerOrganisatie(verkeer))).toEqual(Object.fromEntries([...gevraagd].map((oin) => [oin, 1])));
    expect([...telling.perTabel].filter(([, keer]) => keer > 1)).toEqual([]);
    expect(telling.perTabel.size).toBeGreaterThan(gevraagd.size);
  });

  it('een bron die geen database is krijgt per verzameling ten hoogste één verzoek, bij twaalf personen', async () => {
    await vraagNaar(12);
    const ketenpoorten = new Set([keten.url, keten.keten.subgraphs.url].map((url) => Number(new URL(url).port)));
    const bronverzoeken = verkeer.binnengekomen.filter(({ poort }) => !ketenpoorten.has(poort)).map(({ poort, url }) => `${poort}${url.split('?')[0]}`);
    expect(bronverzoeken).toHaveLength(new Set(bronverzoeken).size);
    expect(bronverzoeken.length > 0).toBe(houders().some(({ opslag }) => !opslag));
  });

  it.each([1, 12])('leest alleen de tabellen waaruit wordt geantwoord, bij %i personen', async (aantal) => {
    const telling = telQueries(partneropslagen());
    const { uitvragen } = (await vraagNaar(aantal)).bepalenBekendheid;
    telling.stop();
    for (const { deel, oin, opslag } of houders()) {
      if (!opslag) continue;
      const { schema } = opslag;
      const bijdragen = uitvragen.filter(({ partner }) => partner.oin === oin).flatMap(({ bijdrage }) => (bijdrage ? [bijdrage] : []));
      const gegeven = [...new Set(bijdragen.flatMap((bijdrage) => Object.entries(bijdrage).filter(([, waarde]) => waarde !== null).map(([veld]) => veld.replace(/^.*_/, ''))))];
      const groepen = new Set([...GEDEELDE_GROEPEN, ...deel.soort.groepen]);
      const gelezen = [...telling.perTabel.keys()].filter((tabel) => tabel.startsWith(`${schema}.`)).map((tabel) => tabel.slice(schema.length + 1));
      // One statement for both logs: what was decided and what was given.
      const verwacht = bijdragen.length > 0 ? ['pseudoniem', 'verwerking', 'beslissing', ...gegeven.filter((veld) => groepen.has(veld))] : [];
      expect(gelezen.sort(), oin).toEqual(verwacht.sort());
    }
  });

  it.each([1, 2, 5, 12])('kost per organisatie één verzoek en per persoon en organisatie één handtekening, bij %i personen', async (aantal) => {
    const { bepalenBekendheid } = await stel<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek(PERSONEN.slice(0, aantal)));
    const organisaties = new Set(bepalenBekendheid.uitvragen.map(({ partner }) => partner.oin)).size;
    const keer = (deel: string): number => verkeer.binnengekomen.filter(({ url }) => url === deel).length;
    const inrichting = keer('/functies/inrichting/graphql');
    expect(inrichting).toBeLessThanOrEqual(1);
    expect({
      gateway: keer('/graphql'),
      bekendheid: keer('/functies/bekendheid/graphql'),
      identiteit: keer('/functies/identiteit/graphql'),
      partners: verkeer.binnengekomen.filter(oinVan).length,
      pseudoniemen: keer('/voorzieningen/pseudoniemen/evalueer'),
      handtekeningen: keren(ondertekend),
      controles: keren(gecontroleerd),
    }).toEqual({
      gateway: 1,
      bekendheid: 1,
      identiteit: 2,
      partners: organisaties,
      pseudoniemen: 1,
      // A token for each functie that is asked (what is set up is asked once a second), one for the pseudonyms, and a bewijs each.
      handtekeningen: 4 + inrichting + aantal * organisaties,
      controles: 4 + inrichting + aantal * organisaties,
    });
  });

  it('kost voor twee personen bij één organisatie vijf verzoeken, zes handtekeningen, zes controles en elf queries', async () => {
    // What is set up is known for a second: that question belongs to no round.
    await stel(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder], { partners: [POLITIE] }));
    verkeer.wis();
    [...ondertekend, ...gecontroleerd].forEach((spion) => spion.mockClear());
    const queries: string[] = [];
    const stoppers = [keten.keten.subgraphs.identiteit.identiteit.opslag, ...partneropslagen()].map((opslag) => opslag.opQuery(({ schema, tabellen }) => void queries.push(`${schema}.${tabellen.join('+')}`)));
    const { bepalenBekendheid } = await stel<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder, GEZIN.vader], { partners: [POLITIE] }));
    stoppers.forEach((stop) => stop());
    expect(bepalenBekendheid.uitvragen.map(({ bijdrage }) => bijdrage?.uitkomst)).toEqual(['BEKEND', 'ONBEKEND']);
    expect(verkeer.binnengekomen.map(({ url }) => url).filter((url) => url !== '/graphql').sort()).toEqual([
      '/functies/bekendheid/graphql',
      '/functies/identiteit/graphql',
      '/functies/identiteit/graphql',
      `/partners/politie/${POLITIE}/graphql`,
      '/voorzieningen/pseudoniemen/evalueer',
    ]);
    expect([keren(ondertekend), keren(gecontroleerd)]).toEqual([6, 6]);
    expect(queries.sort()).toEqual([
      'identiteit.beslissing+verwerking',
      'identiteit.beslissing+verwerking',
      'identiteit.persoon',
      'identiteit.persoon',
      `politie_${POLITIE}.acties`,
      `politie_${POLITIE}.beslissing+verwerking`,
      `politie_${POLITIE}.betrokkenheden`,
      `politie_${POLITIE}.contact`,
      `politie_${POLITIE}.personen`,
      `politie_${POLITIE}.pseudoniem`,
      `politie_${POLITIE}.relaties`,
    ]);
  });
});
