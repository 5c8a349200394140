import { createHash } from 'node:crypto';
import type { Personenbron } from './bron.js';
import { GbavFout, leesPersoonslijsten, type Meldregel, type Persoonslijst, verwerkBevolking, type Voortgang } from './gbav/index.js';

/** What an import came to. */
export interface Laadverslag {
  readonly lijsten: number;
  readonly personen: number;
  /** Relations as the lists mention them: two lists that mention each other count twice. */
  readonly beweringen: number;
  /** Every row that was not taken, and everything that was decided, by line. Holds no number of a person and no name. */
  readonly meldingen: readonly Meldregel[];
}

export type Laadvoortgang = Voortgang;

/**
 * Replaces the population by that of a GBA-V file, all or nothing.
 * @param voorVervanging called when the file has been read whole, right before the persons change
 * @param geheim from which the opaque ids follow; the same file and secret give the same ids
 * @throws GbavFout when the file as a whole cannot be read
 */
export async function laad(
  bron: Personenbron,
  bestand: AsyncIterable<Uint8Array>,
  naam: string,
  geheim: Uint8Array,
  onVoortgang?: (voortgang: Laadvoortgang) => void,
  voorVervanging: () => void = () => {},
): Promise<Laadverslag> {
  const vingerafdruk = createHash('sha256');
  const lijsten: Persoonslijst[] = [];
  const meldingen: Meldregel[] = [];
  for await (const regel of leesPersoonslijsten(meelezend(bestand, (deel) => vingerafdruk.update(deel)), { onVoortgang })) {
    // Half a file would take away everybody in the other half.
    if (regel.aard === 'melding' && regel.code === 'BESTAND_AFGEBROKEN') throw new GbavFout('AFGEBROKEN');
    if (regel.aard === 'persoonslijst') lijsten.push(regel);
    else meldingen.push(regel);
  }
  const bevolking = verwerkBevolking(lijsten, { geheim });
  // A file of which every list is refused would leave nobody to ask about.
  if (bevolking.personen.length === 0) throw new GbavFout('GEEN_LIJSTEN');
  voorVervanging();
  await bron.vervang(bevolking, { kenmerk: vingerafdruk.digest('hex'), naam });
  return {
    lijsten: lijsten.length,
    personen: bevolking.personen.length,
    beweringen: bevolking.beweringen.length,
    meldingen: [...meldingen, ...bevolking.meldingen].sort((een, ander) => een.regel - ander.regel),
  };
}

async function* meelezend(bestand: AsyncIterable<Uint8Array>, lees: (deel: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const deel of bestand) {
    lees(deel);
    yield deel;
  }
}
