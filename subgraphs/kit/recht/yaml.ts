import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Something that is wrong in a law pack. */
export interface Pakketgebrek {
  /** Where in the data, such as `regels[3].niveau`; empty for the text as a whole. */
  readonly pad: string;
  /** The same for a lawyer: the line of the text, or the rule and the field. */
  readonly plaats: string;
  /** What is wrong, a Dutch sentence that does not repeat what stands there. */
  readonly melding: string;
}

/** The longest text of a law pack, in bytes: six times the longest that comes with the product. */
export const MAX_BYTES = 64 * 1024;

/** The deepest that lists and fields may stand in each other. The reader of YAML works in depth: without end to that it takes the process with it. */
const MAX_DIEPTE = 50;

/** How far a line may begin to the right, in characters, signs of a list included: in blocks that is the depth. */
const MAX_INSPRING = 100;

/** Enough to mend; who sends something else altogether need not read it line by line. */
const MAX_GEBREKEN = 50;

/** What a YAML text says, or what is wrong with it. One document, no references, every field once. (YAML 1.2, core schema) */
export function leesYaml(tekst: string): { readonly gegevens: unknown } | { readonly gebreken: readonly Pakketgebrek[] } {
  const vooraf = teGroot(tekst);
  if (vooraf) return { gebreken: [vooraf] };
  const regels = new LineCounter();
  // Duplicate fields are looked for below: the reader's own search takes a time that grows with the square of them.
  const document = parseDocument(tekst, { uniqueKeys: false, prettyErrors: false, logLevel: 'error', lineCounter: regels });
  const gebreken = [
    ...[...document.errors, ...document.warnings].slice(0, MAX_GEBREKEN).map(({ pos }) => gebrek(regels, pos[0], 'Hier is de tekst geen leesbare YAML.')),
    ...(document.errors.length > 0 ? [] : gebrekenInBoom(document, regels)),
  ];
  return gebreken.length > 0 ? { gebreken: gebreken.slice(0, MAX_GEBREKEN) } : { gegevens: document.toJS({ maxAliasCount: 0 }) as unknown };
}

const gebrek = (regels: LineCounter, plek: number, melding: string): Pakketgebrek => ({ pad: '', plaats: `tekstregel ${regels.linePos(plek).line}`, melding });

const geheel = (melding: string): Pakketgebrek => ({ pad: '', plaats: 'de tekst', melding });

function teGroot(tekst: string): Pakketgebrek | undefined {
  if (Buffer.byteLength(tekst) > MAX_BYTES) return geheel(`Een wetspakket is ten hoogste ${MAX_BYTES / 1024} KB; splits het.`);
  let open = 0;
  for (const teken of tekst) {
    if (teken === '[' || teken === '{') open += 1;
    else if (teken === ']' || teken === '}') open -= 1;
    if (open > MAX_DIEPTE) return geheel('De tekst is te diep genest; een wetspakket is een platte lijst van regels.');
  }
  const ingesprongen = tekst.split('\n').findIndex((regel) => /^[\s?:-]*/.exec(regel)![0].length > MAX_INSPRING);
  return ingesprongen < 0 ? undefined : { ...geheel('Deze regel springt te ver in; een wetspakket is een platte lijst van regels.'), plaats: `tekstregel ${ingesprongen + 1}` };
}

function gebrekenInBoom(document: Document.Parsed, regels: LineCounter): readonly Pakketgebrek[] {
  const gebreken: Pakketgebrek[] = [];
  const meld = (plek: number | undefined, melding: string): void => void gebreken.push(gebrek(regels, plek ?? 0, melding));
  visit(document, {
    Alias: (_plek, { range }) => meld(range?.[0], 'Verwijs niet met & en *; schrijf de tekst uit.'),
    Map(_plek, { items, range }) {
      const gezien = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) meld(range?.[0], 'Een veld heeft een naam, geen lijst of velden.');
        else if (gezien.has(key.value)) meld(key.range?.[0], 'Dit veld staat er twee keer.');
        else gezien.add(key.value);
      }
    },
  });
  return gebreken;
}
