import { channel } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as the server that got it saw it; every server of the chain runs in the process of the test. */
export interface Binnengekomen {
  readonly poort: number;
  readonly methode: string;
  /** Path with the search part. */
  readonly url: string;
  readonly koppen: IncomingHttpHeaders;
}

/** A request as whoever sent it handed it over, with what came back. */
export interface Verstuurd {
  readonly methode: string;
  readonly url: string;
  /** The headers, name and value in turn. */
  readonly koppen: readonly string[];
  /** The body, when it was text and not a stream. */
  readonly lichaam: string;
  antwoordkoppen: readonly string[];
  antwoord: string;
}

/** All HTTP of this process while it listens. */
export interface Verkeer extends Disposable {
  readonly binnengekomen: readonly Binnengekomen[];
  readonly verstuurd: readonly Verstuurd[];
  /** Forgets what there was so far. */
  wis(): void;
}

interface Undiciverzoek {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly (string | readonly string[])[];
  readonly body: unknown;
}

/** Listens on the channels that node:http and undici publish on, so that nothing stands between the parts of the chain. */
export function luisterMee(): Verkeer {
  const binnengekomen: Binnengekomen[] = [];
  const verstuurd: Verstuurd[] = [];
  const perVerzoek = new WeakMap<object, Verstuurd>();
  const luisteraars: Record<string, (bericht: unknown) => void> = {
    'http.server.request.start': (bericht) => {
      const { request } = bericht as { request: IncomingMessage };
      binnengekomen.push({ poort: request.socket.localPort ?? 0, methode: request.method ?? '', url: request.url ?? '', koppen: request.headers });
    },
    'undici:request:create': (bericht) => {
      const { request } = bericht as { request: Undiciverzoek };
      const { origin, path, method, headers, body } = request;
      const regel = { methode: method, url: `${origin}${path}`, koppen: headers.flat(), lichaam: Buffer.isBuffer(body) ? body.toString('utf8') : '', antwoordkoppen: [], antwoord: '' };
      perVerzoek.set(request, regel);
      verstuurd.push(regel);
    },
    'undici:request:headers': (bericht) => {
      const { request, response } = bericht as { request: object; response: { headers: readonly Buffer[] } };
      const regel = perVerzoek.get(request);
      if (regel) regel.antwoordkoppen = response.headers.map(String);
    },
    'undici:request:bodyChunkReceived': (bericht) => {
      const { request, chunk } = bericht as { request: object; chunk: Buffer };
      const regel = perVerzoek.get(request);
      if (regel) regel.antwoord += chunk.toString('latin1');
    },
  };
  for (const [naam, luisteraar] of Object.entries(luisteraars)) channel(naam).subscribe(luisteraar);
  return {
    binnengekomen,
    verstuurd,
    wis() {
      binnengekomen.length = 0;
      verstuurd.length = 0;
    },
    [Symbol.dispose]() {
      for (const [naam, luisteraar] of Object.entries(luisteraars)) channel(naam).unsubscribe(luisteraar);
    },
  };
}

/** The OIN of the organisation at whose endpoint a request came in. */
export const oinVan = ({ url }: { readonly url: string }): string | undefined => /\/partners\/[a-z-]+\/(\d{20})\/graphql$/.exec(url)?.[1];

/** How many requests each organisation got. */
export function verzoekenPerOrganisatie(verkeer: Verkeer): ReadonlyMap<string, number> {
  const perOrganisatie = new Map<string, number>();
  for (const verzoek of verkeer.binnengekomen) {
    const oin = oinVan(verzoek);
    if (oin) perOrganisatie.set(oin, (perOrganisatie.get(oin) ?? 0) + 1);
  }
  return perOrganisatie;
}
