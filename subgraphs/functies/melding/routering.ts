import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Meldingsoortnaam } from './soorten.js';

/** Which organisations are the meldpunt for a kind of melding. */
export interface Routeringsregel {
  readonly id: string;
  /** Kinds of deelnemer; the first of which there is one in the region counts. */
  readonly deelnemersoorten: readonly string[];
  /** Whether there is one for the whole country: then the region makes no difference. */
  readonly landelijk: boolean;
  readonly zin: string;
}

/** Where each kind goes. Configurable policy: a kind of deelnemer that nobody has published has no meldpunt. (samenwerkfunctie 1, automatische routering) */
export const ROUTERING: Readonly<Record<Meldingsoortnaam, Routeringsregel>> = {
  VEILIG_THUIS: { id: 'routering@1/veilig-thuis', deelnemersoorten: ['veilig-thuis'], landelijk: false, zin: 'Een melding voor Veilig Thuis gaat naar Veilig Thuis in de regio.' },
  NIET_ACUTE_ZORG: { id: 'routering@1/niet-acute-zorg', deelnemersoorten: ['wijkteam', 'gemeente'], landelijk: false, zin: 'Een melding van niet-acute zorg gaat naar het wijkteam in de regio, of anders naar de gemeente.' },
  ZORG_EN_VEILIGHEIDSHUIS: { id: 'routering@1/zorg-en-veiligheidshuis', deelnemersoorten: ['zorg-en-veiligheidshuis'], landelijk: false, zin: 'Een melding voor het Zorg- en Veiligheidshuis gaat naar dat in de regio.' },
  COMENSHA: { id: 'routering@1/comensha', deelnemersoorten: ['comensha'], landelijk: true, zin: 'Een melding voor Comensha gaat naar Comensha, in welke regio ook.' },
};

/** Where a melding goes, or why that is not known. */
export type Route = { readonly meldpunt: Registerdeelnemer } | { readonly gebrek: 'GEEN' | 'MEER_DAN_EEN' | 'NIET_DEZE'; readonly zin: string };

/**
 * The meldpunt for a kind in a region.
 * @param gekozen OIN that the melder chose; it must be one of those that there are
 */
export function kiesMeldpunt(deelnemers: readonly Registerdeelnemer[], soort: Meldingsoortnaam, regio: string | undefined, gekozen?: string): Route {
  const kandidaten = meldpunten(deelnemers, soort, gekozen === undefined ? regio : undefined);
  if (gekozen !== undefined) {
    const meldpunt = kandidaten.find(({ oin }) => oin === gekozen);
    return meldpunt ? { meldpunt } : { gebrek: 'NIET_DEZE', zin: 'Deze organisatie is geen meldpunt voor deze soort melding; laat haar weg, of kies er een die dat wel is.' };
  }
  const [meldpunt, ...anderen] = kandidaten;
  if (!meldpunt) return { gebrek: 'GEEN', zin: 'Voor deze soort melding is in deze regio geen meldpunt; kies een andere regio of soort.' };
  if (anderen.length > 0) return { gebrek: 'MEER_DAN_EEN', zin: 'In deze regio is er meer dan één meldpunt voor deze soort; noem in meldpunt welk.' };
  return { meldpunt };
}

/** Without a region: everywhere. */
function meldpunten(deelnemers: readonly Registerdeelnemer[], soort: Meldingsoortnaam, regio: string | undefined): readonly Registerdeelnemer[] {
  const { deelnemersoorten, landelijk } = ROUTERING[soort];
  const gelijk = (een: string, ander: string): boolean => een.trim().toLowerCase() === ander.trim().toLowerCase();
  const hier = deelnemers.filter((deelnemer) => landelijk || regio === undefined || gelijk(deelnemer.regio, regio));
  if (regio === undefined) return hier.filter((deelnemer) => deelnemersoorten.includes(deelnemer.soort));
  return deelnemersoorten.map((kind) => hier.filter((deelnemer) => deelnemer.soort === kind)).find((rij) => rij.length > 0) ?? [];
}
