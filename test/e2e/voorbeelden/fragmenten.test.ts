import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BekendheidsrondeDocument, GebeurtenissenVolgenDocument, RelatiesBladerenDocument, type BekendheidsrondeQuery, type RelatiesBladerenQuery } from '../../../schema/client/index.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { ronde as apolloronde, maakClient as maakApollo } from './fragmenten/apollo.js';
import { alleRelaties } from './fragmenten/bladeren.js';
import { vraag } from './fragmenten/fetch.js';
import { inWoorden } from './fragmenten/uitkomst.js';
import { maakClient as maakUrql } from './fragmenten/urql.js';
import { volg } from './fragmenten/volgen.js';

const voorbeeld = (naam: string) => voorbeelden().find((een) => een.naam === naam)!;
const VERZOEK = voorbeeld('bekendheidsronde').variables as unknown as Parameters<typeof apolloronde>[1];
const SOORT = 'nl.handbereik.melding-geregistreerd';
const MELDING = voorbeeld('melding-registreren');

describe('De code op de pagina voor front-endteams werkt zoals zij er staat, ook waar alleen geregistreerde vragen worden beantwoord', () => {
  let keten: Proefketen;
  let token: string;
  beforeAll(async () => {
    keten = await startKeten({ omgeving: { HANDBEREIK_VRAGEN: 'geregistreerd' } });
    token = await keten.token();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  /** Registers a melding now and then, until there is news of one. */
  const totErIets = async (ontvangen: readonly string[]): Promise<void> => {
    await expect.poll(async () => {
      await keten.vraag(MELDING.query, { ...MELDING.variables, sleutel: crypto.randomUUID() }, 'wijkteam');
      return ontvangen[0];
    }, { timeout: 30_000, interval: 500 }).toBe(SOORT);
  };

  it('fetch: een ronde in woorden, en een fout met een code', async () => {
    const { data, errors } = await vraag<BekendheidsrondeQuery>(keten.url, token, voorbeeld('bekendheidsronde').query, VERZOEK);
    expect(errors).toBeUndefined();
    const zinnen = data!.bepalenBekendheid.uitvragen.map(inWoorden);
    expect(zinnen.some((zin) => zin.startsWith('Politie-eenheid Midden kent deze persoon. Bel'))).toBe(true);
    expect(zinnen.some((zin) => zin.includes('kent deze persoon niet, of deelt dat niet'))).toBe(true);
    expect((await vraag(keten.url, 'geen-token', '{ __typename }', {})).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('bladeren: alle relaties, ook als zij over bladzijden gaan', async () => {
    const perBladzijde: number[] = [];
    const relaties = await alleRelaties(async (variables) => {
      const { data } = await vraag<RelatiesBladerenQuery>(keten.url, token, voorbeeld('relaties-bladeren').query, { ...variables, first: 3 });
      perBladzijde.push(data!.zoekPersonen[0]!.relaties!.edges.length);
      return data!;
    }, '999901011');
    expect(perBladzijde.length).toBeGreaterThan(2);
    expect(relaties).toHaveLength(perBladzijde.reduce((som, aantal) => som + aantal, 0));
  });

  it('urql: een ronde, en een abonnement als stroom', async () => {
    const client = maakUrql(keten.url, token);
    const { data, error } = await client.query(BekendheidsrondeDocument, VERZOEK).toPromise();
    expect(error).toBeUndefined();
    expect(data!.bepalenBekendheid.uitvragen.length).toBeGreaterThan(0);
    const relaties = await alleRelaties(async (variables) => (await client.query(RelatiesBladerenDocument, { ...variables, first: 3 }).toPromise()).data!, '999901011');
    expect(relaties.length).toBeGreaterThan(3);
    const ontvangen: string[] = [];
    const { unsubscribe } = client.subscription(GebeurtenissenVolgenDocument, { soorten: [SOORT] }).subscribe(({ data: bericht }) => void ontvangen.push(bericht?.gebeurtenissen.soort ?? ''));
    await totErIets(ontvangen);
    unsubscribe();
  });

  it('volgen: elke gebeurtenis sinds de cursor, en daarna verder waar het ophield', async () => {
    const { data } = await keten.vraag<{ gebeurtenissen: { edges: readonly { node: { cursor: string } }[] } }>(voorbeeld('gebeurtenissen').query);
    const [eerste, ...rest] = data!.gebeurtenissen.edges.map(({ node }) => node.cursor);
    const gezien: string[] = [];
    const weg = volg(keten.url, () => keten.token(), voorbeeld('gebeurtenissen-volgen').query, eerste, ({ cursor }) => void gezien.push(cursor));
    await expect.poll(() => gezien.slice(0, rest.length), { timeout: 30_000 }).toEqual(rest);
    void weg.catch(() => undefined);
  });

  it('Apollo Client: een ronde met alleen een hash, of voluit, en een abonnement over WebSocket', async () => {
    const client = maakApollo(keten.url, async () => token);
    const { data, error } = await apolloronde(client, VERZOEK);
    expect(error).toBeUndefined();
    expect(data!.bepalenBekendheid.uitvragen.length).toBeGreaterThan(0);
    const relaties = await alleRelaties(async (variables) => (await client.query({ query: RelatiesBladerenDocument, variables: { ...variables, first: 3 } })).data!, '999901011');
    expect(relaties.length).toBeGreaterThan(3);
    const ontvangen: string[] = [];
    const abonnement = client.subscribe({ query: GebeurtenissenVolgenDocument, variables: { soorten: [SOORT] } }).subscribe(({ data: bericht }) => void ontvangen.push(bericht?.gebeurtenissen.soort ?? ''));
    await totErIets(ontvangen);
    abonnement.unsubscribe();
    client.stop();
  });
});
