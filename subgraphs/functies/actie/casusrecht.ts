import { z } from 'zod';
import { type Functiecontext, functielijn, type Ondertekenaar, type Tlsmateriaal } from '../../kit/index.js';

/** Who has the regie over a casus now, and whom it is about. */
export interface Casusrecht {
  /** OIN of the casusregisseur. */
  readonly regisseur: string;
  /** Keys of the persons. */
  readonly personen: readonly string[];
}

/** Knows of a casus who may do what; samenwerkfunctie 1 does. */
export interface Casusrechten {
  /**
   * For each casus, in the order given; undefined when there is no such casus.
   * @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when it cannot be known: who had the regie a while ago says nothing of who may look now
   */
  van(casussen: readonly string[], context: Functiecontext): Promise<readonly (Casusrecht | undefined)[]>;
}

const RECHT = z.object({ regisseur: z.string(), personen: z.array(z.string()) }).nullable();

/** Asks the subgraph of samenwerkfunctie 1: one request however many casussen. */
export function casusrechtenOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Casusrechten & { stop(): Promise<void> } {
  const onbereikbaar = 'Wie de regie over de casus heeft is nu niet vast te stellen: de meldingen gaven geen antwoord.';
  const lijn = functielijn({ functie: 'melding', url, ondertekenaar, tls, onbereikbaar, logtNiet: onbereikbaar });
  return {
    stop: () => lijn.stop(),
    async van(casussen, context) {
      if (casussen.length === 0) return [];
      const namen = casussen.map((_, i) => `c${i}`);
      const query = `query Casusrecht(${namen.map((naam) => `$${naam}: ID!`).join(' ')}) { ${namen.map((naam) => `${naam}: casusrecht(casus: $${naam}) { regisseur personen }`).join(' ')} }`;
      const antwoord = await lijn.vraag(query, Object.fromEntries(namen.map((naam, i) => [naam, casussen[i]])), z.record(z.string(), RECHT), context);
      return namen.map((naam) => antwoord[naam] ?? undefined);
    },
  };
}
