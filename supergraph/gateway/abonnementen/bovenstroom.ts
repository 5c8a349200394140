import type { GraphQLDataSource } from '@apollo/gateway';
import type { Dispatcher } from 'undici';

import { Functiefout } from '../functiefout.js';
import { SseLezer, SseTeGroot } from './sse-lezer.js';

/** What a subgraph gives for one event. */
export type Gebeurtenis = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A subscription at the subgraph that owns it. */
export interface Bovenvraag {
  /** Name of the subgraph. */
  readonly naam: string;
  /** Absent when the supergraph names none that is usable. */
  readonly url: URL | undefined;
  readonly koppen: Readonly<Record<string, string>>;
  readonly lichaam: string;
  readonly dispatcher: Dispatcher;
  /** Milliseconds until it begins to answer. */
  readonly termijnMs: number;
  /** Milliseconds that it may be silent after that. */
  readonly stilteMs: number;
  /** Bytes of one event, and of an answer that is no stream. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Follows a subscription at its owner (graphql-sse, "distinct connections"). The next piece is read when what was in the one before has
 * been taken. Ends when the owner says that it is complete.
 * @throws Functiefout when it does not begin, breaks off, falls silent, or is no stream
 */
export async function* volgBovenstroom(vraag: Bovenvraag): AsyncGenerator<Gebeurtenis> {
  const { naam, signal } = vraag;
  try {
    yield* lees(vraag);
  } catch (fout) {
    if (fout instanceof Functiefout) throw fout;
    if (fout instanceof SseTeGroot) throw new Functiefout(naam, 'te-groot');
    throw new Functiefout(naam, signal.aborted ? 'afgebroken' : isTermijn(fout) ? 'te-laat' : 'onbereikbaar');
  }
}

async function* lees({ naam, url, koppen, lichaam, dispatcher, termijnMs, stilteMs, maxBytes, signal }: Bovenvraag): AsyncGenerator<Gebeurtenis> {
  if (!url) throw new Functiefout(naam, 'onbereikbaar');
  const { statusCode, headers, body } = await dispatcher.request({
    origin: url.origin, path: url.pathname + url.search, method: 'POST', headers: koppen, body: lichaam, headersTimeout: termijnMs, bodyTimeout: stilteMs, signal,
  });
  // Without a listener an error after we have gone would end the process.
  body.on('error', () => undefined);
  const isStroom = statusCode === 200 && /^text\/event-stream\b/i.test(String(headers['content-type'] ?? ''));
  const lezer = new SseLezer(maxBytes);
  let geheel = '';
  for await (const stuk of body as AsyncIterable<Buffer>) {
    if (!isStroom) {
      geheel += stuk.toString('utf8');
      if (geheel.length > maxBytes) throw new SseTeGroot();
      continue;
    }
    for (const { soort, data } of lezer.lees(stuk)) {
      if (soort === 'complete') return;
      if (soort === 'next') yield ontleed(naam, data);
    }
  }
  if (isStroom) throw new Functiefout(naam, 'afgebroken');
  // What is wrong with a subscription may be told in an ordinary answer.
  const antwoord = statusCode === 401 || statusCode === 403 ? undefined : ontleedOf(geheel);
  if (!antwoord?.errors?.length) throw new Functiefout(naam, statusCode === 200 ? 'geen-json' : `http-${statusCode}`);
  yield antwoord;
}

function ontleed(naam: string, tekst: string): Gebeurtenis {
  const inhoud = ontleedOf(tekst);
  if (!inhoud) throw new Functiefout(naam, 'geen-object');
  return inhoud;
}

function ontleedOf(tekst: string): Gebeurtenis | undefined {
  try {
    const inhoud: unknown = JSON.parse(tekst);
    return typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud) ? (inhoud) : undefined;
  } catch {
    // The error of JSON.parse repeats a part of the text.
    return undefined;
  }
}

function isTermijn(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && (fout.code === 'UND_ERR_BODY_TIMEOUT' || fout.code === 'UND_ERR_HEADERS_TIMEOUT');
}
