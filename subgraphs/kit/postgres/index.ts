// PostgreSQL for a subgraph: the embedded server, or one that is given; a schema and a role of its own.
export { startCluster, type Cluster } from './cluster.js';
export { startEigenCluster } from './eigen-cluster.js';
export { vergrendel, type Slot } from './slot.js';
export { openSchema, openVoorbereid, type Opening, type Opslag } from './database.js';
export { bereidSchemasVoor, type Schemaplaats, type Voorbereiding } from './voorbereiden.js';
export type { Migratie, Migraties } from './migraties.js';
export { telQueries, type Queryluisteraar, type Querytelling, type UitgevoerdeQuery } from './tellen.js';
export { codeVan, Databasefout, veiligeFout, type VeiligeFout } from './fout.js';
export type { Poolgrenzen } from './verbinding.js';
export { inDelen } from './in-delen.js';
