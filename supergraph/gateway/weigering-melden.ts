import type { Foutnaam } from '../../schema/fouten.js';
import type { Vrager } from '../../schema/vertrouwen.js';
import { feitenVan, type Log } from './log.js';
import type { Trace } from './trace.js';

/** Who asked, without which employee or citizen it was. */
export type Geweigerde = Omit<Vrager, 'sub' | 'persoon'>;

/** A question that was turned away. Holds nothing of the question and no personal data, so that all of it may stand in a log. */
export interface Gemeldeweigering {
  readonly code: Foutnaam;
  readonly trace: Trace;
  /** Absent when it is not known who asked. */
  readonly vrager?: Geweigerde;
  /** For UNAUTHENTICATED: why, in one of the words of the token check. */
  readonly reden?: string;
}

/** Writes down that a question was turned away. */
export type Weigeringmelder = (weigering: Gemeldeweigering) => Promise<void>;

/** What somebody who tries what may not gets to see; not what is wrong on our own side or at a partner. */
const GEMELD: ReadonlySet<string> = new Set<Foutnaam>([
  'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED',
  'IDENTIFICATIE_IN_VRAAG', 'UITKOMST_VEREIST', 'EEN_RONDE_PER_VRAAG', 'VRAAG_TE_DIEP', 'VRAAG_TE_GROOT', 'VRAAG_TE_DUUR',
  'BUNDEL_GEWEIGERD', 'INTROSPECTIE_UIT', 'OPERATIE_NIET_GEREGISTREERD',
  'TE_VEEL_PERSONEN', 'PERSOON_ONBEKEND', 'UITVRAAGLIMIET',
]);

/** What may be told of who asked. */
export function zonderPersoon({ oin, rollen, functie, betrouwbaarheid }: Vrager): Geweigerde {
  return { oin, rollen, functie, betrouwbaarheid };
}

/** Whether a code is one of a refusal that is written down. */
export function isGemeldeCode(code: unknown): code is Foutnaam {
  return typeof code === 'string' && GEMELD.has(code);
}

/** The refusal is given also when it cannot be written down: nothing leaves with it. */
export async function meldWeigering(melder: Weigeringmelder | undefined, weigering: Gemeldeweigering, log: Log): Promise<void> {
  if (!melder || !isGemeldeCode(weigering.code)) return;
  try {
    await melder(weigering);
  } catch (fout) {
    log('weigering niet vastgelegd', { ...feitenVan(fout), code: weigering.code, trace: weigering.trace.traceId });
  }
}

/** The word in which an error of the token check says why; nothing else that is thrown can get into a log. */
export function redenVan(fout: unknown): string | undefined {
  const reden = fout instanceof Error && 'reden' in fout ? fout.reden : undefined;
  return typeof reden === 'string' && /^[a-z]+(?:-[a-z]+){0,4}$/.test(reden) && reden.length <= 40 ? reden : undefined;
}
