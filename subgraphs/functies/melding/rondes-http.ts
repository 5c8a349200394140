import { z } from 'zod';
import { functielijn, type Ondertekenaar, type Tlsmateriaal } from '../../kit/index.js';
import type { Rondes } from './rondes.js';

const BEGIN = /* GraphQL */ `
  mutation BeginRonde($verzoek: BekendheidVerzoek!, $sleutel: ID!, $termijn: DateTime) {
    vraagBekendheidUit(verzoek: $verzoek, sleutel: $sleutel, termijn: $termijn) { id }
  }
`;

const ANTWOORD = z.object({ vraagBekendheidUit: z.object({ id: z.string() }) });

/** How long it may take to begin a ronde, in milliseconds: it may make pseudonyms for many. Less than the gateway waits for us. */
const TERMIJN = 4_000;

/** Asks the subgraph of samenwerkfunctie 3, on behalf of the same asker: it decides by its own rules whether he may. */
export function rondesOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Rondes & { stop(): Promise<void> } {
  const lijn = functielijn({
    functie: 'bekendheid', url, ondertekenaar, tls,
    termijnMs: TERMIJN,
    ookDoorgegeven: ['SAMENWERKINGSVERBAND_ONBEKEND', 'GRONDSLAG_ONBEKEND', 'DOEL_ONBEKEND', 'PARTNER_ONBEKEND', 'TERMIJN_ONGELDIG', 'BAD_USER_INPUT', 'SLEUTEL_HERGEBRUIKT', 'TE_VEEL_PERSONEN'],
    onbereikbaar: 'De bekendheidsronde kon niet beginnen: de coördinator gaf geen antwoord.',
    logtNiet: 'De coördinator kon zijn logboek niet schrijven; daarom is de bekendheidsronde niet begonnen.',
  });
  return {
    stop: () => lijn.stop(),
    async begin(verzoek, sleutel, termijn, context) {
      return (await lijn.vraag(BEGIN, { verzoek, sleutel, termijn }, ANTWOORD, context)).vraagBekendheidUit.id;
    },
  };
}
