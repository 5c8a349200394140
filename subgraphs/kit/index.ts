// What a partner imports to turn a data source into a subgraph, by what it is for.
import 'reflect-metadata';

// The contract
export * from './contract/opsommingen.js';
export * from './contract/scalars.js';
export * from './contract/waarden.js';
export * from './contract/connectie.js';
export { Bijdrage, type Bijdragegrond } from './contract/bijdrage.js';
export { dekt, Gegeven, type Dekking, type Gegevenseis } from './contract/gegeven.js';
export { FoutInVraag } from './fouten.js';

// From classes to a federation schema
export { bouwSchema, type Schemaopdracht, type Subgraphschema } from './schema/bouw-schema.js';

// Signed questions
export { type Bewijs, GELDIGHEID_S, onderteken, verifieer } from './bewijs/bewijs.js';
export { maakOndertekenaar, vertrouw, type Ondertekenaar, type Vertrouwen } from './bewijs/sleutels.js';
export { type Aanvraag, leesFunctietoken, tekenFunctietoken, type Vrager } from './functie/functietoken.js';

// Persons without numbers
export type { Pseudoniem, Pseudonimiseerder } from './pseudoniem/pseudonimiseerder.js';
export { hmacPseudoniem, hmacPseudonimiseerder, organisatiesleutel } from './pseudoniem/hmac.js';

// Sources
export type { Bron, Dossier, Rij } from './bron/bron.js';
export { Dossierlader } from './bron/lader.js';
export { sqlBron } from './bron/sql.js';
export { bewaakteBron, DossiersVerouderd, Versheid } from './bron/versheid.js';
export { restBron, type Restbron, type Restbronopties, Restfout, type Restgroep, type Restopzet, type Restveld } from './bron/rest.js';
export * from './postgres/index.js';

// A kind of ketenpartner
export type { Bronbesluit, Partnersoort } from './partner/partnersoort.js';
export type { Organisatie, Partnercontext } from './partner/context.js';
export { partnerschema } from './partner/partnerschema.js';
export { type Bronhouder, partneronderdelen, type Partneronderdelen, partnerpad } from './partner/partneronderdelen.js';
export { gedeeldeMigraties, groep } from './partner/gedeelde-migraties.js';
export { type Dossierhouder, type EigenPseudoniem, eigenPseudoniem } from './partner/dossierhouder.js';
export { GEDEELDE_GROEPEN, sqlHouders } from './partner/sql-houders.js';

// A samenwerkfunctie
export type { Functiecontext } from './functie/context.js';
export { type Functie, functieonderdeel, functiepad } from './functie/functie.js';

// Serving
export { graphqldienst, type Graphqldienst } from './serveer/graphql.js';
export { type Koppen, type Luisteraar, type Onderdeel, startLuisteraar } from './serveer/luisteraar.js';
export { type Log, logNaarBestand, logRegel } from './log.js';

// Synthetic data for the demo
export * from './voorbeelddata/index.js';
export { type Dossierrijen, dossierrijen, type EigenVoorbeelden, vervangDossiers, vullingVan } from './partner/voorbeelden.js';
export { dagenLater, dagenVooruit, dagTijdens } from './partner/voorbeelddagen.js';
