import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { WoningcorporatieBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Woningcorporaties: landlords of social housing. */
export const woningcorporatie: Partnersoort = {
  soort: 'woningcorporatie',
  naam: 'Woningcorporatie',
  bijdrage: WoningcorporatieBijdrage,
  groepen: ['huurovereenkomsten', 'overlastmeldingen'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
