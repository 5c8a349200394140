import type { Leeftijdsklasse } from '../../kit/index.js';

/** Who may look into what was asked about a person of one age class. */
export interface Leeftijdsregel {
  /** `<pakket>@<versie>/<regel>`: what the decision log names. */
  readonly sleutel: string;
  /** Whether the person may look himself. */
  readonly zelf: boolean;
  /** Whether who has gezag over him may look for him. */
  readonly gezag: boolean;
  readonly artikel: string;
  /** The rule in a sentence for the citizen. */
  readonly uitleg: string;
}

const SCHRIFTELIJK = 'Vraag de organisaties zelf om inzage; daar beoordeelt een mens uw vraag.';

/**
 * The rights of the child as data: adjustable policy, no legal advice. From the Wmo 2015 (version of 1 July 2026) and the
 * Jeugdwet (version of 1 January 2026). Uncertain: article 5.3.2 speaks of the dossiers of Veilig Thuis and the college, and is
 * applied here to every log of the chain. Whether somebody over twelve can judge his own interests is for a person to decide.
 */
export const LEEFTIJDSREGELS: Readonly<Record<Leeftijdsklasse, Leeftijdsregel>> = {
  ONDER_12: {
    sleutel: 'mijn-inzage@1/onder-12', zelf: false, gezag: true,
    artikel: 'artikel 5.3.2 Wmo 2015 en artikel 7.3.15 Jeugdwet',
    uitleg: 'Over wie jonger is dan twaalf jaar krijgt alleen wie het gezag heeft inzage.',
  },
  VAN_12_TOT_16: {
    sleutel: 'mijn-inzage@1/van-12-tot-16', zelf: true, gezag: true,
    artikel: 'artikel 5.3.2 Wmo 2015 en artikel 7.3.15 Jeugdwet',
    uitleg: 'Over wie twaalf tot zestien jaar is krijgen hijzelf en wie het gezag heeft inzage.',
  },
  VAN_16_TOT_18: {
    sleutel: 'mijn-inzage@1/van-16-tot-18', zelf: true, gezag: false,
    artikel: 'artikel 5.3.2 Wmo 2015 en artikel 7.3.15 Jeugdwet',
    uitleg: 'Over wie zestien jaar of ouder is krijgt alleen hijzelf inzage.',
  },
  MEERDERJARIG: {
    sleutel: 'mijn-inzage@1/meerderjarig', zelf: true, gezag: false,
    artikel: 'artikel 15 AVG',
    uitleg: 'Over een volwassene krijgt alleen hijzelf inzage.',
  },
  ONBEKEND: {
    sleutel: 'mijn-inzage@1/leeftijd-onbekend', zelf: false, gezag: false,
    artikel: 'artikel 5.3.2 Wmo 2015 en artikel 7.3.15 Jeugdwet',
    uitleg: `De leeftijd staat niet vast, zodat hier niet te bepalen is wie inzage krijgt. ${SCHRIFTELIJK}`,
  },
};
