import type { Bevolkingsblik } from './gbav/index.js';
import { leidGezagAf } from './gezag/index.js';
import type { Gezag } from './types.js';
import { toonPersoon } from './weergave.js';

/** The derivation who has gezag, as the schema shows it. */
export function toonGezag(id: string, blik: Bevolkingsblik, peildatum: string): Gezag | null {
  const minderjarige = blik.persoon(id);
  if (!minderjarige) return null;
  const { soort, houders, grondslag, toelichting, basis, voorbehoud } = leidGezagAf(minderjarige, blik, peildatum);
  return {
    soort,
    houders: houders.map(({ rol, persoon, naam }) => {
      const gevonden = persoon === null ? undefined : blik.persoon(persoon);
      return { rol, naam, persoon: gevonden ? toonPersoon(gevonden, peildatum) : null };
    }),
    grondslag,
    basis,
    toelichting,
    voorbehoud,
    peildatum,
  };
}
