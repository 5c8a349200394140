import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Veldgebruik } from '../../../schema/publicatie.js';
import { type Gebruiksteller, maakGebruiksteller, type Tellersopties } from '../../../supergraph/gateway/index.js';

const OIN = '00000099000000000009';
const ANDER = '00000099000000000008';
const AB = new Set(['Query.a', 'Query.b']);
const B = new Set(['Query.b']);

const tellers: Gebruiksteller[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(tellers.splice(0).map((teller) => teller.stop()));
});

/** A counter over a memory that adds up, as the register does. */
function maak(opties: Tellersopties = {}, storing: () => boolean = () => false) {
  const geheugen = new Map<string, Veldgebruik>();
  const stapels: number[] = [];
  const log: string[] = [];
  const teller = maakGebruiksteller(async (rijen) => {
    stapels.push(rijen.length);
    if (storing()) throw new Error('de database op 10.0.0.7 is weg');
    for (const rij of rijen) {
      const sleutel = `${rij.dag} ${rij.client} ${rij.coordinaat}`;
      geheugen.set(sleutel, { ...rij, aantal: rij.aantal + (geheugen.get(sleutel)?.aantal ?? 0) });
    }
  }, { klok: () => new Date('2026-11-23T12:00:00Z'), log: (gebeurtenis, feiten) => log.push(JSON.stringify({ gebeurtenis, ...feiten })), ...opties });
  tellers.push(teller);
  const geteld = (): Record<string, number> => Object.fromEntries([...geheugen].map(([sleutel, { aantal }]) => [sleutel, aantal]));
  return { teller, geteld, rijen: () => [...geheugen.values()], stapels, log };
}

