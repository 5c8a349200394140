import type { BetrokkeneRol, Opdracht } from '../../kit/index.js';
import type { Geslachtnaam, Meldingsoortnaam, Meldingstandnaam } from './soorten.js';

/** Somebody of whom only this is known: no register knows him, or not which one he is. */
export interface Onbekende {
  readonly voornamen?: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam?: string;
  readonly geslacht?: Geslachtnaam;
  /** As far as it is known. */
  readonly geboortedatum?: string;
  readonly adres?: string;
  readonly omschrijving?: string;
}

/** A person whom a melding concerns: by the key of Persoon, or by what is known of him. Never by number. */
export interface Betrokkene {
  readonly rol: BetrokkeneRol;
  readonly persoon?: string;
  readonly onbekend?: Onbekende;
}

/** Something that happened: at a moment, or somewhere in a period when the moment is not known. */
export interface Incident {
  readonly tijdstip?: string;
  readonly periode?: { readonly begin: string; readonly einde?: string };
  readonly locatie?: string;
  readonly omschrijving: string;
}

/** Where the melder can be reached; absent when he wants to stay unknown. */
export interface Contact {
  readonly naam: string;
  readonly telefoon?: string;
  readonly email?: string;
}

/** What was reported: as the melder laid it down, never changed afterwards. (afsprakenstelsel, informatiemodel Melding) */
export interface Gemeld {
  /** When it was reported, when that was before it was registered. */
  readonly gemeld?: string;
  readonly regio: string;
  readonly verzoek: string;
  readonly terugkoppelingGewenst: boolean;
  readonly zorgelijkeSituatie: { readonly schets: string; readonly toelichting?: string; readonly vraagAntwoorden: readonly { readonly vraag: string; readonly antwoord: string }[] };
  readonly incidenten: readonly Incident[];
  readonly betrokkenen: readonly Betrokkene[];
  readonly contact?: Contact;
  readonly overigeInformatie?: { readonly omschrijving: string; readonly url?: string };
}

/** How the meldpunt judged it. */
export interface Beoordeling {
  readonly compleet: boolean;
  readonly juist: boolean;
  readonly toelichting?: string;
  readonly moment: string;
  /** OIN of who judged. */
  readonly door: string;
}

/** What is kept of a melding beside what every opdracht has. */
export interface Meldinginhoud extends Gemeld {
  readonly soort: Meldingsoortnaam;
  readonly stand: Meldingstandnaam;
  readonly beoordeling?: Beoordeling;
  readonly uitkomst?: { readonly tekst: string; readonly moment: string };
  /** Key of the casus that was opened for it, and the number it has in the meldpunt's own administration. */
  readonly casusId?: string;
  readonly zaaknummer?: string;
  /** OINs of the meldpunten that forwarded it. */
  readonly eerdereMeldpunten: readonly string[];
  /** OINs of the organisations that worked on its casus when it last changed: they hear of it. */
  readonly meewerkend: readonly string[];
}

/** A melding is an opdracht: of the melder's organisation to a meldpunt. */
export type Meldingopdracht = Opdracht<Meldinginhoud>;

/** The keys of the persons it is about. */
export const personenVan = ({ betrokkenen }: Pick<Gemeld, 'betrokkenen'>): readonly string[] => betrokkenen.flatMap(({ persoon }) => persoon ?? []);
