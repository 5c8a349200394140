/** Something of the issuer could not be fetched; `reden` is a fixed word or an HTTP status. */
export class Ophaalfout extends Error {
  override readonly name = 'Ophaalfout';

  constructor(readonly reden: string) {
    super(reden);
  }
}

/** More than the keys of any issuer. */
const MAX_BYTES = 524_288;

/** The body of a GET, in time and in size; redirects are not followed. @throws Ophaalfout */
export async function haalTekst(url: string, termijnMs: number): Promise<string> {
  try {
    const antwoord = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(termijnMs) });
    if (antwoord.status !== 200) {
      await antwoord.body?.cancel();
      throw new Ophaalfout(`http-${antwoord.status}`);
    }
    return await leesBegrensd(antwoord);
  } catch (fout) {
    if (fout instanceof Ophaalfout) throw fout;
    throw new Ophaalfout(fout instanceof Error && fout.name === 'TimeoutError' ? 'te-laat' : 'onbereikbaar');
  }
}

async function leesBegrensd(antwoord: Response): Promise<string> {
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  for await (const stuk of antwoord.body ?? []) {
    bytes += stuk.length;
    // Leaving the loop cancels the rest.
    if (bytes > MAX_BYTES) throw new Ophaalfout('te-groot');
    stukken.push(stuk);
  }
  return Buffer.concat(stukken).toString('utf8');
}
