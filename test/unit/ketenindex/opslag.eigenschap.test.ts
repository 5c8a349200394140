import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerGebeurtenissen } from '../../../subgraphs/voorzieningen/ketenindex/controle/controle.js';
import type { LopendeOpslag, TeBewaren } from '../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { type Proefopslag, proefopslag, SLEUTEL, voorval, VT } from './hulp/proefopslag.js';

let proef: Proefopslag;
let schrijvers: readonly [LopendeOpslag, LopendeOpslag];
beforeAll(async () => {
  proef = await proefopslag();
  schrijvers = [proef.gebeurtenissen, await proef.ander()];
});
afterAll(() => proef.stop());

/** Offers of two processes at the same time: each of some of ten occurrences, the same one often by both. */
const aanbod = fc.array(fc.record({ wie: fc.constantFrom(0, 1), wat: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 12 });

/** Reads on, as a subscriber does, until it has come to `hoofd`; what it saw, in order. */
async function leesMee(na: number, hoofd: Promise<number>): Promise<readonly string[]> {
  const gezien: string[] = [];
  let einde = Infinity;
  // A writer that fails ends the reading; the test hears of it from the writer.
  void hoofd.then((positie) => (einde = positie), () => (einde = na));
  for (let plaats = na; plaats < einde;) {
    const { rijen, gelezenTot } = await proef.gebeurtenissen.lees({ na: plaats, lezer: VT, first: 3 });
    gezien.push(...rijen.map(({ gebeurtenis }) => gebeurtenis.id));
    plaats = gelezenTot;
  }
  return gezien;
}

describe('Wat twee processen tegelijk aanbieden', () => {
  it('staat er één keer, op plaatsen zonder gat, met voor iedereen hetzelfde antwoord; wie meeleest mist niets, en de keten is heel', async () => {
    await fc.assert(fc.asyncProperty(aanbod, async (reeks) => {
      const na = await proef.gebeurtenissen.hoofd();
      const voorvallen = Array.from({ length: 10 }, (): TeBewaren => voorval({ beperkt: [VT] })[1]!);
      const schrijven = Promise.all(reeks.map(({ wie, wat }) => schrijvers[wie].voegToe(wat.map((nummer) => voorvallen[nummer]!))));
      const [uitslagen, gelezen] = await Promise.all([schrijven, leesMee(na, schrijven.then(() => proef.gebeurtenissen.hoofd()))]);

      const aangeboden = new Set(reeks.flatMap(({ wat }) => wat.map((nummer) => voorvallen[nummer]!.gebeurtenis.id)));
      const plaatsen = new Map<string, Set<number>>();
      for (const uitslag of uitslagen.flat()) {
        if (!('positie' in uitslag)) throw new Error('Dezelfde inhoud wordt nooit geweigerd.');
        plaatsen.set(uitslag.id, (plaatsen.get(uitslag.id) ?? new Set()).add(uitslag.positie));
      }
      expect(new Set(plaatsen.keys())).toEqual(aangeboden);
      const opVolgorde = [...plaatsen].map(([id, posities]) => ({ id, posities: [...posities] })).sort((a, b) => (a.posities[0] ?? 0) - (b.posities[0] ?? 0));
      expect(opVolgorde.map(({ posities }) => posities)).toEqual(opVolgorde.map((_, rang) => [na + 1 + rang]));
      expect(gelezen).toEqual(opVolgorde.map(({ id }) => id));
    }), { numRuns: 60 });
    expect(await controleerGebeurtenissen(proef.opslag.db, SLEUTEL)).toMatchObject({ heel: true, hoofd: { volgnummer: await proef.gebeurtenissen.hoofd() } });
  });
});
