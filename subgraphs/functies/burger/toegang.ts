import { BETROUWBAARHEID } from '../../../schema/vertrouwen.js';
import type { Vrager } from '../../kit/index.js';
import type { Inzagepersoon } from './inzagepersonen.js';
import { LEEFTIJDSREGELS } from './leeftijdsregels.js';
import { Inzageonderwerp } from './types.js';

/** Somebody may look. */
export interface Toegelaten {
  readonly over: Inzageonderwerp;
  readonly persoon: Inzagepersoon;
  /** `<pakket>@<versie>/<regel>` of the rule that says so. */
  readonly regel: string;
  readonly uitleg: string;
}

/** Somebody may not look: by which rule, and the sentence for the citizen. */
export interface Geweigerd {
  readonly over: Inzageonderwerp;
  readonly weigering: string;
  readonly regel: string;
}

/** What is needed of who asks, before anybody is looked up: who he is in the register, or why he may not. */
export function weegVrager({ rollen, betrouwbaarheid, persoon }: Vrager, over: Inzageonderwerp): { readonly burger: string } | Geweigerd {
  if (!rollen.includes('burger')) return { over, regel: 'mijn-inzage@1/burger', weigering: 'Alleen een burger ziet hier wie wat over hem heeft gevraagd.' };
  if (BETROUWBAARHEID.indexOf(betrouwbaarheid) < BETROUWBAARHEID.indexOf('SUBSTANTIEEL')) {
    return { over, regel: 'mijn-inzage@1/betrouwbaarheid', weigering: 'U bent ingelogd op een te laag betrouwbaarheidsniveau; log in op niveau substantieel of hoger (Wet digitale overheid).' };
  }
  return persoon === undefined ? onbekend(over) : { burger: persoon };
}

/**
 * Whether the citizen may look at himself, or at this child.
 * @param personen who he is and the children over whom he has gezag, as the register knows them
 * @param kind the child asked about; absent: himself
 */
export function weegInzage(personen: readonly Inzagepersoon[], kind: string | undefined): Toegelaten | Geweigerd {
  const over = onderwerp(kind);
  const persoon = kind === undefined ? personen.find(({ zelf }) => zelf) : personen.find(({ id, zelf }) => !zelf && id === kind);
  if (!persoon) return kind === undefined ? onbekend(over) : { over, regel: 'mijn-inzage@1/gezag', weigering: 'U krijgt alleen inzage over uzelf en over een minderjarige over wie u volgens het personenregister gezag heeft.' };
  const { sleutel: regel, artikel, uitleg, ...mag } = LEEFTIJDSREGELS[persoon.leeftijd];
  const zin = `${uitleg} (${artikel})`;
  return (persoon.zelf ? mag.zelf : mag.gezag) ? { over, persoon, regel, uitleg: zin } : { over, regel, weigering: zin };
}

/** The children about whom this citizen may ask. */
export function kinderen(personen: readonly Inzagepersoon[]): readonly Inzagepersoon[] {
  return personen.filter(({ zelf, leeftijd }) => !zelf && LEEFTIJDSREGELS[leeftijd].gezag);
}

export const onderwerp = (kind: string | undefined): Inzageonderwerp => (kind === undefined ? Inzageonderwerp.ZELF : Inzageonderwerp.KIND);

const onbekend = (over: Inzageonderwerp): Geweigerd => ({
  over, regel: 'mijn-inzage@1/wie', weigering: 'Uit uw token blijkt niet wie u bent in het personenregister; log opnieuw in, of vraag de organisaties zelf om inzage.',
});
