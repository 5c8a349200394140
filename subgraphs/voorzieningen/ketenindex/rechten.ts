import type { Vrager } from '../../../schema/vertrouwen.js';
import { FoutInVraag } from '../../kit/fouten.js';
import { NIEMAND } from './opslag/vorm.js';

/** A rule about who may do what here. */
export interface Ketenindexregel {
  readonly id: string;
  /** Article of law, or the agreement that it rests on. */
  readonly artikel: string;
  readonly zin: string;
}

/** The rules of the ketenindex, as they stand in refusals and in the logs. */
export const KETENINDEXREGELS = {
  lezen: { id: 'ketenindex-lezen', artikel: 'afsprakenstelsel, informatieniveaus', zin: 'Wat meer zegt dan dat er iets is, krijgt alleen een professional van een organisatie uit de doelgroep van de gebeurtenis.' },
  aanbieden: { id: 'ketenindex-aanbieden', artikel: 'afsprakenstelsel, ketenindex', zin: 'Alleen een professional of systeem van een organisatie biedt gebeurtenissen aan, en alleen namens die organisatie.' },
  controleren: { id: 'ketenindex-controleren', artikel: 'BIO, controle op wijziging', zin: 'Alleen een beheerder van de keten laat de ketenindex narekenen.' },
  verbergen: { id: 'ketenindex-verbergen', artikel: 'AVG, artikel 16 tot en met 18', zin: 'Alleen een beheerder van de keten verbergt een gebeurtenis.' },
} as const satisfies Readonly<Record<string, Ketenindexregel>>;

/** What a machine of the chain says of itself in place of a function. */
const MACHINE = 'machine';

/** For whom this asker reads: his organisation, or nobody when his role gives him no more than everybody has. */
export function lezerVan({ oin, rollen, functie }: Vrager): string {
  return rollen.includes('professional') || functie === MACHINE ? oin : NIEMAND;
}

/** @throws FoutInVraag with FORBIDDEN */
export function eisMagAanbieden({ rollen, functie }: Vrager): void {
  if (!rollen.includes('professional') && functie !== MACHINE) throw new FoutInVraag('FORBIDDEN', KETENINDEXREGELS.aanbieden.zin);
}

/** @throws FoutInVraag with FORBIDDEN */
export function eisMagVerbergen({ rollen }: Vrager): void {
  if (!rollen.includes('beheerder')) throw new FoutInVraag('FORBIDDEN', KETENINDEXREGELS.verbergen.zin);
}

/** @throws FoutInVraag with FORBIDDEN */
export function eisMagControleren({ rollen }: Vrager): void {
  if (!rollen.includes('beheerder')) throw new FoutInVraag('FORBIDDEN', KETENINDEXREGELS.controleren.zin);
}
