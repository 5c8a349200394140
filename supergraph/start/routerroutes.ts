import { maakRouterverzoekafhandeling, type Partnerrouter } from '../partner-router/index.js';
import type { Log } from '../gateway/index.js';
import type { Routes } from '../http/index.js';

/** Where the partner router answers on the listener that only this machine reaches: `/router/<soort>`. */
const PAD = '/router/';

/** Address of a kind behind the partner router of this chain, for a gateway elsewhere that follows its supergraph. */
export const routeradres = (basis: string, soort: string): string => `${basis}${PAD}${soort}`;

/** The partner router over HTTP beside the gateway that uses it, so that another gateway can serve the same supergraph. */
export function routerroutes(router: () => Partnerrouter, log: Log): Routes {
  return {
    [PAD]: {
      async POST(verzoek, antwoord, { pad }) {
        verzoek.url = pad.slice(PAD.length - 1);
        await maakRouterverzoekafhandeling(router(), { bijFout: (fout) => log('routervraag mislukt', { soort: fout instanceof Error ? fout.name : typeof fout }) })(verzoek, antwoord);
      },
    },
  };
}
