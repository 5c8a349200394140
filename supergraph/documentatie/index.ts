export { alsAntwoordbestand, antwoordpad, leesAntwoord } from './antwoordbestand.js';
export type { Documentatiebron } from './bron.js';
export { documentatie } from './documentatie.js';
export { VRAAGMOMENT, zetKlok } from './klok.js';
export { vasteAntwoorden } from './vast.js';
export { doorloop, volgorde } from './voorbeeldloop.js';
export { vraagweg } from './vraagweg.js';
