import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { FOUTEN } from '../../../schema/fouten.js';
import { unwrapResolverError } from '@apollo/server/errors';
import { FoutInVraag } from '../fouten.js';
import type { Log } from '../log.js';
import { codeVan } from '../postgres/index.js';
import { Abonnementen } from './abonnementen.js';
import type { Afhandeling, Antwoord, Verzoek } from './luisteraar.js';
import { stroomVan, wilStroom } from './stroom.js';

/** A schema that is served; organisations of one kind share it, each with a context of its own. */
export interface Graphqldienst<C extends object> {
  /** @param context made per request, for the schema that answers it; what it throws is the answer */
  afhandeling(context: (verzoek: Verzoek, schema: GraphQLSchema) => Promise<C>): Afhandeling;
  /** Serves another schema: what comes from now on is answered by it, what is under way ends on the one before, and streams end. When it does not load, nothing has changed. */
  vervang(schema: GraphQLSchema): Promise<void>;
  stop(): Promise<void>;
}

/** Serves a schema for GraphQL over HTTP: POST with JSON, as `@apollo/server` does it; with `Accept: text/event-stream` as a stream, which is how subscriptions are answered. */
export async function graphqldienst<C extends object>(schema: GraphQLSchema, log: Log): Promise<Graphqldienst<C>> {
  let huidig = await startMotor<C>(schema, log);
  const motoren = new Set([huidig]);
  const beeindig = async (motor: Motor<C>): Promise<void> => {
    motoren.delete(motor);
    await motor.stop();
  };
  return {
    async vervang(nieuwSchema) {
      const nieuw = await startMotor<C>(nieuwSchema, log);
      const vorige = huidig;
      motoren.add(nieuw);
      huidig = nieuw;
      vorige.beeindigStromen();
      // Nobody waits for the questions that are under way.
      void vorige.leeg().then(() => beeindig(vorige));
    },
    async stop() {
      await Promise.all([...motoren].map(beeindig));
    },
    afhandeling: (context) => (verzoek) => {
      const motor = huidig;
      return motor.antwoord(verzoek, () => context(verzoek, motor.schema));
    },
  };
}

/** One schema that answers. */
interface Motor<C extends object> {
  readonly schema: GraphQLSchema;
  antwoord(verzoek: Verzoek, context: () => Promise<C>): Promise<Antwoord>;
  /** Has its subscriptions end. */
  beeindigStromen(): void;
  /** When nothing is under way any more. */
  leeg(): Promise<void>;
  stop(): Promise<void>;
}

async function startMotor<C extends object>(schema: GraphQLSchema, log: Log): Promise<Motor<C>> {
  const server = new ApolloServer<C>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: (fout, oorzaak) => veiligeFout(fout, oorzaak, log),
    // Inline traces would carry what was asked to whoever sends the right header.
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled(), ALLEEN_OVER_STROOM],
  });
  await server.start();

  const onderweg = new Set<Promise<Antwoord>>();
  const abonnementen = new Abonnementen(schema, (fout) => veiligeFout(metCode(fout), fout, log));
  const abonneer = async (verzoek: Verzoek, maakContext: () => Promise<C>): Promise<Antwoord | undefined> => {
    const vraag = abonnementen.lees(verzoek.inhoud);
    if (!vraag) return undefined;
    try {
      return { status: 200, koppen: {}, tekst: '', stroom: await abonnementen.begin(vraag, await maakContext()) };
    } catch (fout) {
      const status = fout instanceof FoutInVraag ? statusVan(fout.extensions['http']) : undefined;
      return { status: status ?? 500, koppen: { 'content-type': 'application/json; charset=utf-8' }, tekst: JSON.stringify({ errors: [veiligeFout(metCode(fout as Error), fout, log)] }) };
    }
  };
  const beantwoord = async (verzoek: Verzoek, context: () => Promise<C>): Promise<Antwoord> => {
    if (!wilStroom(verzoek.koppen['accept'])) return antwoord(verzoek, context);
    const stroom = await abonneer(verzoek, context);
    if (stroom) return stroom;
    const eenmalig = await antwoord({ ...verzoek, koppen: { ...verzoek.koppen, accept: 'application/json' } }, context);
    return eenmalig.status === 200 ? { ...eenmalig, tekst: '', stroom: stroomVan(eenmalig.tekst.trim()) } : eenmalig;
  };
  const antwoord = async (verzoek: Verzoek, context: () => Promise<C>): Promise<Antwoord> => {
    const headers = new HeaderMap();
    for (const [naam, waarde] of Object.entries(verzoek.koppen)) if (waarde !== undefined) headers.set(naam, String(waarde));
    const uitkomst = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body: verzoek.inhoud }, context });
    if (uitkomst.body.kind !== 'complete') throw new Error('Een subgraph antwoordt in één keer.');
    return { status: uitkomst.status ?? 200, koppen: Object.fromEntries(uitkomst.headers), tekst: uitkomst.body.string };
  };
  return {
    schema,
    antwoord(verzoek, context) {
      const lopend = beantwoord(verzoek, context).finally(() => onderweg.delete(lopend));
      onderweg.add(lopend);
      return lopend;
    },
    async leeg() {
      await Promise.allSettled(onderweg);
    },
    beeindigStromen: () => abonnementen.beeindig(),
    async stop() {
      abonnementen.beeindig();
      await server.stop();
    },
  };
}

