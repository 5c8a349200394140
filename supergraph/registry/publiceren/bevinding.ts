import type { Bevinding, Ernst } from '../../../schema/publicatie.js';

/** What the register itself finds, beside the rules for schemas. */
export type Registerregel = 'soort' | 'organisatie' | 'eindpunt' | 'sleutel' | 'intrekking' | 'terugdraaiing' | 'operatie';

/** Something that the register found. */
export const bevinding = (regel: Registerregel, plaats: string, melding: string, uitweg: string, ernst: Ernst = 'FOUT'): Bevinding => ({ regel, ernst, plaats, melding, uitweg });

/** Does one of these refuse the publication? */
export const weigert = (bevindingen: readonly Bevinding[]): boolean => bevindingen.some(({ ernst }) => ernst === 'FOUT');
