import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { ZWIJGPLICHT } from './regel.js';
import { GgzBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Ggz: institutions for mental health care. */
export const ggz: Partnersoort = {
  soort: 'ggz',
  naam: 'Geestelijke gezondheidszorg',
  bijdrage: GgzBijdrage,
  groepen: ['behandelingen', 'crisisafspraken'],
  migraties,
  regels: [ZWIJGPLICHT],
  voorbeelden: { catalogus, eigen },
};
