import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line to the database that can be broken at a chosen moment. */
export interface Lijn {
  /** The connection string through the line. */
  via(url: string): string;
  /** The next answer of the server to a statement that holds this text is never heard: the line breaks just before. */
  breekVoorAntwoordOp(tekst: string): void;
  /** From now on the server hears nothing, and the line stays open. */
  verstom(): void;
  stop(): Promise<void>;
}

/** Starts a line to the server of this connection string. */
export async function startLijn(url: string): Promise<Lijn> {
  const { hostname, port } = new URL(url);
  const verbindingen = new Set<Socket>();
  let breekOp: string | undefined;
  let stom = false;
  const server = createServer((hier) => {
    const daar = connect(Number(port), hostname);
    let breekt = false;
    for (const kant of [hier, daar]) {
      verbindingen.add(kant);
      kant.on('error', () => {}).on('close', () => void (hier.destroy(), daar.destroy()));
    }
    hier.on('data', (deel) => {
      if (stom) return;
      if (breekOp !== undefined && deel.includes(breekOp)) [breekt, breekOp] = [true, undefined];
      daar.write(deel);
    });
    daar.on('data', (deel) => {
      // ReadyForQuery ends the answer: the commit is done by then.
      if (!breekt) hier.write(deel);
      else if (deel.includes(Buffer.from([0x5a, 0, 0, 0, 5]))) hier.destroy();
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    via(naar) {
      const omweg = new URL(naar);
      omweg.hostname = '127.0.0.1';
      omweg.port = String((server.address() as AddressInfo).port);
      return omweg.href;
    },
    breekVoorAntwoordOp: (tekst) => void (breekOp = tekst),
    verstom: () => void (stom = true),
    async stop() {
      verbindingen.forEach((kant) => kant.destroy());
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
