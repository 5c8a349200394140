import { parse } from 'csv-parse/sync';

/**
 * The cells of one row: separated by semicolons, quoted where a text holds a semicolon or a quote (RFC 4180).
 * @returns null when the quotes do not add up
 */
export function splitsCellen(tekst: string): readonly string[] | null {
  // All but a handful of rows have no quote, and then a split is the same and twenty times as fast.
  if (!tekst.includes('"')) return tekst.split(';');
  try {
    const rijen = parse(tekst, { delimiter: ';', relax_column_count: true });
    return rijen[0] ?? [];
  } catch {
    return null;
  }
}
