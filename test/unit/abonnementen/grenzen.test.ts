// What an answer holds is checked by what is expected of it.
/* oxlint-disable typescript/no-explicit-any */
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startNieuwsketen } from '../../harness/nieuwsketen.js';
import { openStroom } from '../../harness/sse.js';

const NIEUWS = 'subscription ($na: String, $omvang: Int) { nieuws(na: $na, omvang: $omvang) { cursor nummer inhoud } }';
const RUIM = { timeout: 15_000 };

describe('De grenzen van abonnementen', () => {
  it('per vrager: één te veel wordt geweigerd met aantal en grens, en een ander mag nog', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { perVrager: 2 } } });
    await using _een = await openStroom(keten.url, NIEUWS);
    const twee = await openStroom(keten.url, NIEUWS);
    await using drie = await openStroom(keten.url, NIEUWS);
    await drie.einde;
    expect(drie.resultaten).toEqual([{ errors: [{ message: expect.stringContaining('van deze vrager al 2 abonnementen; toegestaan zijn er 2'), extensions: { code: 'TE_VEEL_ABONNEMENTEN', aantal: 2, limiet: 2 } }] }]);
    await using ander = await openStroom(keten.url, NIEUWS, {}, 'vrager-2');
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(3);
    expect(ander.resultaten).toEqual([]);
    // A place that comes free is there for the next.
    twee.breekAf();
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(2);
    await using vier = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(3);
    expect(vier.resultaten).toEqual([]);
  });

  it('in totaal, wie het ook zijn', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { totaal: 1 } } });
    await using _een = await openStroom(keten.url, NIEUWS, {}, 'vrager-1');
    await using twee = await openStroom(keten.url, NIEUWS, {}, 'vrager-2');
    await twee.einde;
    expect(twee.resultaten).toMatchObject([{ errors: [{ extensions: { code: 'TE_VEEL_ABONNEMENTEN', aantal: 1, limiet: 1 } }] }]);
  });

  it('wie niets afneemt wordt verbroken, zonder dat een ander ervan merkt, en houdt de bron niet vast', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { wachtrijAantal: 5, geduldMs: 200, afscheidMs: 200 } } });
    const traag = stilleAbonnee(keten.http.poort, { query: NIEUWS, variables: { omvang: 200_000 } }, 'traag');
    await using vlot = await openStroom(keten.url, NIEUWS, { omvang: 10 });
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(2);
    keten.bron.voegToe(100);
    await traag.verbroken;
    await expect.poll(() => vlot.resultaten.length, RUIM).toBe(100);
    expect(vlot.resultaten.map(({ data }) => data?.['nieuws'].nummer)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(keten.bron.lezers.size).toBe(1);
    expect(keten.log.filter((regel) => regel.includes('abonnee te traag'))).toHaveLength(1);
  });

  it('wie na zijn pauze verder leest krijgt wat er klaarstond, het laatste woord met de cursor, en met die cursor de rest', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { wachtrijAantal: 5, geduldMs: 200, afscheidMs: 15_000 } } });
    const traag = stilleAbonnee(keten.http.poort, { query: NIEUWS, variables: { omvang: 200_000 } }, 'traag');
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(1);
    keten.bron.voegToe(100);
    await expect.poll(() => keten.log.some((regel) => regel.includes('abonnee te traag')), RUIM).toBe(true);
    const gelezen = await traag.leesAlles();
    const laatste = gelezen.at(-1);
    expect(laatste).toMatchObject({ data: null, errors: [{ extensions: { code: 'ABONNEE_TE_TRAAG' } }] });
    const nummers = gelezen.slice(0, -1).map(({ data }) => data.nieuws.nummer as number);
    expect(nummers.length).toBeLessThan(100);
    // The cursor is that of the last event before it: nothing lost, nothing twice.
    expect(laatste.errors[0].extensions.cursor).toBe(gelezen.at(-2)?.data.nieuws.cursor);
    await using verder = await openStroom(keten.url, NIEUWS, { na: laatste.errors[0].extensions.cursor, omvang: 10 }, 'traag');
    await expect.poll(() => verder.resultaten.length, RUIM).toBe(100 - nummers.length);
    expect([...nummers, ...verder.resultaten.map(({ data }) => data?.['nieuws'].nummer)]).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('een achterstand loopt op de snelheid van de lezer, zonder dat hij te traag heet', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { wachtrijAantal: 5, wachtrijBytes: 50_000 } } });
    keten.bron.voegToe(3_000);
    await using stroom = await openStroom(keten.url, NIEUWS, { omvang: 2_000 });
    await expect.poll(() => stroom.resultaten.length, RUIM).toBe(3_000);
    expect(stroom.resultaten.every(({ errors }) => errors === undefined)).toBe(true);
  });
});

/** Subscribes and reads nothing, until told to. */
function stilleAbonnee(poort: number, lichaam: object, token: string): { readonly verbroken: Promise<void>; leesAlles(): Promise<any[]> } {
  const tekst = JSON.stringify(lichaam);
  const lijn = connect(poort, '127.0.0.1');
  lijn.pause();
  lijn.write(`POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\naccept: text/event-stream\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(tekst)}\r\n\r\n${tekst}`);
  lijn.on('error', () => undefined);
  const verbroken = Promise.withResolvers<void>();
  lijn.once('close', () => verbroken.resolve());
  return {
    get verbroken() {
      // What waits in the kernel must be read before the end of it is seen.
      return new Promise<void>((klaar) => setTimeout(klaar, 3_000)).then(() => (lijn.resume(), verbroken.promise));
    },
    async leesAlles() {
      let gelezen = '';
      lijn.setEncoding('utf8').on('data', (stuk: string) => (gelezen += stuk));
      lijn.resume();
      await verbroken.promise;
      // Chunks of HTTP/1.1 have their length in between.
      const inhoud = gelezen.slice(gelezen.indexOf('\r\n\r\n') + 4).replace(/(?:^|\r\n)[0-9a-f]+\r\n/g, '').replace(/\r\n/g, '');
      return [...inhoud.matchAll(/event: next\ndata: (.*)\n\n/g)].map(([, json]) => JSON.parse(json!));
    },
  };
}
