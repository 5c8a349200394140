// The list of every part, for the all-in-one start and the tests only.
export { maakActie } from './delen/actie.js';
export { type Bekendheiddeel, maakBekendheid } from './delen/bekendheid.js';
export { maakBurger } from './delen/burger.js';
export type { Deel, Functiedeel } from './delen/deel.js';
export { demoregister } from './delen/demoregister.js';
export { type Identiteitdeel, maakIdentiteit } from './delen/identiteit.js';
export { type Inrichtingdeel, maakInrichting } from './delen/inrichting.js';
export { type Ketenindexdeel, maakKetenindex } from './delen/ketenindex.js';
export { maakMelding } from './delen/melding.js';
export { KETENBEHEER } from './delen/ketenbeheer.js';
export { FUNCTIES, type Functienaam, KETENSUBGRAPHS, type Ketensubgraph, ketensubgraphmap, VOORZIENINGEN } from './delen/namen.js';
export type { Adressen, Machine, Omgeving, Subgraphsleutels } from './delen/omgeving.js';
export { maakPartnersoort, type Soortdeel } from './delen/partnersoort.js';
export { maakPseudoniemen, type Pseudoniemendeel } from './delen/pseudoniemen.js';
export { SOORTEN } from './delen/soorten.js';
export { demodeelnemers, DEMOVERBANDEN } from './functies/inrichting/index.js';
export { PARTNERSOORTEN } from './partners/index.js';
