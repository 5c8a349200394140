import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { ZorgEnVeiligheidshuisBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Zorg- en Veiligheidshuizen: regional alliances of justice, care and municipalities around complex cases. */
export const zorgEnVeiligheidshuis: Partnersoort = {
  soort: 'zorg-en-veiligheidshuis',
  naam: 'Zorg- en Veiligheidshuis',
  bijdrage: ZorgEnVeiligheidshuisBijdrage,
  groepen: ['casusoverleggen', 'plannen'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
