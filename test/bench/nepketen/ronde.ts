import { ORGANISATIES, type Organisatie } from './organisaties.ts';

/** Stands in a prepared answer where the number of the request comes. */
export const PLAATSHOUDER = '@@VOLG@@';

/** The number of a request as it travels through the chain: always as long. */
export function volgnummer(nummer: number): string {
  return `v${nummer.toString(36).padStart(7, '0')}`;
}

/** The number in what `volgnummer` made. */
export function nummerVan(volg: string): number {
  return Number.parseInt(volg.slice(1), 36);
}

/** How many organisations a samenwerkingsverband asks, of how many that are registered. */
export interface Verband {
  readonly gevraagd: number;
  readonly geregistreerd: number;
}

export function verbandcode({ gevraagd, geregistreerd }: Verband): string {
  return `sv-${gevraagd}-${geregistreerd}`;
}

/** @throws RangeError when it is no code of this bench */
export function leesVerband(code: string): Verband {
  const [, gevraagd, geregistreerd] = /^sv-(\d+)-(\d+)$/.exec(code) ?? [];
  if (!gevraagd || !geregistreerd) throw new RangeError('Geen samenwerkingsverband van deze bench.');
  return { gevraagd: Number(gevraagd), geregistreerd: Number(geregistreerd) };
}

/** The organisations that one request asks: each request the next ones of the register, so that none is always the same. */
export function gevraagden({ gevraagd, geregistreerd }: Verband, nummer: number): readonly Organisatie[] {
  const begin = (nummer % Math.max(1, Math.floor(geregistreerd / gevraagd))) * gevraagd;
  return ORGANISATIES.slice(begin, begin + gevraagd);
}

/** The rest of a bewijs: with what comes before it as long as a signed one of the product. */
const VULLING = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'.repeat(11);

/** A bewijs that is different for every request and organisation; the fake partners read the number back from it. */
export function bewijs(volg: string, { oin }: Organisatie): string {
  return `${volg}.${oin}.${VULLING}`;
}

export function volgnummerIn(bewijstekst: string): string {
  return bewijstekst.slice(0, bewijstekst.indexOf('.'));
}
