import type { MeldingInvoer } from './invoer.js';
import type { Meldingsoortnaam } from './soorten.js';
import { isIngevuld } from './tekstcontrole.js';

/** Something that a kind of melding may demand. */
export interface Eis {
  /** Where, in the input. */
  readonly plaats: string;
  readonly isVoldaan: (invoer: MeldingInvoer) => boolean;
  /** What is to be filled in. */
  readonly zin: string;
  /** What the demand rests on. */
  readonly bron: string;
}

const MODEL = 'afsprakenstelsel, informatiemodel Melding';

/** The demands by name. Configurable policy: which kind makes which is in `EISEN`. */
export const EIS = {
  regio: { plaats: 'regio', isVoldaan: ({ regio }) => isIngevuld(regio), zin: 'Noem de regio waarin de betrokkenen verblijven; zij bepaalt het meldpunt.', bron: 'samenwerkfunctie 1, automatische routering' },
  verzoek: { plaats: 'verzoek', isVoldaan: ({ verzoek }) => isIngevuld(verzoek), zin: 'Schrijf wat u van het meldpunt vraagt.', bron: MODEL },
  terugkoppeling: { plaats: 'terugkoppelingGewenst', isVoldaan: ({ terugkoppelingGewenst }) => terugkoppelingGewenst != null, zin: 'Geef aan of u de uitkomst wilt horen.', bron: MODEL },
  schets: { plaats: 'zorgelijkeSituatie.schets', isVoldaan: ({ zorgelijkeSituatie }) => isIngevuld(zorgelijkeSituatie?.schets), zin: 'Schets waarover u zich zorgen maakt.', bron: MODEL },
  toelichting: { plaats: 'zorgelijkeSituatie.toelichting', isVoldaan: ({ zorgelijkeSituatie }) => isIngevuld(zorgelijkeSituatie?.toelichting), zin: 'Omschrijf nader waarom één domein hier niet volstaat.', bron: MODEL },
  incident: { plaats: 'incidenten', isVoldaan: ({ incidenten }) => (incidenten?.length ?? 0) > 0, zin: 'Noem ten minste één voorval.', bron: MODEL },
  betrokkene: { plaats: 'betrokkenen', isVoldaan: ({ betrokkenen }) => (betrokkenen?.length ?? 0) > 0, zin: 'Noem ten minste één persoon om wie het gaat; ook een die u niet bij naam kent.', bron: MODEL },
  contact: { plaats: 'contact', isVoldaan: ({ contact }) => contact != null, zin: 'Noem waar u te bereiken bent; deze soort melding wordt niet anoniem aangenomen.', bron: MODEL },
  bereikbaar: {
    plaats: 'contact', isVoldaan: ({ terugkoppelingGewenst, contact }) => terugkoppelingGewenst !== true || contact != null,
    zin: 'Noem waar u te bereiken bent, of zie af van terugkoppeling.', bron: 'samenwerkfunctie 1, terugkoppeling als de melder die vraagt',
  },
} as const satisfies Readonly<Record<string, Eis>>;
export type Eisnaam = keyof typeof EIS;

const ALTIJD: readonly Eisnaam[] = ['verzoek', 'terugkoppeling', 'schets', 'betrokkene'];

/** What each kind demands. A citizen may report to Veilig Thuis and the meldpunt of his municipality without saying who he is; to the others only professionals report. */
export const EISEN: Readonly<Record<Meldingsoortnaam, readonly Eisnaam[]>> = {
  VEILIG_THUIS: [...ALTIJD, 'regio', 'bereikbaar'],
  NIET_ACUTE_ZORG: [...ALTIJD, 'regio', 'bereikbaar'],
  ZORG_EN_VEILIGHEIDSHUIS: [...ALTIJD, 'regio', 'toelichting', 'contact'],
  COMENSHA: [...ALTIJD, 'incident', 'contact'],
};
