import fc from 'fast-check';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsOperatie, genoemdeHash, hashVan, Operatielijst } from '../../../supergraph/gateway/operaties/index.js';
import { type Nepketen, startNepketen } from './hulp/keten.js';

const TELLER = 'query Teller { teller }';
const HASH = hashVan(TELLER);
const ANDERE = hashVan('{ __typename }');
const apollo = (sha256Hash: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('een gateway die alleen geregistreerde vragen beantwoordt', () => {
  let keten: Nepketen;
  const geweigerd: string[] = [];
  beforeAll(async () => {
    const lijst = new Operatielijst([alsOperatie(TELLER)]);
    keten = await startNepketen({ gateway: { operaties: () => lijst, openVoor: () => false, opWeigering: async ({ code }) => void geweigerd.push(code) } });
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const vraag = async (verzoek: object): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] }> => {
    const antwoord = await fetch(keten.url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer goed' }, body: JSON.stringify(verzoek) });
    return (await antwoord.json()) as object;
  };

  it.each([
    ['de tekst voluit', { query: TELLER }],
    ['dezelfde vraag, anders opgemaakt', { query: '# de teller\nquery Teller {\n  teller\n}\n' }],
    ['de hash, zoals Apollo Client', apollo(HASH)],
    ['hash en tekst, zoals Apollo Client in tweede instantie', { query: TELLER, ...apollo(HASH) }],
    ['documentId met sha256:', { documentId: `sha256:${HASH}` }],
    ['documentId met alleen de hash', { documentId: HASH }],
    ['documentId zoals Hive', { documentId: `werkplek~1.2.0~${HASH}` }],
    ['documentId in hoofdletters', { documentId: HASH.toUpperCase() }],
  ])('beantwoordt een geregistreerde vraag: %s', async (_hoe, verzoek) => {
    expect(await vraag(verzoek)).toEqual({ data: { teller: 1 } });
  });

  it.each([
    ['een andere tekst', { query: '{ teller }' }, hashVan('{ teller }')],
    ['een veld erbij', { query: 'query Teller { teller __typename }' }, hashVan('query Teller { teller __typename }')],
    ['een onbekende hash', apollo(ANDERE), ANDERE],
    ['een onbekend documentId', { documentId: `sha256:${ANDERE}` }, ANDERE],
    ['een andere tekst onder een geregistreerde hash', { query: '{ teller }', ...apollo(HASH) }, hashVan('{ teller }')],
  ])('weigert %s, noemt de hash en legt de weigering vast', async (_wat, verzoek, sha256) => {
    geweigerd.length = 0;
    const { data, errors } = await vraag(verzoek);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATIE_NIET_GEREGISTREERD', sha256 } }]);
    expect(errors?.[0]?.message).toMatch(/registreer/);
    expect(geweigerd).toEqual(['OPERATIE_NIET_GEREGISTREERD']);
  });

  it('onthoudt nooit wat er wordt gestuurd: na een vraag voluit met haar hash is die hash nog onbekend', async () => {
    const query = '{ __typename }';
    expect((await vraag({ query, ...apollo(hashVan(query)) })).errors).toMatchObject([{ extensions: { code: 'OPERATIE_NIET_GEREGISTREERD' } }]);
    expect((await vraag(apollo(hashVan(query)))).errors).toMatchObject([{ extensions: { code: 'OPERATIE_NIET_GEREGISTREERD' } }]);
  });

  it.each([[{ documentId: 'x' }], [{ documentId: '../../etc/passwd' }], [{ extensions: { persistedQuery: { version: 1 } } }], [{ extensions: { persistedQuery: null }, documentId: '~~' }]])('zegt van %j dat er geen hash in staat', async (verzoek) => {
    expect((await vraag(verzoek)).errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  });

  it('beantwoordt nooit een tekst die niet is geregistreerd', async () => {
    const delen = ['query', 'Teller', '{', '}', 'teller', '__typename', 'persoon(id: "x") { id }', '...on Query', '#', '\n', ',', 'mutation', 'zet(waarde: 1)'];
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...delen), { maxLength: 8 }), async (stukken) => {
      const query = stukken.join(' ');
      const { data } = await vraag({ query });
      if (data !== undefined) expect(canoniek(query)).toBe(canoniek(TELLER));
    }), { numRuns: 200 });
  });
});

describe('een gateway die elke vraag beantwoordt', () => {
  it('kent een geregistreerde hash, en zegt van een andere wat een client verder helpt', async () => {
    const lijst = new Operatielijst([alsOperatie(TELLER)]);
    await using keten = await startNepketen({ gateway: { operaties: () => lijst } });
    const kop = { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer goed' } };
    const stuur = async (verzoek: object): Promise<unknown> => (await fetch(keten.url, { ...kop, body: JSON.stringify(verzoek) })).json();
    expect(await stuur({ documentId: HASH })).toEqual({ data: { teller: 1 } });
    expect(await stuur(apollo(ANDERE))).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', sha256: ANDERE } }] });
    expect(await stuur({ query: '{ teller }', ...apollo(ANDERE) })).toEqual({ data: { teller: 1 } });
  });
});

describe('de hash in een verzoek', () => {
  it('is er alleen als hij er een is', () => {
    fc.assert(fc.property(fc.string(), (documentId) => {
      const hash = genoemdeHash({ documentId });
      if (hash !== undefined) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }));
  });
});

function canoniek(tekst: string): string {
  return print(parse(tekst));
}
