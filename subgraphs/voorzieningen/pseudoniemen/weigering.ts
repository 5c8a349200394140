import { OngeldigElement } from '../../kit/pseudoniem/oprf.js';
import type { Afhandeling, Antwoord } from '../../kit/serveer/luisteraar.js';

/** A call that the service does not answer: HTTP status and a sentence without anything of the request in it. */
export class Weigering extends Error {
  override readonly name = 'Weigering';

  constructor(
    readonly status: number,
    titel: string,
  ) {
    super(titel);
  }
}

/** Answers JSON, or problem details (RFC 9457). */
export function alsRoute(doe: (verzoek: Parameters<Afhandeling>[0]) => Promise<object>): Afhandeling {
  return async (verzoek) => {
    try {
      return { status: 200, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify(await doe(verzoek)) };
    } catch (fout) {
      if (fout instanceof Weigering) return probleem(fout.status, fout.message);
      if (fout instanceof OngeldigElement) return probleem(400, fout.message);
      throw fout;
    }
  };
}

/** What the path itself answers: there is no GraphQL here. */
export const geenGraphql: Afhandeling = async () => probleem(404, 'Hier is geen GraphQL.');

function probleem(status: number, title: string): Antwoord {
  return { status, koppen: { 'content-type': 'application/problem+json' }, tekst: JSON.stringify({ status, title }) };
}
