/** The door of this folder. */
export { graphqlroute, type Graphqlopties } from './graphql.js';
export { LichaamTeGroot, leesLichaam } from './lichaam.js';
export { weigerOvername } from './overnames.js';
export { antwoordProbleem } from './probleem.js';
export { leid, type Overnemer, type Route, type Routes, type Verwerker, type Verzoekgegevens } from './routes.js';
export { type Httpdienst, type Httpopties, startHttp } from './server.js';
