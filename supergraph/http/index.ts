/** The door of this folder. */
export { graphqlroute, type Graphqlopties } from './graphql.js';
export { LichaamTeGroot, leesLichaam } from './lichaam.js';
export { antwoordProbleem } from './probleem.js';
export type { Routes, Verwerker, Verzoekgegevens } from './routes.js';
export { type Httpdienst, type Httpopties, startHttp } from './server.js';
