import { readFile } from 'node:fs/promises';
import { Startfout } from './startfout.js';

/** Where a supergraph comes from. */
export interface Supergraphbron {
  /** As it was named: a path or a URL. */
  readonly plek: string;
  /** A URL is worth looking at again now and then; a file says nothing by itself. */
  readonly soort: 'bestand' | 'url';
  /** The SDL, or undefined when it is still the one that was given last. @throws Startfout */
  haal(signal?: AbortSignal): Promise<string | undefined>;
}

/** How long a URL may take, in milliseconds. */
const TERMIJN_MS = 15_000;
/** The largest supergraph, in bytes; that of a thousand subgraphs is about a megabyte. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A supergraph in a file, or behind an http(s) URL. @throws Startfout when it is neither */
export function supergraphbron(plek: string): Supergraphbron {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(plek)) return bestandsbron(plek);
  const url = URL.canParse(plek) ? new URL(plek) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Startfout(`${plek} is geen http- of https-adres.`, 'Geef bij --supergraph een bestand of een URL.');
  if (url.username || url.password) throw new Startfout('Een supergraph-URL draagt geen gebruikersnaam of wachtwoord: zij zou in logs belanden.', 'Geef een adres zonder aanmelding, of haal het bestand zelf op.');
  return urlbron(url);
}

function bestandsbron(pad: string): Supergraphbron {
  let vorige: string | undefined;
  return {
    plek: pad,
    soort: 'bestand',
    async haal() {
      const sdl = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
        throw new Startfout(`De supergraph ${pad} is niet te lezen (${fout.code ?? 'onbekend'}).`, 'Controleer het pad bij --supergraph.');
      });
      if (sdl === vorige) return undefined;
      vorige = sdl;
      return sdl;
    },
  };
}

/** Asks again with the ETag of the last whole answer, so that nothing travels when nothing changed. (RFC 9110, 13.1.2) */
function urlbron(url: URL): Supergraphbron {
  let etag: string | null = null;
  let vorige: string | undefined;
  return {
    plek: url.href,
    soort: 'url',
    async haal(signal) {
      const grens = AbortSignal.any([AbortSignal.timeout(TERMIJN_MS), ...(signal ? [signal] : [])]);
      const antwoord = await fetch(url, { signal: grens, headers: etag === null ? {} : { 'if-none-match': etag } }).catch((fout: unknown) => {
        throw onbereikbaar(url, oorzaak(fout));
      });
      if (antwoord.status === 304) return undefined;
      if (!antwoord.ok) {
        await antwoord.body?.cancel();
        throw onbereikbaar(url, `HTTP ${antwoord.status}`);
      }
      const sdl = await leesTekst(antwoord).catch((fout: unknown) => {
        throw onbereikbaar(url, oorzaak(fout));
      });
      etag = antwoord.headers.get('etag');
      if (sdl === vorige) return undefined;
      vorige = sdl;
      return sdl;
    },
  };
}

async function leesTekst(antwoord: Response): Promise<string> {
  const brokken: Uint8Array[] = [];
  let bytes = 0;
  for await (const brok of (antwoord.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += brok.length;
    if (bytes > MAX_BYTES) throw new RangeError('te groot');
    brokken.push(brok);
  }
  return Buffer.concat(brokken).toString('utf8');
}

function onbereikbaar(url: URL, reden: string): Startfout {
  return new Startfout(`De supergraph op ${url.href} is niet op te halen (${reden}).`, 'Controleer het adres bij --supergraph en of die server draait.');
}

function oorzaak(fout: unknown): string {
  if (fout instanceof RangeError) return 'te groot';
  const bron = fout instanceof Error ? (fout.cause ?? fout) : fout;
  if (bron instanceof Error && 'code' in bron && typeof bron.code === 'string') return bron.code;
  return bron instanceof Error ? bron.name : 'onbekend';
}
