/** Why a whole file cannot be read. */
export const BESTANDSFOUTEN = {
  LEEG_BESTAND: 'Het bestand is leeg.',
  GEEN_UTF8: 'Het bestand is geen UTF-8-tekst. Sla het op als UTF-8 en probeer het opnieuw.',
  GEEN_GBAV: 'Het bestand heeft niet de GBA-V-indeling: de kopregel noemt geen kolommen als 01.01.20, gescheiden door puntkomma’s.',
  KOLOM_ONTBREEKT: 'In de kopregel ontbreken kolommen van de GBA-V-indeling.',
  KOLOM_DUBBEL: 'In de kopregel staat een kolom tweemaal.',
  AFGEBROKEN: 'Het bestand breekt midden in een regel af; het is niet heel aangekomen. Er is niets geladen.',
  GEEN_LIJSTEN: 'Het bestand heeft een kopregel maar geen enkele persoonslijst.',
} as const;

/** The file as a whole cannot be read; nothing of it was taken. The message is a Dutch sentence without personal data. */
export class GbavFout extends Error {
  override readonly name = 'GbavFout';

  /** @param plaats names of columns */
  constructor(readonly code: keyof typeof BESTANDSFOUTEN, plaats?: string) {
    super(plaats === undefined ? BESTANDSFOUTEN[code] : `${BESTANDSFOUTEN[code]} (${plaats})`);
  }
}
