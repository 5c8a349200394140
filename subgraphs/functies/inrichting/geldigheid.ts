import type { Inrichtingsversie } from '../../../schema/inrichting.js';
import type { Gebreken } from './gebreken.js';

/** How far in the past something may be put in force, in milliseconds: as much as clocks differ. */
export const KLOKVERSCHIL = 60_000;

/** How far in the future, in milliseconds. A version can only come after the one before, so a mistaken year would close the door for that long. */
export const VOORUIT = 366 * 86_400_000;

/** The version in force at a moment: the last of those that had begun. @param versies of one samenwerkingsverband, the oldest first */
export function geldendOp(versies: readonly Inrichtingsversie[], moment: Date): Inrichtingsversie | undefined {
  return versies.findLast(({ geldigVanaf }) => Date.parse(geldigVanaf) <= moment.getTime());
}

/** Finds what is wrong with the moment from which a version is to hold. */
export function controleerGeldigVanaf(geldigVanaf: Date, vorige: Inrichtingsversie | undefined, nu: Date, gebreken: Gebreken, plaats = 'geldigVanaf'): void {
  const moment = geldigVanaf.getTime();
  gebreken.eis(moment >= nu.getTime() - KLOKVERSCHIL, plaats, 'Een wijziging kan niet in het verleden ingaan; wat toen gold blijft staan.');
  gebreken.eis(moment <= nu.getTime() + VOORUIT, plaats, 'Een wijziging kan ten hoogste een jaar vooruit worden vastgesteld.');
  gebreken.eis(vorige === undefined || moment >= Date.parse(vorige.geldigVanaf), plaats, `Een wijziging kan niet ingaan vóór de vorige versie, die geldt vanaf ${vorige?.geldigVanaf}.`);
}
