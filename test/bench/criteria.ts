import type { Geval } from './omvang.ts';
import type { Vergelijking } from './vergelijking.ts';
import type { Vertraging } from './vertraging.ts';

/** What was measured; a part that was not asked for is absent. */
export interface Uitkomsten {
  readonly vergelijking?: Vergelijking;
  readonly omvang?: readonly Geval[];
  readonly vertraging?: Vertraging;
}

/** Something that must hold. */
export interface Criterium {
  readonly eis: string;
  readonly gemeten: number;
  /** The bound; `richting` says on which side of it the figure must lie. */
  readonly grens: number;
  readonly richting: 'onder' | 'boven' | 'ten hoogste';
  readonly gehaald: boolean;
}

/** CPU for ten of a thousand against ten of ten. */
const MAX_OMVANG = 1.2;
/** The middle request of the quietest round against the time that a partner takes. */
const MAX_VERTRAGING = 1.2;

/** Every criterion about what was measured. */
export function toetsCriteria({ vergelijking, omvang, vertraging }: Uitkomsten): readonly Criterium[] {
  const criteria: Criterium[] = [];
  for (const { naam, cpuVerhouding, doorvoerVerhouding } of vergelijking?.varianten.filter((variant) => variant.naam !== 'handbereik') ?? []) {
    criteria.push(criterium(`minder CPU per vraag dan ${naam}`, cpuVerhouding, 'onder', 1));
    criteria.push(criterium(`meer vragen per seconde dan ${naam}`, doorvoerVerhouding, 'boven', 1));
  }
  const tienVanDuizend = omvang?.find(({ gevraagd, geregistreerd }) => gevraagd === 10 && geregistreerd === 1_000);
  if (tienVanDuizend) criteria.push(criterium('CPU voor 10 van 1 000 organisaties, tegen 10 van 10', tienVanDuizend.cpuVerhouding, 'ten hoogste', MAX_OMVANG));
  if (vertraging) {
    const { partners, partnerMs, rustigsteP50 } = vertraging;
    criteria.push(criterium(`p50 in de rustigste ronde bij ${partners} partners van ${partnerMs} ms, tegen ${partnerMs} ms`, rustigsteP50 / partnerMs, 'ten hoogste', MAX_VERTRAGING));
  }
  return criteria;
}

function criterium(eis: string, gemeten: number, richting: Criterium['richting'], grens: number): Criterium {
  const gehaald = richting === 'onder' ? gemeten < grens : richting === 'boven' ? gemeten > grens : gemeten <= grens;
  return { eis, gemeten, grens, richting, gehaald };
}
