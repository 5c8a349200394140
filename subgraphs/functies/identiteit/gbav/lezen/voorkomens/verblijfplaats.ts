import type { VerblijfplaatsVoorkomen } from '../../lijst/persoonslijst.js';
import type { Rij } from '../rij.js';
import { leesVoorkomen } from './voorkomen.js';

/** Category 08. */
export function leesVerblijfplaats(rij: Rij): VerblijfplaatsVoorkomen {
  const waarde = (element: string): string | undefined => rij.waarde(`08.${element}`);
  const [landBuitenland, landVestiging] = [waarde('13.10'), waarde('14.10')];
  return {
    ...leesVoorkomen(rij, '08'),
    gemeente: waarde('09.10'),
    functie: waarde('10.10'),
    vanaf: rij.datum('08.10.30'),
    straat: waarde('11.15') ?? waarde('11.10'),
    huisnummer: waarde('11.20'),
    huisletter: waarde('11.30'),
    toevoeging: waarde('11.40'),
    aanduiding: waarde('11.50'),
    postcode: waarde('11.60'),
    woonplaats: waarde('11.70'),
    verblijfsobject: waarde('11.80'),
    nummeraanduiding: waarde('11.90'),
    locatie: waarde('12.10'),
    buitenland: landBuitenland === undefined ? undefined : {
      land: landBuitenland,
      vanaf: rij.datum('08.13.20'),
      regels: [waarde('13.30'), waarde('13.40'), waarde('13.50')].filter((regel) => regel !== undefined),
    },
    vestiging: landVestiging === undefined ? undefined : { land: landVestiging, vanaf: rij.datum('08.14.20') },
  };
}
