import type { Uitvraag } from './typen.js';

/** How it stands with one partner and one person; `WACHT` until there is an answer. */
export type Stand = 'BEKEND' | 'GEEN_ANTWOORD' | 'IN_BEHANDELING' | 'WACHT' | 'ONBEKEND' | 'NIET_GEVRAAGD';

interface Standvorm {
  readonly woord: string;
  /** Heading of the partners with whom it stands like this. */
  readonly kop: string;
  readonly uitleg: string;
}

/**
 * In the order of what somebody in a hurry must see: who knows them, who failed, who still looks. It is also the order of weight: a partner
 * is shown by the weightiest of its persons.
 */
export const STANDEN: Readonly<Record<Stand, Standvorm>> = {
  BEKEND: { woord: 'Bekend', kop: 'Bekend', uitleg: 'Deze partners hebben of hadden een taak of dienst voor iemand uit de ronde.' },
  GEEN_ANTWOORD: { woord: 'Geen antwoord', kop: 'Geen antwoord', uitleg: 'Dit zegt niets over bekendheid. Bel, of probeer het opnieuw.' },
  IN_BEHANDELING: { woord: 'In behandeling', kop: 'Een medewerker kijkt ernaar', uitleg: 'Het antwoord verschijnt hier vanzelf zolang deze pagina openstaat. Kunt u niet wachten, bel de organisatie dan zelf.' },
  WACHT: { woord: 'Onderweg', kop: 'Nog onderweg', uitleg: 'De vraag is gesteld.' },
  ONBEKEND: { woord: 'Onbekend', kop: 'Onbekend', uitleg: 'Deze partners kennen niemand uit de ronde, of delen dat niet met u; dat verschil is aan het antwoord niet te zien.' },
  NIET_GEVRAAGD: { woord: 'Niet gevraagd', kop: 'Niet gevraagd', uitleg: 'Hier mocht de vraag niet worden gesteld. Er is niets over iemand gedeeld.' },
};

export const VOLGORDE = Object.keys(STANDEN) as readonly Stand[];

/** An opdracht in one of these is still with a person. */
const OPEN: ReadonlySet<string> = new Set(['AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND']);

/** Whether somebody at the partner still has to look at (part of) the question. */
export const wachtOpMens = ({ opdracht }: Uitvraag): boolean => opdracht !== null && OPEN.has(opdracht.status);

/** How it stands with one answer. Where a partner was not asked there is no contribution: then the decision, or a person, says why. */
export function standVan(uitvraag: Uitvraag): Stand {
  const { bijdrage } = uitvraag;
  if (bijdrage) return bijdrage.uitkomst;
  return wachtOpMens(uitvraag) ? 'IN_BEHANDELING' : 'NIET_GEVRAAGD';
}

/** The weightiest. */
export function zwaarste(standen: readonly Stand[]): Stand {
  return VOLGORDE.find((stand) => standen.includes(stand)) ?? 'WACHT';
}
