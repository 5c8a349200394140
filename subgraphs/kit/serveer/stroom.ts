import type { ServerResponse } from 'node:http';

/** An answer that goes on: one text of JSON after the other, until it ends. */
export interface Stroom {
  /** The next one; undefined when there will be none. Never rejects. */
  volgende(): Promise<string | undefined>;
  /** Ends it with a word of farewell, so that the other end knows that it can come back. */
  beeindig(): void;
  /** Whoever listened has gone. */
  laatVallen(): void;
}

/** As something is sent at least this often, the other end notices when the connection is gone. In milliseconds. */
const HARTSLAG_MS = 12_000;

/** Whether somebody asks for a stream of server-sent events. */
export const wilStroom = (accept: string | string[] | undefined): boolean => /(?:^|,)\s*text\/event-stream\s*(?:[;,]|$)/i.test(String(accept ?? ''));

/**
 * Writes a stream as server-sent events (graphql-sse, "distinct connections"). The next text is asked for when the one before it has
 * left, so that whoever reads slowly makes the source wait and not this process.
 */
export async function schrijfStroom(antwoord: ServerResponse, stroom: Stroom): Promise<void> {
  antwoord.once('close', () => stroom.laatVallen());
  antwoord.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  antwoord.write(':\n\n');
  const hartslag = setInterval(() => {
    if (!antwoord.writableNeedDrain) antwoord.write(':\n\n');
  }, HARTSLAG_MS);
  try {
    for (let tekst = await stroom.volgende(); tekst !== undefined && !antwoord.destroyed; tekst = await stroom.volgende()) {
      if (!antwoord.write(`event: next\ndata: ${tekst}\n\n`)) await geledigd(antwoord);
    }
    antwoord.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(hartslag);
    stroom.laatVallen();
  }
}

/** After its farewell, whoever does not read what he asked for is waited for this long, in milliseconds. */
const AFSCHEID_MS = 2_000;

/** The streams of one listener: they would never let it stop by themselves. */
export class Stromen {
  readonly #lopend = new Map<Stroom, ServerResponse>();
  #stopt = false;

  async schrijf(antwoord: ServerResponse, stroom: Stroom): Promise<void> {
    this.#lopend.set(stroom, antwoord);
    if (this.#stopt) this.#beeindig(stroom, antwoord);
    await schrijfStroom(antwoord, stroom).finally(() => this.#lopend.delete(stroom));
  }

  stop(): void {
    this.#stopt = true;
    for (const [stroom, antwoord] of this.#lopend) this.#beeindig(stroom, antwoord);
  }

  #beeindig(stroom: Stroom, antwoord: ServerResponse): void {
    stroom.beeindig();
    const wekker = setTimeout(() => antwoord.destroy(), AFSCHEID_MS);
    antwoord.once('close', () => clearTimeout(wekker));
  }
}

/** A stream of one text. */
export function stroomVan(tekst: string | undefined): Stroom {
  let over = tekst;
  const laatVallen = (): void => void (over = undefined);
  return {
    async volgende() {
      const deze = over;
      over = undefined;
      return deze;
    },
    beeindig: laatVallen,
    laatVallen,
  };
}

function geledigd(antwoord: ServerResponse): Promise<void> {
  return new Promise((klaar) => {
    if (antwoord.destroyed) return klaar();
    const verder = (): void => {
      antwoord.off('drain', verder);
      antwoord.off('close', verder);
      klaar();
    };
    antwoord.on('drain', verder);
    antwoord.on('close', verder);
  });
}
