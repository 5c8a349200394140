/** A text that may hold no person, and where it came from. */
export interface Vindplaats {
  readonly waar: string;
  readonly tekst: string;
}

/** What nobody may find back. */
export interface Gezocht {
  readonly nummers: ReadonlySet<string>;
  /** Whole words that stand for one person or family. */
  readonly namen: readonly string[];
}

const TOKEN = /eyJ[\w-]+\.eyJ[\w-]+/g;
/** Ids that are drawn at random: what stands in them by chance is no number. */
const WILLEKEURIG = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{16})\b/g;
/** Nine digits on their own: an OIN is a longer run. */
const NEGEN = /(?<!\d)\d{9}(?!\d)/g;

/** Where a loaded number stands, by itself or within a token; the number itself is told, since it is made up. */
export function vindNummers(plaatsen: Iterable<Vindplaats>, { nummers }: Gezocht): readonly string[] {
  return [...plaatsen].flatMap(({ waar, tekst }) => [...new Set(leesbaar(tekst).replace(WILLEKEURIG, '').match(NEGEN))].filter((nummer) => nummers.has(nummer)).map((nummer) => `${nummer} in ${waar}`));
}

/** Where a name stands, as a word of its own. */
export function vindNamen(plaatsen: Iterable<Vindplaats>, { namen }: Gezocht): readonly string[] {
  const woord = new RegExp(`(?<![\\p{L}\\d])(?:${namen.map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`, 'gu');
  return [...plaatsen].flatMap(({ waar, tekst }) => [...new Set(leesbaar(tekst).match(woord))].map((naam) => `${naam} in ${waar}`));
}

/** The text with what is encoded in it written out: tokens, and characters that a URL escapes. */
function leesbaar(tekst: string): string {
  const tokens = [...tekst.matchAll(TOKEN)].flatMap(([token]) => token.split('.').map((deel) => Buffer.from(deel, 'base64url').toString('utf8')));
  return [tekst.replace(/%[0-9a-f]{2}/gi, (teken) => String.fromCharCode(Number.parseInt(teken.slice(1), 16))), ...tokens].join('\n');
}

/** Every text that can be reached from an object: keys and values, also in maps and in caches that can be dumped. */
export function* tekstenIn(wortel: object): Generator<string> {
  const gezien = new Set<object>();
  const wachtend: unknown[] = [wortel];
  for (let deel = wachtend.pop(); deel !== undefined || wachtend.length > 0; deel = wachtend.pop()) {
    if (typeof deel === 'string') yield deel;
    if (typeof deel !== 'object' || deel === null || gezien.has(deel) || ArrayBuffer.isView(deel)) continue;
    gezien.add(deel);
    if (deel instanceof Map || deel instanceof Set) wachtend.push(...deel.entries());
    if ('dump' in deel && typeof deel.dump === 'function') wachtend.push(deel.dump());
    for (const [naam, { value }] of Object.entries(Object.getOwnPropertyDescriptors(deel))) wachtend.push(naam, value as unknown);
  }
}
