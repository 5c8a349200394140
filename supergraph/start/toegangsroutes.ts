import type { Routes } from '../http/index.js';
import { functiedoorgang, type Functieweg } from './functiedoorgang.js';

const LICHAAM = { soorten: ['application/json'], maxBytes: 262_144 };

/** `POST /access/v1/evaluation` and `/evaluations`: the decision point for other software, to whoever may ask the gateway. (AuthZEN Authorization API 1.0) */
export function toegangsroutes(weg: Functieweg): { readonly routes: Routes; stop(): Promise<void> } {
  const { door, stop } = functiedoorgang('bekendheid', weg);
  return { routes: Object.fromEntries(TOEGANGSPADEN.map((pad) => [pad, { POST: (verzoek, antwoord, gegevens) => door(verzoek, antwoord, gegevens, { pad, lichaam: LICHAAM }) } satisfies Routes[string]])), stop };
}

/** Where the decision point answers. */
export const TOEGANGSPADEN = ['/access/v1/evaluation', '/access/v1/evaluations'];
