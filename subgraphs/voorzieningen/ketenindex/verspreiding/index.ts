// How the gebeurtenissen that are for everybody come to other machines: NATS JetStream.
export { verspreidingMigraties } from './migraties.js';
export { ONDERWERP, STROOM } from './stroom.js';
export { startVerspreiding, type Verspreiding, type Verspreidingsopties } from './verspreider.js';
