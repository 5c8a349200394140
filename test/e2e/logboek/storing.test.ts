import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMOBURGER } from '../../../subgraphs/kit/index.js';
import { geefDemotoken } from '../../../supergraph/authenticatie/demo-uitgever.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Antwoord, type Proefketen, startKeten } from '../../harness/keten.js';
import { breekLogboek, controleerKetens, houdLogboekVast, LOGSTORINGEN, logregels, type Logstoring } from '../../harness/logboek.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, type Rondeuitvraag, verzoek } from '../../harness/ronde.js';
import { luisterMee, type Verkeer, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { vraagMetSpoor } from './hulp/ronde.js';

type Tabel = 'verwerking' | 'beslissing';
const TABELLEN: readonly Tabel[] = ['verwerking', 'beslissing'];
const STORINGEN = LOGSTORINGEN.flatMap((storing) => TABELLEN.map((tabel): [Logstoring, Tabel] => [storing, tabel]));
const VRAAG = verzoek([GEZIN.moeder, GEZIN.kinderen[0]]);
const MIJN_INZAGE = 'query { mijnInzage { over regels { edges { node { wat } } } bronnen { stand } } }';
const MAG_DIT = 'query($verzoek: BekendheidVerzoek!) { magDit(verzoek: $verzoek) { besluit { uitkomst } } }';
const ZOEK = 'query($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id naam { volledig } } }';

describe('Een logboek dat niet te schrijven is', () => {
  let keten: Proefketen;
  let verkeer: Verkeer;
  beforeAll(async () => {
    keten = await startKeten();
    verkeer = luisterMee();
    // Every log has rows from before: what stands there must stay.
    await goedeRonde();
  });
  afterAll(async () => {
    verkeer[Symbol.dispose]();
    await keten[Symbol.asyncDispose]();
  });

  const ronde = (): Promise<Antwoord<Rondeantwoord>> => {
    verkeer.wis();
    return keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, VRAAG);
  };
  const codes = ({ errors = [] }: Antwoord): readonly unknown[] => errors.map(({ extensions }) => extensions?.['code']);
  const spans = async (waar: (schema: string) => boolean): Promise<readonly string[]> =>
    (await Promise.all(TABELLEN.map((tabel) => logregels(keten, tabel)))).flat().filter(({ schema }) => waar(schema)).map(({ schema, span_id: span }) => `${schema} ${span}`);
  const goedeRonde = async (): Promise<readonly Rondeuitvraag[]> => {
    const antwoord = await ronde();
    expect(antwoord.errors).toBeUndefined();
    return antwoord.data!.bepalenBekendheid.uitvragen;
  };
  /** The schema that holds the log of a bronhouder. */
  const schemaVan = async (oin: string): Promise<string> => (await logregels(keten, 'verwerking', `verantwoordelijke = '${oin}'`)).find((regel) => regel.schema !== 'bekendheid')!.schema;
  /** Breaks a log for as long as something is tried. */
  const terwijlStuk = async <T>(schema: string, tabel: Tabel, storing: Logstoring, doe: () => Promise<T>): Promise<T> => {
    const herstel = await breekLogboek(keten, schema, tabel, storing);
    try {
      return await doe();
    } finally {
      await herstel();
    }
  };
  const heel = async (): Promise<void> => expect((await controleerKetens(keten)).stuk).toEqual([]);

  it.each(STORINGEN)('bij wie vraagt (%s, %s): niemand wordt gevraagd, niets staat half, en daarna gaat het verder', async (storing, tabel) => {
    const bijVrager = (schema: string): boolean => schema !== 'identiteit';
    const vooraf = await spans(bijVrager);
    for (const query of [BEKENDHEIDSRONDE, MAG_DIT]) {
      // The decisions of magDit are no processing.
      if (query === MAG_DIT && tabel === 'verwerking') continue;
      verkeer.wis();
      const antwoord = await terwijlStuk('bekendheid', tabel, storing, () => keten.vraag(query, VRAAG));
      expect([antwoord.data ?? null, codes(antwoord)]).toEqual([null, ['LOGBOEK_ONBESCHIKBAAR']]);
      expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    }
    expect(await spans(bijVrager)).toEqual(vooraf);

    expect((await goedeRonde()).length).toBeGreaterThan(0);
    expect((await spans(bijVrager)).length).toBeGreaterThan(vooraf.length);
    await heel();
  });

  it.each(STORINGEN)('bij één partner (%s, %s): die leest GEEN_ANTWOORD, niets van haar staat in het antwoord, en de anderen antwoorden', async (storing, tabel) => {
    const gezond = await goedeRonde();
    const { partner } = gezond.find(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND')!;
    const schema = await schemaVan(partner.oin);
    const bijHaar = (naam: string): boolean => naam === schema;
    const vooraf = await spans(bijHaar);

    const antwoord = await terwijlStuk(schema, tabel, storing, ronde);
    expect(antwoord.errors).toEqual([{ message: expect.stringContaining(partner.naam), extensions: expect.objectContaining({ code: 'PARTNER_LOGT_NIET', oin: partner.oin, naam: partner.naam }) }]);
    const uitvragen = antwoord.data!.bepalenBekendheid.uitvragen;
    const van = (rijen: readonly Rondeuitvraag[]): readonly Rondeuitvraag[] => rijen.filter((rij) => rij.partner.oin === partner.oin);
    for (const { bijdrage } of van(uitvragen)) expect(bijdrage).toEqual({ ...leeg(bijdrage!), uitkomst: 'GEEN_ANTWOORD' });
    const inhoud = van(gezond).flatMap(({ bijdrage }) => [bijdrage?.contact?.naam, ...(bijdrage?.acties ?? []).map(({ omschrijving }) => omschrijving)]);
    const bijAnderen = JSON.stringify(gezond.filter((rij) => rij.partner.oin !== partner.oin));
    const eigen = inhoud.filter((tekst) => tekst !== undefined && !bijAnderen.includes(tekst));
    expect(eigen.length).toBeGreaterThan(0);
    for (const tekst of eigen) expect(antwoord.tekst).not.toContain(tekst);
    expect(zonderMoment(uitvragen.filter((rij) => rij.partner.oin !== partner.oin))).toEqual(zonderMoment(gezond.filter((rij) => rij.partner.oin !== partner.oin)));
    expect(await spans(bijHaar)).toEqual(vooraf);

    expect(zonderMoment(await goedeRonde())).toEqual(zonderMoment(gezond));
    await heel();
  });

  it.each(STORINGEN)('bij het personenregister (%s, %s): geen persoon wordt getoond, en een ronde begint niet', async (storing, tabel) => {
    const vooraf = await spans(() => true);
    const { zoek, begonnen } = await terwijlStuk('identiteit', tabel, storing, async () => ({ zoek: await keten.vraag(ZOEK, { bsn: GEZIN.moeder }), begonnen: await ronde() }));
    expect([zoek.data ?? null, codes(zoek)]).toEqual([null, ['LOGBOEK_ONBESCHIKBAAR']]);
    expect([begonnen.data ?? null, codes(begonnen)]).toEqual([null, ['LOGBOEK_ONBESCHIKBAAR']]);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    expect(await spans(() => true)).toEqual(vooraf);
    await goedeRonde();
    await heel();
  });

  it.each(STORINGEN)('bij samenwerkfunctie 7 of het personenregister (%s, %s): de burger ziet niets, en geen logboek wordt gelezen', async (storing, tabel) => {
    const { data } = await keten.vraag<{ zoekPersonen: readonly { id: string }[] }>(ZOEK, { bsn: DEMOBURGER });
    const token = await geefDemotoken('burger', await new Sleutelmap(join(keten.datamap, 'sleutels')).ondertekenaar('uitgever'), { persoon: data!.zoekPersonen[0]!.id });
    const kijk = async (): Promise<Antwoord> => {
      verkeer.wis();
      return vraagMetSpoor(`${keten.url}/graphql`, token, MIJN_INZAGE, {});
    };
    const gelezen = (): number => verkeer.verstuurd.filter(({ url }) => url.includes('/processing-activities')).length;

    // His own look and who he is are accounted for apart, in two logs; the register decides nothing here.
    for (const [schema, waar] of [['burger', tabel], ['identiteit', 'verwerking']] as const) {
      const geweigerd = await terwijlStuk(schema, waar, storing, kijk);
      expect([geweigerd.data ?? null, codes(geweigerd)], schema).toEqual([null, ['LOGBOEK_ONBESCHIKBAAR']]);
      expect(gelezen()).toBe(0);
    }

    const gegeven = await kijk();
    expect(gegeven.errors).toBeUndefined();
    expect(gelezen()).toBeGreaterThan(0);
    await heel();
  });

  it('dat hangt houdt niemand eindeloos op: bij wie vraagt wordt niemand gevraagd, en van een partner komt niets', async () => {
    const { partner } = (await goedeRonde()).find(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND')!;
    let laatLos = await houdLogboekVast(keten, 'bekendheid');
    const geweigerd = await ronde().finally(() => laatLos());
    expect([geweigerd.data ?? null, codes(geweigerd)]).toEqual([null, ['LOGBOEK_ONBESCHIKBAAR']]);
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
    await goedeRonde();

    laatLos = await houdLogboekVast(keten, await schemaVan(partner.oin));
    const antwoord = await ronde().finally(() => laatLos());
    expect(antwoord.errors).toMatchObject([{ extensions: { code: 'PARTNER_LOGT_NIET', oin: partner.oin } }]);
    await goedeRonde();
    await heel();
  });

  it('bij de gateway: wie niet binnen mag, wordt ook dan geweigerd, en van wie binnen mag hangt niets daarvan af', async () => {
    await terwijlStuk('gateway', 'beslissing', 'de schijf is vol', async () => {
      const geweigerd = await keten.vraag('query { __typename }', {}, null);
      expect([geweigerd.status, geweigerd.data ?? null]).toEqual([401, null]);
      await goedeRonde();
    });
  });
});

/** The same keys without anything in them. */
const leeg = (bijdrage: object): object => Object.fromEntries(Object.keys(bijdrage).map((sleutel) => [sleutel, null]));

/** Two rounds differ in the moments at which the sources were read. */
const zonderMoment = (rijen: readonly Rondeuitvraag[]): readonly unknown[] => rijen.map(({ bijdrage, ...rij }) => ({ ...rij, bijdrage: bijdrage && { ...bijdrage, peilmoment: null } }));
