import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { functieonderdeel } from '../../../subgraphs/kit/functie/functie.js';
import { tekenFunctietoken } from '../../../subgraphs/kit/index.js';
import { startLuisteraar } from '../../../subgraphs/kit/serveer/luisteraar.js';
import { SseLezer } from '../../../supergraph/gateway/abonnementen/sse-lezer.js';
import { Wachtrij } from '../../../supergraph/gateway/abonnementen/wachtrij.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { openStroom } from '../../harness/sse.js';
import { stuur } from '../gateway/hulp/subgraph.js';

const VRAGER = { sub: 'ann', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker', betrouwbaarheid: 'SUBSTANTIEEL' } as const;

/** A functie that counts, by itself. */
async function startTeller() {
  const { ondertekenaar, vertrouwen } = await proefondertekenaar('urn:handbereik:gateway');
  const log: string[] = [];
  const stand = { gegeven: 0, teruggekomen: 0 };
  async function* tel(tot: number) {
    try {
      while (stand.gegeven < tot) yield ++stand.gegeven;
      if (tot === 2) throw new Error('database stuk: wachtwoord=geheim');
    } finally {
      stand.teruggekomen++;
    }
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse('type Query { wie: String! } type Subscription { tel(tot: Int!, vulling: Int = 0): Tel! } type Tel { nummer: Int! vulling: String! }'), resolvers: {
    Query: { wie: (_: unknown, _a: unknown, { vrager }: { vrager: { sub: string } }) => vrager.sub },
    Subscription: { tel: { subscribe: (_: unknown, { tot }: { tot: number }) => tel(tot), resolve: (nummer: number, { vulling }: { vulling: number }) => ({ nummer, vulling: 'x'.repeat(vulling) }) } },
  } as never }]);
  const deel = await functieonderdeel({ naam: 'teller', schema: { schema, sdl: '' }, middelen: () => ({}), controleer: async () => {} }, [vertrouwen], (gebeurtenis, velden) => void log.push(JSON.stringify({ gebeurtenis, ...velden })));
  const luisteraar = await startLuisteraar([deel.onderdeel], 0, '127.0.0.1', () => undefined);
  return {
    log, stand, url: `${luisteraar.url}/functies/teller/graphql`,
    token: await tekenFunctietoken(VRAGER, 'teller', ondertekenaar),
    async [Symbol.asyncDispose]() {
      await luisteraar.stop();
      await deel.stop();
    },
  };
}

