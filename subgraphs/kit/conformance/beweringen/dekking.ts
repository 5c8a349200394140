import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { geenVan } from '../uitslag.js';
import { bekendeMetGegevens, verrijking } from '../bank/bekende.js';
import { type Gegeven, gegevenIn, NIVEAUS, reikt } from '../bank/dekking.js';
import type { Proefbank } from '../bank/proefbank.js';
import type { Claims } from '../bank/proefbewijs.js';

const { gegeven: norm } = NORMEN;

/** What is given of the known person on a bewijs with these claims. */
async function gegevenOp(bank: Proefbank, pseudoniem: string, claims: Claims): Promise<readonly Gegeven[]> {
  const { type, eisen } = await bank.kennis();
  return gegevenIn((await bank.bijdrage(pseudoniem, claims)) ?? {}, type, eisen);
}

const plaatsen = (gegeven: readonly Gegeven[]): readonly string[] => gegeven.map(({ plaats }) => plaats);

/** No more than the bewijs covers, and no less. */
export const DEKKING: readonly Bewering[] = [
  {
    naam: 'dekking-fase',
    verplicht: true,
    norm,
    wat: 'Op een bewijs voor alleen bekendheid komt geen veld dat een categorie nodig heeft, welke categorieën het ook noemt.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bekendeMetGegevens(bank);
      const gegeven = await gegevenOp(bank, pseudoniem, { fase: 'BEKENDHEID', niveau: 'VOLLEDIG', categorieen: mag });
      return geenVan(plaatsen(gegeven.filter(({ eis }) => eis.categorie !== undefined)), 'geen velden met een categorie');
    },
  },
  {
    naam: 'dekking-categorie',
    verplicht: true,
    norm,
    wat: 'Een veld van een categorie die het bewijs niet noemt is null, op elke diepte.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bekendeMetGegevens(bank);
      const teveel: string[] = [];
      for (const categorie of mag) {
        const gegeven = await gegevenOp(bank, pseudoniem, verrijking(mag.filter((een) => een !== categorie)));
        teveel.push(...plaatsen(gegeven.filter(({ eis }) => eis.categorie === categorie)));
      }
      return geenVan(teveel, 'geen velden van een categorie buiten het bewijs');
    },
  },
  {
    naam: 'dekking-niveau',
    verplicht: true,
    norm,
    wat: 'Een veld dat een hoger niveau nodig heeft dan het bewijs geeft is null, op elke diepte.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bekendeMetGegevens(bank);
      const teveel: string[] = [];
      for (const niveau of ['MINIMAAL', 'BEPERKT'] as const) {
        const gegeven = await gegevenOp(bank, pseudoniem, verrijking(mag, { niveau }));
        teveel.push(...gegeven.filter(({ eis }) => !reikt(niveau, eis)).map(({ plaats }) => `${plaats} op ${niveau}`));
      }
      return geenVan(teveel, 'geen velden boven het niveau van het bewijs');
    },
  },
  {
    naam: 'dekking-gegeven',
    verplicht: true,
    norm,
    wat: 'Wat het bewijs dekt wordt gegeven: met één categorie de velden daarvan, op BEPERKT wat geen VOLLEDIG nodig heeft, en bij alleen bekendheid het contact.',
    toets: async (bank) => {
      const { pseudoniem, mag, gegeven: alles } = await bekendeMetGegevens(bank);
      const { type, eisen } = await bank.kennis();
      const mist: string[] = [];
      const vergelijk = async (claims: Claims, hoort: (een: Gegeven) => boolean): Promise<void> => {
        const bijdrage = await bank.bijdrage(pseudoniem, claims);
        // Who is not BEKEND here after all is the business of another assertion.
        if (bijdrage?.['uitkomst'] !== 'BEKEND') return;
        const gekregen = new Set(plaatsen(gegevenIn(bijdrage, type, eisen)));
        mist.push(...plaatsen(alles.filter((een) => een.plaats.startsWith(`${type.name}.`) && hoort(een))).filter((plaats) => !gekregen.has(plaats)));
      };
      for (const categorie of mag) await vergelijk(verrijking([categorie]), ({ eis }) => eis.categorie === categorie);
      await vergelijk(verrijking(mag, { niveau: 'BEPERKT' }), ({ eis }) => reikt('BEPERKT', eis));
      await vergelijk({ fase: 'BEKENDHEID', niveau: 'MINIMAAL' }, ({ eis }) => eis.categorie === undefined && reikt('MINIMAAL', eis));
      return geenVan(mist, 'alles wat het bewijs dekt en de bron heeft');
    },
  },
  {
    naam: 'dekking-naast-elkaar',
    verplicht: true,
    norm,
    wat: 'Twee vragen over dezelfde persoon in één verzoek krijgen elk niet meer dan hun eigen bewijs dekt.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bekendeMetGegevens(bank);
      const { type, eisen } = await bank.kennis();
      const ruim = bank.bewijs(pseudoniem, verrijking(mag));
      const krap = bank.bewijs(pseudoniem, { fase: 'BEKENDHEID', niveau: 'MINIMAAL' });
      const alleen = new Set(plaatsen(await gegevenOp(bank, pseudoniem, { fase: 'BEKENDHEID', niveau: 'MINIMAAL' })));
      const { entiteiten } = await bank.vraag([ruim, krap]);
      const bijdrage = entiteiten.find((entiteit) => entiteit?.['bewijs'] === krap);
      return geenVan(plaatsen(gegevenIn(bijdrage ?? {}, type, eisen)).filter((plaats) => !alleen.has(plaats)), 'op het krappe bewijs niet meer dan alleen gevraagd');
    },
  },
  {
    naam: 'dekking-niveau-genoemd',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Het veld niveau noemt het niveau van het bewijs.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bank.bekende();
      const mis: string[] = [];
      for (const niveau of NIVEAUS) {
        const bijdrage = await bank.bijdrage(pseudoniem, verrijking(mag, { niveau }), { keuze: 'niveau' });
        if (bijdrage && bijdrage['niveau'] !== niveau) mis.push(`op ${niveau} iets anders`);
      }
      return geenVan(mis, 'op elk niveau dat niveau');
    },
  },
];
