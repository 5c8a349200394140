import { Restfout } from './rest-fout.js';
import type { Lijnvraag, Restlijn } from './rest-lijn.js';
import type { Restopzet } from './rest-opzet.js';
import { isRestobject, type Restobject } from './rest-velden.js';

const NL_API = { resultaten: 'resultaten', volgende: 'volgende' } as const;

/**
 * The pages of a list, one after the other, until a page has no link to a next.
 * A search goes on with the same body, so that the link needs nothing personal.
 * @throws Restfout on a page that is no page, and when there are more than `maxBladen` or they go round
 */
export async function* bladen(
  lijn: Restlijn, eerste: Lijnvraag, vorm: Restopzet['bladzijde'] = NL_API, maxBladen: number,
): AsyncGenerator<readonly Restobject[], void> {
  const gelezen = new Set<string>();
  let vraag: Lijnvraag | undefined = eerste;
  while (vraag) {
    if (gelezen.size >= maxBladen || gelezen.has(vraag.url.href)) throw new Restfout('EINDELOOS', `De lijst van de bron heeft na ${gelezen.size} bladzijden nog geen eind.`);
    gelezen.add(vraag.url.href);
    const blad: unknown = await lijn.vraag(vraag);
    const resultaten = isRestobject(blad) ? blad[vorm.resultaten] : undefined;
    if (!isRestobject(blad) || !Array.isArray(resultaten) || !resultaten.every(isRestobject)) {
      throw new Restfout('ONGELDIG', `Een bladzijde van de bron heeft geen lijst ${vorm.resultaten}.`);
    }
    yield resultaten;
    const volgende = blad[vorm.volgende] ?? null;
    if (volgende !== null && typeof volgende !== 'string') throw new Restfout('ONGELDIG', `De verwijzing ${vorm.volgende} van de bron is geen tekst.`);
    vraag = volgende === null ? undefined : { ...vraag, url: lijn.url(volgende, vraag.url) };
  }
}