describe('de teller van gebruik', () => {
  it('telt per client, coördinaat en dag, en schrijft niets anders', async () => {
    let nu = '2026-11-23T23:59:59Z';
    const { teller, rijen } = maak({ klok: () => new Date(nu) });
    teller.tel({ client: `${OIN}/app`, coordinaten: AB });
    teller.tel({ client: `${OIN}/app`, coordinaten: B });
    teller.tel({ client: ANDER, coordinaten: B });
    nu = '2026-11-24T00:00:00Z';
    teller.tel({ client: `${OIN}/app`, coordinaten: B });
    await teller.schrijfNu();
    expect(rijen()).toEqual([
      { client: `${OIN}/app`, coordinaat: 'Query.a', aantal: 1, dag: '2026-11-23' },
      { client: `${OIN}/app`, coordinaat: 'Query.b', aantal: 2, dag: '2026-11-23' },
      { client: ANDER, coordinaat: 'Query.b', aantal: 1, dag: '2026-11-23' },
      { client: `${OIN}/app`, coordinaat: 'Query.b', aantal: 1, dag: '2026-11-24' },
    ]);
  });

  it('schrijft vanzelf om de zoveel tijd, en niets als er niets is', async () => {
    vi.useFakeTimers();
    const { teller, geteld, stapels } = maak({ elkeMs: 5_000 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(stapels).toEqual([]);
    teller.tel({ client: OIN, coordinaten: B });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(geteld()).toEqual({});
    await vi.advanceTimersByTimeAsync(1_000);
    expect(geteld()).toEqual({ [`2026-11-23 ${OIN} Query.b`]: 1 });
  });

  it('schrijft bij het stoppen wat er nog is', async () => {
    const { teller, geteld } = maak();
    teller.tel({ client: OIN, coordinaten: B });
    await teller.stop();
    expect(geteld()).toEqual({ [`2026-11-23 ${OIN} Query.b`]: 1 });
  });

  it('bewaart wat niet te schrijven was tot het wel gaat, en telt het dan één keer', async () => {
    let stuk = true;
    const { teller, geteld, log } = maak({}, () => stuk);
    teller.tel({ client: OIN, coordinaten: AB });
    await teller.schrijfNu();
    teller.tel({ client: OIN, coordinaten: B });
    await teller.schrijfNu();
    expect(geteld()).toEqual({});
    stuk = false;
    await teller.schrijfNu();
    await teller.schrijfNu();
    expect(geteld()).toEqual({ [`2026-11-23 ${OIN} Query.a`]: 1, [`2026-11-23 ${OIN} Query.b`]: 2 });
    expect(log).toHaveLength(2);
    expect(log.join()).not.toContain('10.0.0.7');
  });

  it('bewaart niet zonder einde, en zegt hoeveel er verloren ging', async () => {
    let stuk = true;
    const { teller, geteld, log } = maak({ maxRijen: 2 }, () => stuk);
    teller.tel({ client: OIN, coordinaten: AB });
    await teller.schrijfNu();
    for (let i = 0; i < 5; i++) teller.tel({ client: OIN, coordinaten: new Set([`Query.c${i}`, 'Query.a']) });
    await teller.schrijfNu();
    stuk = false;
    await teller.schrijfNu();
    expect(geteld()).toEqual({ [`2026-11-23 ${OIN} Query.a`]: 6, [`2026-11-23 ${OIN} Query.b`]: 1 });
    expect(log.filter((regel) => regel.includes('gebruik niet geteld'))).toEqual([JSON.stringify({ gebeurtenis: 'gebruik niet geteld', aantal: 5 })]);
  });

  it('schrijft veel in stapels, en bewaart alleen wat er na een mislukte stapel overblijft', async () => {
    let keer = 0;
    const { teller, rijen, stapels } = maak({}, () => ++keer === 2);
    const alles = Array.from({ length: 4_500 }, (_, i) => `Query.v${i}`);
    teller.tel({ client: OIN, coordinaten: new Set(alles) });
    await teller.schrijfNu();
    expect(stapels).toEqual([2_000, 2_000]);
    await teller.schrijfNu();
    expect(rijen().map(({ coordinaat, aantal }) => `${coordinaat} ${aantal}`)).toEqual(alles.map((coordinaat) => `${coordinaat} 1`));
  });

  it('houdt niet meer clients uit elkaar dan de grens: wat erboven komt telt voor de organisatie', async () => {
    const { teller, geteld } = maak({ maxClients: 3, maxPerOrganisatie: 2 });
    for (const naam of ['a', 'b', 'c', 'a', 'd']) teller.tel({ client: `${OIN}/${naam}`, coordinaten: B });
    for (const naam of ['a', 'b']) teller.tel({ client: `${ANDER}/${naam}`, coordinaten: B });
    await teller.schrijfNu();
    expect(geteld()).toEqual({
      [`2026-11-23 ${OIN}/a Query.b`]: 2, [`2026-11-23 ${OIN}/b Query.b`]: 1, [`2026-11-23 ${OIN} Query.b`]: 2,
      [`2026-11-23 ${ANDER}/a Query.b`]: 1, [`2026-11-23 ${ANDER} Query.b`]: 1,
    });
  });

  it('begint elke dag opnieuw met namen', async () => {
    let dag = '2026-11-23';
    const { teller, rijen } = maak({ maxClients: 1, klok: () => new Date(`${dag}T12:00:00Z`) });
    teller.tel({ client: `${OIN}/oud`, coordinaten: B });
    dag = '2026-11-24';
    teller.tel({ client: `${OIN}/nieuw`, coordinaten: B });
    await teller.schrijfNu();
    expect(rijen().map(({ client }) => client)).toEqual([`${OIN}/oud`, `${OIN}/nieuw`]);
  });

  it('houdt in het geheugen hooguit duizend clients uit elkaar, en honderd van één organisatie', async () => {
    const { teller, rijen } = maak();
    for (let i = 0; i < 1_500; i++) teller.tel({ client: `0000009900000000${String(i % 15).padStart(4, '0')}/app${i}`, coordinaten: B });
    for (let i = 0; i < 500; i++) teller.tel({ client: `${OIN}/verzonnen${i}`, coordinaten: B });
    await teller.schrijfNu();
    const clients = new Set(rijen().map(({ client }) => client));
    expect([...clients].filter((client) => client.includes('/')).length).toBe(1_000);
    expect(rijen().reduce((som, { aantal }) => som + aantal, 0)).toBe(2_000);
  });

  it('telt elke vraag precies één keer, hoeveel verschillende het ook zijn en wanneer er ook wordt geschreven of gefaald', async () => {
    const VRAAG = fc.record({ client: fc.constantFrom(OIN, `${OIN}/a`, `${ANDER}/b`), velden: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }) });
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(VRAAG, fc.constant('schrijf' as const), fc.constant('stuk' as const), fc.constant('heel' as const)), { maxLength: 60 }), async (stappen) => {
      let stuk = false;
      const { teller, geteld } = maak({}, () => stuk);
      const verwacht: Record<string, number> = {};
      for (const stap of stappen) {
        if (stap === 'schrijf') await teller.schrijfNu();
        else if (typeof stap === 'string') stuk = stap === 'stuk';
        else {
          teller.tel({ client: stap.client, coordinaten: new Set(stap.velden) });
          for (const veld of stap.velden) verwacht[`2026-11-23 ${stap.client} ${veld}`] = (verwacht[`2026-11-23 ${stap.client} ${veld}`] ?? 0) + 1;
        }
      }
      stuk = false;
      await teller.stop();
      expect(geteld()).toEqual(verwacht);
    }));
  });

  it('houdt ook stand als elke vraag een andere tekst is', async () => {
    const { teller, geteld } = maak();
    for (let i = 0; i < 12_000; i++) teller.tel({ client: OIN, coordinaten: new Set(['Query.a']) });
    await teller.schrijfNu();
    expect(geteld()).toEqual({ [`2026-11-23 ${OIN} Query.a`]: 12_000 });
  });
});
