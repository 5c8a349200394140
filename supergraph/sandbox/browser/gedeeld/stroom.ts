import type { Antwoord } from './vraag.js';

/**
 * Begins a subscription over server-sent events and gives each result as it comes (graphql-sse, "distinct connections"). `EventSource` can do
 * neither POST nor a header, and a token does not belong in an address. Ends when the service has no more to say, or at `signal`.
 * @throws when the line breaks: connect again, from where it was
 */
export async function* abonneer<T>(token: string, query: string, variables: Readonly<Record<string, unknown>>, signal: AbortSignal): AsyncGenerator<Antwoord<T>> {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const stroom = antwoord.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let stuk = await stroom?.read(); stuk && !stuk.done; stuk = await stroom?.read()) {
    const delen = (rest + stuk.value).split('\n\n');
    rest = delen.pop() ?? '';
    for (const deel of delen) {
      // A line that begins with a colon is a heartbeat.
      if (deel.startsWith('event: complete')) return;
      const data = /^data: (.*)$/m.exec(deel)?.[1];
      if (data) yield JSON.parse(data) as Antwoord<T>;
    }
  }
}
