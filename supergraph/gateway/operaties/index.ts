/** The door of this folder. */
export { genoemdeHash } from './genoemde-hash.js';
export { alsOperatie, hashVan } from './operatie.js';
export { Operatielijst } from './operatielijst.js';
