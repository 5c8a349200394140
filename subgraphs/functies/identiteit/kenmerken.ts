import type { Persoonskenmerken } from '../../kit/index.js';
import type { Bevolkingsblik, Persoon } from './gbav/index.js';
import { leidGezagAf } from './gezag/index.js';
import { leeftijd } from './weergave.js';

/** What the rules of law may know of a person: classes, never who it is. */
export function persoonskenmerken(persoon: Persoon, blik: Bevolkingsblik, vandaag: string): Persoonskenmerken {
  const klasse = leeftijdsklasse(persoon, vandaag);
  return { leeftijd: klasse, gezag: klasse === 'MEERDERJARIG' ? 'NIET_VAN_TOEPASSING' : gezagsstand(persoon, blik, vandaag), geheim: persoon.geheim };
}

/** Whether this person is certainly of age. */
export const isMeerderjarig = (persoon: Persoon, vandaag: string): boolean => leeftijdsklasse(persoon, vandaag) === 'MEERDERJARIG';

/** The age class; of somebody whose birth date is partly unknown only when every day that it may be gives the same. */
export function leeftijdsklasse({ geboortedatum }: Persoon, vandaag: string): Persoonskenmerken['leeftijd'] {
  const bekend = geboortedatum ?? '';
  const [vroegst, laatst] = ['-01-01', '-12-31'].map((rest) => klasse(leeftijd(bekend + rest.slice(bekend.length - 4), vandaag)));
  return vroegst !== undefined && vroegst === laatst ? vroegst : 'ONBEKEND';
}

function klasse(jaren: number | null): Persoonskenmerken['leeftijd'] {
  if (jaren === null) return 'ONBEKEND';
  if (jaren < 12) return 'ONDER_12';
  if (jaren < 16) return 'VAN_12_TOT_16';
  return jaren < 18 ? 'VAN_16_TOT_18' : 'MEERDERJARIG';
}

function gezagsstand(persoon: Persoon, blik: Bevolkingsblik, vandaag: string): Persoonskenmerken['gezag'] {
  const { soort } = leidGezagAf(persoon, blik, vandaag);
  if (soort === 'NIET_TE_BEPALEN') return 'NIET_TE_BEPALEN';
  return soort === 'NIET_VAN_TOEPASSING' ? 'NIET_VAN_TOEPASSING' : 'BEPAALD';
}
