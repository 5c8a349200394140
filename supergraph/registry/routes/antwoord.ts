import type { IncomingMessage, ServerResponse } from 'node:http';
import { LichaamAfgebroken } from '../../http/lichaam.js';
import { antwoordProbleem } from '../../http/probleem.js';
import type { Verwerker } from '../../http/routes.js';
import { Registerfout } from '../registerfout.js';
import { etagsIn, type Stuk } from '../stuk.js';

/** SDL: not a registered type, and what GraphQL tools take for it. */
export const SDL = 'application/graphql; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** Gives something out, or says that whoever asks has it already. It may be kept, and must be asked after each time. (RFC 9110, 13.1.2; RFC 9111, 5.2.2.4) */
export function stuurStuk(verzoek: IncomingMessage, antwoord: ServerResponse, { inhoud, etag }: Stuk, type: string, cache = 'no-cache'): void {
  const koppen = { etag, 'cache-control': cache };
  if (etagsIn(verzoek.headers['if-none-match']).some((bekend) => bekend === etag || bekend === '*')) antwoord.writeHead(304, koppen).end();
  else antwoord.writeHead(200, { ...koppen, 'content-type': type, 'content-length': inhoud.length }).end(inhoud);
}

/** The search part of the URL. */
export function zoekdeel(verzoek: IncomingMessage): URLSearchParams {
  return new URLSearchParams((verzoek.url ?? '').split('?', 2)[1] ?? '');
}

/** What the register refuses becomes problem details. (RFC 9457) */
export function metProblemen(verwerk: Verwerker): Verwerker {
  return async (verzoek, antwoord, gegevens) => {
    try {
      await verwerk(verzoek, antwoord, gegevens);
    } catch (fout) {
      if (fout instanceof LichaamAfgebroken) antwoord.destroy();
      else if (fout instanceof Registerfout) antwoordRegisterfout(antwoord, fout);
      else throw fout;
    }
  };
}

function antwoordRegisterfout(antwoord: ServerResponse, { status, code, message, gegevens: { bevindingen, versie } }: Registerfout): void {
  const koppen: Record<string, string> = { ...(status === 503 && { 'retry-after': '2' }), ...(status === 401 && { 'www-authenticate': 'Bearer' }) };
  antwoordProbleem(antwoord, status, code, koppen, { detail: message, leden: { ...(bevindingen && { bevindingen }), ...(versie !== undefined && { versie }) } });
}

/**
 * A whole number in a URL.
 * @returns undefined when there is none
 * @throws Registerfout with BAD_USER_INPUT when it is no number, or outside these bounds
 */
export function leesGetal(tekst: string | null, naam: string, min: number, max: number): number | undefined {
  if (tekst === null) return undefined;
  const getal = /^\d{1,10}$/.test(tekst) ? Number(tekst) : NaN;
  if (getal >= min && getal <= max) return getal;
  throw new Registerfout('BAD_USER_INPUT', `${naam} klopt niet: verwacht een geheel getal van ${min} tot en met ${max}.`);
}

/** The largest version number. */
export const MAX_VERSIE = 2_147_483_647;
