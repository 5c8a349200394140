import { open, stat } from 'node:fs/promises';

/** Where the server's log ends now, in bytes. */
export async function logStand(logbestand: string): Promise<number> {
  return (await stat(logbestand).catch(() => undefined))?.size ?? 0;
}

/** What the server has written to its log since then (at most the last 64 kB). */
export async function logSinds(logbestand: string, stand: number): Promise<string> {
  const eind = await logStand(logbestand);
  const begin = Math.max(stand, eind - 65_536);
  if (eind <= begin) return '';
  const handvat = await open(logbestand, 'r');
  try {
    const { buffer, bytesRead } = await handvat.read(Buffer.alloc(eind - begin), 0, eind - begin, begin);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handvat.close();
  }
}
