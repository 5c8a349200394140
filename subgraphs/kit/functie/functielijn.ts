import { Agent, request } from 'undici';
import { z } from 'zod';
import type { Foutnaam } from '../../../schema/fouten.js';
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
  /** How long it may take, in milliseconds; without this 2 500. */
  readonly termijnMs?: number;
  /** Codes that the asker gets as the functie gives them, beside those that every asker gets so. */
  readonly ookDoorgegeven?: readonly Foutnaam[];
}

/** The line from one samenwerkfunctie to another: a question each, on behalf of the same asker and in the same trace. */
export interface Functielijn {
  /**
   * @param vorm what `data` must be
   * @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when there is no usable answer in time, and with LOGBOEK_ONBESCHIKBAAR, FORBIDDEN or
   * UITVRAAGLIMIET, or what is passed on beside, when the functie says so
   */
  vraag<T>(query: string, variables: object, vorm: z.ZodType<T>, context: Functiecontext): Promise<T>;
  stop(): Promise<void>;
}

/** How long a functie may take, in milliseconds: longer than its log may, so that it can say that it was the log. */
const TERMIJN = 2_500;

/** What a functie says to whoever asks, and not about itself. */
const DOORGEGEVEN: readonly Foutnaam[] = ['FORBIDDEN', 'UITVRAAGLIMIET', 'LOGBOEK_ONBESCHIKBAAR'];

const FOUTEN_IN_ANTWOORD = z.object({ errors: z.array(z.object({ message: z.string().optional().catch(undefined), extensions: z.object({ code: z.string() }).optional().catch(undefined) })) });

/** Makes a line with connections of its own. */
export function functielijn({ functie, url, ondertekenaar, tls, onbereikbaar, logtNiet, termijnMs = TERMIJN, ookDoorgegeven = [] }: Functielijnopties): Functielijn {
  const agent = new Agent({ connections: 32, ...(tls && { connect: tls }) });
  return {
    stop: () => agent.close(),
    async vraag(query, variables, vorm, { vrager, traceparent, log }) {
      try {
        const { body } = await request(url(), {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(termijnMs),
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await tekenFunctietoken(vrager, functie, ondertekenaar)}`,
            ...(traceparent ? { traceparent } : {}),
          },
          body: JSON.stringify({ query, variables }),
        });
        const antwoord = await body.json();
        const { errors = [] } = FOUTEN_IN_ANTWOORD.safeParse(antwoord).data ?? {};
        for (const code of [...DOORGEGEVEN, ...ookDoorgegeven]) {
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
