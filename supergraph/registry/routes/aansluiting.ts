import type { Routes } from '../../http/routes.js';
import { maakStuk } from '../stuk.js';
import { JSON_TYPE, metProblemen, stuurStuk } from './antwoord.js';
import type { Routemiddelen } from './middelen.js';

/** What who connects must know of this chain: where things are, and whose signatures to believe. */
export function aansluitroutes({ aansluiting }: Routemiddelen): Routes {
  return {
    '/register/aansluiting': {
      GET: metProblemen(async (verzoek, antwoord) => {
        stuurStuk(verzoek, antwoord, maakStuk(JSON.stringify(await aansluiting())), JSON_TYPE);
      }),
    },
  };
}
