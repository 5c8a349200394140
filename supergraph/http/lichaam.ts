import type { IncomingMessage } from 'node:http';

/** The body is larger than is allowed; nothing of it has been kept. */
export class LichaamTeGroot extends Error {
  override readonly name = 'LichaamTeGroot';

  /**
   * @param limiet bytes that are allowed
   * @param bytes what the client said that it would send, when it did
   */
  constructor(readonly limiet: number, readonly bytes?: number) {
    super('Het lichaam is te groot.');
  }
}

/** The client went away before the body was complete. */
export class LichaamAfgebroken extends Error {
  override readonly name = 'LichaamAfgebroken';
}

/**
 * Reads a body as text. A declared size above the limit is refused unread.
 * @throws LichaamTeGroot, LichaamAfgebroken
 */
export function leesLichaam(verzoek: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const aangekondigd = Number(verzoek.headers['content-length'] ?? 0);
    if (aangekondigd > maxBytes) {
      mislukt(new LichaamTeGroot(maxBytes, aangekondigd));
      return;
    }
    const stukken: Buffer[] = [];
    let bytes = 0;
    verzoek.on('data', (stuk: Buffer) => {
      bytes += stuk.length;
      if (bytes <= maxBytes) stukken.push(stuk);
      else mislukt(new LichaamTeGroot(maxBytes));
    });
    verzoek.on('end', () => klaar((stukken.length === 1 ? (stukken[0] as Buffer) : Buffer.concat(stukken)).toString('utf8')));
    // Comes after every body; an error is costly to make, so only when the end has not come.
    verzoek.on('close', () => {
      if (!verzoek.readableEnded) mislukt(new LichaamAfgebroken());
    });
    verzoek.on('error', () => mislukt(new LichaamAfgebroken()));
  });
}
