import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { ReclasseringBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Reclassering: the probation organisations. */
export const reclassering: Partnersoort = {
  soort: 'reclassering',
  naam: 'Reclassering',
  bijdrage: ReclasseringBijdrage,
  groepen: ['toezichten', 'werkstraffen'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
