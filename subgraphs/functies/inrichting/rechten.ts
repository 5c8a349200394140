import type { Inrichting, Inrichtingsversie, Partijrol, Registerdeelnemer } from '../../../schema/inrichting.js';
import { REGISTER } from '../../../schema/vertrouwen.js';
import { FoutInVraag, type Vrager } from '../../kit/index.js';

/** Role of who looks after the chain: sees and sets up everything here, and sees no persons by it. */
const BEHEERDER = 'beheerder';

/** Role of the employee who looks after a samenwerkingsverband for the organisation that is its procesregisseur. */
const PROCESREGISSEUR = 'procesregisseur';

/** Does this asker look after the chain? */
export const isBeheerder = ({ rollen }: Vrager): boolean => rollen.includes(BEHEERDER);

/** The asker with the rights that this issuer can vouch for: the register knows organisations, and no roles of persons. */
export function metRechten(vrager: Vrager, uitgever: string): Vrager {
  return uitgever === REGISTER ? { ...vrager, rollen: [] } : vrager;
}

/** Does this organisation take part, in this role when one is named? */
export function doetMee({ partijen }: Inrichting, oin: string, rol?: Partijrol): boolean {
  return partijen.some((partij) => partij.oin === oin && (rol === undefined || partij.rollen.includes(rol)));
}

/**
 * May this asker read this version: his organisation takes part in it, or in the one that is in force.
 * Who takes part may know what was agreed before; who left may read what it took part in.
 */
export function magLezen(vrager: Vrager, versie: Inrichtingsversie, geldend: Inrichtingsversie | undefined): boolean {
  return isBeheerder(vrager) || doetMee(versie.inrichting, vrager.oin) || (geldend !== undefined && doetMee(geldend.inrichting, vrager.oin));
}

/** @throws FoutInVraag with FORBIDDEN unless the asker looks after the chain */
export function eisBeheerder(vrager: Vrager): void {
  if (!isBeheerder(vrager)) throw new FoutInVraag('FORBIDDEN', 'Alleen een beheerder van de keten mag dit.');
}

/**
 * Who may change a samenwerkingsverband: a beheerder, or a procesregisseur of an organisation that is so in what is in force now
 * (before anything is in force: in its first version). A future version gives no rights yet.
 * @throws FoutInVraag with FORBIDDEN
 */
export function eisMagWijzigen(vrager: Vrager, nu: Inrichtingsversie): void {
  if (isBeheerder(vrager)) return;
  if (vrager.rollen.includes(PROCESREGISSEUR) && doetMee(nu.inrichting, vrager.oin, 'PROCESREGISSEUR')) return;
  throw new FoutInVraag('FORBIDDEN', 'Alleen een beheerder, of een procesregisseur van een organisatie die in dit samenwerkingsverband procesregisseur is, mag dit wijzigen.');
}

/**
 * Who may change what the register knows of an organisation: a beheerder, and through the register the organisation itself.
 * @throws FoutInVraag with FORBIDDEN
 */
export function eisMagDeelnemerWijzigen(vrager: Vrager, uitgever: string, oin: string): void {
  if (uitgever !== REGISTER) return eisBeheerder(vrager);
  if (oin !== vrager.oin) throw new FoutInVraag('FORBIDDEN', 'Een organisatie wijzigt alleen haar eigen gegevens.', 'oin');
}

/**
 * An organisation never changes her own name, kind or region: others decide about her by them.
 * @throws FoutInVraag with FORBIDDEN
 */
export function eisVasteVelden(uitgever: string, nu: Registerdeelnemer, nieuw: Registerdeelnemer): void {
  if (uitgever !== REGISTER) return;
  for (const veld of ['naam', 'soort', 'regio'] as const) {
    if (nieuw[veld] !== nu[veld]) throw new FoutInVraag('FORBIDDEN', 'Een organisatie wijzigt haar naam, soort en regio niet zelf; vraag dat een beheerder van de keten.', `deelnemer.${veld}`);
  }
}
