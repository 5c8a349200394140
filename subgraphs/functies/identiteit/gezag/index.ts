export { leidGezagAf } from './leid-af.js';
export { GEEN_JURIDISCH_ADVIES, type Gezagsantwoord, type Gezagshouder, type Gezagssoort } from './antwoord.js';
export { GEZAGSREGELS } from './regels/tabel.js';
