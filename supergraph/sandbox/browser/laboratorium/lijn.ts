import type { Antwoord } from '../gedeeld/vraag.js';

/** What came of a question. */
export interface Afloop {
  /** Name of the operation that was asked. */
  readonly operatie: string | undefined;
  readonly status: number;
  /** Milliseconds until the answer was there. */
  readonly duur: number;
  /** Absent when answers keep coming. */
  readonly antwoord?: Antwoord<unknown> & { readonly extensions?: { readonly queryPlan?: unknown } };
}

/** What every question to the gateway gets. */
export interface Lijnopties {
  token(): Promise<string | undefined>;
  /** Whether the query plan is asked for. */
  plan(): boolean;
  opAfloop(afloop: Afloop): void;
}

interface Vraag {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/**
 * Has everything that this page asks of the gateway go over one line, which says who asks. The laboratory so never holds a token, and
 * neither does what it keeps or copies. It asks subscriptions in a URL; they go in a body, since variables must never stand in a URL.
 */
export function legLijn({ token, plan, opAfloop }: Lijnopties): void {
  const echt = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (waar, hoe = {}) => {
    const adres = new URL(waar instanceof Request ? waar.url : waar, location.href);
    if (waar instanceof Request || adres.origin !== location.origin || adres.pathname !== '/graphql') return echt(waar, hoe);
    const vraag = leesVraag(adres, hoe.body);
    const koppen = new Headers(hoe.headers);
    koppen.set('content-type', 'application/json');
    const bewijs = koppen.has('authorization') ? undefined : await token();
    if (bewijs !== undefined) koppen.set('authorization', `Bearer ${bewijs}`);
    if (plan()) koppen.set('handbereik-queryplan', 'ja');
    const begin = performance.now();
    const antwoord = koppen.has('authorization') ? await echt(adres.pathname, { ...hoe, method: 'POST', headers: koppen, body: JSON.stringify(vraag) }).then(alsGraphql) : zonderToken();
    const afloop = { operatie: vraag.operationName ?? naamVan(vraag.query), status: antwoord.status, duur: performance.now() - begin };
    if (!antwoord.headers.get('content-type')?.includes('json')) opAfloop(afloop);
    else void antwoord.clone().json().then((inhoud: Afloop['antwoord']) => opAfloop({ ...afloop, antwoord: inhoud }), () => undefined);
    return antwoord;
  };
}

/** Who says nothing of himself is not let in: that need not be asked. */
const zonderToken = (): Response => Response.json({ errors: [{ message: 'Vul eerst een toegangstoken in.', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 });

function leesVraag({ searchParams }: URL, lichaam: RequestInit['body']): Vraag {
  if (typeof lichaam === 'string') return JSON.parse(lichaam) as Vraag;
  const json = (naam: string): unknown => (searchParams.has(naam) ? (JSON.parse(searchParams.get(naam) ?? '') as unknown) : undefined);
  return { query: searchParams.get('query') ?? '', operationName: searchParams.get('operationName') ?? undefined, variables: json('variables'), extensions: json('extensions') };
}

/** What is wrong before it is GraphQL comes as problem details (RFC 9457); the laboratory only reads GraphQL. */
async function alsGraphql(antwoord: Response): Promise<Response> {
  if (!antwoord.headers.get('content-type')?.startsWith('application/problem+json')) return antwoord;
  const { detail, title, code } = (await antwoord.json()) as { readonly detail?: string; readonly title?: string; readonly code?: string };
  const inhoud: Antwoord<null> = { errors: [{ message: detail ?? title ?? '', extensions: { code } }] };
  return new Response(JSON.stringify(inhoud), { status: antwoord.status, headers: { 'content-type': 'application/json' } });
}

const naamVan = (query = ''): string | undefined => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1];
