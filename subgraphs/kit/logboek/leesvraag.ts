import { z } from 'zod';

/** What is looked for in a processing log; everything that is given must match. */
export interface Leesvraag {
  /** 32 hexadecimal digits. */
  readonly traceId?: string;
  readonly verwerkingsactiviteit?: string;
  readonly betrokkene?: string;
  /** Milliseconds since the epoch: begun at or after. */
  readonly vanaf?: number;
  /** Milliseconds since the epoch: ended at or before. */
  readonly tot?: number;
  /** Most rows in the answer. */
  readonly aantal: number;
  /** Rows written before this one, for the next page. */
  readonly voor?: number;
}

/** Largest page, and the one without a wish. */
const GROOTSTE_BLAD = 500;
const GEWOON_BLAD = 100;

const TEKST = 'Geef een niet-lege tekst van ten hoogste 500 tekens.';
const MOMENT = 'Geef een moment in milliseconden sinds 1970, of als RFC 3339.';

const tekst = z.string(TEKST).min(1, TEKST).max(500, TEKST);
// The text of the extension counts in milliseconds, its newest OpenAPI document writes RFC 3339.
const moment = z.union([z.int().nonnegative(), z.iso.datetime({ offset: true }).transform((waarde) => Date.parse(waarde))], MOMENT);

/** Body of the request; what an extension adds to it is passed over, as the extension wants. */
const VRAAG = z.object({
  // 16 bytes in the text of the extension, a uuid in its OpenAPI document.
  traceId: z.string('Geef 32 hexadecimale cijfers, met of zonder streepjes.')
    .regex(/^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i, 'Geef 32 hexadecimale cijfers, met of zonder streepjes.')
    .transform((waarde) => waarde.replaceAll('-', '').toLowerCase()).optional(),
  'dpl.core.processing_activity_id': tekst.optional(),
  'dpl.core.data_subject_id': tekst.optional(),
  startTime: moment.optional(),
  endTime: moment.optional(),
  pageSize: z.int(`Geef een getal van 1 tot en met ${GROOTSTE_BLAD}.`).min(1, `Geef een getal van 1 tot en met ${GROOTSTE_BLAD}.`).max(GROOTSTE_BLAD, `Geef een getal van 1 tot en met ${GROOTSTE_BLAD}.`).optional(),
  cursor: z.string('Geef de nextCursor van het vorige antwoord.').regex(/^[1-9]\d{0,14}$/, 'Geef de nextCursor van het vorige antwoord.').transform(Number).optional(),
}, 'Geef een JSON-object.');

/** One thing that is wrong with a request: where, and what was expected. Never the value. */
export interface Vraagfout {
  readonly veld: string;
  readonly verwacht: string;
}

const ZOEK_OP = ['traceId', 'dpl.core.processing_activity_id', 'dpl.core.data_subject_id'] as const;

/** Reads the body of a request, or gives everything that is wrong with it. (Leesextensie: at least one of three filters) */
export function leesLeesvraag(inhoud: unknown): { readonly vraag: Leesvraag } | { readonly fouten: readonly Vraagfout[] } {
  const uitkomst = VRAAG.safeParse(inhoud);
  const fouten: Vraagfout[] = uitkomst.success ? [] : uitkomst.error.issues.map(({ path, message }) => ({ veld: path.join('.'), verwacht: message }));
  if (typeof inhoud === 'object' && inhoud !== null && ZOEK_OP.every((naam) => Reflect.get(inhoud, naam) === undefined)) {
    fouten.push({ veld: '', verwacht: `Geef ten minste één van ${ZOEK_OP.join(', ')}.` });
  }
  if (!uitkomst.success || fouten.length > 0) return { fouten };
  const { data } = uitkomst;
  return {
    vraag: {
      traceId: data.traceId,
      verwerkingsactiviteit: data['dpl.core.processing_activity_id'],
      betrokkene: data['dpl.core.data_subject_id'],
      vanaf: data.startTime,
      tot: data.endTime,
      aantal: data.pageSize ?? GEWOON_BLAD,
      voor: data.cursor,
    },
  };
}
