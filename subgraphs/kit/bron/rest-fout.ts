/** What can go wrong between the kit and a REST source; for the log and the operator, never for who asks. */
export type Restoorzaak = 'ONBEREIKBAAR' | 'TE_LAAT' | 'GEWEIGERD' | 'TE_GROOT' | 'ONGELDIG' | 'EINDELOOS';

/**
 * The source gave no usable answer. The message holds nothing that the source said: its problem details, its pages
 * and its URLs may repeat what was asked or whom it is about.
 */
export class Restfout extends Error {
  override readonly name = 'Restfout';

  constructor(readonly code: Restoorzaak, melding: string) {
    super(melding);
  }
}
