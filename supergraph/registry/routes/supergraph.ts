import type { Routes, Verwerker } from '../../http/routes.js';
import { LruCache } from '../../lru-cache.js';
import { geschiedenis, leesSupergraph } from '../postgres/supergraphversies.js';
import { Registerfout } from '../registerfout.js';
import { maakStuk, type Stuk } from '../stuk.js';
import { JSON_TYPE, leesGetal, MAX_VERSIE, metProblemen, SDL, stuurStuk, zoekdeel } from './antwoord.js';
import type { Routemiddelen } from './middelen.js';

/** Versions that are kept at hand; a version never changes. */
const MAX_ONTHOUDEN = 16;
const BLADZIJDE = 20;
const MAX_BLADZIJDE = 100;

type Tekstsoort = 'supergraph' | 'api';

/** The supergraph and the API of every version: what any gateway anywhere can follow. */
export function supergraphroutes({ kern, plaats }: Routemiddelen): Routes {
  const stukken = new LruCache<Stuk>(MAX_ONTHOUDEN);
  const onthoud = (nummer: number, soort: Tekstsoort, tekst: string): Stuk => {
    const sleutel = `${nummer}/${soort}`;
    const bekend = stukken.get(sleutel);
    if (bekend) return bekend;
    const stuk = maakStuk(soort === 'supergraph' ? plaats(tekst) : tekst);
    stukken.set(sleutel, stuk);
    return stuk;
  };
  const huidig = (soort: Tekstsoort): Verwerker =>
    metProblemen((verzoek, antwoord) => {
      const versie = kern.stand?.versie;
      if (!versie) throw new Registerfout('VERSIE_ONBEKEND');
      stuurStuk(verzoek, antwoord, onthoud(versie.nummer, soort, versie[soort]), SDL);
    });
  const eerder = async (nummer: number, soort: Tekstsoort): Promise<Stuk> => {
    const bekend = stukken.get(`${nummer}/${soort}`);
    if (bekend) return bekend;
    const versie = await leesSupergraph(kern.opslag.db, nummer);
    if (!versie) throw new Registerfout('VERSIE_ONBEKEND');
    return onthoud(nummer, soort, versie[soort]);
  };
  return {
    '/register/supergraph.graphql': { GET: huidig('supergraph') },
    '/register/api.graphql': { GET: huidig('api') },
    '/register/versies': {
      GET: metProblemen(async (verzoek, antwoord) => {
        const zoek = zoekdeel(verzoek);
        const voor = leesGetal(zoek.get('voor'), 'voor', 1, MAX_VERSIE) ?? MAX_VERSIE;
        const aantal = leesGetal(zoek.get('aantal'), 'aantal', 1, MAX_BLADZIJDE) ?? BLADZIJDE;
        stuurStuk(verzoek, antwoord, maakStuk(JSON.stringify({ versies: await geschiedenis(kern.opslag.db, voor, aantal) })), JSON_TYPE);
      }),
    },
    '/register/versies/': {
      GET: metProblemen(async (verzoek, antwoord, { pad }) => {
        const [, nummer, soort] = /^\/register\/versies\/(\d{1,10})\/(supergraph|api)\.graphql$/.exec(pad) ?? [];
        if (nummer === undefined || soort === undefined) throw new Registerfout('NIET_GEVONDEN');
        if (Number(nummer) > MAX_VERSIE) throw new Registerfout('VERSIE_ONBEKEND');
        stuurStuk(verzoek, antwoord, await eerder(Number(nummer), soort as Tekstsoort), SDL);
      }),
    },
  };
}
