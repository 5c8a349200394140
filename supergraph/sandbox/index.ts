/** The door of this folder. */
export { Gezondheidsmeter, type Kaartbron, type Kaartregel, type Kaartwet } from './kaart/index.js';
export { PAGINAVRAGEN } from './paginavragen.js';
export type { Personadienst } from './personas.js';
export { type Sandboxopties, sandboxroutes } from './sandboxroutes.js';
