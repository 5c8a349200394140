import { canoniek } from '../../../kit/logboek/canoniek.js';
import type { Informatieniveau } from '../../../kit/contract/opsommingen.js';
import type { TeBewaren } from './vorm.js';

/** The levels, in rising order: what stands in the table is the place. */
export const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'] as const satisfies readonly Informatieniveau[];

/** The columns of a gebeurtenis without its place in the chain. */
export interface Kolommen {
  /** When it was taken in, in milliseconds since the epoch. */
  readonly ontvangen: number;
  readonly bron: string;
  readonly id: string;
  readonly type: string;
  /** When it occurred, in milliseconds since the epoch. */
  readonly moment: number;
  readonly onderwerp: string;
  readonly correlatie: string;
  readonly niveau: number;
  readonly doelgroep: readonly string[] | null;
  readonly persoon: string | null;
  readonly casus: string | null;
  /** The CloudEvent as JSON text, word for word. */
  readonly gebeurtenis: string;
}

/** A gebeurtenis on its way to the table. */
export interface Opslagrij extends Kolommen {
  /** `source` and `id`: unique. */
  readonly sleutel: string;
  /** What makes a second offer the same one: everything but when it was taken in. */
  readonly inhoud: string;
  /** The columns as the inside of a JSON object: what is sent, and what the hash covers. */
  readonly tekst: string;
}

/** @param ontvangen milliseconds since the epoch */
export function opslagrij({ gebeurtenis, niveau, correlatie, doelgroep }: TeBewaren, ontvangen: number): Opslagrij {
  const { source: bron, id, type, time, subject, data } = gebeurtenis;
  const kolommen: Kolommen = {
    ontvangen, bron, id, type, moment: Date.parse(time ?? ''), onderwerp: subject ?? '', correlatie,
    niveau: NIVEAUS.indexOf(niveau),
    doelgroep: doelgroep ? [...new Set(doelgroep)].sort() : null,
    persoon: tekstveld(data?.['persoon']),
    casus: tekstveld(data?.['casus']),
    gebeurtenis: canoniek(gebeurtenis),
  };
  return { ...kolommen, sleutel: opslagsleutel(bron, id), inhoud: inhoudVan(kolommen), tekst: rijtekst(kolommen) };
}

/** Neither a source nor an id holds a line end. */
export const opslagsleutel = (bron: string, id: string): string => `${bron}\n${id}`;

export const inhoudVan = ({ gebeurtenis, doelgroep }: Pick<Kolommen, 'gebeurtenis' | 'doelgroep'>): string => `${gebeurtenis}\n${doelgroep?.join(',') ?? ''}`;

/** The canonical text of a row: columns in the order of the table, the CloudEvent as it stands there. */
export function rijtekst(rij: Kolommen): string {
  const velden = (['ontvangen', 'bron', 'id', 'type', 'moment', 'onderwerp', 'correlatie', 'niveau', 'doelgroep', 'persoon', 'casus'] as const).map((naam) => `"${naam}":${JSON.stringify(rij[naam])}`);
  return `${velden.join(',')},"gebeurtenis":${rij.gebeurtenis}`;
}

const tekstveld = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);
