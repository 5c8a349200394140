import { isGeheim } from '../lijst/geheim.js';
import type { Persoonslijst, PersoonVoorkomen, Voorkomen, Stapel } from '../lijst/persoonslijst.js';
import { zelfdeVermelding } from '../lijst/zelfde-vermelding.js';
import type { Rij } from './rij.js';
import { maakStapels, type Rijenstapel } from './stapels.js';
import { leesGezag } from './voorkomens/gezag.js';
import { leesInschrijving } from './voorkomens/inschrijving.js';
import { leesNationaliteit } from './voorkomens/nationaliteit.js';
import { leesOverlijden } from './voorkomens/overlijden.js';
import { leesPersoonsgegevens } from './voorkomens/persoonsgegevens.js';
import { leesKind, leesOuder, leesPartner } from './voorkomens/relaties.js';
import { leesVerblijfplaats } from './voorkomens/verblijfplaats.js';
import { leesStapel, leesVoorkomen } from './voorkomens/voorkomen.js';

/** The list that these rows make up: the row that starts it and those that continue it. What is odd is reported on the rows. */
export function maakLijst(rijen: readonly [Rij, ...Rij[]]): Persoonslijst {
  const [kop] = rijen;
  const een = <V extends Voorkomen>(categorie: string, lees: (rij: Rij) => V): Stapel<V> | undefined => {
    const [stapel] = maakStapels(rijen, categorie);
    return stapel && leesStapel(stapel, lees);
  };
  const veel = <V extends Voorkomen>(categorie: string, lees: (rij: Rij) => V): Stapel<V>[] =>
    maakStapels(rijen, categorie, (rij, stapel) => overDezelfde(categorie, rij, stapel)).map((stapel) => leesStapel(stapel, lees));
  // Category 07 has no history, but what a file announces there may still be wrong.
  maakStapels(rijen, '07');
  const inschrijving = leesInschrijving(kop);
  return {
    aard: 'persoonslijst',
    regel: kop.regel,
    lijstnaam: kop.lijstnaam,
    geheim: isGeheim(inschrijving.indicatieGeheim),
    persoon: een('01', (rij) => leesPersoon(rij, rij === kop)) ?? { actueel: leesPersoon(kop, true), historie: [] },
    ouder1: een('02', (rij) => leesOuder(rij, '02')),
    ouder2: een('03', (rij) => leesOuder(rij, '03')),
    nationaliteiten: veel('04', leesNationaliteit),
    partners: veel('05', leesPartner),
    overlijden: een('06', leesOverlijden),
    inschrijving,
    verblijfplaats: een('08', leesVerblijfplaats),
    kinderen: veel('09', leesKind),
    gezag: een('11', leesGezag),
  };
}

function leesPersoon(rij: Rij, actueel: boolean): PersoonVoorkomen {
  return {
    ...leesVoorkomen(rij, '01'),
    ...leesPersoonsgegevens(rij, '01', actueel ? 'BSN_ONGELDIG' : 'BSN_VOORMALIG_ONGELDIG'),
    naamgebruik: rij.waarde('01.61.10'),
  };
}

/** A nationality follows the one above it; of partners and children the recorded person decides. */
function overDezelfde(categorie: string, rij: Rij, stapel: Rijenstapel): boolean {
  if (categorie === '04') return true;
  const zonderMelding = (r: Rij): ReturnType<typeof leesPersoonsgegevens> => leesPersoonsgegevens(r.stil(), categorie, 'RELATIE_BSN_ONGELDIG');
  const nieuw = zonderMelding(rij);
  return stapel.some((boven) => zelfdeVermelding(zonderMelding(boven), nieuw));
}
