import { request as httpRequest } from 'node:http';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMOBURGER, maakOndertekenaar, onderteken, organisatieuitgever, tekenFunctietoken } from '../../../subgraphs/kit/index.js';
import { geefDemotoken } from '../../../supergraph/authenticatie/demo-uitgever.js';
import { maakAutoriteit, type Proefcertificaat } from '../../harness/certificaten.js';
import { bewijsinhoud } from '../../harness/ondertekenaars.js';
import { metBeheer } from '../../harness/postgres.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { luisterMee, type Verstuurd } from '../../harness/verkeer.js';
import { PARTNERS, startTlsketen, type Tlsketen } from './hulp/tlsketen.js';

const RVDK = PARTNERS['raad-voor-de-kinderbescherming'];
const PERSONEN = [GEZIN.moeder, GEZIN.vader, ...GEZIN.kinderen];
const RONDE = { query: BEKENDHEIDSRONDE, variables: verzoek(PERSONEN, { partners: Object.values(PARTNERS), informatiebehoefte: ['BETROKKENHEID'] }) };

describe('Een keten met wederzijdse TLS', () => {
  let keten: Tlsketen;
  let verstuurd: readonly Verstuurd[];
  let ronde: { readonly data?: unknown; readonly errors?: unknown };
  const agents: Agent[] = [];

  beforeAll(async () => {
    keten = await startTlsketen();
    using verkeer = luisterMee();
    ronde = await vraag(RONDE, 'veilig-thuis');
    verstuurd = verkeer.verstuurd.filter(({ url }) => !url.startsWith(keten.gateway.url));
  });
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.destroy()));
    await keten?.[Symbol.asyncDispose]();
  });

  const vraag = async (lichaam: object, persona: string, persoon?: string): Promise<{ readonly data?: unknown; readonly errors?: unknown }> => {
    const token = await geefDemotoken(persona, await keten.sleutels.ondertekenaar('uitgever'), persoon === undefined ? {} : { persoon });
    const antwoord = await fetch(`${keten.gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(lichaam) });
    return (await antwoord.json()) as object;
  };
  /** Sends the same request again, with the certificate of whoever. */
  const opnieuw = async ({ url, koppen, lichaam }: Pick<Verstuurd, 'url' | 'koppen' | 'lichaam'>, wie: Proefcertificaat): Promise<{ readonly status: number; readonly tekst: string }> => {
    const dispatcher = new Agent({ connect: { cert: wie.cert, key: wie.key, ca: wie.ca } });
    agents.push(dispatcher);
    const mee = Object.fromEntries(koppen.flatMap((kop, i) => (i % 2 === 0 && /^(authorization|content-type|traceparent)$/i.test(kop) ? [[kop, koppen[i + 1]!]] : [])));
    const { statusCode, body } = await request(url, { method: 'POST', dispatcher, headers: mee, body: lichaam });
    return { status: statusCode, tekst: await body.text() };
  };
  const gestuurdNaar = (url: string): Verstuurd => verstuurd.find((verzoek_) => verzoek_.url === url)!;
  const partnerurl = (soort: keyof typeof PARTNERS): string => `${keten.url(soort)}/partners/${soort}/${PARTNERS[soort]}/graphql`;
  const functieurl = (naam: 'identiteit' | 'bekendheid' | 'inrichting'): string => `${keten.url(naam)}/functies/${naam}/graphql`;
  /** Why an organisation turned questions away, the last one last. */
  const afgewezen = (schema: string): Promise<readonly string[]> => metBeheer(keten.databaseUrl, async (sessie) => {
    const { rows } = await sessie.query<[string]>({ text: `select antwoord ->> 'reden' from "${schema}".beslissing where antwoord ->> 'besluit' = 'AFGEWEZEN' order by verantwoordelijke, volgnummer`, rowMode: 'array' });
    return rows.flat();
  });
  const vanEenAnder = (oin = '00000099000000000099'): Promise<Proefcertificaat> => keten.autoriteit.geef({ oin });

  it('beantwoordt een hele ronde, en alles gaat over https met een certificaat', () => {
    expect(ronde.errors).toBeUndefined();
    const { uitvragen } = (ronde.data as Rondeantwoord).bepalenBekendheid;
    expect(uitvragen).toHaveLength(PERSONEN.length * Object.keys(PARTNERS).length);
    for (const { besluit, bijdrage } of uitvragen) expect([besluit.uitkomst, bijdrage?.uitkomst]).toEqual(['TOEGESTAAN', expect.stringMatching(/^(ON)?BEKEND$/)]);
    expect(uitvragen.some(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND')).toBe(true);
    expect(uitvragen.every(({ persoon }) => persoon.naam?.volledig)).toBe(true);
    const delen = new Set(verstuurd.map(({ url }) => new URL(url).origin));
    expect(delen).toEqual(new Set([keten.url('bekendheid'), keten.url('identiteit'), keten.url('inrichting'), keten.url('pseudoniemen'), ...Object.keys(PARTNERS).map((soort) => keten.url(soort as keyof typeof PARTNERS))]));
    for (const deel of delen) expect(deel).toMatch(/^https:/);
  });

  it('een logboek neemt het leestoken van samenwerkfunctie 7 van een ander certificaat niet aan', async () => {
    const { data } = await vraag({ query: 'query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id } }', variables: { bsn: DEMOBURGER } }, 'veilig-thuis');
    using verkeer = luisterMee();
    await vraag({ query: '{ mijnInzage { over } }' }, 'burger', (data as { zoekPersonen: readonly { id: string }[] }).zoekPersonen[0]!.id);
    for (const url of [`${keten.url('raad-voor-de-kinderbescherming')}/partners/raad-voor-de-kinderbescherming/${RVDK}`, `${keten.url('bekendheid')}/functies/bekendheid`, `${keten.url('identiteit')}/functies/identiteit`]) {
      const gestuurd = verkeer.verstuurd.find((een) => een.url === `${url}/processing-activities`)!;
      expect((await opnieuw(gestuurd, keten.certificaat('burger'))).status).toBe(200);
      for (const wie of [await vanEenAnder(), keten.gatewaycertificaat]) expect((await opnieuw(gestuurd, wie)).status).toBe(401);
    }
  });

  it('toont ook de burger zijn inzage, uit de logboeken van wie bereikbaar is', async () => {
    const { data: gevonden } = await vraag({ query: 'query ($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id } }', variables: { bsn: DEMOBURGER } }, 'veilig-thuis');
    const { data, errors } = await vraag(
      { query: '{ mijnInzage { regels { totaal } bronnen { organisatie { oin } stand } } }' }, 'burger', (gevonden as { zoekPersonen: readonly { id: string }[] }).zoekPersonen[0]!.id,
    );
    expect(errors).toBeUndefined();
    const { regels, bronnen } = (data as { mijnInzage: { bronnen: readonly { organisatie: { oin: string }; stand: string }[]; regels: { totaal: number } } }).mijnInzage;
    expect(regels.totaal).toBeGreaterThan(1);
    const standen = new Map(bronnen.map(({ organisatie, stand }) => [organisatie.oin, stand]));
    for (const oin of Object.values(PARTNERS)) expect(standen.get(oin)).toBe('GELEZEN');
    expect(standen.get('00000099001000002000')).toBe('GEEN_ANTWOORD');
  });

  it('een partner geeft niets op een bewijs dat een ander met een geldig certificaat opnieuw stuurt, ook niet onder hetzelfde nummer', async () => {
    const gestuurd = gestuurdNaar(partnerurl('raad-voor-de-kinderbescherming'));
    const zelf = await opnieuw(gestuurd, keten.gatewaycertificaat);
    expect(zelf.tekst).toMatch(/"uitkomst":"(ON)?BEKEND"/);
    const schema = `raad_voor_de_kinderbescherming_${RVDK}`;
    const ervoor = (await afgewezen(schema)).length;
    for (const wie of [await vanEenAnder(), await vanEenAnder('00000099000000000009'), keten.certificaat('bekendheid'), keten.certificaat('openbaar-ministerie')]) {
      const { status, tekst } = await opnieuw(gestuurd, wie);
      expect(status).toBe(200);
      expect(tekst).not.toContain('uitkomst');
      expect(tekst).toMatch(/^\{"data":\{"_entities":\[null(,null)*\]\}\}/);
    }
    expect(new Set((await afgewezen(schema)).slice(ervoor))).toEqual(new Set(['ANDERE_AANROEPER']));
  });

  it('een partner geeft niets op een goed ondertekend bewijs dat aan geen certificaat is gebonden', async () => {
    const coordinator = await maakOndertekenaar('urn:handbereik:bekendheid', await keten.sleutels.ondertekenaar('bekendheid'));
    const bewijs = await onderteken(bewijsinhoud('wie-dan-ook'), RVDK, coordinator);
    const lichaam = JSON.stringify({
      query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on RaadVoorDeKinderbeschermingBijdrage { uitkomst } } }', variables: { r: [{ __typename: 'RaadVoorDeKinderbeschermingBijdrage', oin: RVDK, bewijs }] },
    });
    for (const wie of [keten.gatewaycertificaat, keten.certificaat('bekendheid')]) {
      const { tekst } = await opnieuw({ url: partnerurl('raad-voor-de-kinderbescherming'), koppen: ['content-type', 'application/json'], lichaam }, wie);
      expect(JSON.parse(tekst)).toEqual({ data: { _entities: [null] } });
    }
  });

  it.each(['bekendheid', 'identiteit'] as const)('samenwerkfunctie %s neemt het functietoken van een ander certificaat niet aan', async (naam) => {
    const gestuurd = verstuurd.find(({ url, koppen }) => url === functieurl(naam) && uitgeverVan(koppen) === 'urn:handbereik:gateway')!;
    expect((await opnieuw(gestuurd, keten.gatewaycertificaat)).status).toBe(200);
    const ervoor = (await afgewezen(naam)).length;
    for (const wie of [await vanEenAnder(), await vanEenAnder('00000099000000000009'), keten.certificaat('openbaar-ministerie')]) {
      const { status, tekst } = await opnieuw(gestuurd, wie);
      expect([status, tekst.includes('UNAUTHENTICATED'), tekst.includes('"data":{')]).toEqual([401, true, false]);
    }
    expect((await afgewezen(naam)).slice(ervoor)).toEqual(['ANDERE_AANROEPER', 'ANDERE_AANROEPER', 'ANDERE_AANROEPER']);
  });

  it.each(['identiteit', 'inrichting'] as const)('samenwerkfunctie %s neemt het functietoken van de coördinator van een ander certificaat niet aan', async (naam) => {
    const gestuurd = verstuurd.find(({ url, koppen }) => url === functieurl(naam) && uitgeverVan(koppen) === 'urn:handbereik:bekendheid')!;
    expect((await opnieuw(gestuurd, keten.certificaat('bekendheid'))).status).toBe(200);
    for (const wie of [await vanEenAnder(), keten.gatewaycertificaat]) expect((await opnieuw(gestuurd, wie)).status).toBe(401);
  });

  it('de pseudoniemendienst neemt het token van de coördinator van een ander certificaat niet aan, en dat van een organisatie alleen met haar eigen', async () => {
    const gestuurd = gestuurdNaar(`${keten.url('pseudoniemen')}/voorzieningen/pseudoniemen/evalueer`);
    expect((await opnieuw(gestuurd, keten.certificaat('bekendheid'))).status).toBe(200);
    for (const wie of [await vanEenAnder(), keten.gatewaycertificaat]) expect((await opnieuw(gestuurd, wie)).status).toBe(401);

    const { elementen } = JSON.parse(gestuurd.lichaam) as { elementen: readonly string[] };
    const token = await tekenFunctietoken({ sub: RVDK, oin: RVDK, rollen: [], functie: 'bronhouder', betrouwbaarheid: 'HOOG' }, 'pseudoniemen', await maakOndertekenaar(organisatieuitgever(RVDK), await keten.sleutels.organisatie(RVDK)));
    const eigen = { url: `${keten.url('pseudoniemen')}/voorzieningen/pseudoniemen/eigen`, koppen: ['content-type', 'application/json', 'authorization', `Bearer ${token}`], lichaam: JSON.stringify({ elementen: elementen.slice(0, 1) }) };
    expect((await opnieuw(eigen, keten.certificaat('raad-voor-de-kinderbescherming'))).status).toBe(200);
    for (const wie of [keten.certificaat('openbaar-ministerie'), keten.gatewaycertificaat]) expect((await opnieuw(eigen, wie)).status).toBe(401);
  });

  it('geen onderdeel antwoordt zonder certificaat, met een van een andere autoriteit, of over gewone http', async () => {
    const vreemd = await (await maakAutoriteit()).geef({ oin: '00000099000000000009' });
    for (const gestuurd of [gestuurdNaar(functieurl('bekendheid')), gestuurdNaar(functieurl('identiteit')), gestuurdNaar(partnerurl('raad-voor-de-kinderbescherming')), gestuurdNaar(`${keten.url('pseudoniemen')}/voorzieningen/pseudoniemen/evalueer`)]) {
      await expect(opnieuw(gestuurd, { ...vreemd, ca: keten.autoriteit.ca })).rejects.toThrow();
      const zonder = new Agent({ connect: { ca: keten.autoriteit.ca } });
      agents.push(zonder);
      await expect(request(gestuurd.url, { method: 'POST', dispatcher: zonder, body: gestuurd.lichaam }).then(({ body }) => body.text())).rejects.toThrow();
      await expect(gewoon(gestuurd)).rejects.toThrow();
    }
  });
});

/** The same question over plain http. Rejects when nobody answers it. */
function gewoon({ url, lichaam }: Verstuurd): Promise<number | undefined> {
  return new Promise((gelukt, mislukt) => {
    httpRequest(url.replace('https:', 'http:'), { method: 'POST', headers: { 'content-type': 'application/json' } }, (antwoord) => gelukt(antwoord.statusCode)).on('error', mislukt).end(lichaam);
  });
}

/** Who signed the token that was sent along. */
function uitgeverVan(koppen: readonly string[]): unknown {
  const inhoud = koppen.map((kop) => /^Bearer [\w-]+\.([\w-]+)\./.exec(kop)?.[1]).find(Boolean);
  return inhoud === undefined ? undefined : (JSON.parse(Buffer.from(inhoud, 'base64url').toString()) as { iss?: unknown }).iss;
}
