import { Opdrachtfout } from './uitvoer.js';
import { demotoken } from './opdrachten/token.js';
import { vindGateway } from './vind-keten.js';

/** Who asks, and where. */
export interface Vraagopties {
  readonly persona: string;
  /** A bearer token, for an installation with an issuer of its own; goes before the persona. */
  readonly token?: string;
  /** The gateway; by default the chain that runs here. */
  readonly url?: string;
}

/** An error as the gateway gives it. */
export interface Ketenfout {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly plaats?: string; readonly trace?: string };
}

/** A GraphQL answer. */
export interface Ketenantwoord<T> {
  readonly data?: T | null;
  readonly errors?: readonly Ketenfout[];
}

/** Puts an operation to the gateway. @throws Opdrachtfout when no gateway answers, or nobody can be asked as */
export async function vraagKeten<T>(query: string, variables: object, { persona, token, url: genoemd }: Vraagopties): Promise<{ readonly antwoord: Ketenantwoord<T>; readonly duurMs: number }> {
  if (genoemd !== undefined && !URL.canParse(genoemd)) throw new Opdrachtfout('De waarde van --url is geen adres.', 'Geef een adres als http://127.0.0.1:4000.');
  const url = await vindGateway(genoemd);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token ?? (await demotoken(persona))}` };
  const begin = performance.now();
  const antwoord = await fetch(new URL('/graphql', url), { method: 'POST', headers, body: JSON.stringify({ query, variables }) }).then(
    (reactie) => reactie.json() as Promise<Ketenantwoord<T>>,
    () => {
      throw new Opdrachtfout(`Op ${url} antwoordt geen gateway.`, 'Start de keten met npm start, of geef het adres met --url.');
    },
  );
  return { antwoord, duurMs: Math.round(performance.now() - begin) };
}

/** Says what went wrong, for people. */
export function toonFouten(errors: readonly Ketenfout[] | undefined): void {
  for (const { message, extensions } of errors ?? []) {
    console.error([extensions?.code, extensions?.plaats, message, extensions?.trace && `trace ${extensions.trace}`].filter(Boolean).join(' · '));
    if (extensions?.code === 'UNAUTHENTICATED') console.error('Is de keten met een andere datamap gestart? Geef dan dezelfde HANDBEREIK_DATA mee.');
  }
}
