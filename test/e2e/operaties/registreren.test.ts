import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { draai } from '../../../supergraph/cli/programma.js';
import { hashVan } from '../../../supergraph/gateway/operaties/index.js';
import { leesConfig } from '../../../supergraph/config.js';
import { startGatewayAlleen } from '../../../supergraph/start/gateway-alleen.js';
import { startKeten, type Proefketen } from '../../harness/keten.js';
import { openStroom } from '../../harness/sse.js';

const EIGEN = 'query Verbanden { samenwerkingsverbanden { id naam } }';
const TWEEDE = 'query Namen { samenwerkingsverbanden { naam } }';
const REDEN = 'Bekeken door de privacy officer.';
const code = (antwoord: { readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] }): unknown => antwoord.errors?.[0]?.extensions?.['code'];

describe('Alleen geregistreerde vragen', () => {
  let keten: Proefketen;
  let map: string;
  beforeAll(async () => {
    keten = await startKeten({ omgeving: { HANDBEREIK_VRAGEN: 'geregistreerd' } });
    map = await mkdtemp(join(tmpdir(), 'handbereik-operaties-'));
  });
  afterAll(async () => {
    await rm(map, { recursive: true, force: true });
    await keten[Symbol.asyncDispose]();
  });

  const bied = async (inhoud: object, wie = 'beheerder', pad = 'operaties'): Promise<{ readonly status: number; readonly json: Record<string, never> }> => {
    const antwoord = await fetch(`${keten.url}/register/${pad}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await keten.token(wie)}` }, body: JSON.stringify(inhoud) });
    return { status: antwoord.status, json: (await antwoord.json()) as never };
  };
  /** As somebody types it; a beheerder by default. */
  const opdracht = (...argv: string[]): ReturnType<typeof handbereik> => handbereik('operaties', ...argv);
  const handbereik = async (...argv: string[]): Promise<{ readonly uit: string; readonly fout: string; readonly code: number | undefined }> => {
    const [uit, fout] = [vi.spyOn(console, 'log').mockImplementation(() => {}), vi.spyOn(console, 'error').mockImplementation(() => {})];
    try {
      await draai(['node', 'handbereik', ...argv, '--url', keten.url, '--token', await keten.token('beheerder')]);
      return { uit: uit.mock.calls.flat().join('\n'), fout: fout.mock.calls.flat().join('\n'), code: process.exitCode === undefined ? undefined : Number(process.exitCode) };
    } finally {
      process.exitCode = undefined;
      uit.mockRestore();
      fout.mockRestore();
    }
  };

  it('de voorbeelden van het contract worden beantwoord; een andere vraag niet, behalve voor de analist', async () => {
    const verbanden = voorbeelden().find(({ naam }) => naam === 'samenwerkingsverbanden')!;
    expect((await keten.vraag(verbanden.query)).data).toMatchObject({ samenwerkingsverbanden: expect.any(Array) });
    expect(code(await keten.vraag(EIGEN))).toBe('OPERATIE_NIET_GEREGISTREERD');
    expect((await keten.vraag(EIGEN, {}, 'analist')).data).toBeTruthy();
    expect((await keten.vraag('{ __schema { queryType { name } } }', {}, 'analist')).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(code(await keten.vraag('{ __schema { queryType { name } } }'))).toBe('INTROSPECTIE_UIT');
  });

  it('geldt ook voor een stroom en over WebSocket', async () => {
    const token = await keten.token();
    const query = 'subscription { gebeurtenissen { soort } }';
    await using stroom = await openStroom(`${keten.url}/graphql`, query, {}, token);
    await stroom.einde;
    expect(code(stroom.resultaten[0] ?? {})).toBe('OPERATIE_NIET_GEREGISTREERD');
    const client = createClient({ url: `${keten.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: `Bearer ${token}` } });
    await expect((async () => client.iterate({ query }).next())()).rejects.toMatchObject([{ extensions: { code: 'OPERATIE_NIET_GEREGISTREERD' } }]);
    await client.dispose();
  });

  it('wat de opdrachtregel vraagt wordt beantwoord: een beheerder kan zijn werk doen', async () => {
    expect((await handbereik('list', 'organisaties')).uit).toContain('Politie-eenheid Midden');
    expect(await handbereik('opdrachten', 'dood')).toMatchObject({ code: undefined, fout: '' });
  });

  it('een beheerder registreert met de opdrachtregel; meteen daarna wordt de vraag beantwoord, ook bij haar hash, tot zij wordt ingetrokken', async () => {
    const manifest = join(map, 'persisted-documents.json');
    await writeFile(manifest, JSON.stringify({ [hashVan(EIGEN)]: EIGEN }));
    const geregistreerd = await opdracht('registreer', manifest, '--programma', 'vt-werkplek', '--reden', REDEN);
    expect(geregistreerd).toMatchObject({ code: undefined, uit: expect.stringContaining('Eén vraag is geregistreerd') });
    expect((await keten.vraag(EIGEN)).data).toBeTruthy();
    expect((await keten.vraag(EIGEN.replaceAll(' ', '\n  '))).data).toBeTruthy();
    expect((await opdracht('lijst')).uit).toContain('vt-werkplek');
    const { operaties } = JSON.parse((await opdracht('lijst', '--json')).uit) as { operaties: { sha256: string; door: string }[] };
    expect(operaties).toMatchObject([{ sha256: hashVan(EIGEN), naam: 'Verbanden', tekst: EIGEN, door: expect.stringMatching(/^\d{20}$/) }]);
    expect((await opdracht('intrek', hashVan(EIGEN), '--reden', REDEN)).uit).toMatch(/ingetrokken/);
    expect(code(await keten.vraag(EIGEN))).toBe('OPERATIE_NIET_GEREGISTREERD');
    expect(await opdracht('intrek', hashVan(EIGEN), '--reden', REDEN)).toMatchObject({ code: 1, fout: expect.stringContaining('Onder deze hash is geen vraag geregistreerd') });
  });

  it('leest een Apollo-manifest en een .graphql-bestand', async () => {
    const [apollo, los] = [join(map, 'manifest.json'), join(map, 'namen.graphql')];
    await writeFile(apollo, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: hashVan(EIGEN), name: 'Verbanden', type: 'query', body: EIGEN }] }));
    await writeFile(los, TWEEDE);
    await opdracht('registreer', apollo, los, '--programma', 'vt-werkplek', '--reden', REDEN);
    expect((await keten.vraag(EIGEN)).data).toBeTruthy();
    expect((await keten.vraag(TWEEDE)).data).toBeTruthy();
    for (const tekst of [EIGEN, TWEEDE]) await opdracht('intrek', hashVan(tekst), '--reden', REDEN);
  });

  it.each([
    ['een hash die niet bij de tekst hoort', { tekst: TWEEDE, sha256: 'a'.repeat(64) }, 'De hash is niet de SHA-256'],
    ['een vraag die niet op het schema past', { tekst: '{ bestaatNiet }' }, 'past niet op het schema (regel 1, kolom 3)'],
    ['geen GraphQL', { tekst: 'query {' }, 'geen geldige GraphQL'],
    ['een vraag die de gateway niet doorlaat', { tekst: 'query V($v: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $v) { uitvragen { bijdrage { peilmoment } } } }' }, 'uitkomst'],
    ['een vraag naar het schema', { tekst: '{ __schema { types { name } } }' }, 'niet met een vraag op te halen'],
    ['een persoonsnummer in de vraag', { tekst: '{ zoekPersonen(bsn: "999901011") { id } }' }, 'persoonsnummer'],
  ])('weigert %s, en registreert dan niets van het aanbod', async (_wat, stuk, melding) => {
    const { status, json } = await bied({ programma: 'proef', reden: REDEN, operaties: [{ tekst: EIGEN }, stuk] });
    expect(status).toBe(422);
    expect(json).toMatchObject({ code: 'PUBLICATIE_GEWEIGERD', bevindingen: [{ regel: 'operatie', plaats: expect.stringMatching(/^operaties\[1\]/), melding: expect.stringContaining(melding) }] });
    expect(JSON.stringify(json)).not.toContain('999901011');
    expect(code(await keten.vraag(EIGEN))).toBe('OPERATIE_NIET_GEREGISTREERD');
  });

  it('is er alleen voor de beheerder, en zegt wat er aan een verzoek schort', async () => {
    const aanbod = { programma: 'proef', reden: REDEN, operaties: [{ tekst: EIGEN }] };
    for (const wie of ['veilig-thuis', 'analist', 'burger']) expect((await bied(aanbod, wie)).status).toBe(403);
    expect((await fetch(`${keten.url}/register/operaties`)).status).toBe(401);
    expect((await bied({ ...aanbod, programma: '<b>' })).json).toMatchObject({ code: 'BAD_USER_INPUT', detail: expect.stringContaining('programma') });
    expect((await bied({ ...aanbod, reden: 'kort' })).json).toMatchObject({ code: 'BAD_USER_INPUT', detail: expect.stringContaining('reden') });
    expect((await bied({ ...aanbod, operaties: [] })).status).toBe(400);
    expect((await bied({ sha256: 'x', reden: REDEN }, 'beheerder', 'operaties/intrekkingen')).status).toBe(400);
  });

  it('twee beheerders tegelijk: van allebei blijft alles', async () => {
    const teksten = Array.from({ length: 8 }, (_, i) => `query V${i} { samenwerkingsverbanden { id } }`);
    const uitkomsten = await Promise.all(teksten.map((tekst) => bied({ programma: 'proef', reden: REDEN, operaties: [{ tekst }] })));
    expect(uitkomsten.map(({ status }) => status)).toEqual(teksten.map(() => 200));
    for (const tekst of teksten) expect((await keten.vraag(tekst)).data).toBeTruthy();
  });

  it('een gateway apart volgt het register zonder herstart, en houdt wat hij kende als het weg is', async () => {
    const gateway = await startGatewayAlleen(leesConfig({ PORT: '0', HANDBEREIK_DATA: keten.datamap, HANDBEREIK_VRAGEN: 'geregistreerd' }), { supergraph: `${keten.url}/register/supergraph.graphql`, register: `${keten.url}/register`, poort: 0, log: () => {} });
    try {
      const vraag = async (query: string): Promise<unknown> => {
        const antwoord = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await keten.token()}` }, body: JSON.stringify({ query }) });
        return code((await antwoord.json()) as never) ?? 'beantwoord';
      };
      const nieuw = 'query NaHetBegin { samenwerkingsverbanden { id naam } }';
      expect(await vraag(nieuw)).toBe('OPERATIE_NIET_GEREGISTREERD');
      // A gateway apart has the pages too.
      for (const pad of ['/sandbox', '/sandbox/kaart.json', '/sandbox/kaart/gezondheid.json']) expect([pad, (await fetch(gateway.url + pad)).status]).toEqual([pad, 200]);
      await bied({ programma: 'proef', reden: REDEN, operaties: [{ tekst: nieuw }] });
      await expect.poll(() => vraag(nieuw), { timeout: 20_000 }).toBe('beantwoord');
    } finally {
      await gateway.stop();
    }
  });
});
