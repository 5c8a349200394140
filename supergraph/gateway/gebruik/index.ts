/** What clients use of the schema: what a change of it would break. */
export { clientnaam } from './clientnaam.js';
export { type Gebruik, gebruikteCoordinaten } from './gebruik.js';
export { type Gebruiksteller, maakGebruiksteller, type Tellersopties } from './gebruiksteller.js';
