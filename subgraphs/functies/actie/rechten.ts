import type { Vrager } from '../../kit/index.js';

/** What an organisation is to an actie. */
export type Betrokkenheid = 'REGISSEUR' | 'UITVOERDER';

/** A rule about who may do something, as data: it stands in the decision log by its id. */
export interface Recht {
  readonly id: string;
  /** What the rule rests on. */
  readonly afspraak: string;
  readonly wie: readonly Betrokkenheid[];
  /** The rule as a sentence for the professional. */
  readonly zin: string;
}

const SAMENWERKFUNCTIE_11 = 'Afsprakenstelsel, samenwerkfunctie 11 (Uitvoeren Actie)';

/** Who may do what with an actie. */
export const RECHTEN = {
  inzien: { id: 'actie@1/inzien', afspraak: SAMENWERKFUNCTIE_11, wie: ['REGISSEUR', 'UITVOERDER'], zin: 'De casusregisseur van de casus en de organisatie bij wie de actie is belegd zien haar.' },
  uitzetten: { id: 'actie@1/uitzetten', afspraak: SAMENWERKFUNCTIE_11, wie: ['REGISSEUR'], zin: 'Alleen de casusregisseur van de casus zet een actie uit.' },
  intrekken: { id: 'actie@1/intrekken', afspraak: SAMENWERKFUNCTIE_11, wie: ['REGISSEUR'], zin: 'Alleen de casusregisseur van de casus trekt een actie in.' },
  uitvoeren: { id: 'actie@1/uitvoeren', afspraak: SAMENWERKFUNCTIE_11, wie: ['UITVOERDER'], zin: 'Alleen de organisatie bij wie de actie is belegd ontvangt haar, pakt haar op, plant haar, weigert haar, meldt voortgang en rondt haar af.' },
  'conditie-melden': { id: 'actie@1/conditie-melden', afspraak: SAMENWERKFUNCTIE_11, wie: ['REGISSEUR', 'UITVOERDER'], zin: 'De casusregisseur van de casus en de organisatie bij wie de actie is belegd melden dat haar conditie is vervuld.' },
} as const satisfies Readonly<Record<string, Recht>>;
export type Rechtnaam = keyof typeof RECHTEN;

/** What is asked of whoever asks, before anything is looked up. */
export const PROFESSIONAL: Omit<Recht, 'wie'> = { id: 'actie@1/professional', afspraak: SAMENWERKFUNCTIE_11, zin: 'Alleen een professional werkt met acties van de keten.' };

/** Is this somebody who works with persons: no citizen, analyst or beheerder? */
export const isProfessional = ({ rollen }: Vrager): boolean => rollen.includes('professional');
