import type { IncomingHttpHeaders } from 'node:http';

import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { bevatIdentificatie } from '../identificatie.js';

/** In which programs say what they are called: as clients of Apollo do, and as others do. */
const KOPPEN = ['apollographql-client-name', 'graphql-client-name'] as const;
const NAAM = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$/;

/** Who asks, for figures about use: the organisation, with the name of its program when that is a plain name. */
export function clientnaam(oin: string, koppen: IncomingHttpHeaders): string {
  const naam = KOPPEN.map((kop) => koppen[kop]).find((waarde) => typeof waarde === 'string' && isNaam(waarde));
  return naam === undefined ? oin : `${oin}/${String(naam)}`;
}

/** Whatever looks like the number or key of a person is no name of a program, also when its digits stand apart. */
function isNaam(naam: string): boolean {
  return NAAM.test(naam) && !bevatIdentificatie(naam) && !noemtPersoonsnummer(naam.replace(/[ ._-]/g, ''));
}
