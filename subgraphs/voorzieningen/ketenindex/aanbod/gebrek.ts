import { FOUTEN, type Foutnaam } from '../../../../schema/fouten.js';

/** What is wrong with what was offered: a code, where, and a sentence that repeats nothing of it. */
export interface Gebrek {
  readonly code: Foutnaam;
  /** JSON Pointer (RFC 6901) into the body. */
  readonly plaats: string;
  readonly melding: string;
}

export const gebrek = (code: Foutnaam, plaats: string, melding: string = FOUTEN[code].betekenis): Gebrek => ({ code, plaats, melding });

/** HTTP status per code; what is not named is 422. */
const STATUS: Readonly<Partial<Record<Foutnaam, number>>> = {
  BAD_REQUEST: 400, BAD_USER_INPUT: 400, CURSOR_ONGELDIG: 400, GEBEURTENIS_ONGELDIG: 400, FORBIDDEN: 403, BRON_NIET_VAN_U: 403, GEBEURTENIS_HERGEBRUIKT: 409, GEBEURTENIS_TE_GROOT: 413, VRAAG_TE_GROOT: 413, ZOEKVRAAG_ONBEKEND: 404, UITVRAAGLIMIET: 429,
  LOGBOEK_ONBESCHIKBAAR: 503, FUNCTIE_ONBEREIKBAAR: 503, NIET_GEREED: 503,
};

export const statusVan = (code: Foutnaam): number => STATUS[code] ?? 422;
