/** A name as recorded. Parts that are not recorded, or recorded as unknown with a full stop (LO GBA, standaardwaarde), are left out. */
export interface Naam {
  readonly voornamen?: string;
  /** Code of table 38 (predicate or title). */
  readonly adellijk?: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam?: string;
  /** The surname stands there as a full stop: there is a person, and who it is is not known. */
  readonly onbekend: boolean;
}

/** The register's sign for "unknown" in a text. */
const STANDAARDWAARDE = '.';

/** A name from the texts of group 02. */
export function maakNaam(delen: { voornamen?: string; adellijk?: string; voorvoegsel?: string; geslachtsnaam?: string }): Naam {
  const bekend = (tekst: string | undefined): string | undefined => (tekst === STANDAARDWAARDE ? undefined : tekst);
  return {
    voornamen: bekend(delen.voornamen),
    adellijk: delen.adellijk,
    voorvoegsel: delen.voorvoegsel,
    geslachtsnaam: bekend(delen.geslachtsnaam),
    onbekend: delen.geslachtsnaam === STANDAARDWAARDE,
  };
}

/** Whether anything of the name is recorded. */
export function heeftNaam(naam: Naam): boolean {
  return naam.voornamen !== undefined || naam.geslachtsnaam !== undefined;
}

/** First names, prefix and surname in one text, or null when none is recorded. */
export function volledigeNaam(naam: Naam): string | null {
  return [naam.voornamen, naam.voorvoegsel, naam.geslachtsnaam].filter((deel) => deel !== undefined).join(' ') || null;
}

/** Whether two recorded names contradict each other; case, accents, spacing and punctuation do not count, nor does what one leaves out. */
export function naamStrijdig(a: Naam, b: Naam): boolean {
  return deelStrijdig(a.geslachtsnaam, b.geslachtsnaam) || deelStrijdig(a.voornamen, b.voornamen);
}

/** Whether first names and surname are recorded in both and are the same. */
export function naamGelijk(a: Naam, b: Naam): boolean {
  return heeftNaam(a) && kern(a.voornamen) === kern(b.voornamen) && kern(a.geslachtsnaam) === kern(b.geslachtsnaam);
}

/** Whether first names or surname are recorded in both and are the same. */
export function deeltNaam(a: Naam, b: Naam): boolean {
  return deelGelijk(a.geslachtsnaam, b.geslachtsnaam) || deelGelijk(a.voornamen, b.voornamen);
}

function deelGelijk(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && kern(a) === kern(b);
}

function deelStrijdig(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && kern(a) !== kern(b);
}

function kern(tekst: string | undefined): string {
  return (tekst ?? '').normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
