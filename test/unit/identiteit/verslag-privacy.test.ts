import { describe, expect, it } from 'vitest';
import { GbavFout, verwerkBevolking } from '../../../subgraphs/functies/identiteit/gbav/index.js';
import { bestand, bsn, GEHEIM, lees, noem, persoon } from './gbav-bestand.js';

/** Random numbers from 0 up to 1, the same at every run. */
function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand / 2 ** 32;
  };
}

const HEEL = Buffer.from(bestand([
  persoon(1, { ...noem('05', 2, { '06.10': '20000101', '15.10': 'H' }), ...noem('09', 3), '09.H': '09', '08.H': '58' }),
  { ...noem('09', 4), '08.11.20': '8' },
  persoon(2, { '01.01.20': bsn(1), ...noem('05', 1) }),
  persoon(3, { ...noem('02', 1), ...noem('03', 9), '11.32.10': '12' }),
  persoon(4, { '01.01.20': '', ...noem('02', 4) }),
]));

describe('het verslag van een bestand waaraan van alles mankeert', () => {
  it('breekt nooit af, en bevat nooit een nummer van negen cijfers of een naam', async () => {
    const kies = toeval(20_261_123);
    const codes = new Set<string>();
    for (let ronde = 0; ronde < 400; ronde++) {
      const bytes = Buffer.from(HEEL);
      for (let i = 0; i <= ronde % 9; i++) {
        // Past the header, so that most rounds come to reading rows.
        const plek = ronde % 10 === 0 ? Math.floor(kies() * bytes.length) : 2800 + Math.floor(kies() * (bytes.length - 2800));
        bytes[plek] = kies() < 0.5 ? '";\n.09\u00e9H'.charCodeAt(Math.floor(kies() * 8)) : Math.floor(kies() * 256);
      }
      const teksten = await leesAlles(bytes.subarray(0, ronde % 4 === 0 ? Math.floor(kies() * bytes.length) : bytes.length), codes);
      for (const tekst of teksten) expect(tekst).not.toMatch(/\d{9}|Voornaam|Testman/);
    }
    expect([...codes]).toEqual(expect.arrayContaining(['KOLOMMEN_ONJUIST', 'AANHALINGSTEKENS', 'TEKENSET', 'BSN_ONGELDIG', 'BSN_MEERDUIDIG', 'RELATIE_NIET_IN_SET', 'BESTAND_AFGEBROKEN']));
  });
});

async function leesAlles(bytes: Uint8Array, codes: Set<string>): Promise<string[]> {
  try {
    const { lijsten, meldingen } = await lees(bytes);
    const alle = [...meldingen, ...verwerkBevolking(lijsten, { geheim: GEHEIM }).meldingen];
    for (const { code } of alle) codes.add(code);
    return alle.map((melding) => JSON.stringify(melding));
  } catch (fout) {
    expect(fout).toBeInstanceOf(GbavFout);
    return [(fout as GbavFout).message];
  }
}
