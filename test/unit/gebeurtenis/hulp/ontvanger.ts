import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A delivery that was accepted. */
export interface Ontvangen {
  readonly koppen: IncomingHttpHeaders;
  readonly inhoud: string;
}

/** Somebody who receives webhooks. */
export interface Ontvanger {
  readonly url: string;
  readonly gekregen: Ontvangen[];
  /** Which status he gives to the delivery that would be this one; may wait with it. */
  antwoord: (nummer: number) => number | Promise<number>;
  /** Ids of the gebeurtenissen that came. */
  ids(): readonly string[];
}

/** Receives until the test is over, and accepts everything unless he is told otherwise. */
export async function ontvanger(): Promise<Ontvanger> {
  const gekregen: Ontvangen[] = [];
  const dit = { url: '', gekregen, antwoord: (_nummer: number): number | Promise<number> => 204, ids: () => gekregen.map(({ inhoud }) => JSON.parse(inhoud).id as string) };
  const server = createServer(async (verzoek, antwoord) => {
    let inhoud = '';
    for await (const deel of verzoek) inhoud += deel;
    const status = await dit.antwoord(gekregen.length);
    if (status < 300) gekregen.push({ koppen: verzoek.headers, inhoud });
    antwoord.writeHead(status, status === 302 ? { location: '/elders' } : {}).end('geheime inhoud van de ontvanger');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  dit.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gebeurtenissen`;
  return dit;
}
