import type { Conclusie } from '../antwoord.js';
import { lijktOp, type Gezagsfeiten, type Ouder, type Verbintenis } from '../feiten.js';
import { nietTeBepalen } from './regel.js';

const NEDERLAND = '6030';

/** Born outside the Netherlands or at an unknown place, or ever registered as living there or coming from there. */
export function woondeInBuitenland({ kind }: Gezagsfeiten): boolean {
  const { lijst } = kind;
  const plekken = lijst.verblijfplaats ? [lijst.verblijfplaats.actueel, ...lijst.verblijfplaats.historie] : [];
  return lijst.persoon.actueel.geboorte.land !== NEDERLAND
    || plekken.some(({ onjuist, buitenland, vestiging }) => !onjuist && (buitenland !== undefined || vestiging !== undefined));
}

/**
 * The partner was once on the list as the other parent and is not any more: parenthood denied or annulled, which works back to the
 * birth, so this partner is taken never to have had gezag.
 */
export function ouderschapOntkend({ partner }: Verbintenis, { ouders }: Gezagsfeiten): boolean {
  return ouders.some(({ vorigen }) => vorigen.some((vorige) => lijktOp(partner, vorige)));
}

/** The one woman among two parents of known sex; undefined when that does not point to one. */
export function geboortemoeder({ ouders }: Gezagsfeiten): Ouder | undefined {
  const vrouwen = ouders.filter(({ geslacht }) => geslacht === 'V');
  return vrouwen.length === 1 && ouders.every(({ geslacht }) => geslacht === 'V' || geslacht === 'M') ? vrouwen[0] : undefined;
}

/** Who has gezag alone must be seen to be alive and competent. */
export function zonderMoeder(moeder: Ouder | undefined): Conclusie | null {
  return moeder?.persoon === null
    ? nietTeBepalen('De persoonslijst van de moeder is niet beschikbaar, zodat niet te zien is of zij leeft en bevoegd is tot het gezag.') : null;
}
