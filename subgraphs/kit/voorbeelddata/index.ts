// Synthetic data for demonstration and tests: the demo population, the demo organisations, and the dossiers they hold.
// All of it is invented, made from a seed, and marked as synthetic. Nothing here describes an existing person or organisation.
export { DEMOBURGER } from './bevolking/burger.js';
export { DEMOZAAD, maakBevolking } from './bevolking/bevolking.js';
export type { Actiesoort, Betrokkenheidsoort, Catalogus, Leeftijdskans } from './dossiers/catalogus.js';
export { PEILDATUM } from './dagen.js';
export type { Demobevolking, Demogezin, Demopersoon } from './bevolking/demopersoon.js';
export { DOSSIERZAAD, maakDossiers, toevalVoorGroep, type Dossieropdracht } from './dossiers/dossiers.js';
export { GBAV_KOLOMMEN } from './gbav/kolommen.js';
export { schrijfGbav } from './gbav/uitvoer.js';
export { KANSEN } from './dossiers/kansen.js';
export { DEELNEMERS_SV_DEMO, DEMOPARTNERS, type Demopartner } from './partners.js';
export { HOOFDREGIO, PLAATSEN, plaatsMetNaam, type Plaats } from './plaatsen.js';
export { maakToeval, type Toeval } from './toeval.js';
export * from './dossiers/voorbeelddossier.js';
export { alsVoorbeeldpersonen, type Gezinslid, type Voorbeeldpersoon } from './dossiers/voorbeeldpersoon.js';
