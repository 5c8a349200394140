import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { GecertificeerdeInstellingBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Gecertificeerde instellingen: youth protection and youth probation. */
export const gecertificeerdeInstelling: Partnersoort = {
  soort: 'gecertificeerde-instelling',
  naam: 'Gecertificeerde instelling',
  bijdrage: GecertificeerdeInstellingBijdrage,
  groepen: ['maatregelen', 'jeugdreclassering'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
