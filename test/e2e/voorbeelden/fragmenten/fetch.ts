/** Wat /graphql antwoordt. */
export interface Antwoord<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string; readonly [veld: string]: unknown } }[];
}

/** Een vraag zonder bibliotheek. */
export async function vraag<T>(adres: string, token: string, query: string, variables: object): Promise<Antwoord<T>> {
  const antwoord = await fetch(`${adres}/graphql`, {
    method: 'POST',
    cache: 'no-store',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  // Wat geen GraphQL-vraag werd (een verkeerd inhoudstype, te druk) komt als probleembeschrijving (RFC 9457).
  if (antwoord.headers.get('content-type')?.startsWith('application/problem+json')) {
    const { code, detail } = (await antwoord.json()) as { code: string; detail: string };
    return { errors: [{ message: detail, extensions: { code } }] };
  }
  return (await antwoord.json()) as Antwoord<T>;
}
