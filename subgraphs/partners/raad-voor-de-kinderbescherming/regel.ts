import type { Bronregel } from '../../kit/index.js';

/**
 * What stands in files on child protection and criminal cases is looked at by an employee before it leaves: it is about others as well.
 * An agreement of this (invented) organisation.
 */
export const BEOORDELING: Bronregel = { id: 'raad-beoordeling', artikel: 'eigen regel van de organisatie', dan: 'MENS', fase: 'VERRIJKING', categorieen: ['JUSTITIEEL'] };
