import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A place where an organisation answers. */
export interface Plek {
  readonly endpoint: string;
  /** When it was last asked here, and first since `wis`; on the clock of `performance.now()`. */
  readonly eerste: number | undefined;
  readonly laatste: number | undefined;
  wis(): void;
}

/** An organisation with two places where it answers. It passes every question on to where it really is, so that answers are real. */
export class Doorgeefpartner implements AsyncDisposable {
  readonly plekken: readonly [Plek, Plek];
  readonly #servers: readonly Server[];

  private constructor(servers: readonly Server[], plekken: readonly [Plek, Plek]) {
    this.#servers = servers;
    this.plekken = plekken;
  }

  /** @param echt where it really is */
  static async start(echt: string): Promise<Doorgeefpartner> {
    const [een, ander] = [await startPlek(echt), await startPlek(echt)];
    return new Doorgeefpartner([een.server, ander.server], [een.plek, ander.plek]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  }
}

async function startPlek(echt: string): Promise<{ readonly server: Server; readonly plek: Plek }> {
  const { pathname } = new URL(echt);
  let eerste: number | undefined;
  let laatste: number | undefined;
  const server = createServer((verzoek, antwoord) => {
    laatste = performance.now();
    eerste ??= laatste;
    const door = request(echt, { method: verzoek.method, headers: { ...verzoek.headers, host: new URL(echt).host } }, (uitkomst) => {
      antwoord.writeHead(uitkomst.statusCode ?? 502, uitkomst.headers);
      uitkomst.pipe(antwoord);
    });
    door.on('error', () => antwoord.destroy());
    verzoek.pipe(door);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const plek: Plek = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    get eerste() {
      return eerste;
    },
    get laatste() {
      return laatste;
    },
    wis: () => void (eerste = laatste = undefined),
  };
  return { server, plek };
}
