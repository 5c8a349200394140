import type { Vraagfout } from '../gedeeld/vraag.js';
import { type Stand, standVan, wachtOpMens, zwaarste } from './stand.js';
import type { Partner, Uitvraag } from './typen.js';
import type { Voornemen } from './voornemen.js';

/** What is known of one partner at one moment. */
export interface Partnerstand {
  readonly partner: Partner;
  readonly voornemen: Voornemen;
  /** One per person; absent until there is an answer. */
  readonly uitvragen?: readonly Uitvraag[];
  /** What went wrong at this partner, or on the way there. */
  readonly fouten: readonly Vraagfout[];
  /** Whether it is being asked at this moment. */
  readonly bezig: boolean;
}

/** How it stands with a partner: by the weightiest of its persons. */
export function partnerstandVan({ voornemen, uitvragen, fouten, bezig }: Partnerstand): Stand {
  if (bezig) return 'WACHT';
  if (uitvragen) return zwaarste(uitvragen.map(standVan));
  if (voornemen.weg === 'NIET') return 'NIET_GEVRAAGD';
  return fouten.length > 0 ? 'GEEN_ANTWOORD' : 'WACHT';
}

/** How many of the partners that are asked stand how. */
export interface Telling {
  readonly gevraagd: number;
  readonly geantwoord: number;
  readonly onderweg: number;
  readonly zonderAntwoord: number;
  /** Where a person still looks at all of it, or at a part. */
  readonly bijMens: number;
  readonly bekend: number;
}

export function tel(alle: readonly Partnerstand[]): Telling {
  const gevraagd = alle.filter(({ voornemen }) => voornemen.weg !== 'NIET');
  const met = (...standen: readonly Stand[]): number => gevraagd.filter((een) => standen.includes(partnerstandVan(een))).length;
  return {
    gevraagd: gevraagd.length, geantwoord: met('BEKEND', 'ONBEKEND', 'NIET_GEVRAAGD'), onderweg: met('WACHT'), zonderAntwoord: met('GEEN_ANTWOORD'), bekend: met('BEKEND'),
    bijMens: gevraagd.filter(({ uitvragen }) => uitvragen?.some(wachtOpMens)).length,
  };
}

/** How far it is, in a sentence. */
export function alsZin({ gevraagd, geantwoord, onderweg, zonderAntwoord, bijMens, bekend }: Telling): string {
  const partners = (aantal: number): string => `${aantal} ${aantal === 1 ? 'partner' : 'partners'}`;
  return [
    `${geantwoord} van ${partners(gevraagd)} ${gevraagd === 1 ? 'heeft' : 'hebben'} geantwoord`, bekend > 0 && `${bekend} ${bekend === 1 ? 'kent' : 'kennen'} iemand`,
    zonderAntwoord > 0 && `${zonderAntwoord} ${zonderAntwoord === 1 ? 'gaf' : 'gaven'} geen antwoord`, bijMens > 0 && `bij ${bijMens} kijkt een medewerker`, onderweg > 0 && `${onderweg} nog onderweg`,
  ].filter(Boolean).join(', ') + '.';
}
