/** The door of this folder. */
export { type Abonnement, ABONNEMENTGRENZEN, type Abonnementgrenzen } from './abonnementen/index.js';
export type { Gatewaycontext, Uitval } from './context.js';
export type { Koppen } from './functiebron.js';
export { maakGateway } from './gateway.js';
export { type Gebruik, type Gebruiksteller, maakGebruiksteller, type Tellersopties } from './gebruik/index.js';
export { bevatIdentificatie } from './identificatie.js';
export { isKetensupergraph } from './ketenregels/index.js';
export { KETENLIMIETEN, type Limieten, OPEN_LIMIETEN } from './limieten.js';
export type { Log } from './log.js';
export type { Aanmelding, Beleid, Gateway, Gatewayopties, Graphqlverzoek, Stroomantwoord, Vervangopties } from './opties.js';
export type { Soortrouter, Soortvraag } from './soortbron.js';
export { beginTrace, leesTraceparent, type Trace } from './trace.js';
export { type Gemeldeweigering, type Geweigerde, meldWeigering, redenVan, type Weigeringmelder } from './weigering-melden.js';
export type { Ontlede, Vraagmeter } from './opties.js';
