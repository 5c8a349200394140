import { GbavFout } from '../fout.js';
import type { Persoonslijst } from '../lijst/persoonslijst.js';
import { maakMeldingen, meld, type Bevinding, type Meldcode, type Meldregel } from '../melding.js';
import { splitsCellen } from './cellen.js';
import { leesIndeling, type Indeling } from './indeling.js';
import { maakLijst } from './maak-lijst.js';
import { leesRegels, type Regel } from './regels.js';
import { Rij } from './rij.js';

/** How far the reading is. */
export interface Voortgang {
  /** Bytes taken from the source. */
  readonly bytes: number;
  /** Physical lines read, the header included. */
  readonly regels: number;
  /** Lists given. */
  readonly lijsten: number;
  readonly klaar: boolean;
}

export interface Leesopties {
  /** Called at every chunk of the source, and once at the end. */
  readonly onVoortgang?: (voortgang: Voortgang) => void;
}

/** The rows of the list that is being read. */
interface Opbouw {
  readonly rijen: Rij[];
  /** Lines of the list, also those that could not be read. */
  readonly regels: number[];
  readonly bevindingen: Bevinding[];
}

/**
 * Reads a GBA-V file row by row and gives each list as soon as the next one starts, with report rows in between. Holds one list in
 * memory at a time. A list of which a row cannot be read is refused as a whole, and each of its rows is reported.
 * @throws GbavFout when the file as a whole cannot be read
 */
export async function* leesPersoonslijsten(bron: AsyncIterable<Uint8Array>, opties: Leesopties = {}): AsyncGenerator<Persoonslijst | Meldregel> {
  const stand = { bytes: 0, regels: 0, lijsten: 0 };
  let indeling: Indeling | undefined;
  let opbouw: Opbouw | undefined;
  const gelezen = (bytes: number): void => {
    stand.bytes += bytes;
    opties.onVoortgang?.({ ...stand, klaar: false });
  };
  let rijen = 0;
  for await (const regel of leesRegels(bron, gelezen)) {
    stand.regels = regel.nummer;
    if (regel.mis === undefined && regel.tekst.trim() === '') continue;
    if (indeling === undefined) {
      indeling = leesKopregel(regel);
      continue;
    }
    rijen += 1;
    if (regel.begintLijst) {
      for (const uit of rondAf(opbouw)) yield tel(uit, stand);
      opbouw = { rijen: [], regels: [], bevindingen: [] };
    }
    if (opbouw === undefined) yield meld('VERVOLG_ZONDER_LIJST', regel.nummer);
    else voegToe(opbouw, regel, indeling);
  }
  if (indeling === undefined) throw new GbavFout('LEEG_BESTAND');
  if (rijen === 0) throw new GbavFout('GEEN_LIJSTEN');
  for (const uit of rondAf(opbouw)) yield tel(uit, stand);
  opties.onVoortgang?.({ ...stand, klaar: true });
}

function tel(uit: Persoonslijst | Meldregel, stand: { lijsten: number }): Persoonslijst | Meldregel {
  if (uit.aard === 'persoonslijst') stand.lijsten += 1;
  return uit;
}

function leesKopregel(regel: Regel): Indeling {
  if (regel.mis === 'TEKENSET') throw new GbavFout('GEEN_UTF8');
  const cellen = regel.mis === undefined ? splitsCellen(regel.tekst) : null;
  if (cellen === null) throw new GbavFout('GEEN_GBAV');
  return leesIndeling(cellen);
}

function voegToe(opbouw: Opbouw, regel: Regel, indeling: Indeling): void {
  opbouw.regels.push(regel.nummer);
  const cellen = regel.mis === undefined ? splitsCellen(regel.tekst) : null;
  if (cellen?.length === indeling.breedte) opbouw.rijen.push(new Rij(regel.nummer, cellen, indeling, opbouw.bevindingen));
  else opbouw.bevindingen.push({ code: regel.mis ?? weigering(regel, cellen), regel: regel.nummer });
}

function weigering(regel: Regel, cellen: readonly string[] | null): Meldcode {
  if (regel.open) return 'BESTAND_AFGEBROKEN';
  return cellen === null ? 'AANHALINGSTEKENS' : 'KOLOMMEN_ONJUIST';
}

function rondAf(opbouw: Opbouw | undefined): (Persoonslijst | Meldregel)[] {
  if (opbouw === undefined) return [];
  const [eerste, ...rest] = opbouw.rijen;
  const lijst = eerste && opbouw.rijen.length === opbouw.regels.length ? maakLijst([eerste, ...rest]) : undefined;
  const meldingen = maakMeldingen(opbouw.bevindingen);
  const geweigerd = meldingen.filter(({ ernst }) => ernst === 'geweigerd');
  if (lijst !== undefined && geweigerd.length === 0) return [...meldingen, lijst];
  const mee = opbouw.regels.filter((nummer) => !geweigerd.some(({ regel }) => regel === nummer));
  return [...geweigerd, ...mee.map((nummer) => meld('LIJST_GEWEIGERD', nummer))].sort((a, b) => a.regel - b.regel);
}
