import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel, geenVan } from '../uitslag.js';
import { omschrijf } from '../bank/antwoord.js';
import { verrijking } from '../bank/bekende.js';
import type { Proefbank } from '../bank/proefbank.js';
import { type Gebrek, isMoment, vormfouten } from '../bank/vorm.js';

/** Milliseconds that the clock of the organisation may be ahead. */
const KLOKVERSCHIL_MS = 60_000;

/** Places in the full contribution of a known person that are wrong in this. */
async function gebreken(bank: Proefbank, gebrek: Gebrek): Promise<readonly string[]> {
  const [{ type }, { volledig }] = [await bank.kennis(), await bank.bekende()];
  return vormfouten(volledig, type).filter((fout) => fout.gebrek === gebrek && !/\.(?:uitkomst|peilmoment)$/.test(fout.plaats)).map(({ plaats }) => plaats);
}

/** The answer in the terms of the contract. */
export const CONTRACTBEWERINGEN: readonly Bewering[] = [
  {
    naam: 'contract-velden',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Elk veld van het contract is te vragen, en staat dan in het antwoord, desnoods met null.',
    toets: async (bank) => {
      const { contractvelden } = await bank.kennis();
      const { geweigerd } = await bank.keuze();
      const antwoord = await bank.vraag([bank.bewijs(bank.iemand)]);
      const [bijdrage] = antwoord.entiteiten;
      return geenVan(contractvelden.filter((naam) => geweigerd.includes(naam) || (bijdrage && !(naam in bijdrage))), 'alle velden van het contract');
    },
  },
  {
    naam: 'contract-vorm',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Elke waarde heeft de vorm die het schema belooft, en wat niet null mag zijn is het niet.',
    toets: async (bank) => geenVan(await gebreken(bank, 'vorm'), 'geen waarde die van het schema afwijkt'),
  },
  {
    naam: 'contract-opsommingen',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Waarden van opsommingen zijn waarden van het contract.',
    toets: async (bank) => geenVan(await gebreken(bank, 'opsomming'), 'alleen waarden die de opsomming heeft'),
  },
  {
    naam: 'contract-datums',
    verplicht: true,
    norm: NORMEN.datum,
    wat: 'Een datum is JJJJ-MM-DD, JJJJ-MM, JJJJ of onbekend, en bestaat.',
    toets: async (bank) => geenVan(await gebreken(bank, 'datum'), 'alleen zulke datums'),
  },
  {
    naam: 'contract-peilmoment',
    verplicht: true,
    norm: NORMEN.moment,
    wat: 'Het peilmoment is een moment in UTC dat al is geweest.',
    toets: async (bank) => {
      const bijdrage = await bank.bijdrage(bank.iemand, undefined, { keuze: 'peilmoment' });
      const moment = bijdrage?.['peilmoment'];
      const klopt = moment === undefined || moment === null || (isMoment(moment) && Date.parse(moment) <= Date.now() + KLOKVERSCHIL_MS);
      return beoordeel(klopt, 'een moment als 2026-11-23T14:20:00.000Z, niet in de toekomst', () => (isMoment(moment) ? 'een moment in de toekomst' : 'geen moment in UTC'));
    },
  },
  {
    naam: 'contract-uitkomst',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Elke bijdrage heeft een uitkomst: BEKEND, ONBEKEND of IN_BEHANDELING. GEEN_ANTWOORD is aan de partnerrouter.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([bank.bewijs(bank.iemand), bank.bewijs(bank.onbekend), bank.bewijs(bank.onbekend, verrijking([]))], { keuze: 'uitkomst' });
      const uitkomsten = antwoord.entiteiten.flatMap((entiteit) => (entiteit ? [entiteit['uitkomst']] : []));
      const mis = uitkomsten.filter((uitkomst) => !['BEKEND', 'ONBEKEND', 'IN_BEHANDELING'].includes(String(uitkomst)));
      return beoordeel(uitkomsten.length > 0 && mis.length === 0, 'bij elke bijdrage een uitkomst', () => (uitkomsten.length === 0 ? omschrijf(antwoord) : `${mis.length} van ${uitkomsten.length} zonder geldige uitkomst`));
    },
  },
  {
    naam: 'contract-versie',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Het veld contract noemt de versie waarin de organisatie antwoordt; in versie 1.0 is dat veld er nog niet.',
    toets: async (bank) => {
      const { contractvelden } = await bank.kennis();
      if (!contractvelden.includes('contract')) return beoordeel(true, '', () => '');
      const bijdrage = await bank.bijdrage(bank.iemand, undefined, { keuze: 'contract' });
      return beoordeel(!bijdrage || bijdrage['contract'] === bank.contract, `de versie ${bank.contract}`, () => (typeof bijdrage?.['contract'] === 'string' ? 'een andere versie' : 'geen versie'));
    },
  },
  {
    naam: 'contract-onbekend-leeg',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Over wie niet bekend is wordt niets gegeven, ook geen contact en geen niveau.',
    toets: async (bank) => {
      const { alleCategorieen, eisen, type } = await bank.kennis();
      const bijdragen = [await bank.bijdrage(bank.onbekend), await bank.bijdrage(bank.onbekend, verrijking(alleCategorieen))];
      const velden = ['niveau', ...Object.keys(type.getFields()).filter((naam) => eisen.has(`${type.name}.${naam}`))];
      return geenVan(bijdragen.flatMap((bijdrage) => velden.filter((naam) => (bijdrage?.[naam] ?? null) !== null)), 'overal null');
    },
  },
];
