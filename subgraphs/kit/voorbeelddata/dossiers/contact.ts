import { maakToeval, type Toeval } from '../toeval.js';
import type { Catalogus } from './catalogus.js';
import { SYNTHETISCH, type Contactrij, type Voorbeeldorganisatie } from './voorbeelddossier.js';

const KANTOORUREN = [
  'Maandag tot en met vrijdag van 9.00 tot 17.00 uur.',
  'Werkdagen van 8.30 tot 12.30 uur.',
  'Maandag, dinsdag en donderdag van 9.00 tot 16.00 uur.',
] as const;

/**
 * The team that can be reached about a person. Nobody is behind it: a telephone number in the range 088-0000,
 * which is not given out, and an address in the reserved domain `.example` (RFC 2606).
 */
export function maakContact(organisatie: Voorbeeldorganisatie, { teams, bereikbaar = KANTOORUREN }: Catalogus, toeval: Toeval): Contactrij {
  const team = toeval.kies(teams);
  const vanTeam = maakToeval(`contact/${organisatie.oin}/${team}`);
  return {
    naam: `${team} ${SYNTHETISCH}`,
    telefoon: `088-0000${String(vanTeam.geheelGetal(0, 999)).padStart(3, '0')}`,
    email: `${alsAdresdeel(team)}@${alsAdresdeel(organisatie.naam)}.example`,
    bereikbaar: vanTeam.kies(bereikbaar),
  };
}

function alsAdresdeel(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