describe('Een functie', () => {
  it('beantwoordt een abonnement als stroom die eindigt', async () => {
    await using teller = await startTeller();
    await using stroom = await openStroom(teller.url, 'subscription { tel(tot: 3) { nummer } }', {}, teller.token);
    await stroom.einde;
    expect(stroom.resultaten).toEqual([1, 2, 3].map((nummer) => ({ data: { tel: { nummer } } })));
    expect(stroom.compleet()).toBe(true);
    expect(teller.stand.teruggekomen).toBe(1);
  });

  it('beantwoordt een abonnement zonder stroom niet', async () => {
    await using teller = await startTeller();
    const antwoord = await stuur(teller.url, { query: 'subscription { tel(tot: 3) { nummer } }' }, { authorization: `Bearer ${teller.token}` });
    expect(antwoord.errors?.map(({ extensions }) => extensions['code'])).toEqual(['ABONNEMENT_VRAAGT_STROOM']);
    expect(teller.stand.gegeven).toBe(0);
  });

  it('geeft zonder geldig functietoken niets, en zegt bij een verkeerde waarde welke', async () => {
    await using teller = await startTeller();
    await using zonder = await openStroom(teller.url, 'subscription { tel(tot: 3) { nummer } }', {}, 'vals');
    expect([zonder.status, zonder.koppen.get('content-type')]).toEqual([401, expect.stringContaining('application/json')]);
    await using fout = await openStroom(teller.url, 'subscription ($tot: Int!) { tel(tot: $tot) { nummer } }', { tot: 'geheim' }, teller.token);
    await fout.einde;
    expect(fout.resultaten).toEqual([{ errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', plaats: 'tot' } })] }]);
    expect(JSON.stringify(fout.resultaten)).not.toContain('geheim');
  });

  it('van wie de bron stukgaat zegt niet waardoor, en eindigt', async () => {
    await using teller = await startTeller();
    await using stroom = await openStroom(teller.url, 'subscription { tel(tot: 2) { nummer } }', {}, teller.token);
    await stroom.einde;
    expect(stroom.resultaten.at(-1)).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(stroom.compleet()).toBe(true);
    expect(JSON.stringify([stroom.resultaten, teller.log])).not.toContain('wachtwoord');
  });

  it('geeft de bron pas de volgende beurt als de vorige weg is: wie niet leest, laat haar wachten', async () => {
    await using teller = await startTeller();
    const weg = new AbortController();
    const antwoord = await fetch(teller.url, { method: 'POST', signal: weg.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${teller.token}` }, body: JSON.stringify({ query: 'subscription { tel(tot: 100000, vulling: 50000) { vulling } }' }) });
    expect(antwoord.status).toBe(200);
    let vorige = -1;
    await expect.poll(() => {
      const stil = teller.stand.gegeven === vorige;
      vorige = teller.stand.gegeven;
      return stil && vorige > 0;
    }, { timeout: 20_000, interval: 500 }).toBe(true);
    expect(teller.stand.gegeven).toBeLessThan(2_000);
    weg.abort();
    await expect.poll(() => teller.stand.teruggekomen, { timeout: 15_000 }).toBe(1);
  });
});

describe('Wat er van een stroom wordt gelezen', () => {
  const lees = (...stukken: string[]) => {
    const lezer = new SseLezer(100);
    return stukken.flatMap((stuk) => lezer.lees(Buffer.from(stuk, 'latin1')));
  };

  it.each<[string, string[], object[]]>([
    ['in één stuk', ['event: next\ndata: {"a":1}\n\nevent: complete\n\n'], [{ soort: 'next', data: '{"a":1}' }, { soort: 'complete', data: '' }]],
    ['letter voor letter', [...'event: next\ndata: x\n\n'], [{ soort: 'next', data: 'x' }]],
    ['met een hartslag ertussen', [':\n\n', 'event:next\r\ndata:x\r\n\r\n', ':\n\n'], [{ soort: 'next', data: 'x' }]],
    ['met een teken dat over twee stukken valt', ['data: \xc3', '\xab\n\n'], [{ soort: '', data: 'ë' }]],
    ['op meer regels', ['data: a\ndata: b\nid: 1\n\n'], [{ soort: '', data: 'a\nb' }]],
    ['dat niet af is', ['data: a\n'], []],
  ])('%s', (_wat, stukken, verwacht) => {
    expect(lees(...stukken)).toEqual(verwacht);
  });

  it('is niet groter dan afgesproken', () => {
    expect(() => lees(`data: ${'x'.repeat(101)}`)).toThrow();
    expect(() => lees(...Array.from({ length: 30 }, () => 'data: x\n'))).toThrow();
  });
});

describe('Een wachtrij', () => {
  const maak = (anders = {}) => {
    let vast = 0;
    const rij = new Wachtrij({ aantal: 2, bytes: 1_000, geduldMs: 60_000, opVast: () => void vast++, ...anders });
    return { rij, vast: () => vast };
  };

  it('laat wie haar vult wachten tot er ruimte is, op aantal en op bytes', async () => {
    for (const grens of [{}, { aantal: 100, bytes: 4 }]) {
      const { rij } = maak(grens);
      await rij.zet({ tekst: 'a' });
      let gezet = false;
      const tweede = rij.zet({ tekst: 'twee' }).then(() => (gezet = true));
      await new Promise(setImmediate);
      expect(gezet).toBe(false);
      await rij.neem();
      await rij.neem();
      await tweede;
    }
  });

  it('geeft na haar sluiting nog wat er wacht, en bij afbreken alleen het laatste woord', async () => {
    const { rij } = maak();
    await rij.zet({ tekst: 'a' });
    rij.sluit({ tekst: 'z' });
    expect([await rij.neem(), await rij.neem(), await rij.neem()].map((bericht) => bericht?.tekst)).toEqual(['a', 'z', undefined]);
    const { rij: ander } = maak();
    await ander.zet({ tekst: 'a' });
    ander.breekAf({ tekst: 'z' });
    expect([await ander.neem(), await ander.neem()].map((bericht) => bericht?.tekst)).toEqual(['z', undefined]);
  });

  it('meldt wie van een volle rij niets neemt', async () => {
    const { rij, vast } = maak({ aantal: 1, geduldMs: 20 });
    const gezet = rij.zet({ tekst: 'a' });
    await expect.poll(vast, { timeout: 15_000 }).toBe(1);
    rij.breekAf();
    await gezet;
  });
});
