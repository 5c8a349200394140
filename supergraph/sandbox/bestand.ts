import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { codeer, type Codering, kiesCodering } from '../http/codering.js';
import type { Route } from '../http/index.js';
import { BESTANDSKOPPEN } from './koppen.js';

/** What is given on one path. */
export interface Bestand {
  readonly inhoud: Buffer;
  /** Media type. */
  readonly soort: string;
}

/** Above this many bytes packing is worth its while. */
const KLEIN = 1_024;

/** As small as it gets within a second or so: packed once, given often. */
const KWALITEIT = { br: 6, gzip: 9 } as const;

/** A route that gives what does not change while the service runs; read and packed when it is first asked for. */
export function bestandsroute(lees: () => Bestand | Promise<Bestand>, koppen: Readonly<Record<string, string>> = {}): Route {
  let gelezen: Promise<Gepakt> | undefined;
  return {
    GET: async (verzoek, antwoord) => {
      gelezen ??= Promise.resolve(lees()).then((bestand) => new Gepakt(bestand));
      const bestand = await gelezen.catch((fout: unknown) => {
        // What could not be read may be there a next time.
        gelezen = undefined;
        throw fout;
      });
      await geef(bestand, verzoek, antwoord, koppen);
    },
  };
}

/** Gives a file, packed as the client likes it, or says that he has it already. */
export async function geef(bestand: Gepakt, verzoek: IncomingMessage, antwoord: ServerResponse, koppen: Readonly<Record<string, string>> = {}): Promise<void> {
  const algemeen = { ...BESTANDSKOPPEN, 'content-type': bestand.soort, etag: bestand.merk, vary: 'accept-encoding', ...koppen };
  if (verzoek.headers['if-none-match']?.includes(bestand.merk)) {
    antwoord.writeHead(304, algemeen).end();
    return;
  }
  const codering = bestand.inhoud.length > KLEIN && isTekst(bestand.soort) ? kiesCodering(verzoek.headers['accept-encoding']) : undefined;
  const inhoud = codering === undefined ? bestand.inhoud : await bestand.gepakt(codering);
  antwoord.writeHead(200, { ...algemeen, 'content-length': inhoud.length, ...(codering !== undefined && { 'content-encoding': codering }) }).end(inhoud);
}

function isTekst(soort: string): boolean {
  return /^text\/|json|javascript|svg|wasm/.test(soort);
}

/** A file with its packed forms, each made once. */
export class Gepakt {
  readonly inhoud: Buffer;
  readonly soort: string;
  /** Changes when the content does; weak, since every form of it has the same one. (RFC 9110, ETag) */
  readonly merk: string;
  readonly #vormen = new Map<Codering, Promise<Buffer>>();

  constructor({ inhoud, soort }: Bestand) {
    this.inhoud = inhoud;
    this.soort = soort;
    this.merk = `W/"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`;
  }

  gepakt(codering: Codering): Promise<Buffer> {
    const eerder = this.#vormen.get(codering);
    if (eerder) return eerder;
    const vorm = codeer(this.inhoud, codering, KWALITEIT[codering]);
    this.#vormen.set(codering, vorm);
    return vorm;
  }
}
