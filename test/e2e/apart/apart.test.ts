import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { start } from '../../harness/opdracht.js';
import { metBeheer } from '../../harness/postgres.js';
import { startOudepartner } from '../register/hulp/oude-partner.js';
import { laatToe, publicist } from '../register/hulp/proefpublicist.js';
import { proefschema } from '../register/hulp/proefschema.js';
import { type LosseKeten, startLosseKeten, vrijePoort } from './hulp/losse-keten.js';
import { startOpdracht } from './hulp/proces.js';
import { registerhulp } from './hulp/registerhulp.js';

const SOORTEN = ['politie', 'gemeente'];
const RONDE = { query: BEKENDHEIDSRONDE, variables: verzoek([GEZIN.moeder, ...GEZIN.kinderen]) };

describe('De keten in losse processen, met de opdrachten van docker-compose.yml', () => {
  let keten: LosseKeten;
  let token: string;
  const gateway = (): string => `${keten.diensten.get('gateway')!.url}/graphql`;
  const uitvragenVan = (data: unknown): Rondeantwoord['bepalenBekendheid']['uitvragen'] => (data as Rondeantwoord).bepalenBekendheid.uitvragen;

  /** A copy of the supergraph that stays as it is. */
  const goed = (): string => join(dirname(keten.supergraph), 'goed.graphql');

  beforeAll(async () => {
    keten = await startLosseKeten(SOORTEN);
    await copyFile(keten.supergraph, goed());
    token = await keten.token('veilig-thuis');
  });
  afterAll(() => keten?.[Symbol.asyncDispose]());

  it('beantwoordt een ronde door alle processen heen: wie er is antwoordt, wie weg is staat er als GEEN_ANTWOORD', async () => {
    const { status, inhoud: { data, errors } } = await keten.vraag(gateway(), RONDE, token);
    expect(status).toBe(200);
    const gevraagd = uitvragenVan(data).filter(({ besluit }) => besluit.uitkomst === 'TOEGESTAAN');
    const hier = gevraagd.filter(({ partner }) => SOORTEN.includes(partner.soort));
    const elders = gevraagd.filter(({ partner }) => !SOORTEN.includes(partner.soort));
    expect(hier.length).toBeGreaterThan(0);
    expect(hier.map(({ bijdrage }) => bijdrage?.uitkomst)).toEqual(hier.map(() => expect.stringMatching(/^(BEKEND|ONBEKEND)$/)));
    expect(hier.some(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND' && (bijdrage.betrokkenheden?.length ?? 0) > 0)).toBe(true);
    expect(elders.length).toBeGreaterThan(0);
    expect(elders.every(({ bijdrage }) => bijdrage?.uitkomst === 'GEEN_ANTWOORD')).toBe(true);
    expect(gevraagd.every(({ persoon }) => persoon.naam?.volledig)).toBe(true);

    const weg = [...new Set(elders.map(({ partner }) => partner.oin))].sort();
    expect(errors?.map(({ extensions }) => extensions?.['oin']).sort()).toEqual(weg);
    expect(errors?.every(({ path, extensions }) => path === undefined && extensions?.['code'] === 'PARTNER_ONBEREIKBAAR')).toBe(true);
  });

  it('geeft niets zonder token: niet bij de gateway, niet bij een functie, niet via de router', async () => {
    const vraag = { query: '{ __typename }' };
    expect((await keten.vraag(gateway(), vraag, undefined)).status).toBe(401);
    for (const url of [`${keten.diensten.get('identiteit')!.url}/functies/identiteit/graphql`, `${keten.diensten.get('bekendheid')!.url}/functies/bekendheid/graphql`, `${keten.diensten.get('router')!.url}/identiteit`]) {
      const { inhoud } = await keten.vraag(url, vraag, undefined);
      expect(inhoud.data ?? null).toBeNull();
      expect(inhoud.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
    // The token of a person is not what a functie believes: that is the gateway's.
    const { inhoud } = await keten.vraag(`${keten.diensten.get('identiteit')!.url}/functies/identiteit/graphql`, vraag, token);
    expect(inhoud.data ?? null).toBeNull();
  });

  it('geeft via de router een functie door met het token van de eindgebruiker, voor een andere engine', async () => {
    const query = 'query ($v: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $v) { id uitvragen { partner { oin } } } }';
    const lichaam = { query, variables: { v: RONDE.variables.verzoek } };
    const via = await keten.vraag(`${keten.diensten.get('router')!.url}/bekendheid`, lichaam, token);
    expect(via.status).toBe(200);
    expect(uitvragenVan(via.inhoud.data).length).toBeGreaterThan(0);
    expect((await keten.vraag(`${keten.diensten.get('router')!.url}/bekendheid`, lichaam, `${token}x`)).status).toBe(401);
  });

  it('bedient na een hangup de gewijzigde supergraph, en houdt de vorige als de nieuwe niet laadt', async () => {
    await using proces = await startOpdracht(['gateway', '--supergraph', keten.supergraph, '--port', '0'], keten.omgeving);
    const eigen = `${proces.url}/graphql`;
    const oud = await readFile(keten.supergraph, 'utf8');
    await writeFile(keten.supergraph, oud.replace(/^type Query/m, '"""Gewijzigd."""\ntype Query'));
    proces.hangup();
    await expect.poll(() => proces.log(), { timeout: 20_000 }).toContain('supergraph vervangen');
    await writeFile(keten.supergraph, 'type Query { kapot: Int }');
    proces.hangup();
    await expect.poll(() => proces.log(), { timeout: 20_000 }).toContain('supergraph geweigerd');
    const beschrijving = await keten.vraag(eigen, { query: '{ __type(name: "Query") { description } }' }, token);
    expect(beschrijving.inhoud.data).toEqual({ __type: { description: 'Gewijzigd.' } });
    expect(uitvragenVan((await keten.vraag(eigen, RONDE, token)).inhoud.data).length).toBeGreaterThan(0);
  });

  it('antwoordt hetzelfde als de gateway met een register de ketenpartners zelf vraagt, en leest dat na een hangup opnieuw', async () => {
    const oud = await readFile(keten.register, 'utf8');
    await using proces = await startOpdracht(['gateway', '--supergraph', goed(), '--register', keten.register, '--port', '0'], keten.omgeving);
    const uitkomsten = async (url: string): Promise<string[]> => {
      const { inhoud } = await keten.vraag(url, RONDE, token);
      return uitvragenVan(inhoud.data).map(({ persoon, partner, bijdrage }) => [persoon.id, partner.oin, bijdrage?.uitkomst].join(' '));
    };
    const eigen = `${proces.url}/graphql`;
    expect(await uitkomsten(eigen)).toEqual(await uitkomsten(gateway()));

    await writeFile(keten.register, oud.replaceAll(/http:[^"]*\/partners\/politie\//g, 'http://127.0.0.1:1/partners/politie/'));
    proces.hangup();
    await expect.poll(() => proces.log(), { timeout: 20_000 }).toContain('register herlezen');
    expect((await uitkomsten(eigen)).filter((regel) => / 00000099001\d+ GEEN_ANTWOORD$/.test(regel)).length).toBeGreaterThan(0);
    await writeFile(keten.register, '{');
    proces.hangup();
    await expect.poll(() => proces.log(), { timeout: 20_000 }).toContain('register geweigerd');
    await writeFile(keten.register, oud);
    expect((await uitkomsten(eigen)).length).toBeGreaterThan(0);
    expect(await proces.stop()).toBe(0);
  });

  it('neemt een nieuwe soort op zonder dat er iets herstart: eerst de coördinator, dan de gateway', async () => {
    const { register, machinevraag, publiek } = registerhulp(keten);
    const opvang = await laatToe(publiek, '00000099012000001000', 'kinderopvang');
    const vraag = { query: '{ __type(name: "KinderopvangBijdrage") { name } }' };
    const bekend = { data: { __type: { name: 'KinderopvangBijdrage' } } };
    expect((await keten.vraag(gateway(), vraag, token)).inhoud).toEqual({ data: { __type: null } });
    const uitkomst = await opvang.publiceer({ wat: 'soort', soort: 'kinderopvang', naam: 'Kinderopvang', contract: '1.1', sdl: proefschema('kinderopvang'), reden: 'De eerste versie van deze soort.', verwachteVersie: 0 });
    expect(uitkomst).toMatchObject({ status: 200, aangenomen: true, versie: 1 });
    // The register waited for her.
    expect((await machinevraag('bekendheid', vraag)).inhoud).toEqual(bekend);
    await expect.poll(async () => (await keten.vraag(gateway(), vraag, token)).inhoud, { timeout: 20_000 }).toEqual(bekend);

    // Samenwerkfunctie 14 knows the kind at once: she may be connected in the next breath.
    expect(await opvang.publiceer({ wat: 'organisatie', endpoint: 'http://127.0.0.1:1/graphql', contract: '1.1', soortversie: 1, reden: 'Aangesloten bij de proef.', verwachteVersie: 1 })).toMatchObject({ status: 200, versie: 2 });
    const viaRouter = await keten.vraag(`${keten.diensten.get('router')!.url}/kinderopvang`, { query: '{ __typename }' }, undefined);
    expect(viaRouter.status).toBe(200);
    expect((await fetch(`${register}/register/supergraph.graphql`).then((antwoord) => antwoord.text()))).toContain(`${keten.diensten.get('router')!.url}/kinderopvang`);
    expect((await keten.vraag(`${keten.diensten.get('router')!.url}/bestaatniet`, { query: '{ __typename }' }, undefined)).status).toBe(404);
  });

  it('vraagt een organisatie die verhuist op haar nieuwe adres', async () => {
    const { register } = registerhulp(keten);
    const politie = '00000099001000001000';
    const sdl = await (await fetch(`${register}/register/soorten/politie/schema.graphql`)).text();
    await using nieuw = await startOudepartner(sdl, 'PolitieBijdrage');
    const publiceer = publicist({ url: register }, politie, await new Sleutelmap(join(keten.datamap, 'sleutels')).organisatie(politie));
    expect(await publiceer.publiceer({ wat: 'organisatie', endpoint: nieuw.endpoint, contract: '1.1', soortversie: 1, reden: 'Wij zijn verhuisd.', verwachteVersie: 1 })).toMatchObject({ status: 200, versie: 2 });
    const vraag = { ...RONDE, variables: verzoek([GEZIN.moeder], { partners: [politie] }) };
    await expect.poll(async () => {
      const { inhoud } = await keten.vraag(gateway(), vraag, token);
      return uitvragenVan(inhoud.data).map(({ bijdrage }) => bijdrage?.contact?.naam);
    }, { timeout: 20_000 }).toEqual(['Team van vroeger']);
    expect(nieuw.vragen.length).toBeGreaterThan(0);
  });

  it('meldt het register welke velden clients gebruiken, en niet wat zij vroegen', async () => {
    const lees = (): Promise<readonly { client: string; coordinaat: string; aantal: string }[]> =>
      metBeheer(keten.databaseUrl('register'), async (sessie) => (await sessie.query<{ client: string; coordinaat: string; aantal: string }>('select client, coordinaat, aantal from register.gebruik')).rows);
    await expect.poll(async () => (await lees()).map(({ coordinaat }) => coordinaat), { timeout: 20_000 }).toContain('Query.bepalenBekendheid');
    expect(JSON.stringify(await lees())).not.toContain(GEZIN.moeder);
  });

  it('heeft een register dat er is voor samenwerkfunctie 14, dan niet gereed is, en op SIGTERM gewoon stopt', async () => {
    const poort = await vrijePoort();
    const omgeving = { ...keten.omgeving, DATABASE_URL: keten.databaseUrl('register') };
    const { proces, einde } = start(['register', '--inrichting', 'http://127.0.0.1:1/graphql', '--pseudoniemen', 'http://127.0.0.1:1', '--port', String(poort)], omgeving);
    const status = (pad: string): Promise<number> => fetch(`http://127.0.0.1:${poort}${pad}`).then((antwoord) => antwoord.status, () => 0);
    await expect.poll(() => status('/live'), { timeout: 20_000 }).toBe(200);
    expect([await status('/ready'), await status('/register/soorten')]).toEqual([503, 503]);
    proces.kill('SIGTERM');
    expect((await einde).code).toBe(0);
  });

  it('noemt ook als de router zelf weg is elke bevraagde organisatie: geen enkele leest als niets te melden', async () => {
    expect(await keten.diensten.get('router')!.stop()).toBe(0);
    const { status, inhoud: { data, errors } } = await keten.vraag(gateway(), RONDE, token);
    expect(status).toBe(200);
    const gevraagd = uitvragenVan(data).filter(({ besluit }) => besluit.uitkomst === 'TOEGESTAAN');
    expect(gevraagd.length).toBeGreaterThan(0);
    expect(gevraagd.every(({ bijdrage }) => bijdrage?.uitkomst === 'GEEN_ANTWOORD')).toBe(true);
    expect(errors?.length).toBe(new Set(gevraagd.map(({ partner }) => partner.oin)).size);
    expect(gevraagd.every(({ persoon }) => persoon.naam?.volledig)).toBe(true);
  });

  it('stopt elk proces op SIGTERM met exitcode 0, en nergens stond een persoonsnummer', async () => {
    const logs = [...keten.diensten.values()].map((proces) => proces.log()).join('\n');
    for (const bsn of [GEZIN.moeder, ...GEZIN.kinderen]) expect(logs).not.toContain(bsn);
    expect(logs).not.toContain(token);
    expect(await Promise.all([...keten.diensten.values()].map((proces) => proces.stop()))).toEqual([...keten.diensten].map(() => 0));
  });
});
