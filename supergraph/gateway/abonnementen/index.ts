/** Subscriptions: what the engine plans and does not carry out. */
export { Abonnement } from './abonnement.js';
export { Abonneerdienst } from './dienst.js';
export { ABONNEMENTGRENZEN, type Abonnementgrenzen } from './grenzen.js';
export { metAbonnementen, type Planhouder, volgPlannen, vraagtStroom } from './motor.js';
