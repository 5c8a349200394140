import { NietTeBeoordelen } from '../uitslag.js';
import type { Entiteit } from './antwoord.js';
import { type Gegeven, gegevenIn } from './dekking.js';
import type { Proefbank } from './proefbank.js';
import type { Claims } from './proefbewijs.js';

/** A person whom the organisation knows, with all that it gives of him. */
export interface Bekende {
  readonly pseudoniem: string;
  /** The categories about which it answers by itself: the others go to a professional there, or are refused. */
  readonly mag: readonly string[];
  /** Its contribution when everything of these may be given. */
  readonly volledig: Entiteit;
  readonly gegeven: readonly Gegeven[];
}

/** Claims of a bewijs for enrichment. */
export const verrijking = (categorieen: readonly string[], anders?: Claims): Claims => ({ fase: 'VERRIJKING', niveau: 'VOLLEDIG', categorieen, ...anders });

/** Of the persons that are said to be known, the one of whom most is given. @throws NietTeBeoordelen when nobody is */
export async function zoekBekende(bank: Proefbank): Promise<Bekende> {
  const { bekend = [] } = bank.opstelling;
  if (bekend.length === 0) throw new NietTeBeoordelen('Er is geen pseudoniem gegeven van iemand die de organisatie kent.');
  const { type, eisen, categorieen } = await bank.kennis();
  let meeste: Bekende | undefined;
  for (const pseudoniem of bekend) {
    const mag: string[] = [];
    for (const categorie of categorieen) {
      if ((await bank.bijdrage(pseudoniem, verrijking([categorie]), { keuze: 'uitkomst' }))?.['uitkomst'] === 'BEKEND') mag.push(categorie);
    }
    const volledig = await bank.bijdrage(pseudoniem, verrijking(mag));
    if (volledig?.['uitkomst'] !== 'BEKEND') continue;
    const gegeven = gegevenIn(volledig, type, eisen);
    if (!meeste || gegeven.length > meeste.gegeven.length) meeste = { pseudoniem, mag, volledig, gegeven };
  }
  if (!meeste) throw new NietTeBeoordelen('De organisatie antwoordt over niemand van wie is gezegd dat zij hem kent.');
  return meeste;
}

/** The same, of whom something is given that needs a category. @throws NietTeBeoordelen */
export async function bekendeMetGegevens(bank: Proefbank): Promise<Bekende> {
  const bekende = await bank.bekende();
  if (bekende.gegeven.every(({ eis }) => eis.categorie === undefined)) throw new NietTeBeoordelen('Van de bekende persoon wordt niets gegeven, ook niet als alles mag.');
  return bekende;
}
