import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { BEOORDELING } from './regel.js';
import { RaadVoorDeKinderbeschermingBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** The Raad voor de Kinderbescherming: inquiries for the court about children. */
export const raadVoorDeKinderbescherming: Partnersoort = {
  soort: 'raad-voor-de-kinderbescherming',
  naam: 'Raad voor de Kinderbescherming',
  bijdrage: RaadVoorDeKinderbeschermingBijdrage,
  groepen: ['onderzoeken', 'strafonderzoeken'],
  migraties,
  regels: [BEOORDELING],
  voorbeelden: { catalogus, eigen },
};
