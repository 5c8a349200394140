import { strijdig } from '../lijst/datum.js';
import { naamGelijk } from '../lijst/naam.js';
import type { Persoonsgegevens } from '../lijst/persoonslijst.js';
import type { Meldcode } from '../melding.js';
import type { OpenReden } from './bewering.js';
import type { Persoon } from './persoon.js';

/** Whom a mention points to. */
export interface Aanwijzing {
  readonly naar: string | null;
  readonly open: OpenReden | null;
  /** What the report has to say about it. */
  readonly melding?: Meldcode;
}

/** @param van id of the person on whose list the mention stands */
export type Aanwijzer = (vermelding: Persoonsgegevens, van: string) => Aanwijzing;

/**
 * Finds the person that a mention points to: by BSN, or by A-nummer where the mention has no BSN.
 * A BSN that several persons share identifies nobody; name and birth date then decide, and if these fit several, the A-nummer.
 * Nobody is their own relative: a mention that points to its own list stays open.
 */
export function maakAanwijzer(personen: readonly Persoon[]): Aanwijzer {
  const zoek = maakZoeker(personen);
  return (vermelding, van) => {
    const aanwijzing = zoek(vermelding);
    return aanwijzing.naar === van ? { naar: null, open: 'ZICHZELF', melding: 'RELATIE_NAAR_ZICHZELF' } : aanwijzing;
  };
}

function maakZoeker(personen: readonly Persoon[]): (vermelding: Persoonsgegevens) => Aanwijzing {
  const opBsn = Map.groupBy(personen.filter(({ bsn }) => bsn !== null), ({ bsn }) => bsn!);
  const opAnummer = Map.groupBy(personen.filter((p) => anummer(p) !== undefined), (p) => anummer(p)!);
  const enige = (lijst: readonly Persoon[] | undefined): Persoon | undefined => (lijst?.length === 1 ? lijst[0] : undefined);
  return (vermelding) => {
    if (vermelding.bsn === undefined) {
      const naar = enige(opAnummer.get(vermelding.anummer ?? ''))?.id ?? null;
      return { naar, open: naar === null ? 'GEEN_NUMMER' : null };
    }
    const kandidaten = opBsn.get(vermelding.bsn) ?? [];
    if (kandidaten.length === 0) return { naar: null, open: 'NIET_IN_SET', melding: 'RELATIE_NIET_IN_SET' };
    if (kandidaten.length === 1) return { naar: kandidaten[0]!.id, open: null };
    const passend = kandidaten.filter((kandidaat) => past(vermelding, kandidaat));
    const naar = (enige(passend) ?? enige(passend.filter((kandidaat) => anummer(kandidaat) === vermelding.anummer)))?.id ?? null;
    return naar === null
      ? { naar, open: 'BSN_MEERDUIDIG', melding: 'RELATIE_MEERDUIDIG_OPEN' }
      : { naar, open: null, melding: 'RELATIE_MEERDUIDIG_OPGELOST' };
  };
}

function anummer(persoon: Persoon): string | undefined {
  return persoon.lijst.persoon.actueel.anummer;
}

function past(vermelding: Persoonsgegevens, persoon: Persoon): boolean {
  const { datum } = vermelding.geboorte;
  return datum !== undefined && persoon.geboortedatum !== null && !strijdig(datum, persoon.geboortedatum)
    && naamGelijk(vermelding.naam, persoon.naam);
}
