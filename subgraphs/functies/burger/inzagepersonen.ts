import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { FoutInVraag, type Functiecontext, LEEFTIJDSKLASSEN, type Leeftijdsklasse, type Ondertekenaar, tekenFunctietoken } from '../../kit/index.js';

/** A citizen, or a minor over whom he has gezag. */
export interface Inzagepersoon {
  /** The opaque id of Persoon. */
  readonly id: string;
  /** Whether this is the citizen himself. */
  readonly zelf: boolean;
  /** Only to make pseudonyms of; absent when no number points to this person alone. */
  readonly bsn?: string;
  readonly leeftijd: Leeftijdsklasse;
  readonly naam: string;
}

/** Tells who a citizen is, and over whom he has gezag. */
export interface Inzagepersonen {
  /**
   * The citizen and the minors over whom he has gezag; nobody when the register does not know him.
   * @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when samenwerkfunctie 2 gives no usable answer in time
   */
  van(persoon: string, context: Functiecontext): Promise<readonly Inzagepersoon[]>;
}

/** How long identiteit may take, in milliseconds: longer than its log may, so that it can say that it was the log. */
const TERMIJN = 2_500;

const VRAAG = /* GraphQL */ `
  query Inzagepersonen($persoon: ID!) {
    inzagepersonen(persoon: $persoon) { id zelf bsn leeftijd naam }
  }
`;

const ANTWOORD = z.object({
  data: z.object({
    inzagepersonen: z.array(z.object({
      id: z.string(), zelf: z.boolean(), bsn: z.string().nullable(), leeftijd: z.enum(LEEFTIJDSKLASSEN), naam: z.string(),
    })),
  }),
});

/** The register gives nothing when it cannot account for it. */
const LOGT_NIET = z.object({ errors: z.array(z.unknown()).refine((fouten) => fouten.some((fout) => ZONDER_LOG.safeParse(fout).success)) });
const ZONDER_LOG = z.object({ extensions: z.object({ code: z.literal('LOGBOEK_ONBESCHIKBAAR') }) });

/** Asks the subgraph of samenwerkfunctie 2, with a token of its own for the same citizen. */
export function inzagepersonenOverHttp(url: () => string, dispatcher: Dispatcher, ondertekenaar: Ondertekenaar): Inzagepersonen {
  return {
    async van(persoon, { vrager, traceparent, log }) {
      try {
        const { body } = await request(url(), {
          method: 'POST',
          dispatcher,
          signal: AbortSignal.timeout(TERMIJN),
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await tekenFunctietoken(vrager, 'identiteit', ondertekenaar)}`,
            ...(traceparent ? { traceparent } : {}),
          },
          body: JSON.stringify({ query: VRAAG, variables: { persoon } }),
        });
        const antwoord = await body.json();
        if (LOGT_NIET.safeParse(antwoord).success) throw new FoutInVraag('LOGBOEK_ONBESCHIKBAAR', 'Het personenregister kon zijn logboek niet schrijven; daarom is niets gelezen.');
        return ANTWOORD.parse(antwoord).data.inzagepersonen.map(({ bsn, ...rest }) => ({ ...rest, ...(bsn !== null && { bsn }) }));
      } catch (fout) {
        if (fout instanceof FoutInVraag) throw fout;
        log('identiteit-onbereikbaar', { soort: fout instanceof Error ? fout.name : 'onbekend' });
        throw new FoutInVraag('FUNCTIE_ONBEREIKBAAR', 'Wie u bent en over wie u gezag heeft is nu niet vast te stellen: het personenregister gaf geen antwoord.');
      }
    },
  };
}
