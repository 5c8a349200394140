/** The door of the partner router: what the rest of the supergraph may use. */
export { type Routeropties, ROUTEROPTIES } from './opties.js';
export {
  maakPartnerrouter, type Partnerantwoord, type Partnerrouter, type Partnervraag, type Routerinstelling, type Routersoort,
} from './partner-router.js';
export { type Doorgeefantwoord, type Doorgeefverzoek, maakRouterverzoekafhandeling, type Serveeropties, type Verzoekafhandeling } from './serveer.js';
export { type Uitval, type Uitvalcode, type Uitvalmelding, uitvalzin } from './uitval.js';
export { Vraagfout } from './vraagfout.js';
export type { Oproepeinde, Oproepmeter } from './opties.js';
