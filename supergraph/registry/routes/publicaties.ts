import type { Publicatieverslag } from '../../../schema/publicatie.js';
import type { Routes, Verwerker } from '../../http/routes.js';
import type { Aanbieder } from '../publiceren/aanbieder.js';
import { herken } from '../publiceren/herkennen.js';
import { controleer, publiceer } from '../publiceren/publiceer.js';
import { leesPublicatie } from '../publiceren/vorm.js';
import { Registerfout } from '../registerfout.js';
import { JSON_TYPE, metProblemen } from './antwoord.js';
import { leesAanbod } from './lichaam.js';
import type { Routemiddelen } from './middelen.js';

/** The largest publication, in bytes: the SDL of one kind is some twenty thousand. */
const MAX_BYTES = 512 * 1024;

/** Where partners publish, and where they check beforehand what would come of it. */
export function publicatieroutes({ kern, beurten, middelen, herkenning, log }: Routemiddelen): Routes {
  const controlerend = new Set<string>();
  const route = (gebeurtenis: string, verwerk: (wie: Aanbieder, lichaam: string) => Promise<Publicatieverslag>): Verwerker =>
    metProblemen(async (verzoek, antwoord) => {
      let wie: Aanbieder | undefined;
      try {
        const lichaam = await leesAanbod(verzoek, MAX_BYTES);
        wie = await herken(verzoek.headers.authorization, lichaam, herkenning);
        const verslag = await verwerk(wie, lichaam);
        log(gebeurtenis, { door: wie.oin, als: wie.als, aangenomen: verslag.aangenomen, ongewijzigd: verslag.ongewijzigd, versie: verslag.versie, supergraph: verslag.supergraph });
        const tekst = Buffer.from(JSON.stringify(verslag));
        antwoord.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': tekst.length, 'cache-control': 'no-store' }).end(tekst);
      } catch (fout) {
        if (fout instanceof Registerfout) log(gebeurtenis, { door: wie?.oin, aangenomen: false, code: fout.code, reden: fout.gegevens.reden, bevindingen: fout.gegevens.bevindingen?.length });
        throw fout;
      }
    });
  return {
    '/register/publicaties': { POST: route('publicatie', (wie, lichaam) => publiceer(beurten, wie, leesPublicatie(lichaam), middelen)) },
    '/register/controles': {
      POST: route('controle', async (wie, lichaam) => {
        // Whoever checks much must not keep others from publishing: each has one check at a time.
        if (controlerend.has(wie.oin)) throw new Registerfout('REGISTER_BEZIG', 'Er loopt al een controle van uw organisatie. Wacht tot die klaar is.');
        controlerend.add(wie.oin);
        try {
          return await controleer(kern.opslag.db, wie, leesPublicatie(lichaam), middelen);
        } finally {
          controlerend.delete(wie.oin);
        }
      }),
    },
  };
}
