/** The answer to an `_entities` question that was put to a subgraph directly, past the gateway and the router. */
export interface Entiteitantwoord {
  readonly status: number;
  /** The headers that say something: not those of HTTP itself. */
  readonly koppen: Readonly<Record<string, string>>;
  readonly tekst: string;
  readonly data?: { readonly _entities: readonly (Readonly<Record<string, unknown>> | null)[] } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Asks a subgraph about entities of one type, as an engine would. */
export async function vraagEntiteiten(url: string, type: string, selectie: string, representations: readonly object[], koppen: Record<string, string> = {}): Promise<Entiteitantwoord> {
  return vraagSubgraph(url, `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} ${selectie} } }`, { representations }, koppen);
}

/** Puts any question to a subgraph directly. */
export async function vraagSubgraph(url: string, query: string, variables: object = {}, koppen: Record<string, string> = {}): Promise<Entiteitantwoord> {
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: JSON.stringify({ query, variables }) });
  const tekst = await antwoord.text();
  const { date: _datum, 'keep-alive': _open, connection: _verbinding, ...rest } = Object.fromEntries(antwoord.headers);
  return { status: antwoord.status, koppen: rest, tekst, ...(JSON.parse(tekst) as object) };
}
