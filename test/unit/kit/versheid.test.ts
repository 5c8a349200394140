import { describe, expect, it } from 'vitest';
import { bewaakteBron, type Bron, DossiersVerouderd, Versheid } from '../../../subgraphs/kit/index.js';

const RIJ = { soort: 'rij' };

function opstelling(): { bron: Bron; bewaakt: Bron; versheid: Versheid } {
  const bron: Bron = {
    vind: async (pseudoniemen) => new Map(pseudoniemen.map((pseudoniem) => [pseudoniem, `sleutel:${pseudoniem}`])),
    lees: async (_groep, sleutels) => new Map(sleutels.map((sleutel) => [sleutel, [RIJ]])),
    controleer: async () => {},
    stop: async () => {},
  };
  const versheid = new Versheid();
  return { bron, bewaakt: bewaakteBron(bron, versheid), versheid };
}

describe('Een bron waarvan de dossiers worden vervangen', () => {
  it('geeft in gewone tijden wat de bron geeft', async () => {
    const { bewaakt } = opstelling();
    const gevonden = await bewaakt.vind(['a', 'b']);
    const sleutels = [...gevonden.values()];
    expect([...(await bewaakt.lees('acties', sleutels))]).toEqual(sleutels.map((sleutel) => [sleutel, [RIJ]]));
  });

  it('antwoordt niet zolang zij niet vers is: ook niet dat iemand onbekend is', async () => {
    const { bewaakt, versheid } = opstelling();
    versheid.verouder();
    await expect(bewaakt.vind(['a'])).rejects.toThrow(DossiersVerouderd);
    await expect(bewaakt.controleer()).rejects.toThrow(DossiersVerouderd);
    versheid.ververs();
    expect((await bewaakt.vind(['a'])).size).toBe(1);
  });

  it('geeft geen leeg dossier aan wie iemand vond vóór de vervanging', async () => {
    const { bewaakt, versheid } = opstelling();
    const sleutels = [...(await bewaakt.vind(['a'])).values()];
    versheid.verouder();
    versheid.ververs();
    await expect(bewaakt.lees('acties', sleutels)).rejects.toThrow(DossiersVerouderd);
  });

  it('merkt een vervanging tijdens het lezen', async () => {
    const { bron, versheid } = opstelling();
    const traag = bewaakteBron({ ...bron, lees: async (groep, sleutels) => (versheid.verouder(), versheid.ververs(), bron.lees(groep, sleutels)) }, versheid);
    const sleutels = [...(await traag.vind(['a'])).values()];
    await expect(traag.lees('acties', sleutels)).rejects.toThrow(DossiersVerouderd);
  });
});
