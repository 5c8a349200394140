import type { Informatieniveau } from '../../kit/index.js';
import type { Meldingopdracht } from './melding.js';

/** The organisations that have anything to do with a melding, by OIN. */
export interface Kring {
  readonly melder: string;
  readonly meldpunt: string;
  /** Those that work on its casus. */
  readonly meewerkend: readonly string[];
  /** Those that forwarded it. */
  readonly eerdereMeldpunten: readonly string[];
}

/** A rule about who sees how much of a melding, as data. */
export interface Inzageregel {
  readonly id: string;
  readonly wie: (kring: Kring, oin: string) => boolean;
  readonly niveau: Informatieniveau;
  /** The rule in a sentence. */
  readonly zin: string;
}

/** The first that holds counts; when none does, there is no such melding for this organisation. (afsprakenstelsel, informatieniveaus 0, 1 and 2) */
export const INZAGEREGELS: readonly Inzageregel[] = [
  { id: 'melding@1/melder', wie: ({ melder }, oin) => oin === melder, niveau: 'VOLLEDIG', zin: 'Wie een melding deed, ziet haar geheel.' },
  { id: 'melding@1/meldpunt', wie: ({ meldpunt }, oin) => oin === meldpunt, niveau: 'VOLLEDIG', zin: 'Het meldpunt waar een melding ligt, ziet haar geheel.' },
  { id: 'melding@1/casus', wie: ({ meewerkend }, oin) => meewerkend.includes(oin), niveau: 'BEPERKT', zin: 'Wie meewerkt in de casus van een melding, ziet haar zonder wat er is verteld.' },
  { id: 'melding@1/doorgezet', wie: ({ eerdereMeldpunten }, oin) => eerdereMeldpunten.includes(oin), niveau: 'MINIMAAL', zin: 'Wie een melding doorzette, ziet alleen waar zij nu ligt.' },
];

/** The rule by which this organisation sees a melding; undefined when it does not. */
export function inzageregel(kring: Kring, oin: string): Inzageregel | undefined {
  return INZAGEREGELS.find(({ wie }) => wie(kring, oin));
}

/** How much this organisation sees of a melding. The audiences of the gebeurtenissen follow from it too. */
export const inzageniveau = (kring: Kring, oin: string): Informatieniveau | undefined => inzageregel(kring, oin)?.niveau;

/** Everybody who sees a melding at exactly this level. */
export function doelgroep(kring: Kring, niveau: Informatieniveau): readonly string[] {
  const oins = new Set([kring.melder, kring.meldpunt, ...kring.meewerkend, ...kring.eerdereMeldpunten]);
  return [...oins].filter((oin) => inzageniveau(kring, oin) === niveau);
}

/** The organisations around a melding. @param meewerkend who works on its casus now */
export function kringVan({ opdrachtgever, uitvoerder, inhoud }: Pick<Meldingopdracht, 'opdrachtgever' | 'uitvoerder' | 'inhoud'>, meewerkend: readonly string[] = inhoud.meewerkend): Kring {
  return { melder: opdrachtgever, meldpunt: uitvoerder, meewerkend, eerdereMeldpunten: inhoud.eerdereMeldpunten };
}
