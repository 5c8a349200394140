import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel } from '../uitslag.js';
import { isObject } from '../bank/antwoord.js';
import { verrijking } from '../bank/bekende.js';

const ONTHOUDEN = [{ categorie: 'FINANCIEEL', reden: 'Niet nodig voor dit doel.' }, { categorie: 'GEZONDHEID', reden: 'Zonder grondslag.' }] as const;
const KEUZE = 'nietGedeeld { categorie reden }';

/** What was asked and is not shared. */
export const NIET_GEDEELD: readonly Bewering[] = [
  {
    naam: 'nietgedeeld-uit-bewijs',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Over wie bekend is noemt nietGedeeld precies wat het bewijs onthoudt, nooit iets uit de bron.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bank.bekende();
      const anders: string[] = [];
      for (const onthouden of [ONTHOUDEN, []]) {
        const bijdrage = await bank.bijdrage(pseudoniem, verrijking(mag.filter((een) => !ONTHOUDEN.some(({ categorie }) => categorie === een)), { onthouden }), { keuze: KEUZE });
        const lijst = bijdrage?.['nietGedeeld'];
        const regels = (Array.isArray(lijst) ? (lijst as readonly unknown[]) : []).map((regel) => (isObject(regel) ? `${String(regel['categorie'])}: ${String(regel['reden'])}` : ''));
        if (bijdrage && regels.sort().join() !== onthouden.map(({ categorie, reden }) => `${categorie}: ${reden}`).sort().join()) anders.push(`${regels.length} in plaats van ${onthouden.length} regels, of andere`);
      }
      return beoordeel(anders.length === 0, 'de regels van het bewijs', () => anders.join('; '));
    },
  },
  {
    naam: 'nietgedeeld-onbekend',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Over wie niet bekend is, is nietGedeeld null.',
    toets: async (bank) => {
      const bijdrage = await bank.bijdrage(bank.onbekend, verrijking([], { onthouden: ONTHOUDEN }), { keuze: KEUZE });
      return beoordeel((bijdrage?.['nietGedeeld'] ?? null) === null, 'null', () => 'een lijst');
    },
  },
];
