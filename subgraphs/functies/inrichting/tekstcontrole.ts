import type { Gebreken } from './gebreken.js';
import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';

/** Lower case with hyphens and dots, such as `sv-midden` or `medewerker-wijkteam`. */
const CODE = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Longest code, in characters. */
const MAX_CODE = 80;

/** Is this a code: an id, a kind, a function? */
export function isCode(waarde: string): boolean {
  return waarde.length <= MAX_CODE && CODE.test(waarde) && !noemtPersoonsnummer(waarde);
}

/** What is wrong with a code. */
export function eisCode(gebreken: Gebreken, waarde: string, plaats: string): void {
  gebreken.eis(isCode(waarde), plaats, `Gebruik een code van kleine letters, cijfers en koppeltekens, van ten hoogste ${MAX_CODE} tekens en zonder persoonsnummer.`);
}

/** What is wrong with a text of one line for people, such as a name or a reason. */
export function eisTekst(gebreken: Gebreken, waarde: string, [min, max]: readonly [number, number], plaats: string): void {
  const lengte = waarde.trim().length;
  gebreken.eis(lengte >= min && waarde.length <= max && isLeesbaar(waarde), plaats, `Gebruik ${min} tot en met ${max} leesbare tekens, op één regel.`);
  gebreken.eis(!noemtPersoonsnummer(waarde), plaats, 'Zet hier geen persoonsnummer in; elke partij leest dit, en het blijft bewaard.');
}

/** What is wrong with the reason of a change. */
export function eisReden(gebreken: Gebreken, reden: string, plaats = 'reden'): void {
  eisTekst(gebreken, reden, [10, 500], plaats);
}
