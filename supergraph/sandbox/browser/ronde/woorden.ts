/** Words of the schema as people read them. */

const CATEGORIEEN: Readonly<Record<string, readonly [naam: string, uitleg: string]>> = {
  BETROKKENHEID: ['Betrokkenheid', 'welke taak of dienst zij uitvoeren'],
  ACTIES: ['Acties', 'wat zij doen, en hoe het ervoor staat'],
  IDENTIFICEREND_EN_CONTACT: ['Persoonsgegevens en contact', 'zoals de organisatie ze heeft vastgelegd'],
  RELATIES: ['Relaties', 'gezin en sociaal netwerk'],
  POLITIEGEGEVENS: ['Politiegegevens', 'zoals incidenten'],
  JUSTITIEEL: ['Justitiële gegevens', 'strafzaken, toezicht, straffen'],
  BEGELEIDING_EN_HULP: ['Begeleiding en hulp', 'die wordt verleend'],
  TOEGEKENDE_ZORG: ['Toegekende zorg', 'voorzieningen van de gemeente'],
  TOEZICHT_EN_HANDHAVING: ['Toezicht en handhaving', 'waaronder leerplicht'],
  WOONSITUATIE: ['Woonsituatie', 'huisvesting en overlast'],
  GEZONDHEID: ['Gezondheid', 'medisch beroepsgeheim'],
  FINANCIEEL: ['Financiën en schulden', 'waaronder schuldhulp'],
  INKOMEN: ['Inkomen', 'en uitkeringen'],
  BURGERSERVICENUMMER: ['Burgerservicenummer', ''],
};

/** Every category with what falls under it, those that are asked most first. */
export const ALLE_CATEGORIEEN = Object.entries(CATEGORIEEN).map(([sleutel, [naam, uitleg]]) => ({ sleutel, naam, uitleg }));

/** What is asked unless somebody chooses otherwise. */
export const GEWONE_CATEGORIEEN: ReadonlySet<string> = new Set(['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'RELATIES']);

/** Where the word is not simply the key in small letters. */
const ANDERS: Readonly<Record<string, string>> = { BEEINDIGD: 'beëindigd', EX_PARTNER: 'ex-partner', WMO_2015: 'Wmo 2015', JEUGDWET: 'Jeugdwet', LOPEND: 'loopt', personen: 'zoals vastgelegd', herzienVoor: 'herzien vóór' };

export const categorie = (sleutel: string): string => CATEGORIEEN[sleutel]?.[0] ?? woord(sleutel);

/** Categories in a sentence: "Acties, Relaties en Gezondheid". */
export const categorieen = (sleutels: readonly string[]): string => opsomming(sleutels.map(categorie));

/** A key of the schema as a word: `IN_OVERLEG` is "in overleg", `eersteDag` "eerste dag", `veilig-thuis` "veilig thuis". */
export function woord(sleutel: string): string {
  return ANDERS[sleutel] ?? (/^[A-Z0-9_]+$/.test(sleutel) ? sleutel.toLowerCase().replaceAll('_', ' ') : sleutel.replaceAll('-', ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}

export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export function opsomming(delen: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
}

/** Whether a text is a date of which part may be unknown. (LO GBA, onvolledige datums) */
export const isDatum = (tekst: string): boolean => /^\d{4}(-\d\d){0,2}$|^onbekend$/.test(tekst);

/** A date of which part may be unknown, as people read it. */
export function datum(waarde: string): string {
  if (!isDatum(waarde) || waarde === 'onbekend') return waarde === 'onbekend' ? 'datum onbekend' : waarde;
  const [jaar, maand, dag] = waarde.split('-').map(Number) as [number, number?, number?];
  const vorm: Intl.DateTimeFormatOptions = { year: 'numeric', ...(maand && { month: 'short' }), ...(dag && { day: 'numeric' }), timeZone: 'UTC' };
  return new Intl.DateTimeFormat('nl-NL', vorm).format(new Date(Date.UTC(jaar, (maand ?? 1) - 1, dag ?? 1)));
}

/** A moment (RFC 3339) in Dutch time. */
export function moment(waarde: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(waarde));
}

/** From when to when; nothing where neither is known. */
export function periode(vanaf: unknown, tot: unknown): string {
  if (typeof vanaf !== 'string' && typeof tot !== 'string') return '';
  const begin = typeof vanaf === 'string' ? datum(vanaf) : 'begin onbekend';
  return typeof tot === 'string' ? `${begin} – ${datum(tot)}` : `sinds ${begin}`;
}
