import type { Rechtbesluit } from '../../../kit/index.js';
import { naOordeel } from '../besluit.js';
import type { Vraag } from '../uitzetten.js';
import type { Uitvraagopdrachtstand } from './inhoud.js';

/** How long what a professional released may be fetched, in milliseconds: thirty days, whatever becomes of the round. */
export const VRIJGAVE_GELDIG_MS = 30 * 86_400_000;

/**
 * What may be asked now of a partner of which a person was asked to judge the question: never more than what is decided now, and of
 * what only a person can judge never more than he released. Undefined where nothing is asked.
 * @param nu milliseconds since the epoch
 */
export function vraagNa(besluit: Rechtbesluit, opdracht: Pick<Uitvraagopdrachtstand, 'id' | 'status' | 'gewijzigd' | 'inhoud'> | undefined, nu: number): Vraag | undefined {
  // Rights that lapsed in between are not honoured.
  if (besluit.uitkomst === 'GEWEIGERD') return undefined;
  const vanzelf = besluit.uitkomst === 'TOEGESTAAN' ? { besluit } : undefined;
  if (!opdracht) return vanzelf;
  const { id, status, gewijzigd, inhoud: { omvang, waarom, vrijgave } } = opdracht;
  if (status === 'UITGEVOERD' && vrijgave && nu - Date.parse(gewijzigd) <= VRIJGAVE_GELDIG_MS) {
    const na = naOordeel(besluit);
    if (omvang === 'GEHEEL') return { besluit: na, beoordeeld: { opdracht: id, ...vrijgave } };
    const vrij = vrijgave.delen ? vrijgave.categorieen : [];
    // Beside what goes out without a person: that it is not for him to withhold, and that he was not asked about.
    if (vanzelf) return { besluit: na, beoordeeld: { opdracht: id, delen: true, categorieen: [...besluit.categorieen, ...vrij] } };
    return vrij.some((categorie) => na.categorieen.includes(categorie)) ? { besluit: na, beoordeeld: { opdracht: id, delen: true, categorieen: vrij } } : undefined;
  }
  if (omvang === 'AANVULLING') return vanzelf;
  // A professional has said something of the whole question: it is not asked behind his back, also when his yes has lapsed.
  if (status === 'GEWEIGERD' || status === 'UITGEVOERD') return undefined;
  const voorbij = status === 'INGETROKKEN' || status === 'VERLOPEN';
  // Nobody looks at it any more; only who gave no answer then may be asked now.
  return voorbij && waarom !== 'GEEN_ANTWOORD' ? undefined : vanzelf;
}
