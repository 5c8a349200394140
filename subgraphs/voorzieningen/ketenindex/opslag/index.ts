// The store of gebeurtenissen, and how to read it.
export { naarCursor, vanCursor } from './cursor.js';
export { gebeurtenisopslag, type LopendeOpslag, type Opslagmiddelen } from './gebeurtenisopslag.js';
export { gebeurtenisMigraties } from './migraties.js';
export { NIEMAND, type Gebeurtenisblad, type Gebeurtenisopslag, type Gebeurtenisrij, type Leesvraag, type TeBewaren, type Uitslag, type Verberging } from './vorm.js';
