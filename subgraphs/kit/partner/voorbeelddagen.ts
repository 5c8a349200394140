import { dagbereik, dagVan, isoVan, PEILDATUM } from '../voorbeelddata/dagen.js';
import type { Toeval } from '../voorbeelddata/toeval.js';
import type { Betrokkenheidrij } from '../voorbeelddata/dossiers/voorbeelddossier.js';

// Days for what a kind adds to a synthetic dossier, so that it agrees with the involvement that it belongs to.

/** A day within an involvement, as far as the dossier tells when that was; null while it has yet to begin. */
export function dagTijdens({ vanaf, tot, status }: Betrokkenheidrij, toeval: Toeval): string | null {
  const begin = vanaf === null || status === 'AANGEMELD' ? undefined : dagbereik(vanaf);
  if (!begin) return null;
  const eind = (tot === null ? undefined : dagbereik(tot)) ?? { eerste: dagVan(PEILDATUM), laatste: dagVan(PEILDATUM) };
  // Days that are surely within; when both ends are too vague for that, days that may be.
  const [eerste, laatste] = begin.laatste <= eind.eerste ? [begin.laatste, eind.eerste] : [begin.eerste, eind.laatste];
  return isoVan(toeval.geheelGetal(eerste, laatste));
}

/** A number of days after a whole day. */
export function dagenLater(dag: string, aantal: number): string {
  return isoVan(dagVan(dag) + aantal);
}

/** A number of days after the reference date: for what is planned. */
export function dagenVooruit(aantal: number): string {
  return dagenLater(PEILDATUM, aantal);
}
