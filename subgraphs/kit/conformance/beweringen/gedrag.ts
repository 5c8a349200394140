import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { TERMIJN_MS } from '../opstelling.js';
import { beoordeel, geenVan } from '../uitslag.js';
import { type Antwoord, omschrijf } from '../bank/antwoord.js';
import { verrijking } from '../bank/bekende.js';
import type { Proefbank } from '../bank/proefbank.js';
import { entiteitvraag } from '../bank/selectie.js';

/** As many persons as one round may hold. */
const GEZIN = 24;

/** The largest answer that the partner router reads, in bytes. */
const MAX_BYTES = 1_048_576;

/** Everything about as many persons as may be asked about: all known ones, and for the rest strangers. */
function vraagGezin(bank: Proefbank): Promise<Antwoord> {
  return bank.eenmaal('gezin', async () => {
    const { bekend = [] } = bank.opstelling;
    const mag = bekend.length > 0 ? (await bank.bekende()).mag : [];
    const personen = Array.from({ length: GEZIN }, (_, i) => bekend[i] ?? bank.andereOnbekende());
    return bank.vraag(personen.map((wie) => bank.bewijs(wie, verrijking(mag))));
  });
}

/** How it behaves when much is asked, and when who asks goes away. */
export const GEDRAG: readonly Bewering[] = [
  {
    naam: 'gezin-op-tijd',
    verplicht: true,
    norm: NORMEN.router,
    wat: `Een vraag over ${GEZIN} personen is binnen de termijn van de partnerrouter beantwoord.`,
    toets: async (bank) => {
      const { termijnMs = TERMIJN_MS } = bank.opstelling;
      const { duurMs } = await vraagGezin(bank);
      return beoordeel(duurMs <= termijnMs, `een antwoord binnen ${termijnMs} ms`, () => `${Math.round(duurMs)} ms`);
    },
  },
  {
    naam: 'gezin-past',
    verplicht: true,
    norm: NORMEN.router,
    wat: `Het antwoord over ${GEZIN} personen is ten hoogste 1 MB; meer leest de partnerrouter niet.`,
    toets: async (bank) => {
      // As if each of them were the one of whom most is known.
      const { bekend = [] } = bank.opstelling;
      const { bytes } = await vraagGezin(bank);
      const een = bekend.length > 0 ? Buffer.byteLength(JSON.stringify((await bank.bekende()).volledig)) : 0;
      const meeste = Math.max(bytes, een * GEZIN);
      return beoordeel(meeste <= MAX_BYTES, `ten hoogste ${MAX_BYTES} bytes`, () => `${meeste} bytes`);
    },
  },
  {
    naam: 'vrager-weg',
    verplicht: true,
    norm: NORMEN.router,
    wat: 'Een vrager die weggaat, halverwege zijn vraag of voor het antwoord, bederft de volgende vraag niet.',
    toets: async (bank) => {
      const { type } = await bank.kennis();
      const lichaam = (): string => {
        const representations = Array.from({ length: GEZIN }, () => ({ __typename: type.name, oin: bank.opstelling.oin, bewijs: bank.bewijs(bank.andereOnbekende()) }));
        return JSON.stringify({ query: entiteitvraag(type.name, 'uitkomst'), variables: { representations } });
      };
      const mis: string[] = [];
      for (const halverwege of [true, false]) {
        await bank.lijn.laatVallen(lichaam(), halverwege);
        for (let keer = 0; keer < 3; keer++) {
          const antwoord = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst' });
          if (antwoord.entiteiten[0] == null) mis.push(omschrijf(antwoord));
        }
      }
      return geenVan(mis, 'op elke volgende vraag een bijdrage');
    },
  },
];
