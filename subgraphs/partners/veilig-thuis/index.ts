import type { Partnersoort } from '../../kit/index.js';
import { migraties } from './migraties.js';
import { VeiligThuisBijdrage } from './types.js';
import { catalogus, eigen } from './voorbeelddata.js';

/** Veilig Thuis: regional advice and reporting centres for domestic violence and child abuse. */
export const veiligThuis: Partnersoort = {
  soort: 'veilig-thuis',
  naam: 'Veilig Thuis',
  bijdrage: VeiligThuisBijdrage,
  groepen: ['meldingen', 'overdrachten'],
  migraties,
  voorbeelden: { catalogus, eigen },
};
