/** A row of the import report. Holds a line number and fixed text: never a number of a person, and never a name. */
export interface Meldregel {
  /** Tells a report row from a list in what `leesPersoonslijsten` gives. */
  readonly aard: 'melding';
  /** Physical line of the file. */
  readonly regel: number;
  /** `geweigerd`: the row was not taken. `let_op`: it was, and something about it was decided. */
  readonly ernst: 'geweigerd' | 'let_op';
  readonly code: Meldcode;
  /** Dutch sentence for whoever reads the report. */
  readonly uitleg: string;
}

/** Everything that the importer reports, with its weight and its sentence. */
export const MELDINGEN = {
  TEKENSET: ['geweigerd', 'De regel is geen UTF-8; sla het bestand op als UTF-8 (het lijkt Latin-1).'],
  REGEL_TE_LANG: ['geweigerd', 'De regel is langer dan een rij van deze indeling kan zijn.'],
  AANHALINGSTEKENS: ['geweigerd', 'De aanhalingstekens op deze regel kloppen niet.'],
  KOLOMMEN_ONJUIST: ['geweigerd', 'De regel heeft niet evenveel kolommen als de kopregel.'],
  BESTAND_AFGEBROKEN: ['geweigerd', 'Het bestand breekt midden in deze regel af.'],
  VERVOLG_ZONDER_LIJST: ['geweigerd', 'De regel vervolgt een lijst, maar er staat geen lijst boven.'],
  BSN_ONGELDIG: ['geweigerd', 'Het burgerservicenummer voldoet niet aan de elfproef; de lijst is niet geladen.'],
  LIJST_DUBBEL: ['geweigerd', 'Dezelfde lijst staat eerder in het bestand; de tweede is niet geladen.'],
  LIJST_GEWEIGERD: ['geweigerd', 'De regel hoort bij een lijst waarvan een andere regel is geweigerd; een halve lijst wordt niet geladen.'],
  BSN_MEERDUIDIG: ['let_op', 'Dit burgerservicenummer staat op de lijst van meer dan één persoon; allen zijn geladen, het nummer wijst niemand aan.'],
  BSN_ONTBREEKT: ['let_op', 'De lijst heeft geen burgerservicenummer; de persoon is geladen en niet op nummer te vinden.'],
  BSN_VOORMALIG_ONGELDIG: ['let_op', 'Een vroeger burgerservicenummer voldoet niet aan de elfproef; het voorkomen is bewaard zonder dat nummer.'],
  ANUMMER_MEERDUIDIG: ['let_op', 'Dit administratienummer staat op meer dan één lijst; allen zijn geladen.'],
  RELATIE_BSN_ONGELDIG: ['let_op', 'Het burgerservicenummer van een vermelde persoon voldoet niet aan de elfproef en is weggelaten.'],
  RELATIE_NIET_IN_SET: ['let_op', 'Het burgerservicenummer van een vermelde persoon staat op geen enkele lijst; de relatie blijft open.'],
  RELATIE_MEERDUIDIG_OPGELOST: ['let_op', 'Het burgerservicenummer van een vermelde persoon is meerduidig; naam en geboortedatum, en zo nodig het administratienummer, wijzen één persoon aan.'],
  RELATIE_MEERDUIDIG_OPEN: ['let_op', 'Het burgerservicenummer van een vermelde persoon is meerduidig en de overige gegevens wijzen niet één persoon aan; de relatie blijft open.'],
  RELATIE_NAAR_ZICHZELF: ['let_op', 'De vermelde persoon heeft het nummer van de lijst zelf; de relatie blijft open.'],
  DATUM_ZONDER_MAAND: ['let_op', 'Een datum heeft een dag maar geen maand; alleen het jaar is overgenomen.'],
  DATUM_ONLEESBAAR: ['let_op', 'Een datum is niet te lezen en geldt als onbekend.'],
  OVERLIJDEN_ONLEESBAAR: ['let_op', 'De overlijdensdatum is niet te lezen en verder staat er niets over overlijden; de persoon geldt niet als overleden.'],
  GEHEIM_ONBEKEND: ['let_op', 'De indicatie geheim ontbreekt of staat niet in de tabel; het adres wordt niet gegeven.'],
  GEZAGSCODE_ONBEKEND: ['let_op', 'De code van de gezagsverhouding staat niet in tabel 61; het gezag is daardoor niet te bepalen.'],
  AANKONDIGING_ONBEKEND: ['let_op', 'De aankondiging van een vervolgregel is geen bekende code en is genegeerd.'],
  VERVOLG_ONTBREEKT: ['let_op', 'Er is een vervolg aangekondigd dat niet in het bestand staat.'],
  VERVOLG_NIET_AANGEKONDIGD: ['let_op', 'Een vervolg is niet aangekondigd; het is naar zijn inhoud geplaatst.'],
  VERVOLG_GENEGEERD: ['let_op', 'Een niet aangekondigd vervolg zonder persoonsgegevens is genegeerd.'],
} as const satisfies Record<string, readonly [Meldregel['ernst'], string]>;

export type Meldcode = keyof typeof MELDINGEN;

/** Something to report, before it has become a row: what is said of several columns of one line becomes one row. */
export interface Bevinding {
  readonly code: Meldcode;
  readonly regel: number;
  /** Category or column it is about, such as `01.03.10`; never a value. */
  readonly plaats?: string;
}

/** A report row. */
export function meld(code: Meldcode, regel: number, plaatsen: readonly string[] = []): Meldregel {
  const [ernst, zin] = MELDINGEN[code];
  return { aard: 'melding', regel, ernst, code, uitleg: plaatsen.length === 0 ? zin : `${zin} (${plaatsen.join(', ')})` };
}

/** Report rows in the order of the file, one for each code and line. */
export function maakMeldingen(bevindingen: readonly Bevinding[]): Meldregel[] {
  const groepen = Map.groupBy(bevindingen, ({ code, regel }) => `${regel} ${code}`);
  return [...groepen.values()]
    .flatMap((groep) => groep.slice(0, 1).map(({ code, regel }) => meld(code, regel, [...new Set(groep.flatMap(({ plaats }) => plaats ?? []))].sort())))
    .sort((a, b) => a.regel - b.regel);
}
