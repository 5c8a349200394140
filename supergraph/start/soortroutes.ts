import { setTimeout as wacht } from 'node:timers/promises';
import type { Log } from '../gateway/index.js';
import { antwoordProbleem, type Routes, type Verwerker } from '../http/index.js';
import { maakRouterverzoekafhandeling, type Partnerrouter, type Serveeropties } from '../partner-router/index.js';

/** What the partner router answers from, whose kinds may change. */
export interface Soortroutemiddelen {
  /** That of the supergraph that is served now. */
  readonly router: () => Partnerrouter;
  /** Looks whether there is another supergraph; undefined where that is never so by itself. */
  readonly onbekend: (() => Promise<void>) | undefined;
  /** Names of functies to forward to, with who does. */
  readonly functies: readonly string[];
  readonly doorgeven: Serveeropties['doorgeven'];
  /** Measures a route. */
  readonly meet: (pad: string, route: NonNullable<Routes[string]>) => Routes[string];
  readonly log: Log;
}

/** Unknown kinds have us look again at most this often, in milliseconds: whoever makes up names costs nobody anything. */
const RUST_MS = 1_000;

/** The partner router as a service: `/<soort>` for whatever kinds there are, and `/<functie>` for the functies that it forwards to. */
export function soortroutes({ router, onbekend, functies, doorgeven, meet, log }: Soortroutemiddelen): Routes {
  const bijFout: Serveeropties['bijFout'] = (fout) => log('verzoek mislukt', { soort: fout instanceof Error ? fout.name : typeof fout });
  const POST: Verwerker = (verzoek, antwoord) => maakRouterverzoekafhandeling(router(), { ...(doorgeven && { doorgeven }), bijFout })(verzoek, antwoord);
  const gemeten = new Map<string, Routes[string]>();
  let gekeken: Promise<void> | undefined;

  const kent = async (pad: string): Promise<boolean> => {
    const soort = /^\/([a-z0-9-]{1,60})$/.exec(pad)?.[1];
    if (soort === undefined) return false;
    if (!router().kent(soort) && onbekend) {
      if (!gekeken) {
        gekeken = onbekend();
        void gekeken.then(() => wacht(RUST_MS, undefined, { ref: false })).finally(() => (gekeken = undefined));
      }
      await gekeken;
    }
    return router().kent(soort);
  };
  const naarSoort: Verwerker = async (verzoek, antwoord, gegevens) => {
    if (!(await kent(gegevens.pad))) return antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN');
    if (verzoek.method !== 'POST') return antwoordProbleem(antwoord, 405, 'METHODE_NIET_TOEGESTAAN', { allow: 'POST' });
    if (!gemeten.has(gegevens.pad)) gemeten.set(gegevens.pad, meet(gegevens.pad, { POST }));
    await gemeten.get(gegevens.pad)?.POST?.(verzoek, antwoord, gegevens);
  };
  return {
    ...Object.fromEntries(functies.map((naam) => [`/${naam}`, meet(`/${naam}`, { POST })])),
    '/*': { GET: naarSoort, POST: naarSoort, OPTIONS: naarSoort },
  };
}
