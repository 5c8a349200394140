export { BEKENDHEID, GATEWAY, type Vrager } from '../../schema/vertrouwen.js';

/** Audience of the tokens with which people ask the gateway. */
export { GATEWAY as DOELGROEP } from '../../schema/vertrouwen.js';

/** Issuer of demo tokens. */
export const DEMO_UITGEVER = 'urn:handbereik:demo-uitgever';
