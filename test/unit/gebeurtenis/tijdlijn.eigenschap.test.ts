import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isVoor, Ketenlezer } from '../../../subgraphs/voorzieningen/ketenindex/graaf/ketenlezer.js';
import { NIEMAND, type TeBewaren } from '../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { type Proefketenindex, proefketenindex, voorval } from './hulp/proefketenindex.js';

const LEZERS = ['00000099001000001000', '00000099002000001000', '00000099003000001000'] as const;
const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'] as const;

const doelgroep = fc.subarray([...LEZERS], { minLength: 1 });
/** An occurrence about one of two persons, for whomever. */
const voorvallen = fc.array(fc.record({ persoon: fc.constantFrom('een', 'ander'), beperkt: fc.option(doelgroep, { nil: undefined }), volledig: fc.option(doelgroep, { nil: undefined }) }), { minLength: 1, maxLength: 12 });

/** What this reader may have of an occurrence, straight from the agreement: the highest variant whose doelgroep names him, else that there is something. */
function verwacht(varianten: readonly TeBewaren[], lezer: string): TeBewaren | undefined {
  return [...varianten].sort((a, b) => NIVEAUS.indexOf(b.niveau) - NIVEAUS.indexOf(a.niveau)).find(({ doelgroep: wie }) => wie === undefined || wie.includes(lezer));
}

describe('Wat een lezer ziet', () => {
  let index: Proefketenindex;
  beforeAll(async () => {
    index = await proefketenindex();
  });
  afterAll(() => index.stop());

  it('is van elk voorval precies zijn hoogste variant, op volgorde: op de tijdlijn, in de lijst en in de gedeelde staart, nooit een rij boven wat de doelgroep toestaat', async () => {
    const lezer = new Ketenlezer(index.opslag);
    await fc.assert(fc.asyncProperty(voorvallen, async (reeks) => {
      const na = await index.gebeurtenissen.hoofd();
      const personen = { een: `persoon-${randomUUID()}`, ander: `persoon-${randomUUID()}` };
      const gemaakt = reeks.map(({ persoon, beperkt, volledig }) => voorval([
        { niveau: 'MINIMAAL' as const },
        ...(beperkt ? [{ niveau: 'BEPERKT' as const, doelgroep: beperkt, gegevens: { persoon: personen[persoon as 'een'] } }] : []),
        ...(volledig ? [{ niveau: 'VOLLEDIG' as const, doelgroep: volledig, gegevens: { persoon: personen[persoon as 'een'] } }] : []),
      ]));
      await index.gebeurtenissen.voegToe(gemaakt.flat());
      const staart = await lezer.naPositie(na, 100);
      for (const oin of [...LEZERS, '00000099009000001000', NIEMAND]) {
        const mag = gemaakt.flatMap((varianten) => verwacht(varianten, oin) ?? []);
        const idsVan = (rijen: readonly { readonly gebeurtenis: { readonly id: string } }[]): readonly string[] => rijen.map(({ gebeurtenis }) => gebeurtenis.id);
        expect(idsVan((await index.gebeurtenissen.lees({ na, lezer: oin, first: 100 })).rijen)).toEqual(idsVan(mag));
        expect(idsVan(staart.filter((rij) => isVoor(oin, rij)))).toEqual(idsVan(mag));
        const tijdlijnen = await lezer.tijdlijnen({ soort: 'persoon', sleutels: Object.values(personen), lezer: oin, na: 0, first: 100 });
        for (const sleutel of Object.values(personen)) expect(idsVan(tijdlijnen.get(sleutel) ?? [])).toEqual(idsVan(mag.filter(({ gebeurtenis }) => gebeurtenis.data?.['persoon'] === sleutel)));
      }
    }), { numRuns: 40 });
  });
});
