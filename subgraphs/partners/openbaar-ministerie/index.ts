import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { OpenbaarMinisterieBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** The Openbaar Ministerie: public prosecution, per arrondissementsparket. */
export const openbaarMinisterie: Partnersoort = {
  soort: 'openbaar-ministerie',
  naam: 'Openbaar Ministerie',
  bijdrage: OpenbaarMinisterieBijdrage,
  groepen: ['strafzaken'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
