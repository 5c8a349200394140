import type { Feit, Partnervermelding } from './demopersoon.js';
import { dagInJaar } from './gba-datum.js';
import type { Lid } from './gezinsidentiteit.js';
import type { Gezinsvorm, Verbintenisvorm } from './gezinsvorm.js';
import { NEDERLAND, NEDERLANDSE_GEBOORTEPLAATSEN } from './namen.js';
import type { Toeval } from '../toeval.js';

/**
 * The marriages and partnerships of a family, by role; the most recent first (the shape lists them in order of time).
 * @param sterfgevallen deaths in the family, by role
 */
export function partnersVan(
  vorm: Gezinsvorm, leden: ReadonlyMap<string, Lid>, sterfgevallen: ReadonlyMap<string, Feit>, toeval: Toeval,
): Map<string, Partnervermelding[]> {
  const partners = new Map<string, Partnervermelding[]>();
  for (const verbintenis of vorm.verbintenissen ?? []) {
    const [een, ander] = verbintenis.tussen;
    const eigen = toeval.stroom(`verbintenis ${een} ${ander}`);
    const gesloten = sluiting(verbintenis, vorm, leden, eigen);
    const scheiding = verbintenis.gescheiden === undefined ? undefined
      : { ...inNederland(dagInJaar(verbintenis.gescheiden, eigen), eigen), reden: 'S' as const };
    for (const [rol, partnerrol] of [[een, ander], [ander, een]] as const) {
      const sterfgeval = sterfgevallen.get(partnerrol);
      // On the list of who died the marriage stands as it was: that list is suspended (LO GBA).
      const ontbonden = scheiding ?? (sterfgeval && { ...sterfgeval, reden: 'O' as const });
      const vermelding: Partnervermelding = {
        ...lidMetRol(leden, partnerrol).vermelding, soort: verbintenis.soort, gesloten, ...(ontbonden ? { ontbonden } : {}),
      };
      partners.set(rol, [vermelding, ...(partners.get(rol) ?? [])]);
    }
  }
  return partners;
}

/** The member with a role. @throws RangeError when the shape names a role that it does not have */
export function lidMetRol(leden: ReadonlyMap<string, Lid>, rol: string): Lid {
  const lid = leden.get(rol);
  if (!lid) throw new RangeError(`De gezinsvorm noemt de rol ${rol}, maar heeft zo'n lid niet.`);
  return lid;
}

/** A fact in the Netherlands, in one of the towns of the demo. */
export function inNederland(datum: string, toeval: Toeval): Feit {
  return { datum, plaats: toeval.kies(NEDERLANDSE_GEBOORTEPLAATSEN), land: NEDERLAND };
}

function sluiting(verbintenis: Verbintenisvorm, vorm: Gezinsvorm, leden: ReadonlyMap<string, Lid>, toeval: Toeval): Feit {
  const [een, ander] = verbintenis.tussen.map((rol) => lidMetRol(leden, rol)) as [Lid, Lid];
  const inBuitenland = een.vorm.geborenInBuitenland === true && ander.vorm.geborenInBuitenland === true;
  if (!inBuitenland || verbintenis.gesloten >= (vorm.adressen[0]?.sinds ?? 0)) return inNederland(dagInJaar(verbintenis.gesloten, toeval), toeval);
  // From abroad often only the year is known.
  return { datum: `${verbintenis.gesloten}0000`, plaats: toeval.kies(een.bron.plaatsen), land: een.bron.land };
}
