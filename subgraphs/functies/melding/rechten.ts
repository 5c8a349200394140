import { FoutInVraag, type Vrager } from '../../kit/index.js';

/** A rule about who may do something, as data: it stands in the decision log by its id. */
export interface Recht {
  readonly id: string;
  /** What the rule rests on. */
  readonly afspraak: string;
  /** The rule as a sentence for the professional. */
  readonly zin: string;
}

const SAMENWERKFUNCTIE_1 = 'Afsprakenstelsel, samenwerkfunctie 1 (Uitwisselen Melding)';
const SAMENWERKFUNCTIE_8 = 'Afsprakenstelsel, samenwerkfunctie 8 (Overleggen over de Casus) en rol casusregisseur';

/** Who may do what. Who may see how much of a melding is in `inzageniveau.ts`. */
export const RECHTEN = {
  werken: { id: 'melding@1/professional', afspraak: SAMENWERKFUNCTIE_1, zin: 'Alleen een professional werkt met meldingen; een burger meldt bij het meldpunt, dat zijn melding registreert, ook zonder naam.' },
  registreren: { id: 'melding@1/registreren', afspraak: SAMENWERKFUNCTIE_1, zin: 'Alleen een organisatie uit het register van deelnemers registreert een melding.' },
  behandelen: { id: 'melding@1/behandelen', afspraak: SAMENWERKFUNCTIE_1, zin: 'Alleen het meldpunt waar de melding ligt, beoordeelt haar, pakt haar op, zet haar door, wijst haar af en koppelt terug.' },
  ronde: { id: 'melding@1/ronde', afspraak: SAMENWERKFUNCTIE_1, zin: 'Alleen het meldpunt waar de melding ligt, begint er een bekendheidsronde bij.' },
  regie: { id: 'casus@1/regie', afspraak: SAMENWERKFUNCTIE_8, zin: 'Alleen de casusregisseur, of het meldpunt dat de casus opende, wijst een andere casusregisseur aan en betrekt organisaties.' },
} as const satisfies Readonly<Record<string, Recht>>;

/** @throws FoutInVraag with FORBIDDEN unless the asker works with persons: no citizen, analyst or beheerder */
export function eisProfessional({ rollen }: Vrager): void {
  eis(RECHTEN.werken, rollen.includes('professional'));
}

/** @throws FoutInVraag with FORBIDDEN and the rule as a sentence */
export function eis({ zin }: Recht, mag: boolean): void {
  if (!mag) throw new FoutInVraag('FORBIDDEN', zin);
}
