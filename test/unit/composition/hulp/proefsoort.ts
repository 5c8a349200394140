import { CONTRACT, isContractversie } from '../../../../schema/contract.js';
import type { Bevinding } from '../../../../schema/publicatie.js';
import { soortSdl } from '../../../../supergraph/composition/aanvulling.js';
import { type Aanbod, leesKandidaat } from '../../../../supergraph/composition/kandidaat.js';
import { OMVANGREGELS, REGELS, TEKSTREGELS } from '../../../../supergraph/composition/regels/index.js';
import { leesSdl } from '../../../../supergraph/composition/regels/leesbaar.js';
import { alsSoort, FUNCTIES, PARTNERS } from './keten.js';

const AANVULLING = `
"Wat een proefdienst over een persoon bijdraagt."
type ProefDienstBijdrage {
  "De metingen bij de persoon."
  metingen: [ProefDienstMeting!] @gegeven(categorie: GEZONDHEID, niveau: BEPERKT)
}

"Een meting bij de persoon."
type ProefDienstMeting {
  "De soort meting."
  soort: ProefDienstSoort!
  "Korte toelichting op de meting."
  toelichting: String @gegeven(categorie: GEZONDHEID, niveau: VOLLEDIG)
}

"De soort meting."
enum ProefDienstSoort {
  "Een korte meting."
  KORT
  "Een lange meting."
  LANG
}
`;

/** A kind that meets every rule. */
export const PROEF = { soort: 'proef-dienst', naam: 'Proefdienst', contract: CONTRACT, sdl: soortSdl('proef-dienst', AANVULLING, CONTRACT) };

/** The same with one text in the place of another. */
export function met(van: string, door: string, sdl = PROEF.sdl): string {
  if (!sdl.includes(van)) throw new Error(`De proefsoort heeft geen ${van}`);
  return sdl.replace(van, () => door);
}

/** The same with a field more on its contribution. */
export const metVeld = (veld: string, sdl = PROEF.sdl): string => met('"De metingen bij de persoon."', `${veld}\n  "De metingen bij de persoon."`, sdl);

/** The same with a field more on its own type. */
export const metEigenVeld = (veld: string, sdl = PROEF.sdl): string => met('"De soort meting."\n  soort', `${veld}\n  "De soort meting."\n  soort`, sdl);

/** The same with a definition more. */
export const metType = (type: string, sdl = PROEF.sdl): string => `${sdl}\n${type}\n`;

/** Beside the kinds that there are. */
export const aanbod = (anders: Partial<Aanbod> = {}): Aanbod => ({ ...PROEF, anderen: PARTNERS.map(alsSoort), subgraphs: [...FUNCTIES, ...PARTNERS], ...anders });

/** What every rule finds, also where an examination would have stopped earlier. */
export function bevindingenOver(anders: Partial<Aanbod>): readonly Bevinding[] {
  const gekozen = aanbod(anders);
  const vooraf = TEKSTREGELS.flatMap((regel) => regel.controleer(gekozen));
  const document = leesSdl(gekozen.sdl);
  if ('regel' in document) return [...vooraf, document];
  if (!isContractversie(gekozen.contract)) return vooraf;
  const kandidaat = leesKandidaat(gekozen, gekozen.contract, document);
  return [...vooraf, ...[...OMVANGREGELS, ...REGELS].flatMap((regel) => regel.controleer(kandidaat))];
}
