import { setTimeout as wacht } from 'node:timers/promises';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { Abonnee, bied, medewerkers, slaper } from './hulp/abonnees.js';

const ABONNEES = 1_000;
const GEBEURTENISSEN = 100;
/** As many as one asker may have at a time. */
const PER_MEDEWERKER = 50;
/** More than this the whole process, with the clients in it, must not grow by, in megabytes: half a megabyte for each subscriber at both ends. */
const GRENS_MB = 1_000;
/** More than the network keeps for somebody who takes nothing in. */
const MEER_DAN_DE_LIJN = 20_000;

describe('Veel abonnees tegelijk, door de gateway', () => {
  let keten: Proefketen;
  let tokens: readonly string[];
  const agent = new Agent({ connections: ABONNEES + 50, headersTimeout: 60_000, bodyTimeout: 0 });
  beforeAll(async () => {
    keten = await startKeten();
    tokens = await medewerkers(keten, ABONNEES / PER_MEDEWERKER + 1);
  });
  afterAll(async () => {
    await agent.destroy();
    await keten[Symbol.asyncDispose]();
  });

  it(`${ABONNEES} abonnees krijgen elk ${GEBEURTENISSEN} gebeurtenissen, elk op volgorde en geen dubbel, binnen begrensd geheugen`, { timeout: 180_000 }, async () => {
    globalThis.gc?.();
    const voor = process.memoryUsage().rss;
    const abonnees = Array.from({ length: ABONNEES }, () => new Abonnee());
    for (let van = 0; van < ABONNEES; van += PER_MEDEWERKER) {
      await Promise.all(abonnees.slice(van, van + PER_MEDEWERKER).map((abonnee) => abonnee.begin(keten, tokens[van / PER_MEDEWERKER]!, agent)));
    }
    // Taken is not yet listening at the owner: the first that arrives everywhere says that everybody listens.
    let vooraf = 0;
    while (abonnees.some(({ ids }) => ids.length === 0)) {
      if (vooraf++ > 40) break;
      await bied(keten, tokens[0]!, 1);
      await wacht(500);
    }
    const begin = abonnees.map(({ ids }) => ids.length);
    const ids = await bied(keten, tokens[0]!, GEBEURTENISSEN);
    await expect.poll(() => abonnees.filter(({ ids: gekregen }) => gekregen.at(-1) === ids.at(-1)).length, { timeout: 120_000, interval: 200 }).toBe(ABONNEES);
    expect(abonnees.filter(({ ids: gekregen }, i) => gekregen.slice(begin[i]).join() !== ids.join() || new Set(gekregen).size !== gekregen.length)).toEqual([]);
    expect((process.memoryUsage().rss - voor) / 2 ** 20).toBeLessThan(GRENS_MB);
    for (const abonnee of abonnees) abonnee.stop();
  });

  it('wie niets afneemt wordt verbroken met waar hij was, schaadt niemand, en krijgt daarna alsnog alles', { timeout: 300_000 }, async () => {
    const [token, ander] = [tokens.at(-1)!, tokens[0]!];
    const trage = await slaper(keten, token);
    const snel = new Abonnee();
    await snel.begin(keten, ander, agent);
    // Taken is not yet listening at the owner: what arrives says that it does.
    while (snel.ids.length === 0 || !trage.hoort()) {
      await bied(keten, ander, 1);
      await wacht(300);
    }
    const ids = await bied(keten, ander, MEER_DAN_DE_LIJN);
    await expect.poll(() => snel.ids.at(-1), { timeout: 90_000, interval: 200 }).toBe(ids.at(-1));
    expect(snel.ids.slice(-ids.length).join()).toBe(ids.join());
    snel.stop();

    // It gets a while to take the last word; who does not, has the cursor of the last event that arrived.
    await expect.poll(() => keten.log.some(({ gebeurtenis }) => gebeurtenis === 'abonnee te traag'), { timeout: 150_000, interval: 100 }).toBe(true);
    const tekst = await trage.alles();
    const gekregen = [...tekst.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id!);
    expect(gekregen.length).toBeLessThan(MEER_DAN_DE_LIJN);
    const cursor = /"ABONNEE_TE_TRAAG"[^}]*?"cursor":"([^"]+)"/.exec(tekst)?.[1] ?? [...tekst.matchAll(/"cursor":"([^"]+)"/g)].at(-1)?.[1];
    expect(tekst).toContain('ABONNEE_TE_TRAAG');
    const hervat = new Abonnee();
    await hervat.begin(keten, token, agent, cursor);
    await expect.poll(() => hervat.ids.at(-1), { timeout: 60_000, interval: 200 }).toBe(ids.at(-1));
    const samen = [...gekregen, ...hervat.ids];
    expect(new Set(samen).size).toBe(samen.length);
    expect(samen.slice(-ids.length).join()).toBe(ids.join());
    hervat.stop();
  });
});
