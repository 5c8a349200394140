// What a partner imports to try its own subgraph, in whatever language it was written: `handbereik/conformance`.

export { BEWERINGEN } from './beweringen/index.js';
export type { Bewering, Norm } from './bewering.js';
export { type Conformanceproef, conformanceproeven } from './conformanceproeven.js';
export { type Opstelling, type Proefkader, type Proefuitgever, TERMIJN_MS } from './opstelling.js';
export { proefuitgever } from './proefuitgever.js';
export { draaiConformance, Onbereikbaar, type Regel, type Suiteopties, type Verslag } from './suite.js';
export { type Proefuitkomst, type Uitslag } from './uitslag.js';
export { alsJson, tel } from './verslag/json.js';
export { alsJunit } from './verslag/junit.js';
export { alsTekst } from './verslag/tekst.js';
