import type { IncomingMessage } from 'node:http';
import { Probleem } from './probleem.js';

/**
 * The body of a request as text; stops reading at the first byte too many.
 * @throws Probleem 413
 */
export async function leesLichaam(verzoek: IncomingMessage, maxBytes: number): Promise<string> {
  // The rest of the body is not read, so the connection cannot be used again.
  const teGroot = (): Probleem => new Probleem(413, 'Te groot', `Een verzoek is ten hoogste ${maxBytes} bytes.`, { connection: 'close' });
  if (Number(verzoek.headers['content-length']) > maxBytes) throw teGroot();
  const brokken: Buffer[] = [];
  let bytes = 0;
  // Leaving this loop must not destroy the request: the refusal still has to go out over its connection.
  for await (const brok of verzoek.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += brok.length;
    if (bytes > maxBytes) throw teGroot();
    brokken.push(brok);
  }
  return Buffer.concat(brokken).toString('utf8');
}
