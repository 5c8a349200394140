/** What the questions of this page give; a front-end of your own has these generated from the schema. */

export interface Persoon {
  readonly id: string;
  readonly naam: { readonly volledig: string } | null;
  readonly leeftijd: number | null;
}

export interface GevondenPersoon extends Persoon {
  readonly gezin: { readonly leden: readonly { readonly rol: string; readonly woont: string; readonly minderjarig: boolean | null; readonly persoon: Persoon }[] } | null;
}

export interface Samenwerkingsverband {
  readonly id: string;
  readonly naam: string;
  readonly grondslagen: readonly { readonly id: string; readonly naam: string; readonly doelen: readonly string[]; readonly functies: readonly string[] }[];
  readonly partners: readonly { readonly oin: string; readonly naam: string }[];
}

export interface Verzoek {
  readonly personen: readonly { readonly id: string }[];
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly aanleiding: string;
  readonly informatiebehoefte: readonly string[];
  readonly partners?: readonly string[];
}

export interface Partner {
  readonly oin: string;
  readonly naam: string;
  readonly soort: string;
}

export interface NietGedeeld {
  readonly categorie: string;
  readonly reden: string;
}

export interface Besluit {
  readonly uitkomst: 'TOEGESTAAN' | 'VRAAG_MENS' | 'GEWEIGERD';
  readonly niveau: string | null;
  readonly categorieen: readonly string[];
  readonly teBeoordelen: readonly string[];
  readonly onthouden: readonly NietGedeeld[];
  readonly regel: string | null;
  readonly artikel: string | null;
  readonly uitleg: string;
}

export interface Afweging {
  readonly persoon: { readonly id: string };
  readonly partner: Partner;
  readonly besluit: Besluit;
}

export interface Contact {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly bereikbaar: string | null;
}

/** What every kind of partner gives; what a kind adds is read by walking it. */
export interface Bijdrage {
  readonly uitkomst: 'BEKEND' | 'ONBEKEND' | 'IN_BEHANDELING' | 'GEEN_ANTWOORD';
  readonly peilmoment: string | null;
  readonly niveau: string | null;
  readonly contact: Contact | null;
  readonly nietGedeeld: readonly NietGedeeld[] | null;
  readonly [veld: string]: unknown;
}

export interface Opdracht {
  readonly status: string;
  readonly waarom: string;
  readonly categorieen: readonly string[];
  readonly termijn: string | null;
  readonly overgangen: readonly { readonly naar: string; readonly moment: string; readonly reden: string | null }[];
}

export interface Uitvraag extends Afweging {
  readonly opdracht: Opdracht | null;
  readonly bijdrage: Bijdrage | null;
}

export interface Ronde {
  readonly id: string;
  readonly status: 'LOPEND' | 'AFGEROND' | 'VERLOPEN' | 'INGETROKKEN';
  readonly termijn: string;
  readonly versie: number;
  readonly uitvragen: readonly Uitvraag[];
}
