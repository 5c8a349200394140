import type { Partnersoort } from '../../kit/index.js';
import { zaaksysteemhouder } from './houder.js';
import { migraties } from './migraties.js';
import { OnderwijsBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Onderwijs: compulsory education (leerplicht). The kind whose dossiers are in a case system behind a REST API. */
export const onderwijs: Partnersoort = {
  soort: 'onderwijs',
  naam: 'Onderwijs (leerplicht)',
  bijdrage: OnderwijsBijdrage,
  groepen: ['verzuimmeldingen', 'inschrijvingen'],
  migraties,
  houder: zaaksysteemhouder,
  voorbeelden: { catalogus, eigen },
};
