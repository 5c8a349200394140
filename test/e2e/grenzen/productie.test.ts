import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KETENLIMIETEN } from '../../../supergraph/gateway/index.js';
import { type Productiegateway, startProductiegateway } from './hulp/productiegateway.js';

/** As long as the gateway may make all others wait. */
const STILSTAND_MS = 50;
/** A machine that is busy otherwise makes one try look bad, never all of them. */
const POGINGEN = 8;

/** What a hostile caller sends. */
interface Aanval {
  readonly wat: string;
  readonly methode?: string;
  readonly zoek?: string;
  /** The body of try number so many: no two are the same, so that nothing is remembered. */
  readonly lichaam?: (keer: number) => string;
  readonly status: number;
  readonly code: string;
  /** Figures that the refusal names. */
  readonly maat?: object;
}

const vraag = (query: string, variables?: object): string => JSON.stringify({ query, ...(variables && { variables }) });
const genest = (diepte: number, keer: number): string => `{ a${keer}: ${'persoon(id: "x") { '.repeat(1)}${'kind { '.repeat(diepte)}id${' }'.repeat(diepte + 2)}`;
/** Every fragment holds the one before it ten times: a few lines that stand for more fields than there are atoms. */
const vermenigvuldigd = (keer: number): string => `{ a${keer}: __typename ...F40 } fragment F0 on Query { __typename } ${Array.from({ length: 40 }, (_, i) => `fragment F${i + 1} on Query { ${`...F${i} `.repeat(10)} }`).join(' ')}`;
const rond = (keer: number): string => `{ a${keer}: __typename ...A } fragment A on Query { ...B } fragment B on Query { ...A }`;

const AANVALLEN: readonly Aanval[] = [
  { wat: 'een vraag die niet is geregistreerd', lichaam: (keer) => vraag(`{ a${keer}: samenwerkingsverbanden { id } }`), status: 400, code: 'OPERATIE_NIET_GEREGISTREERD' },
  { wat: 'het schema opvragen', lichaam: (keer) => vraag(`query I${keer} { __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }`), status: 400, code: 'INTROSPECTIE_UIT' },
  { wat: 'een GET met variabelen in de URL', methode: 'GET', zoek: '?query=%7B__typename%7D&variables=%7B%22bsn%22%3A%22999990019%22%7D', status: 405, code: 'METHODE_NIET_TOEGESTAAN' },
  { wat: 'een bundel', lichaam: () => JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))), status: 400, code: 'BUNDEL_GEWEIGERD', maat: { limiet: 1 } },
  { wat: 'duizend aliassen', lichaam: (keer) => vraag(`{ ${Array.from({ length: 1_000 }, (_, i) => `a${keer}_${i}: __typename`).join(' ')} }`), status: 400, code: 'VRAAG_TE_GROOT', maat: { aliassen: 1_000, limiet: KETENLIMIETEN.aliassen } },
  { wat: 'een vraag van een megabyte', lichaam: (keer) => vraag(`{ a${keer}: __typename ${'# vulling\n'.repeat(100_000)} }`), status: 413, code: 'VRAAG_TE_GROOT', maat: { limiet: 262_144 } },
  { wat: 'een vraag net onder die grens, die een lezer lang bezighoudt', lichaam: (keer) => vraag(`{ a${keer}: ${'a '.repeat(49_000)} }`), status: 400, code: 'VRAAG_TE_GROOT', maat: { limiet: KETENLIMIETEN.tokens } },
  { wat: 'een kwart megabyte variabelen', lichaam: (keer) => vraag(`query V($x: [Int]) { a${keer}: __typename }`, { x: Array.from({ length: 100_000 }, () => 1) }), status: 400, code: 'OPERATIE_NIET_GEREGISTREERD' },
  { wat: 'een diepe vraag', lichaam: (keer) => vraag(genest(300, keer)), status: 400, code: 'VRAAG_TE_DIEP', maat: { limiet: KETENLIMIETEN.diepte } },
  { wat: 'fragmenten die vermenigvuldigen', lichaam: (keer) => vraag(vermenigvuldigd(keer)), status: 400, code: 'VRAAG_TE_GROOT', maat: { limiet: KETENLIMIETEN.velden } },
  { wat: 'fragmenten die in het rond lopen', lichaam: (keer) => vraag(rond(keer)), status: 400, code: 'OPERATIE_NIET_GEREGISTREERD' },
  { wat: 'een bladzijde van een miljoen regels', lichaam: (keer) => vraag(`query P($n: Int) { a${keer}: gebeurtenissen(first: $n) { totaal } }`, { n: 1_000_000 }), status: 400, code: 'VRAAG_TE_GROOT', maat: { bladzijde: 1_000_000, limiet: KETENLIMIETEN.bladzijde } },
];

describe('Een gateway in productie', () => {
  let gateway: Productiegateway;
  let token: string;
  beforeAll(async () => {
    gateway = await startProductiegateway();
    token = await gateway.token();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  async function val({ methode = 'POST', zoek = '', lichaam }: Aanval, keer: number): Promise<{ readonly status: number; readonly tekst: string }> {
    const body = lichaam?.(keer);
    const antwoord = await fetch(`${gateway.url}${zoek}`, { method: methode, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(body !== undefined && { body }) });
    return { status: antwoord.status, tekst: await antwoord.text() };
  }

  it.each(AANVALLEN.map((aanval) => [aanval.wat, aanval] as const))(`weigert %s met een code en de grens, en laat anderen nooit langer dan ${STILSTAND_MS} ms wachten`, async (_wat, aanval) => {
    let korst = Infinity;
    for (let keer = 0; keer < POGINGEN && (keer < 3 || korst > STILSTAND_MS); keer++) {
      await gateway.stilstand();
      const { status, tekst } = await val(aanval, keer);
      korst = Math.min(korst, await gateway.stilstand());
      const inhoud = JSON.parse(tekst) as { readonly code?: string; readonly errors?: readonly { readonly extensions: object }[] };
      expect({ status, ...(inhoud.errors?.[0]?.extensions ?? inhoud) }).toMatchObject({ status, code: aanval.code, ...aanval.maat });
      expect(status).toBe(aanval.status);
      expect(tekst).not.toContain('999990019');
    }
    expect(korst).toBeLessThanOrEqual(STILSTAND_MS);
  });

  it('de meter ziet stilstand die er is: een vraag die wél wordt gevalideerd en gepland duurt meetbaar', async () => {
    await gateway.stilstand();
    const analist = await gateway.token(['analist']);
    const velden = Array.from({ length: 90 }, (_, i) => `v${i}: samenwerkingsverbanden { id naam partners { oin naam soort } grondslagen { id naam doelen functies } }`).join(' ');
    await fetch(gateway.url, { method: 'POST', headers: { authorization: `Bearer ${analist}`, 'content-type': 'application/json' }, body: vraag(`{ ${velden} }`) });
    expect(await gateway.stilstand()).toBeGreaterThan(2);
  });
});
