import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { GemeenteBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Gemeenten, with their wijkteams: the kind with the most organisations. */
export const gemeente: Partnersoort = {
  soort: 'gemeente',
  naam: 'Gemeente (wijkteam)',
  bijdrage: GemeenteBijdrage,
  groepen: ['voorzieningen', 'schuldhulp'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
