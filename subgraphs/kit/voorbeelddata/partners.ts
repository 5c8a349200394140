import { HOOFDREGIO, PLAATSEN } from './plaatsen.js';

/** A demo organisation. */
export interface Demopartner {
  /** Test organisation number: prefix 00000099, then number of the kind and number within the kind. Stable. */
  readonly oin: string;
  readonly naam: string;
  /** Code of its kind, as in the register of kinds. */
  readonly soort: string;
  readonly regio: string;
}

const NOORD = 'Noord (demo)';
const ZUID = 'Zuid (demo)';

// The order is the number in the OIN: add kinds and organisations at the end only.
const ORGANISATIES: readonly (readonly [soort: string, organisaties: readonly (readonly [naam: string, regio: string])[]])[] = [
  ['politie', [['Politie-eenheid Midden', HOOFDREGIO], ['Politie-eenheid Noorderkwelder', NOORD]]],
  ['gemeente', PLAATSEN.map((plaats) => [`Gemeente ${plaats.naam}`, plaats.regio] as const)],
  ['veilig-thuis', [['Veilig Thuis Midden', HOOFDREGIO], ['Veilig Thuis Noorderkwelder', NOORD]]],
  ['gecertificeerde-instelling', [['Jeugdbescherming De Brug', HOOFDREGIO], ['Jeugdbescherming Noorderkwelder', NOORD]]],
  ['raad-voor-de-kinderbescherming', [['Raad voor de Kinderbescherming, locatie Waterwijk', HOOFDREGIO]]],
  ['ggz', [['GGZ De Linde', HOOFDREGIO], ['GGZ Noorderkwelder', NOORD], ['GGZ Zuiderbroek', ZUID]]],
  ['reclassering', [['Reclassering Midden', HOOFDREGIO], ['Verslavingsreclassering Zuiderbroek', ZUID]]],
  ['openbaar-ministerie', [['Arrondissementsparket Midden', HOOFDREGIO]]],
  ['zorg-en-veiligheidshuis', [['Zorg- en Veiligheidshuis Midden', HOOFDREGIO], ['Zorg- en Veiligheidshuis Noorderkwelder', NOORD]]],
  ['woningcorporatie', [['Woningcorporatie De Sluis', HOOFDREGIO], ['Woonstichting Kwelderhuis', NOORD]]],
  ['onderwijs', [['Leerplicht Regio Midden', HOOFDREGIO], ['Leerplicht Noorderkwelder', NOORD]]],
];

/** All demo organisations. They are invented: every dossier they hold is synthetic. */
export const DEMOPARTNERS: readonly Demopartner[] = ORGANISATIES.flatMap(([soort, organisaties], kind) =>
  organisaties.map(([naam, regio], nummer) => ({ oin: testOin(kind + 1, nummer + 1), naam, soort, regio })));

/** The organisations of samenwerkingsverband sv-demo: one of each kind in the main region, and its two municipalities. */
export const DEELNEMERS_SV_DEMO: readonly Demopartner[] = DEMOPARTNERS.filter((partner) => partner.regio === HOOFDREGIO);

/** Prefix, nine digits of identification (kind and number), suffix 000: the layout of an OIN (Logius, OIN-stelsel). */
function testOin(soortnummer: number, nummer: number): string {
  return `00000099${String(soortnummer).padStart(3, '0')}${String(nummer).padStart(6, '0')}000`;
}
