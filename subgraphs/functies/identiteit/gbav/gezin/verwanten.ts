import type { Relatiebewering, Zekerheid } from '../koppelen/bewering.js';
import type { Bevolkingsblik } from '../koppelen/blik.js';
import type { Persoon } from '../koppelen/persoon.js';

/** Someone of the same close family, seen from one person: what that person's list says, and what theirs says. */
export interface Verwant {
  readonly persoon: Persoon;
  readonly rol: 'OUDER' | 'KIND' | 'PARTNER';
  /** The strongest of what the two lists say. */
  readonly zekerheid: Zekerheid;
}

const OMGEKEERD = { OUDER: 'KIND', KIND: 'OUDER', PARTNER: 'PARTNER' } as const;
const STERKTE: readonly Zekerheid[] = ['TEGENGESPROKEN', 'EENZIJDIG', 'BEVESTIGD'];

/** Living parents, children and present partners of a person, also when only one of the two lists mentions it. */
export function verwantenVan(id: string, blik: Bevolkingsblik): Verwant[] {
  const gevonden = new Map<string, Verwant>();
  const neem = (ander: string | null, rol: Verwant['rol'], { zekerheid }: Relatiebewering): void => {
    const persoon = ander === null ? undefined : blik.persoon(ander);
    if (persoon === undefined || persoon.overleden) return;
    const eerder = gevonden.get(`${rol} ${persoon.id}`);
    if (eerder === undefined || STERKTE.indexOf(eerder.zekerheid) < STERKTE.indexOf(zekerheid)) {
      gevonden.set(`${rol} ${persoon.id}`, { persoon, rol, zekerheid });
    }
  };
  for (const bewering of blik.beweringenVan(id)) {
    if (bewering.soort !== 'EX_PARTNER' && loopt(bewering)) neem(bewering.naar, bewering.soort, bewering);
  }
  for (const bewering of blik.beweringenNaar(id)) {
    if (bewering.soort !== 'EX_PARTNER' && loopt(bewering)) neem(bewering.van, OMGEKEERD[bewering.soort], bewering);
  }
  return [...gevonden.values()];
}

function loopt(bewering: Relatiebewering): boolean {
  return bewering.tot === null && !bewering.levenloos;
}
