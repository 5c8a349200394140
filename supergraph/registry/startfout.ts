/** A part cannot start as it was asked to; the message says why. */
export class Startfout extends Error {
  override readonly name = 'Startfout';

  /** @param volgende the next step, as a sentence */
  constructor(melding: string, readonly volgende: string) {
    super(melding);
  }
}
