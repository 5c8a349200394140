import type { Migraties } from '../../kit/index.js';

/** None: the dossiers are in a case system behind an API. */
export const migraties: Migraties = {};
