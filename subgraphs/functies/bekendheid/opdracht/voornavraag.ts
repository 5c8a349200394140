import { Agent, request } from 'undici';
import { z } from 'zod';
import { type Bewijs, onderteken, type Ondertekenaar, type Tlsmateriaal } from '../../../kit/index.js';

/** What a partner says of a question before it is asked: a person must look, nobody has to, or she gave no answer. */
export type Voorantwoord = 'MENS' | 'VANZELF' | 'GEEN_ANTWOORD';

/** Questions for one organisation. */
export interface Voorvragen {
  readonly oin: string;
  /** Where it answers (`.../graphql`). */
  readonly endpoint: string;
  /** Its contribution type. */
  readonly type: string;
  readonly bewijzen: readonly Bewijs[];
}

/** Asks organisations for which questions a person must look first. */
export interface Voornavraag {
  /** One answer per bewijs, in order. Never throws: who cannot be reached in time gave no answer. */
  vraag(organisatie: Voorvragen, traceparent: string | undefined): Promise<readonly Voorantwoord[]>;
  stop(): Promise<void>;
}

/** How long an organisation gets, in milliseconds: the asker waits for it. */
const TERMIJN_MS = 2_500;

/** An answer holds one word per person. */
const MEESTE_BYTES = 100_000;

const ANTWOORD = z.object({ data: z.object({ _entities: z.array(z.object({ uitkomst: z.string() }).nullable()) }) });

/**
 * Asks over HTTP, all persons of an organisation in one request, with bewijzen that only our own certificate may use. Of the answer nothing
 * is kept but whether a person must look: an organisation on the kit says no more than that, and of another the rest is not read.
 */
export function voornavraagOverHttp({ ondertekenaar, tls, termijnMs = TERMIJN_MS }: { readonly ondertekenaar: Ondertekenaar; readonly tls?: Tlsmateriaal; readonly termijnMs?: number }): Voornavraag {
  const agent = new Agent({ connections: 8, maxResponseSize: MEESTE_BYTES, ...(tls && { connect: tls }) });
  return {
    stop: () => agent.close(),
    async vraag({ oin, endpoint, type, bewijzen }, traceparent) {
      try {
        const tokens = await Promise.all(bewijzen.map((bewijs) => onderteken(alleenVooraf(bewijs, ondertekenaar), oin, ondertekenaar)));
        const { statusCode, body } = await request(endpoint, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(termijnMs),
          headers: { 'content-type': 'application/json', ...(traceparent ? { traceparent } : {}) },
          body: JSON.stringify({ query: `query($r:[_Any!]!){_entities(representations:$r){...on ${type}{uitkomst}}}`, variables: { r: tokens.map((bewijs) => ({ __typename: type, oin, bewijs })) } }),
        });
        const tekst = await body.text();
        if (statusCode !== 200) return bewijzen.map(() => 'GEEN_ANTWOORD');
        const { _entities: antwoorden } = ANTWOORD.parse(JSON.parse(tekst)).data;
        return bewijzen.map((_, i): Voorantwoord => {
          const antwoord = antwoorden[i];
          if (!antwoord || antwoord.uitkomst === 'GEEN_ANTWOORD') return 'GEEN_ANTWOORD';
          return antwoord.uitkomst === 'IN_BEHANDELING' ? 'MENS' : 'VANZELF';
        });
      } catch {
        // Not a word of it in a log: what an organisation answers, or a parser says of that, may tell who is known.
        return bewijzen.map(() => 'GEEN_ANTWOORD');
      }
    },
  };
}

/** The same question, to know only whether a person must look, for nobody but us. */
function alleenVooraf({ aanroeper: _engine, ...bewijs }: Bewijs, { binding }: Ondertekenaar): Bewijs {
  return { ...bewijs, voornavraag: true, ...(binding && { aanroeper: binding }) };
}
