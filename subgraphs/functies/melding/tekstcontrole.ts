import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import type { Gebreken } from './gebreken.js';

/** Longest text of one line, and longest story, in characters. */
export const REGEL = 200;
export const VERHAAL = 8_000;

type Tekst = string | null | undefined;

/** Is there anything written here? */
export const isIngevuld = (waarde: Tekst): waarde is string => waarde != null && waarde.trim() !== '';

/** What is wrong with a text that is there; one that is not, is for `eisIngevuld`. @param max characters; more than REGEL may be on several lines */
export function eisTekst(gebreken: Gebreken, waarde: Tekst, plaats: string, max: number): void {
  if (!isIngevuld(waarde)) return;
  const regels = max > REGEL ? waarde.split(/\r?\n/) : [waarde];
  gebreken.eis(waarde.length <= max && regels.every((regel) => isLeesbaar(regel.replaceAll('\t', ' '))), plaats, `Gebruik ten hoogste ${max} leesbare tekens${max > REGEL ? '' : ', op één regel'}.`);
  // A number does not stop being one at the end of a line.
  gebreken.eis(!noemtPersoonsnummer(regels.join(' ')), plaats, 'Zet hier geen persoonsnummer in; noem de persoon bij betrokkenen.');
}

/** The same for a text that must be there. @param zin what is to be filled in */
export function eisIngevuld(gebreken: Gebreken, waarde: Tekst, plaats: string, max: number, zin: string): void {
  gebreken.eis(isIngevuld(waarde), plaats, zin);
  eisTekst(gebreken, waarde, plaats, max);
}
