import type { Attributes } from '@opentelemetry/api';

import { FOUTEN } from '../../schema/fouten.js';
import { isOin } from '../../schema/identificatie/oin.js';

/** Ends of a question or a call beside the table of error codes: whoever asked had gone, or an HTTP status says it all. */
const AFGEBROKEN = 'afgebroken';

const uit = (...woorden: readonly string[]) => (waarde: unknown): boolean => typeof waarde === 'string' && woorden.includes(waarde);
/** No form has room for a run of digits, so that none can hold a number of a person. */
const vorm = (patroon: RegExp) => (waarde: unknown): boolean => typeof waarde === 'string' && patroon.test(waarde);

/**
 * Everything that may be said of a question or a call to whoever runs the system: the names, and for each the values.
 * What is not here does not leave the process, whoever asks for it. No value comes from a question: they are words of
 * our own, names of the schema and the register, or numbers of HTTP. (OpenTelemetry semantic conventions 1.37 where they have a name)
 */
const TOEGESTAAN = {
  'http.request.method': uit('GET', 'POST', 'OPTIONS'),
  'http.response.status_code': (waarde: unknown) => Number.isInteger(waarde) && Number(waarde) >= 100 && Number(waarde) < 600,
  /** The path as the composition root names it, not the one that was asked. */
  'http.route': vorm(/^(?:\/(?:v\d|[a-z-]{1,60})){1,5}$/),
  /** A code of the table, an HTTP status, or `afgebroken`. */
  'error.type': (waarde: unknown) => typeof waarde === 'string' && (Object.hasOwn(FOUTEN, waarde) || /^[45]\d\d$/.test(waarde) || waarde === AFGEBROKEN),
  'graphql.operation.type': uit('query', 'mutation'),
  /** The root field of the schema that was asked: which functie it is about. */
  'handbereik.veld': vorm(/^[a-z][A-Za-z]{0,60}$/),
  'handbereik.uitkomst': uit('goed', 'deels', 'fout', AFGEBROKEN),
  /** Code of a kind of ketenpartner. */
  'handbereik.partner.soort': vorm(/^[a-z][a-z-]{0,60}$/),
  /** The organisation; only of one that failed, and only when it stands in the register. */
  'handbereik.partner.oin': (waarde: unknown) => typeof waarde === 'string' && isOin(waarde),
} as const satisfies Readonly<Record<string, (waarde: unknown) => boolean>>;

/** A name from the closed list. */
export type Attribuutnaam = keyof typeof TOEGESTAAN;
/** What is to be said; an absent value is left out. */
export type Uitspraken = Readonly<Partial<Record<Attribuutnaam, string | number | undefined>>>;

/** Every name that may be exported. */
export const ATTRIBUUTNAMEN = Object.keys(TOEGESTAAN) as readonly Attribuutnaam[];

/** What of this may be exported: names and values outside the closed list are left out. Never throws. */
export function toegestaan(uitspraken: Uitspraken): Attributes {
  const over: Attributes = {};
  for (const naam of ATTRIBUUTNAMEN) {
    const waarde = uitspraken[naam];
    if (waarde !== undefined && TOEGESTAAN[naam](waarde)) over[naam] = waarde;
  }
  return over;
}
