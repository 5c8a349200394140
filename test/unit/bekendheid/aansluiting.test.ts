import { describe, expect, it } from 'vitest';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import { metAansluiting } from '../../../subgraphs/functies/bekendheid/aansluiting.js';
import type { Afweging, Beslisser } from '../../../subgraphs/functies/bekendheid/beslisser.js';
import type { Functiecontext, Persoonskenmerken, Rechtbesluit } from '../../../subgraphs/kit/index.js';

const MOEDER: Persoonskenmerken = { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false };
const AAN: Registerdeelnemer = { oin: '00000099006000001000', naam: 'GGZ', soort: 'ggz', regio: 'Midden', endpoint: 'https://ggz.example', contacten: [] };
const ZONDER_ADRES: Registerdeelnemer = { oin: '00000099006000002000', naam: 'GGZ nieuw', soort: 'ggz', regio: 'Midden', contacten: [] };
const ZONDER_SOORT: Registerdeelnemer = { ...AAN, oin: '00000099006000003000', soort: 'jongerenwerk' };
const NIET_AANGESLOTEN = 'Deze organisatie is niet aangesloten op de keten; neem zelf contact op.';

const TOEGESTAAN: Rechtbesluit = {
  uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: ['ACTIES'], onthouden: [{ categorie: 'GEZONDHEID', reden: 'Mag niet.', mens: false }], regel: 'r', artikel: 'artikel 1', uitleg: 'Mag.', beleid: ['wet@1/r'],
  bewaren: { duur: 'P1Y', vanaf: 'EINDE_DOEL' },
};
const WET = { regel: 'r', artikel: 'artikel 1' };

/** A law that says this of everybody. */
function volgens(besluit: Rechtbesluit, stand: 'T' | 'M' | 'W' = 'T'): Promise<Afweging> {
  const cel = { stand, niveau: stand === 'T' ? 'BEPERKT' as const : null, ...WET, uitleg: 'Wet.' };
  const partners = [AAN, ZONDER_ADRES, ZONDER_SOORT];
  const wet: Beslisser = {
    weeg: async () => ({ partners, inrichting: 'sv@1', besluiten: (paren) => paren.map(() => besluit), matrix: () => partners.map((partner) => ({ partner, bekendheid: cel, cellen: [{ ...cel, categorie: 'ACTIES' as const }] })) }),
  };
  return metAansluiting(wet, (soort) => soort === 'ggz').weeg({ samenwerkingsverband: 'sv', grondslag: 'g', doel: 'd', informatiebehoefte: ['ACTIES', 'GEZONDHEID'] }, {} as Functiecontext);
}
const besluiten = (afweging: Afweging) => afweging.besluiten(afweging.partners.map((partner) => ({ partner, persoon: MOEDER })));

describe('Een organisatie die niet is aangesloten', () => {
  it('blijft onder de partners staan, en wordt geweigerd met wat de vrager dan doet; wie is aangesloten merkt er niets van', async () => {
    const afweging = await volgens(TOEGESTAAN);
    const [aan, ...niet] = besluiten(afweging);
    expect(aan).toBe(TOEGESTAAN);
    expect(niet).toHaveLength(2);
    for (const besluit of niet) {
      expect(besluit).toEqual({
        uitkomst: 'GEWEIGERD', niveau: null, categorieen: [], regel: null, artikel: null, uitleg: NIET_AANGESLOTEN, bewaren: null, beleid: ['wet@1/r'],
        onthouden: [{ categorie: 'GEZONDHEID', reden: 'Mag niet.', mens: false }, { categorie: 'ACTIES', reden: NIET_AANGESLOTEN, mens: false }],
      });
    }
  });

  it('over wie een mens beslist: die leest ook waarover', async () => {
    const [, besluit] = besluiten(await volgens({ ...TOEGESTAAN, uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], uitleg: 'Een mens beoordeelt: is het nodig?' }));
    expect(besluit).toMatchObject({ uitkomst: 'GEWEIGERD', regel: null, uitleg: `${NIET_AANGESLOTEN} Een mens beoordeelt: is het nodig?` });
  });

  it('en die de wet niet laat bevragen: daar wordt niet aangeraden zelf te vragen', async () => {
    const geweigerd: Rechtbesluit = { ...TOEGESTAAN, uitkomst: 'GEWEIGERD', niveau: null, categorieen: [], regel: null, artikel: null, uitleg: 'Dit mag niet.' };
    const [aan, besluit] = besluiten(await volgens(geweigerd));
    expect(aan).toBe(geweigerd);
    expect(besluit).toEqual({ ...geweigerd, uitleg: 'Deze organisatie is niet aangesloten op de keten. Dit mag niet.' });
  });

  it.each([
    ['T', { stand: 'W', niveau: null, regel: null, artikel: null, uitleg: NIET_AANGESLOTEN }],
    ['M', { stand: 'W', niveau: null, regel: null, artikel: null, uitleg: `${NIET_AANGESLOTEN} Wet.` }],
    ['W', { stand: 'W', niveau: null, ...WET, uitleg: 'Deze organisatie is niet aangesloten op de keten. Wet.' }],
  ] as const)('staat zo in de matrix, ook waar de wet %s zegt', async (stand, verwacht) => {
    const [aan, ...niet] = (await volgens(TOEGESTAAN, stand)).matrix(MOEDER);
    expect(aan!.bekendheid.stand).toBe(stand);
    for (const { bekendheid, cellen } of niet) {
      expect(bekendheid).toEqual(verwacht);
      expect(cellen).toEqual([{ ...verwacht, categorie: 'ACTIES' }]);
    }
  });
});
