import type { Ruwantwoord } from './lijn.js';

/** A contribution in an answer. */
export type Entiteit = Readonly<Record<string, unknown>>;

/** A GraphQL error in an answer. */
export interface Antwoordfout {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown } | null;
}

/** An answer to a question in GraphQL; what is not there is absent or empty, whatever else was sent. */
export interface Antwoord extends Ruwantwoord {
  /** The body, or undefined when it is no JSON. */
  readonly json: unknown;
  /** Absent when the body has none. */
  readonly data?: Entiteit | null;
  readonly fouten: readonly Antwoordfout[];
  /** The list of the field `_entities`. */
  readonly entiteiten: readonly (Entiteit | null)[];
}

/** Is this an object of JSON, and no list? */
export const isObject = (waarde: unknown): waarde is Entiteit => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Reads an answer as GraphQL. */
export function leesAntwoord(ruw: Ruwantwoord): Antwoord {
  const json = ontleed(ruw.tekst);
  const { data, errors } = isObject(json) ? json : {};
  return {
    ...ruw,
    json,
    ...(data === null || isObject(data) ? { data } : {}),
    fouten: Array.isArray(errors) ? (errors as readonly unknown[]).map((fout) => (isObject(fout) ? fout : {})) : [],
    entiteiten: entiteitenIn(isObject(data) ? data['_entities'] : undefined),
  };
}

/** A list of entities; whatever is none in it reads null. */
export function entiteitenIn(lijst: unknown): readonly (Entiteit | null)[] {
  return Array.isArray(lijst) ? (lijst as readonly unknown[]).map((waarde) => (isObject(waarde) ? waarde : null)) : [];
}

/** In short what an answer was, without anything that it says. */
export function omschrijf({ status, json, fouten, entiteiten }: Antwoord): string {
  if (json === undefined) return `status ${status} zonder JSON`;
  const codes = [...new Set(fouten.map(({ extensions }) => (typeof extensions?.code === 'string' && /^\w{1,60}$/.test(extensions.code) ? extensions.code : 'zonder code')))];
  const beantwoord = entiteiten.filter((entiteit) => entiteit !== null).length;
  return [`status ${status}`, ...(fouten.length > 0 ? [`${fouten.length} fouten (${codes.join(', ')})`] : []), `${beantwoord} van ${entiteiten.length} bijdragen gevuld`].join(', ');
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
