import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { PolitieBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Politie: eenheden of the national police. */
export const politie: Partnersoort = {
  soort: 'politie',
  naam: 'Politie',
  bijdrage: PolitieBijdrage,
  groepen: ['incidenten'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
