import { BRON } from '../../../../schema/ketenindex/gebeurtenis.js';
import { ACTIE, BEKENDHEID, MELDING } from '../../../../schema/vertrouwen.js';
import { type Gebrek, gebrek } from './gebrek.js';

/** Who offers. */
export interface Aanbieder {
  /** OIN of the organisation. */
  readonly oin: string;
  /** Who vouches for that: a functie of the chain, or the gateway. */
  readonly uitgever: string;
  /** OIN of the organisation that runs the chain. */
  readonly verantwoordelijke: string;
}

/** The functies that lay their own gebeurtenissen down, by who signs for them: each under its own name and no other. */
const FUNCTIES: ReadonlyMap<string, string> = new Map([[MELDING, 'melding'], [BEKENDHEID, 'bekendheid'], [ACTIE, 'actie']]);

/** The names under which nobody but the chain itself offers. */
const VAN_DE_KETEN: ReadonlySet<string> = new Set([...FUNCTIES.values(), 'ketenindex']);

/** Whether a functie of the chain offers, and not somebody from outside. */
export const isFunctie = (uitgever: string): boolean => FUNCTIES.has(uitgever);

/** A source names the organisation that offers; nobody speaks for another, or for a functie. */
export function toetsHerkomst(bron: string, { oin, uitgever, verantwoordelijke }: Aanbieder): Gebrek | undefined {
  const [, vanWie, systeem = ''] = BRON.exec(bron) ?? [];
  const functie = FUNCTIES.get(uitgever);
  const eigen = vanWie === oin && (functie === undefined ? !(vanWie === verantwoordelijke && VAN_DE_KETEN.has(systeem)) : systeem === functie);
  return eigen ? undefined : gebrek('BRON_NIET_VAN_U', '/source');
}