/** A subscription has no single answer. */
const ALLEEN_OVER_STROOM: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw new FoutInVraag('ABONNEMENT_VRAAGT_STROOM');
    },
  }),
};

/** As the server that answers queries classifies an error that says nothing of itself. */
function metCode(fout: GraphQLError | Error): GraphQLFormattedError {
  const kaal = fout instanceof GraphQLError ? fout.toJSON() : { message: '' };
  const code = kaal.extensions?.['code'] ?? (!kaal.path && kaal.message.startsWith('Variable "$') ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
  return { ...kaal, extensions: { ...kaal.extensions, code } };
}

/** The HTTP status that an error asks for. */
const statusVan = (http: unknown): number | undefined => (typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : undefined);

/** Errors leave with a code from the table, without the input that caused them and without what went wrong inside. */
function veiligeFout(fout: GraphQLFormattedError, oorzaak: unknown, log: Log): GraphQLFormattedError {
  // A literal that is no value of its scalar: engines leave that to the subgraph, and the caller can mend it.
  const gegeven = fout.extensions?.code === 'GRAPHQL_VALIDATION_FAILED' && fout.message.startsWith('Verwacht: ') ? 'BAD_USER_INPUT' : fout.extensions?.code;
  const code = typeof gegeven === 'string' ? gegeven : '';
  const bron = unwrapResolverError(oorzaak);
  const pad = fout.path ? { path: fout.path } : {};
  if (!(code in FOUTEN) || code === 'INTERNAL_SERVER_ERROR') {
    log('interne-fout', { ...veiligeFeiten(bron), pad: (fout.path ?? []).filter((stap) => typeof stap === 'string').join('.') });
    return { message: FOUTEN.INTERNAL_SERVER_ERROR.betekenis, extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...pad };
  }
  const eigen = bron instanceof FoutInVraag;
  const { melding, plaats } = eigen ? { melding: fout.message, plaats: fout.extensions?.plaats } : zonderInvoer(fout.message);
  const uitweg = fout.extensions?.uitweg;
  const gebreken = eigen ? bron.extensions['gebreken'] : undefined;
  const extensions = { code, ...(uitweg ? { uitweg } : {}), ...(plaats ? { plaats } : {}), ...(gebreken ? { gebreken } : {}) };
  return { ...fout, message: melding, extensions };
}

/** Where in the code something went wrong: never the message, which may repeat what was asked. */
function veiligeFeiten(fout: unknown): { soort: string; plek: string } {
  const plek = fout instanceof Error ? (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel)).slice(0, 3).map((regel) => regel.trim()).join(' < ') : '';
  return { soort: fout instanceof Error ? [fout.name, codeVan(fout)].filter(Boolean).join(' ') : typeof fout, plek };
}

/** graphql-js repeats a wrong value in its message: `Variable "$v" got invalid value "…" at "v.bsn"; Expected …`. */
function zonderInvoer(melding: string): { readonly melding: string; readonly plaats?: string } {
  const delen = /^Variable "\$(\w+)" got invalid value [\s\S]*?(?: at "([\w.[\]]+)")?; ([\s\S]*)$/.exec(melding);
  if (!delen) return { melding };
  const verwacht = /Verwacht: [^.]+\./.exec(delen[3] ?? '')?.[0] ?? 'De waarde past niet op het schema.';
  const plaats = delen[2] ?? delen[1]!;
  return { melding: `De variabele heeft op ${plaats} geen geldige waarde. ${verwacht}`, plaats };
}
