/** An error of a GraphQL answer. (GraphQL specification, response format) */
export interface Vraagfout {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** What a question gives: data, errors, or both. */
export interface Antwoord<T> {
  readonly data?: T | null;
  readonly errors?: readonly Vraagfout[];
}

/** Asks the chain one thing. @throws when there is no answer that can be read: the line is down, or the service is stopping */
export async function vraag<T>(token: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Antwoord<T>> {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const inhoud = (await antwoord.json()) as Antwoord<T> & { readonly detail?: string; readonly code?: string };
  // What is wrong before it is GraphQL comes as problem details.
  if (inhoud.detail !== undefined) return { errors: [{ message: inhoud.detail, ...(inhoud.code !== undefined && { extensions: { code: inhoud.code } }) }] };
  return inhoud;
}
