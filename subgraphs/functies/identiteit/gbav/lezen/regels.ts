import { GbavFout } from '../fout.js';

/** One physical line of the file. */
export interface Regel {
  /** Counted from 1, the header included. */
  readonly nummer: number;
  /** Why `tekst` is missing: it is not UTF-8, or far longer than a row can be. */
  readonly mis?: 'TEKENSET' | 'REGEL_TE_LANG';
  readonly tekst: string;
  /** The row starts a list: its first column is filled. Also known of a line that could not be decoded. */
  readonly begintLijst: boolean;
  /** The last line, without an end of line: the file may have been cut off here. */
  readonly open: boolean;
}

/** A row of 257 columns of at most 200 characters fits several times over. */
const LANGSTE_REGEL = 256 * 1024;
const NIEUWE_REGEL = 0x0a;
const PUNTKOMMA = 0x3b;

/**
 * Physical lines from bytes, one at a time, so that memory does not grow with the file. No element of the LO GBA holds a line
 * end, so a line is a row: a stray quote then costs one row and not the rest of the file, and a byte that is not UTF-8 one line.
 * @param gelezen told how many bytes each chunk had
 * @throws GbavFout when the file starts as UTF-16
 */
export async function* leesRegels(bron: AsyncIterable<Uint8Array>, gelezen: (bytes: number) => void): AsyncGenerator<Regel> {
  let rest: Buffer = Buffer.alloc(0);
  let nummer = 0;
  let overslaan = false;
  for await (const brok of bron) {
    gelezen(brok.byteLength);
    let bytes = Buffer.concat([rest, brok]);
    if (nummer === 0) weigerUtf16(bytes);
    for (let einde = bytes.indexOf(NIEUWE_REGEL); einde !== -1; einde = bytes.indexOf(NIEUWE_REGEL)) {
      nummer += 1;
      yield overslaan ? teLang(nummer, false, bytes) : maakRegel(nummer, bytes.subarray(0, einde), false);
      overslaan = false;
      bytes = bytes.subarray(einde + 1);
    }
    // Keep the first byte of a line that is too long: it tells whether the line starts a list.
    if (bytes.length > LANGSTE_REGEL) overslaan = true;
    rest = Buffer.from(overslaan ? bytes.subarray(0, 1) : bytes);
  }
  if (rest.length > 0) yield overslaan ? teLang(nummer + 1, true, rest) : maakRegel(nummer + 1, rest, true);
}

function teLang(nummer: number, open: boolean, bytes: Uint8Array): Regel {
  return { nummer, mis: 'REGEL_TE_LANG', tekst: '', begintLijst: bytes[0] !== PUNTKOMMA, open };
}

function maakRegel(nummer: number, metEinde: Buffer, open: boolean): Regel {
  const bytes = nummer === 1 && metEinde.subarray(0, 3).equals(BOM) ? metEinde.subarray(3) : metEinde;
  const begintLijst = bytes[0] !== PUNTKOMMA;
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { nummer, tekst: tekst.endsWith('\r') ? tekst.slice(0, -1) : tekst, begintLijst, open };
  } catch {
    return { nummer, mis: 'TEKENSET', tekst: '', begintLijst, open };
  }
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function weigerUtf16(begin: Buffer): void {
  if (begin.length >= 2 && [0xfeff, 0xfffe].includes(begin.readUInt16BE(0))) throw new GbavFout('GEEN_UTF8');
}
