import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@apollo/composition';
import { graphql, type GraphQLFormattedError, parse } from 'graphql';

export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag"])\n`;

export interface Ontvangen {
  readonly koppen: IncomingMessage['headers'];
  readonly lichaam: { query: string; variables?: Record<string, unknown>; operationName?: string };
}

/** A subgraph on loopback; `grijpIn` may answer in its place. */
export interface Nepsubgraph extends AsyncDisposable {
  readonly naam: string;
  readonly sdl: string;
  readonly url: string;
  readonly ontvangen: Ontvangen[];
  grijpIn: ((antwoord: ServerResponse, ontvangen: Ontvangen) => boolean | void | Promise<boolean | void>) | undefined;
  stop(): Promise<void>;
}

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer M ? (M extends { resolvers?: infer R } ? R : never) : never;

export async function startSubgraph(naam: string, sdl: string, resolvers: object): Promise<Nepsubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers: resolvers as Resolvers }] as never);
  const ontvangen: Ontvangen[] = [];
  const server = createServer((verzoek, antwoord) => {
    const stukken: Buffer[] = [];
    verzoek.on('data', (stuk: Buffer) => stukken.push(stuk));
    verzoek.on('end', () => {
      void (async () => {
        const lichaam = JSON.parse(Buffer.concat(stukken).toString()) as Ontvangen['lichaam'];
        const een = { koppen: verzoek.headers, lichaam };
        ontvangen.push(een);
        if (zelf.grijpIn && (await zelf.grijpIn(antwoord, een)) !== false) return;
        const resultaat = await graphql({ schema, source: lichaam.query, variableValues: lichaam.variables, operationName: lichaam.operationName });
        antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(resultaat));
      })();
    });
  });
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise((dicht) => server.close(dicht));
  };
  const zelf: Nepsubgraph = {
    naam,
    sdl: LINK + sdl,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/intern/graphql`,
    ontvangen,
    grijpIn: undefined,
    stop,
    [Symbol.asyncDispose]: stop,
  };
  return zelf;
}

export function stelSamen(...subgraphs: readonly { naam: string; sdl: string; url: string }[]): string {
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ naam, sdl, url }) => ({ name: naam, url, typeDefs: parse(sdl) })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A GraphQL answer as a client reads it. */
export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: (GraphQLFormattedError & { extensions: Record<string, unknown> })[];
  readonly extensions?: Record<string, unknown>;
}

export async function stuur(url: string, lichaam: unknown, koppen: Record<string, string> = {}): Promise<Antwoord> {
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam) });
  const tekst = await antwoord.text();
  return { status: antwoord.status, koppen: antwoord.headers, tekst, ...(JSON.parse(tekst) as object) };
}
