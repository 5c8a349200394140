import { FoutInVraag } from '../../../kit/fouten.js';

const CURSOR = /^p(0|[1-9]\d{0,15})$/;

/** A place between the gebeurtenissen, as clients keep it. */
export const naarCursor = (positie: number): string => Buffer.from(`p${positie}`).toString('base64url');

/**
 * The position that a cursor stands for; 0 without one.
 * @throws FoutInVraag with CURSOR_ONGELDIG
 */
export function vanCursor(cursor: string | null | undefined, plaats = 'na'): number {
  if (cursor == null) return 0;
  const positie = Number(CURSOR.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1] ?? NaN);
  if (!Number.isSafeInteger(positie) || naarCursor(positie) !== cursor) throw new FoutInVraag('CURSOR_ONGELDIG', undefined, plaats);
  return positie;
}
