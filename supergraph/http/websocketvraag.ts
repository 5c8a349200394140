import { GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';
import { beginTrace } from '../gateway/index.js';
import { alsGraphqlverzoek } from './graphqlverzoek.js';
import type { Lijn } from './websocket.js';

/** What came of one question over a WebSocket. */
export interface Uitkomst {
  /** The next result, as JSON; undefined when there will be none. */
  volgende(): Promise<string | undefined>;
  beeindig(): void;
  laatVallen(): void;
}

/** In place of the question, which the gateway reads and judges itself. */
export const DOCUMENT = parse('{ __typename }');

/** Has the gateway answer a question, or begin a subscription. Errors are of a question of which nothing was carried out. */
export async function beginVraag({ gateway, toelating, socket, gegevens, context: aangemeld }: Lijn, vraag: SubscribePayload): Promise<Uitkomst | GraphQLError[]> {
  if (!aangemeld) return [fout('UNAUTHENTICATED')];
  // A span for each of them, under the one of the connection.
  const context = { ...aangemeld, trace: beginTrace(gegevens.trace.traceparent, gegevens.trace.tracestate), uitval: [] };
  const verzoek = alsGraphqlverzoek(vraag);
  if (!verzoek) {
    await gateway.meldWeigering('BAD_REQUEST', context);
    return [fout('BAD_REQUEST')];
  }
  if (!(await toelating.naarBinnen(gegevens.signal))) return [fout('GATEWAY_OVERBELAST')];
  const uitkomst = await gateway.abonneer(verzoek, context, () => socket.terminate()).finally(() => toelating.naarBuiten());
  if ('abonnement' in uitkomst) {
    if (gegevens.signal.aborted) uitkomst.abonnement.laatVallen();
    else if (gegevens.stopt.aborted) uitkomst.abonnement.beeindig();
    return uitkomst.abonnement;
  }
  const { status = 200, body } = uitkomst.antwoord;
  const tekst = body.kind === 'complete' ? body.string : '{}';
  if (status === 401) socket.close(4401, 'UNAUTHENTICATED');
  if (status < 400) return eenmalig(tekst);
  const { errors = [] } = JSON.parse(tekst) as { errors?: GraphQLFormattedError[] };
  return errors.map((een) => new Gegeven(een));
}

/** What came of it, as graphql-ws goes through it: it can be let go while the next result is being waited for. */
export function geefUitkomst(uitkomst: Uitkomst): AsyncGenerator<never> {
  return {
    async next() {
      const tekst = await uitkomst.volgende();
      return tekst === undefined ? { done: true, value: undefined } : { done: false, value: JSON.parse(tekst) as never };
    },
    async return() {
      uitkomst.laatVallen();
      return { done: true, value: undefined };
    },
    async throw(oorzaak) {
      uitkomst.laatVallen();
      throw oorzaak;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      uitkomst.laatVallen();
    },
  };
}

/** An error as the gateway made it up. */
class Gegeven extends GraphQLError {
  constructor(readonly opgemaakt: GraphQLFormattedError) {
    super(opgemaakt.message);
  }

  override toJSON(): GraphQLFormattedError {
    return this.opgemaakt;
  }
}

function fout(code: Foutnaam): GraphQLError {
  const { betekenis, uitweg } = FOUTEN[code];
  return new Gegeven({ message: `${betekenis} ${uitweg}`, extensions: { code } });
}

function eenmalig(tekst: string): Uitkomst {
  let over: string | undefined = tekst;
  const laatVallen = (): void => void (over = undefined);
  return {
    async volgende() {
      const deze = over;
      over = undefined;
      return deze;
    },
    beeindig: () => undefined,
    laatVallen,
  };
}
