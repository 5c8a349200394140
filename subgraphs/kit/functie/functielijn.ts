import { Agent, request } from 'undici';
import { z } from 'zod';
import type { Ondertekenaar } from '../bewijs/sleutels.js';
import { FoutInVraag } from '../fouten.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';
import type { Functiecontext } from './context.js';
import { tekenFunctietoken } from './functietoken.js';

/** How one samenwerkfunctie asks another. */
export interface Functielijnopties {
  /** Name of the functie that is asked, such as `identiteit`. */
  readonly functie: string;
  /** Where it answers (`.../graphql`); asked for at every question. */
  readonly url: () => string;
  /** Vouches for who asks. */
  readonly ondertekenaar: Ondertekenaar;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly tls?: Tlsmateriaal | undefined;
  /** What the asker reads when there is no usable answer. */
  readonly onbereikbaar: string;
  /** What the asker reads when it gives nothing because it cannot write its log. */
  readonly logtNiet: string;
}

/** The line from one samenwerkfunctie to another: a question each, on behalf of the same asker and in the same trace. */
export interface Functielijn {
  /**
   * @param vorm what `data` must be
   * @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when there is no usable answer in time, and with LOGBOEK_ONBESCHIKBAAR, FORBIDDEN or
   * UITVRAAGLIMIET when the functie says so
   */
  vraag<T>(query: string, variables: object, vorm: z.ZodType<T>, context: Functiecontext): Promise<T>;
  stop(): Promise<void>;
}

/** How long a functie may take, in milliseconds: longer than its log may, so that it can say that it was the log. */
const TERMIJN = 2_500;

/** What a functie says to whoever asks, and not about itself. */
const DOORGEGEVEN = ['FORBIDDEN', 'UITVRAAGLIMIET', 'LOGBOEK_ONBESCHIKBAAR'] as const;

const FOUTEN_IN_ANTWOORD = z.object({ errors: z.array(z.object({ message: z.string().optional().catch(undefined), extensions: z.object({ code: z.string() }).optional().catch(undefined) })) });

/** Makes a line with connections of its own. */
export function functielijn({ functie, url, ondertekenaar, tls, onbereikbaar, logtNiet }: Functielijnopties): Functielijn {
  const agent = new Agent({ connections: 32, ...(tls && { connect: tls }) });
  return {
    stop: () => agent.close(),
    async vraag(query, variables, vorm, { vrager, traceparent, log }) {
      try {
        const { body } = await request(url(), {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(TERMIJN),
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await tekenFunctietoken(vrager, functie, ondertekenaar)}`,
            ...(traceparent ? { traceparent } : {}),
          },
          body: JSON.stringify({ query, variables }),
        });
        const antwoord = await body.json();
        const { errors = [] } = FOUTEN_IN_ANTWOORD.safeParse(antwoord).data ?? {};
        for (const code of DOORGEGEVEN) {
          const fout = errors.find(({ extensions }) => extensions?.code === code);
          if (fout) throw new FoutInVraag(code, code === 'LOGBOEK_ONBESCHIKBAAR' ? logtNiet : fout.message);
        }
        return z.object({ data: vorm }).parse(antwoord).data;
      } catch (fout) {
        if (fout instanceof FoutInVraag) throw fout;
        // Of a parser's message nothing: it repeats the answer.
        log('functie-onbereikbaar', { functie, soort: fout instanceof Error ? fout.name : 'onbekend' });
        throw new FoutInVraag('FUNCTIE_ONBEREIKBAAR', onbereikbaar);
      }
    },
  };
}
