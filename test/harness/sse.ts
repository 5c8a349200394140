// What an answer holds is checked by what is expected of it.
/* oxlint-disable typescript/no-explicit-any */
/** What a stream of a gateway gave. */
export interface Resultaat {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, any>> }[];
}

/** A subscription over SSE as plain HTTP, for what a client library does not show. */
export interface Stroom extends AsyncDisposable {
  readonly status: number;
  readonly koppen: Headers;
  /** Everything so far. */
  readonly resultaten: Resultaat[];
  /** Lines that are no events: heartbeats. */
  readonly opmerkingen: string[];
  readonly compleet: () => boolean;
  /** Ended, by whatever. */
  readonly einde: Promise<void>;
  breekAf(): void;
}

export async function openStroom(url: string, query: string, variables: object = {}, token = 'vrager-1'): Promise<Stroom> {
  const weg = new AbortController();
  const antwoord = await fetch(url, {
    method: 'POST',
    signal: weg.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const resultaten: Resultaat[] = [];
  const opmerkingen: string[] = [];
  let compleet = false;
  const lees = async (): Promise<void> => {
    let rest = '';
    for await (const stuk of antwoord.body!.pipeThrough(new TextDecoderStream())) {
      const delen = (rest + stuk).split('\n\n');
      rest = delen.pop() ?? '';
      for (const deel of delen) {
        if (deel.startsWith(':')) opmerkingen.push(deel);
        else if (deel.startsWith('event: complete')) compleet = true;
        else resultaten.push(JSON.parse(deel.replace(/^event: next\ndata: /, '')) as Resultaat);
      }
    }
  };
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    resultaten,
    opmerkingen,
    compleet: () => compleet,
    einde: lees().catch(() => undefined),
    breekAf: () => weg.abort(),
    async [Symbol.asyncDispose]() {
      weg.abort();
    },
  };
}
