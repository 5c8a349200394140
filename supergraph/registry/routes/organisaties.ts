import type { Routes } from '../../http/routes.js';
import type { Geregistreerde } from '../organisaties.js';
import { maakStuk, type Stuk } from '../stuk.js';
import { JSON_TYPE, metProblemen, stuurStuk } from './antwoord.js';
import type { Routemiddelen } from './middelen.js';

/** Who is admitted, and with which key each signs. That is public; where they answer is not, and is not here. */
export function organisatieroutes({ herkenning: { organisaties } }: Routemiddelen): Routes {
  let gegeven: readonly Geregistreerde[] | undefined;
  let stuk: Stuk = maakStuk('');
  return {
    '/register/organisaties': {
      GET: metProblemen((verzoek, antwoord) => {
        const huidig = organisaties.huidig();
        if (huidig !== gegeven) {
          stuk = maakStuk(JSON.stringify({ organisaties: huidig.map(toon) }));
          gegeven = huidig;
        }
        stuurStuk(verzoek, antwoord, stuk, JSON_TYPE);
      }),
    },
  };
}

const toon = ({ oin, soort, sleutel }: Geregistreerde): object => ({ oin, soort, ...(sleutel !== undefined && { sleutel }) });
