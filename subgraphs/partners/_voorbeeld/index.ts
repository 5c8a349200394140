import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { VoorbeeldBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** The skeleton of a kind of partner. It takes no part in the chain, and is tested like every kind that does. */
export const voorbeeld: Partnersoort = {
  soort: 'voorbeeld',
  naam: 'Voorbeeldorganisatie',
  bijdrage: VoorbeeldBijdrage,
  groepen: ['notities'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
