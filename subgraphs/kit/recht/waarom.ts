import type { Beleidsregel } from './beleid.js';
import type { Invoer } from './invoer.js';
import type { Gegeven, Rechtspakket } from './pakket.js';

/**
 * Why no rule permits this, by the rule that came nearest: the one with the fewest conditions unmet.
 * For the sentence only; Cedar has decided.
 */
export function waaromNiet(pakketten: readonly Rechtspakket[]): (invoer: Invoer, gegeven: Gegeven, beleid: readonly Beleidsregel[]) => string {
  const namen = new Map(pakketten.flatMap(({ grondslagen }) => grondslagen.map(({ id, naam }) => [id, naam])));
  const bevraagd = new Set(pakketten.flatMap(({ regels }) => regels.flatMap((regel) => (regel.effect === 'toestaan' ? regel.van.map((soort) => `${regel.grondslag} ${soort}`) : []))));

  return (invoer, gegeven, beleid) => {
    const naam = namen.get(invoer.grondslag);
    if (naam === undefined) return 'Deze grondslag komt in de wetspakketten niet voor; zonder regel wordt niets gevraagd.';
    const [naaste] = beleid
      .filter(({ regel }) => regel.effect === 'toestaan')
      .map(({ voorwaarden }) => voorwaarden.filter((voorwaarde) => !voorwaarde.voldoet(invoer)).map(({ eis }) => eis))
      .sort((a, b) => a.length - b.length);
    if (naaste) return `Op grond van ${naam} mag dit ${naaste.join('; en ')}.`;
    if (gegeven === 'BEKENDHEID' || !bevraagd.has(`${invoer.grondslag} ${invoer.partnersoort}`)) return `Op grond van ${naam} mag deze soort organisatie niet worden bevraagd.`;
    return `Op grond van ${naam} mag deze organisatie deze categorie niet geven.`;
  };
}
