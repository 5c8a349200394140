import { STATUS_CODES } from 'node:http';
import { FOUTEN, type Foutnaam } from '../../../schema/fouten.js';
import { FoutInVraag } from '../../kit/fouten.js';
import type { Log } from '../../kit/log.js';
import { veiligeFout } from '../../kit/postgres/index.js';
import type { Antwoord } from '../../kit/serveer/luisteraar.js';
import { type Gebrek, statusVan } from './aanbod/gebrek.js';

/** Of more than so many defects only the number is told. */
const MAX_GEBREKEN = 50;

/** How long until it is worth trying again, in seconds. */
const STRAKS = '2';

export const json = (status: number, inhoud: object, koppen: Readonly<Record<string, string>> = {}): Antwoord =>
  ({ status, koppen: { 'content-type': 'application/json', ...koppen }, tekst: JSON.stringify(inhoud) });

/** What is wrong, as problem details: the first defect gives the code and the status, all of them stand in `gebreken`. (RFC 9457) */
export function probleem(gebreken: readonly [Gebrek, ...Gebrek[]]): Antwoord {
  const [{ code, melding }] = gebreken;
  const status = statusVan(code);
  const { betekenis, uitweg } = FOUTEN[code];
  const uitleg = melding === betekenis ? betekenis : `${betekenis} ${melding}`;
  const inhoud = {
    type: 'about:blank', title: STATUS_CODES[status], status, detail: `${uitleg} ${uitweg}`, code, aantal: gebreken.length,
    gebreken: gebreken.slice(0, MAX_GEBREKEN).map((een) => ({ code: een.code, plaats: een.plaats, melding: een.melding })),
  };
  return { status, koppen: { 'content-type': 'application/problem+json', ...(status === 503 && { 'retry-after': STRAKS }) }, tekst: JSON.stringify(inhoud) };
}

/** Answers with what was thrown: a mistake of the caller as such, anything else as something that may be tried again. */
export async function metFouten(doe: () => Promise<Antwoord>, log: Log): Promise<Antwoord> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof FoutInVraag) {
      const { code, plaats } = fout.extensions as { readonly code: Foutnaam; readonly plaats?: string };
      return probleem([{ code, plaats: plaats === undefined ? '' : `/${plaats}`, melding: fout.message }]);
    }
    log('ketenindex-niet-gereed', { ...veiligeFout(fout), soort: fout instanceof Error ? fout.name : typeof fout });
    return probleem([{ code: 'NIET_GEREED', plaats: '', melding: FOUTEN.NIET_GEREED.betekenis }]);
  }
}
