import type { Deelnemersregister } from '../../../schema/register.js';
import type { Routes } from '../../http/routes.js';
import { isBeheerder, leesToken } from '../publiceren/herkennen.js';
import { Registerfout } from '../registerfout.js';
import { maakStuk, type Stuk } from '../stuk.js';
import { JSON_TYPE, metProblemen, stuurStuk } from './antwoord.js';
import type { Routemiddelen } from './middelen.js';

/** Where organisations answer: for machines of the chain and for its beheerder, and for nobody else. */
export function deelnemersroutes({ kern, machine, herkenning }: Routemiddelen): Routes {
  let gegeven: Deelnemersregister | undefined;
  let stuk: Stuk = maakStuk('');
  return {
    '/register/deelnemers': {
      GET: metProblemen(async (verzoek, antwoord) => {
        const { authorization } = verzoek.headers;
        const isMachine = (await machine(leesToken(authorization))) !== undefined;
        if (!isMachine && !(await isBeheerder(authorization, herkenning.controleer))) throw new Registerfout('FORBIDDEN');
        const register = kern.beeld.register();
        // Once per change: a thousand organisations are a quarter of a megabyte.
        if (register !== gegeven) {
          stuk = maakStuk(JSON.stringify(register));
          gegeven = register;
        }
        stuurStuk(verzoek, antwoord, stuk, JSON_TYPE, 'private, no-cache');
      }),
    },
  };
}
