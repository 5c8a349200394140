import type { Leeftijdskans } from './catalogus.js';
import { leeftijdOp } from '../dagen.js';
import { HOOFDREGIO, plaatsMetNaam } from '../plaatsen.js';
import type { Toeval } from '../toeval.js';
import type { Voorbeeldorganisatie } from './voorbeelddossier.js';
import type { Voorbeeldpersoon } from './voorbeeldpersoon.js';

/** How many families an organisation has in view, and how much likelier that makes each member. */
const GEZIN_IN_BEELD = 0.4;
const VAKER_IN_BEELD = 2.1;
const HOOGSTE_KANS = 0.95;
/** Someone from another region, or another municipality of the same region, may still be known. */
const ELDERS = 0.06;
const BUURGEMEENTE = 0.3;
/** Age to go by when the date of birth is not known at all. */
const LEEFTIJD_ONBEKEND = 40;

/**
 * Whether a family is in view of an organisation: one draw for all its members, which is what makes their outcomes go together.
 * @param toeval the organisation's source
 */
export function isGezinInBeeld(kring: string, toeval: Toeval): boolean {
  return toeval.stroom(`gezin ${kring}`).kans(GEZIN_IN_BEELD);
}

/**
 * The chance that an organisation knows a person: by age, by distance, and higher when the family is in view.
 * Over all families it comes down to the chance by age and distance.
 * @param dag the last day of the dossier, at which age counts
 */
export function bekendheidskans(
  organisatie: Voorbeeldorganisatie, persoon: Voorbeeldpersoon, kansen: readonly Leeftijdskans[], dag: number, gezinInBeeld: boolean,
): number {
  const leeftijd = leeftijdOp(persoon.geboortedatum, dag) ?? LEEFTIJD_ONBEKEND;
  const rij = kansen.find(({ vanaf, tot }) => vanaf <= leeftijd && leeftijd <= tot);
  if (!rij) return 0;
  const kans = rij.kans * nabijheid(organisatie, persoon.woonplaats);
  const inBeeld = Math.min(HOOGSTE_KANS, kans * VAKER_IN_BEELD);
  return gezinInBeeld ? inBeeld : Math.max(0, (kans - GEZIN_IN_BEELD * inBeeld) / (1 - GEZIN_IN_BEELD));
}

/** People from a place that the demo does not have count as living in the main region, so that a loaded population has dossiers there. */
function nabijheid(organisatie: Voorbeeldorganisatie, woonplaats: string | undefined): number {
  if (organisatie.regio === undefined) return 1;
  const plaats = woonplaats === undefined ? undefined : plaatsMetNaam(woonplaats);
  if (organisatie.regio !== (plaats?.regio ?? HOOFDREGIO)) return ELDERS;
  const isBuurgemeente = plaats !== undefined && organisatie.soort === 'gemeente' && !organisatie.naam.endsWith(plaats.naam);
  return isBuurgemeente ? BUURGEMEENTE : 1;
}
