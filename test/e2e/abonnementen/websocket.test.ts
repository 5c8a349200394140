// What an answer holds is checked by what is expected of it.
/* oxlint-disable typescript/no-explicit-any */
import { request } from 'node:http';
import { createClient } from 'graphql-ws';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startNieuwsketen } from '../../harness/nieuwsketen.js';

const NIEUWS = 'subscription ($na: String, $tot: Int, $omvang: Int) { nieuws(na: $na, tot: $tot, omvang: $omvang) { cursor nummer persoon { naam } } }';
const RUIM = { timeout: 15_000 };
const PROTOCOL = 'graphql-transport-ws';

describe('GraphQL over WebSocket', () => {
  const open: { dispose(): unknown }[] = [];
  afterEach(async () => {
    for (const client of open.splice(0)) await client.dispose();
  });

  /** A real client. */
  const verbind = (url: string, authorization: string | undefined, meer: object = {}) => {
    const gesloten: { code: number }[] = [];
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true, connectionParams: authorization === undefined ? {} : { authorization }, on: { closed: (einde) => void gesloten.push(einde as { code: number }) }, ...meer });
    open.push(client);
    return { client, gesloten };
  };
  const verzamel = async (client: ReturnType<typeof createClient>, query: string, variables: Record<string, unknown> = {}): Promise<any[]> => {
    const resultaten: any[] = [];
    for await (const resultaat of client.iterate({ query, variables })) resultaten.push(resultaat);
    return resultaten;
  };
  /** A connection without a client library: how it was closed, and what came. */
  const kaal = async (url: string, opties: { kop?: Record<string, string>; zend?: string[]; protocol?: string } = {}) => {
    const socket = new WebSocket(url, opties.protocol ?? PROTOCOL, { headers: opties.kop });
    const berichten: any[] = [];
    socket.on('message', (bericht) => void berichten.push(JSON.parse((bericht as Buffer).toString('utf8'))));
    socket.on('open', () => opties.zend?.forEach((tekst) => socket.send(tekst)));
    const einde = await new Promise<{ code: number } | { status: number }>((klaar, mislukt) => {
      socket.on('close', (code) => klaar({ code }));
      socket.on('unexpected-response', (verzoek, antwoord) => (klaar({ status: antwoord.statusCode! }), verzoek.destroy()));
      socket.on('error', mislukt);
    });
    return { einde, berichten };
  };

  it('geeft een abonnement elke gebeurtenis op volgorde, verrijkt, en meer abonnementen over één verbinding', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(3);
    const { client } = verbind(keten.ws, 'Bearer ann');
    const [een, twee] = await Promise.all([verzamel(client, NIEUWS, { tot: 3 }), verzamel(client, NIEUWS, { tot: 2 })]);
    expect(een).toEqual([1, 2, 3].map((nummer) => ({ data: { nieuws: { cursor: expect.any(String), nummer, persoon: { naam: `Naam van p${nummer}` } } } })));
    expect(twee).toHaveLength(2);
    expect(keten.gezien.map(({ context }) => context.vrager.sub)).toEqual(['ann', 'ann']);
  });

  it('beantwoordt vragen en opdrachten zoals over HTTP', async () => {
    await using keten = await startNieuwsketen();
    const { client } = verbind(keten.ws, 'Bearer ann');
    expect(await verzamel(client, '{ wie }')).toEqual([{ data: { wie: 'ann' } }]);
    expect(await verzamel(client, 'mutation { zet(waarde: 7) }')).toEqual([{ data: { zet: 7 } }]);
  });

  it('een vraag die niet deugt krijgt haar fout, en de verbinding blijft', async () => {
    await using keten = await startNieuwsketen();
    const { client } = verbind(keten.ws, 'Bearer ann');
    await expect(verzamel(client, '{ bestaatniet }')).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await expect(verzamel(client, 'subscription { nieuws(na: "999990019") { nummer } }')).rejects.toMatchObject([{ extensions: { code: 'IDENTIFICATIE_IN_VRAAG' } }]);
    expect(await verzamel(client, '{ wie }')).toEqual([{ data: { wie: 'ann' } }]);
  });

  it('een token mag ook in de kop van de verbinding staan', async () => {
    await using keten = await startNieuwsketen();
    const { client } = verbind(keten.ws, undefined, { webSocketImpl: class extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol, { headers: { authorization: 'Bearer ben' } });
      }
    } });
    expect(await verzamel(client, '{ wie }')).toEqual([{ data: { wie: 'ben' } }]);
  });

  it.each([[undefined], ['Bearer Fout'], [`Bearer ann@${Date.now() - 1_000}`]])('zonder geldig token (%s) sluit de verbinding met 4401', async (token) => {
    await using keten = await startNieuwsketen();
    const { client, gesloten } = verbind(keten.ws, token);
    await expect(verzamel(client, '{ wie }')).rejects.toMatchObject({ code: 4401 });
    expect(gesloten).toMatchObject([{ code: 4401 }]);
  });

  it('wie een vraag stelt voordat hij zegt wie hij is wordt verbroken met 4401, en wie niets zegt met 4408', async () => {
    await using keten = await startNieuwsketen({ http: { aanmeldMs: 300 } });
    expect((await kaal(keten.ws, { zend: ['{"id":"1","type":"subscribe","payload":{"query":"{ wie }"}}'] })).einde).toEqual({ code: 4401 });
    expect((await kaal(keten.ws)).einde).toEqual({ code: 4408 });
  });

  it('een ander protocol, een te groot bericht en wat geen JSON is worden geweigerd, elk met de code daarvoor', async () => {
    await using keten = await startNieuwsketen({ http: { maxBytes: 1_000 } });
    expect((await kaal(keten.ws, { zend: [JSON.stringify({ type: 'connection_init', payload: { vulling: 'x'.repeat(2_000) } })] })).einde).toEqual({ code: 1009 });
    expect((await kaal(keten.ws, { zend: ['geen json'] })).einde).toEqual({ code: 4400 });
    await expect(kaal(keten.ws, { protocol: 'graphql-ws' })).rejects.toThrow();
  });

  it('een webpagina mag alleen van een toegestane herkomst, of van de gateway zelf', async () => {
    await using keten = await startNieuwsketen({ http: { herkomsten: ['https://zorg.example'], aanmeldMs: 100 } });
    const komVan = async (origin: string) => (await kaal(keten.ws, { kop: { origin } })).einde;
    expect(await komVan('https://kwaad.example')).toEqual({ status: 403 });
    expect(await komVan('null')).toEqual({ status: 403 });
    expect(await komVan('https://zorg.example')).toEqual({ code: 4408 });
    expect(await komVan(keten.http.url)).toEqual({ code: 4408 });
    expect((await kaal(keten.ws.replace('/graphql', '/elders'))).einde).toEqual({ status: 404 });
  });

  it('houdt bij de eigenaar op als de abonnee ophoudt, en als hij wegvalt', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    const { client } = verbind(keten.ws, 'Bearer ann');
    const stroom = client.iterate({ query: NIEUWS });
    await stroom.next();
    expect(keten.bron.lezers.size).toBe(1);
    await stroom.return?.();
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
    const weg = client.iterate({ query: NIEUWS });
    await weg.next();
    client.terminate();
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
  });

  it('als het token verloopt eindigt wat loopt, en wordt de volgende vraag niet meer beantwoord', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    const { client, gesloten } = verbind(keten.ws, `Bearer ann@${Date.now() + 1_500}`, { lazyCloseTimeout: 60_000 });
    const resultaten = await verzamel(client, NIEUWS);
    expect(resultaten.at(-1)).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED', cursor: resultaten[0].data.nieuws.cursor } }] });
    await expect(verzamel(client, '{ wie }')).rejects.toBeDefined();
    await expect.poll(() => gesloten.map(({ code }) => code), RUIM).toEqual([4401]);
  });

  it('als de dienst stopt eindigt wat loopt met een laatste woord, en sluit de verbinding', async () => {
    await using keten = await startNieuwsketen({ afrondMs: 60_000 });
    keten.bron.voegToe(1);
    const { client, gesloten } = verbind(keten.ws, 'Bearer ann', { lazyCloseTimeout: 60_000 });
    const { gesloten: stil } = verbind(keten.ws, 'Bearer ben', { lazy: false, onNonLazyError: () => undefined });
    const gekregen = verzamel(client, NIEUWS);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(1);
    await keten.http.stop();
    expect((await gekregen).at(-1)).toMatchObject({ errors: [{ extensions: { code: 'ABONNEMENT_BEEINDIGD' } }] });
    await expect.poll(() => [...gesloten, ...stil].map(({ code }) => code), RUIM).toEqual([1001, 1001]);
  });

  it('wie niets afneemt wordt verbroken, en een ander merkt er niets van', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { wachtrijAantal: 5, geduldMs: 200, afscheidMs: 200 } } });
    const trage = new WebSocket(keten.ws, PROTOCOL);
    trage.on('error', () => undefined);
    await new Promise((klaar) => trage.once('open', klaar));
    trage.send('{"type":"connection_init","payload":{"authorization":"Bearer traag"}}');
    await new Promise((klaar) => trage.once('message', klaar));
    trage.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: NIEUWS.replace('nummer', 'nummer inhoud'), variables: { omvang: 200_000 } } }));
    trage.pause();
    const { client } = verbind(keten.ws, 'Bearer vlot');
    const gekregen = verzamel(client, NIEUWS, { tot: 100 });
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(2);
    keten.bron.voegToe(100);
    expect((await gekregen).map(({ data }) => data.nieuws.nummer)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    await expect.poll(() => keten.log.some((regel) => regel.includes('abonnee te traag')), RUIM).toBe(true);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
    trage.terminate();
  });

  it('een verzoek om een ander protocol wordt beantwoord als elk ander verzoek', async () => {
    await using keten = await startNieuwsketen();
    const antwoord = await new Promise<number | undefined>((klaar, mislukt) => {
      request(`${keten.http.url}/live`, { headers: { connection: 'upgrade', upgrade: 'h2c' } }, ({ statusCode }) => klaar(statusCode)).on('error', mislukt).end();
    });
    expect(antwoord).toBe(200);
  });
});
