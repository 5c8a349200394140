import { Kind, Lexer, Source, TokenKind, type TypeDefinitionNode } from 'graphql';
import { lijstenOm } from '../definities.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Tekstregel, type Vondst } from './regel.js';

/** Twenty times what a kind needs, and far below what makes composition slow. */
export const GRENZEN = {
  bytes: 256 * 1024,
  tokens: 20_000,
  /** Brackets, braces and parentheses within each other. */
  nesting: 8,
  types: 150,
  velden: 1_000,
  /** Values of one enum. */
  waarden: 200,
  /** Arguments of one field. */
  argumenten: 10,
  /** Characters of a name. */
  naam: 100,
  /** Characters of a description or another text. */
  beschrijving: 1_000,
} as const;

const UITWEG = 'Publiceer alleen het schema van één soort, en splits een groot type of een lange opsomming.';

/** A text that is too large to be parsed safely: bytes, tokens and nesting are counted without building anything. */
export const omvangVanTekst: Tekstregel = maakRegel('omvang', function* ({ sdl }): Generator<Vondst> {
  const bytes = Buffer.byteLength(sdl);
  if (bytes > GRENZEN.bytes) return yield teGroot('bytes', bytes, GRENZEN.bytes);
  const { tokens, nesting, naam } = tel(sdl);
  if (tokens > GRENZEN.tokens) yield teGroot('tokens', `meer dan ${GRENZEN.tokens}`, GRENZEN.tokens);
  if (nesting > GRENZEN.nesting) yield teGroot('haken in elkaar', `meer dan ${GRENZEN.nesting}`, GRENZEN.nesting);
  if (naam > GRENZEN.naam) yield teGroot('tekens in een naam', naam, GRENZEN.naam);
});

/** A schema that would make the supergraph slow for everybody: too many types, fields, values or arguments, or lists of lists of lists. */
export const omvang: Regel = maakRegel('omvang', function* (kandidaat: Kandidaat): Generator<Vondst> {
  const { eigen, onderdelen } = kandidaat;
  const velden = onderdelen.filter(({ wat }) => wat === 'veld' || wat === 'invoerveld').length;
  if (eigen.length > GRENZEN.types) yield teGroot('eigen typen', eigen.length, GRENZEN.types);
  if (velden > GRENZEN.velden) yield teGroot('eigen velden', velden, GRENZEN.velden);
  for (const type of eigen) yield* typeTeGroot(type);
  for (const { coordinaat, teksten, type } of onderdelen) {
    const tekens = Math.max(0, ...teksten.map((tekst) => tekst.length));
    if (tekens > GRENZEN.beschrijving) yield teGroot('tekens in een tekst', tekens, GRENZEN.beschrijving, coordinaat);
    if (type && lijstenOm(type) > 2) yield teGroot('lijsten in elkaar', lijstenOm(type), 2, coordinaat);
  }
});

function* typeTeGroot(type: TypeDefinitionNode): Generator<Vondst> {
  const naam = type.name.value;
  if (type.kind === Kind.ENUM_TYPE_DEFINITION && (type.values?.length ?? 0) > GRENZEN.waarden) yield teGroot('waarden', type.values?.length ?? 0, GRENZEN.waarden, naam);
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return;
  for (const veld of type.fields ?? []) {
    const aantal = veld.arguments?.length ?? 0;
    if (aantal > GRENZEN.argumenten) yield teGroot('argumenten', aantal, GRENZEN.argumenten, `${naam}.${veld.name.value}`);
  }
}

const teGroot = (wat: string, aantal: number | string, grens: number, plaats = 'schema'): Vondst => ({
  plaats,
  melding: `Het aantal ${wat} is ${aantal}; ten hoogste ${grens} mag.`,
  uitweg: UITWEG,
});

/** Counts no further than the bounds. What is no token ends the count: parsing tells where it stands. */
function tel(sdl: string): { tokens: number; nesting: number; naam: number } {
  const lexer = new Lexer(new Source(sdl));
  let [tokens, diepte, nesting, naam] = [0, 0, 0, 0];
  try {
    while (tokens <= GRENZEN.tokens && nesting <= GRENZEN.nesting) {
      const { kind, start, end } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      tokens++;
      if (kind === TokenKind.NAME) naam = Math.max(naam, end - start);
      if (kind === TokenKind.BRACKET_L || kind === TokenKind.BRACE_L || kind === TokenKind.PAREN_L) nesting = Math.max(nesting, ++diepte);
      if (kind === TokenKind.BRACKET_R || kind === TokenKind.BRACE_R || kind === TokenKind.PAREN_R) diepte--;
    }
  } catch {
    return { tokens, nesting, naam };
  }
  return { tokens, nesting, naam };
}
