// What an answer holds is checked by what is expected of it.
/* oxlint-disable typescript/no-explicit-any */
import { createClient } from 'graphql-sse';
import { describe, expect, it } from 'vitest';
import { startNieuwsketen } from '../../harness/nieuwsketen.js';

const NIEUWS = 'subscription ($na: String, $tot: Int) { nieuws(na: $na, tot: $tot) { cursor nummer persoon { naam } } }';
const RUIM = { timeout: 15_000 };

describe('GraphQL over SSE, met een gewone client', () => {
  const verbind = (url: string, token = 'ann') => createClient({ url, headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 });

  it('krijgt elke gebeurtenis op volgorde, en gaat na een onderbreking verder waar hij was', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(4);
    const client = verbind(keten.url);
    const nummers: number[] = [];
    let na: string | undefined;
    for await (const { data } of client.iterate<any>({ query: NIEUWS })) {
      nummers.push(data!.nieuws.nummer);
      na = data!.nieuws.cursor;
      if (nummers.length === 2) break;
    }
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
    for await (const { data } of client.iterate<any>({ query: NIEUWS, variables: { na, tot: 4 } })) nummers.push(data!.nieuws.nummer);
    expect(nummers).toEqual([1, 2, 3, 4]);
    client.dispose();
  });

  it('stelt er ook vragen mee', async () => {
    await using keten = await startNieuwsketen();
    const client = verbind(keten.url);
    const resultaten = [];
    for await (const resultaat of client.iterate({ query: '{ wie }' })) resultaten.push(resultaat);
    expect(resultaten).toEqual([{ data: { wie: 'ann' } }]);
    client.dispose();
  });

  it('leest in de stroom wat er aan zijn vraag niet deugt', async () => {
    await using keten = await startNieuwsketen();
    const client = verbind(keten.url);
    const resultaten = [];
    for await (const resultaat of client.iterate({ query: 'subscription { bestaatniet }' })) resultaten.push(resultaat);
    expect(resultaten).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }]);
    client.dispose();
  });

  it('wordt zonder geldig token geweigerd', async () => {
    await using keten = await startNieuwsketen();
    const client = verbind(keten.url, 'Fout');
    await expect(client.iterate({ query: NIEUWS }).next()).rejects.toMatchObject({ response: { status: 401 } });
    client.dispose();
  });
});
