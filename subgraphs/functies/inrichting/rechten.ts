import type { Inrichting, Inrichtingsversie, Partijrol } from '../../../schema/inrichting.js';
import { FoutInVraag, type Vrager } from '../../kit/index.js';

/** Role of who looks after the chain: sees and sets up everything here, and sees no persons by it. */
const BEHEERDER = 'beheerder';

/** Role of the employee who looks after a samenwerkingsverband for the organisation that is its procesregisseur. */
const PROCESREGISSEUR = 'procesregisseur';

/** Does this asker look after the chain? */
export const isBeheerder = ({ rollen }: Vrager): boolean => rollen.includes(BEHEERDER);

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
