/** A body as text. Leaving the loop ends the rest of it. @throws RangeError when it is larger than this many bytes */
export async function leesBegrensd(lichaam: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  for await (const stuk of lichaam) {
    bytes += stuk.length;
    if (bytes > maxBytes) throw new RangeError('te groot');
    stukken.push(stuk);
  }
  return Buffer.concat(stukken).toString('utf8');
}
