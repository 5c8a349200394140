import { bevatIdentificatie } from '../identificatie.js';
import type { Weigering } from '../weigering.js';

/**
 * A person number or person key stands only in the values of variables: the text of an operation, its name and the
 * names of its variables end up in caches, plans, logs and at every partner.
 */
export function identificatieInVraag(tekst: string, operationName: string | undefined, variabelen: readonly string[]): Weigering | undefined {
  const gevonden =
    bevatIdentificatie(tekst) || (operationName !== undefined && bevatIdentificatie(operationName)) || variabelen.some(bevatIdentificatie);
  return gevonden ? { code: 'IDENTIFICATIE_IN_VRAAG' } : undefined;
}
