import type { Vrager } from '../../schema/vertrouwen.js';

/** A made-up person with whom the demo is tried. */
export interface Persona extends Omit<Vrager, 'sub'> {
  /** What this person does, in a sentence. */
  readonly uitleg: string;
}

/** The personas of the demo; every organisation is one of the demo's own, with a test OIN. */
export const PERSONAS: Readonly<Record<string, Persona>> = Object.freeze({
  'veilig-thuis': { oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Medewerker van Veilig Thuis Midden die een melding onderzoekt.' },
  wijkteam: { oin: '00000099002000001000', rollen: ['professional'], functie: 'medewerker-wijkteam', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Medewerker van een gemeentelijk wijkteam.' },
  politie: { oin: '00000099001000001000', rollen: ['professional'], functie: 'medewerker-politie', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Medewerker van de politie-eenheid Midden.' },
  casusregisseur: { oin: '00000099009000001000', rollen: ['professional'], functie: 'casusregisseur', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Casusregisseur bij het Zorg- en Veiligheidshuis Midden.' },
  analist: { oin: '00000099009000001000', rollen: ['analist'], functie: 'analist', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Analist die het schema verkent; ziet geen personen.' },
  burger: { oin: '00000099009000001000', rollen: ['burger'], functie: 'burger', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Burger die wil weten wat er over hem is gevraagd.' },
  beheerder: { oin: '00000099009000001000', rollen: ['beheerder'], functie: 'beheerder', betrouwbaarheid: 'SUBSTANTIEEL', uitleg: 'Beheerder van de keten; laadt personen, vraagt niets op.' },
});
