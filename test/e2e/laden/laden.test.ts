import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { maakBevolking, schrijfGbav } from '../../../subgraphs/kit/index.js';
import { HalfGeladenFout, laadBevolking } from '../../../supergraph/start/bevolking.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';

const niets = (): void => {};
/** The same persons with one more line end: another file, so another population to the chain. */
const bestand = (): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(`${schrijfGbav(maakBevolking())}\n`)]);
const uitkomsten = async (keten: Proefketen): Promise<readonly string[]> => {
  const { data } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder, ...GEZIN.kinderen]));
  return data!.bepalenBekendheid.uitvragen.map(({ persoon, partner, bijdrage }) => `${persoon.naam?.volledig} ${partner.oin} ${bijdrage?.uitkomst}`);
};

describe('Terwijl personen worden vervangen', () => {
  it('antwoordt een organisatie niet tot zij de dossiers erbij heeft: nooit onbekend, waar zij bekend is', async () => {
    await using keten = await startKeten();
    const goed = new Set(await uitkomsten(keten));
    let klaar = false;
    const gezien = (async () => {
      const alles: string[] = [];
      while (!klaar) alles.push(...(await uitkomsten(keten)));
      return alles;
    })();
    await laadBevolking(keten.keten.subgraphs, bestand(), 'ander bestand', niets);
    klaar = true;
    const anders = (await gezien).filter((rij) => !goed.has(rij));
    expect(anders.filter((rij) => !rij.endsWith('GEEN_ANTWOORD'))).toEqual([]);
    expect(new Set(await uitkomsten(keten))).toEqual(goed);
  });

  it('en het halverwege mislukt, antwoordt wie nog de oude dossiers heeft niet, en zegt de melding wat er is gebeurd', async () => {
    await using keten = await startKeten();
    const goed = new Set(await uitkomsten(keten));
    const gemeente = keten.keten.subgraphs.soorten.find(({ naam }) => naam === 'gemeente')!;
    const [oin, { opslag }] = [...gemeente.houders][0]!;
    await sql`alter table vulling rename to vulling_weg`.execute(opslag!.db);
    await expect(laadBevolking(keten.keten.subgraphs, bestand(), 'ander bestand', niets)).rejects.toThrow(HalfGeladenFout);
    await sql`alter table vulling_weg rename to vulling`.execute(opslag!.db);
    const na = await uitkomsten(keten);
    expect(na.filter((rij) => rij.includes(oin))).not.toEqual([]);
    expect(na.filter((rij) => rij.includes(oin) && !rij.endsWith('GEEN_ANTWOORD'))).toEqual([]);
    expect(na.filter((rij) => !goed.has(rij) && !rij.endsWith('GEEN_ANTWOORD'))).toEqual([]);

    await laadBevolking(keten.keten.subgraphs, bestand(), 'ander bestand', niets);
    expect(new Set(await uitkomsten(keten))).toEqual(goed);
  });

  it('vervangt een afgebroken bestand niets', async () => {
    await using keten = await startKeten();
    const goed = await uitkomsten(keten);
    const half = Buffer.from(schrijfGbav(maakBevolking()));
    await expect(laadBevolking(keten.keten.subgraphs, Readable.from([half.subarray(0, Math.floor(half.length / 2) - 7)]), 'half', niets)).rejects.toThrow(/breekt/);
    expect(await uitkomsten(keten)).toEqual(goed);
  });
});

describe('Als de database onder de keten wegvalt', () => {
  it('blijft het proces leven, en antwoordt het weer als de database terug is', async () => {
    await using keten = await startKeten();
    const goed = await uitkomsten(keten);
    const vragen = Array.from({ length: 6 }, () => keten.vraag(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder])));
    const { opslag } = keten.keten.subgraphs.identiteit.identiteit;
    await keten.breekVerbindingen();
    await Promise.all(vragen);
    expect(await opslag.leeft().then(() => opslag.leeft())).toBe(true);
    await expect.poll(() => uitkomsten(keten), { timeout: 20_000 }).toEqual(goed);
  });
});
