import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { FOUTEN, type Foutnaam } from '../../../schema/fouten.js';
import { Functiefout } from '../functiefout.js';
import { bevatIdentificatie } from '../identificatie.js';
import { feitenVan, type Log } from '../log.js';
import type { Trace } from '../trace.js';
import { isDoorgeefcode, isFoutnaam, veiligBericht, veiligeBijlage } from './doorgeven.js';
import { type Invoer, leesInvoerfout } from './invoerfouten.js';
import { vertaalOntleedfout, vertaalVraagfout } from './vraagfouten.js';

/** Where an error arose: what is needed to say what was expected without repeating what was sent. */
export interface Foutplek extends Invoer {
  readonly trace: Trace;
  readonly log: Log;
}

/** Of many errors about one question the first say enough. */
const MAX_FOUTEN = 50;

/** The errors of one answer as they may leave: a code from the table, a Dutch sentence, nothing internal and nothing that was sent. */
export function maskeer(fouten: readonly Error[], plek: Foutplek): GraphQLFormattedError[] {
  return fouten.slice(0, MAX_FOUTEN).map((fout) => maskeerEen(fout instanceof GraphQLError ? fout : new GraphQLError('', { originalError: fout }), plek));
}

/** An error outside a question, of which only the code is known to be safe. */
export function maskeerZonderPlek(fout: GraphQLFormattedError): GraphQLFormattedError {
  const code = fout.extensions?.['code'];
  return kaal(isFoutnaam(code) ? code : 'INTERNAL_SERVER_ERROR');
}

function maskeerEen(fout: GraphQLError, plek: Foutplek): GraphQLFormattedError {
  const { code, serviceName } = fout.extensions;
  if (fout instanceof Functiefout) return functieUitgevallen(fout, plek);

  const invoer = leesInvoerfout(fout.message, plek);
  if (invoer) {
    const { zin, variabele, plaats = '' } = invoer;
    // One form of place for every error: from the variable down, as the functies name it too.
    return { message: zin, extensions: { code: 'BAD_USER_INPUT' satisfies Foutnaam, plaats: variabele + (/^(\[|$)/.test(plaats) ? plaats : `.${plaats}`) } };
  }
  if (serviceName === undefined) {
    const locations = fout.locations && { locations: fout.locations };
    if (code === 'GRAPHQL_PARSE_FAILED') return { message: vertaalOntleedfout(fout.message), ...locations, extensions: { code } };
    if (code === 'GRAPHQL_VALIDATION_FAILED') return { message: vertaalVraagfout(fout.message), ...locations, extensions: { code } };
    if (isFoutnaam(code) && code !== 'INTERNAL_SERVER_ERROR') return kaal(code);
    return intern(fout, plek);
  }
  if (!isDoorgeefcode(code)) return intern(fout, plek);
  const path = eigenPad(fout);
  return { message: veiligBericht(fout.message, code, plek.variabelen), ...(path && { path }), extensions: { code, ...veiligeBijlage(fout.extensions, plek.variabelen) } };
}

/**
 * The engine counts entities of parallel fetches wrongly and puts the error on another element: no place is better
 * than a wrong one. And a path is what a subgraph made of it: only names and indexes pass.
 */
function eigenPad({ path, originalError }: GraphQLError): GraphQLFormattedError['path'] {
  const bron = originalError as { path?: unknown } | undefined;
  if (Array.isArray(bron?.path) && bron.path[0] === '_entities') return undefined;
  const heel = path?.every((stap) => typeof stap === 'number' || (/^[_A-Za-z][_0-9A-Za-z]*$/.test(stap) && !bevatIdentificatie(stap)));
  return heel ? path : undefined;
}

function functieUitgevallen({ functie, reden }: Functiefout, { trace, log }: Foutplek): GraphQLFormattedError {
  log('functie uitgevallen', { functie, reden, trace: trace.traceId });
  const { uitweg } = FOUTEN.FUNCTIE_ONBEREIKBAAR;
  return { message: `De functie ${functie} gaf geen bruikbaar antwoord. ${uitweg}`, extensions: { code: 'FUNCTIE_ONBEREIKBAAR', functie, trace: trace.traceId } };
}

function intern(fout: GraphQLError, { trace, log }: Foutplek): GraphQLFormattedError {
  const { code, serviceName } = fout.extensions;
  log('interne fout', {
    ...feitenVan(fout.originalError ?? fout),
    code: typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code) ? code : undefined,
    functie: typeof serviceName === 'string' ? serviceName : undefined,
    trace: trace.traceId,
  });
  return { ...kaal('INTERNAL_SERVER_ERROR'), extensions: { code: 'INTERNAL_SERVER_ERROR', trace: trace.traceId } };
}

function kaal(code: Foutnaam): GraphQLFormattedError {
  const { betekenis, uitweg } = FOUTEN[code];
  return { message: `${betekenis} ${uitweg}`, extensions: { code } };
}
