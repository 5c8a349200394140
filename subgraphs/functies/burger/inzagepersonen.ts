import { z } from 'zod';
import { type Functiecontext, functielijn, LEEFTIJDSKLASSEN, type Leeftijdsklasse, type Ondertekenaar, type Tlsmateriaal } from '../../kit/index.js';

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

const VRAAG = /* GraphQL */ `
  query Inzagepersonen($persoon: ID!) {
    inzagepersonen(persoon: $persoon) { id zelf bsn leeftijd naam }
  }
`;

const ANTWOORD = z.object({
  inzagepersonen: z.array(z.object({ id: z.string(), zelf: z.boolean(), bsn: z.string().nullable(), leeftijd: z.enum(LEEFTIJDSKLASSEN), naam: z.string() })),
});

/** Asks the subgraph of samenwerkfunctie 2, with a token of its own for the same citizen. */
export function inzagepersonenOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Inzagepersonen & { stop(): Promise<void> } {
  const lijn = functielijn({
    functie: 'identiteit', url, ondertekenaar, tls,
    onbereikbaar: 'Wie u bent en over wie u gezag heeft is nu niet vast te stellen: het personenregister gaf geen antwoord.',
    logtNiet: 'Het personenregister kon zijn logboek niet schrijven; daarom is niets gelezen.',
  });
  return {
    stop: () => lijn.stop(),
    async van(persoon, context) {
      const { inzagepersonen } = await lijn.vraag(VRAAG, { persoon }, ANTWOORD, context);
      return inzagepersonen.map(({ bsn, ...rest }) => ({ ...rest, ...(bsn !== null && { bsn }) }));
    },
  };
}
