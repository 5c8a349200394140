import { isBsn } from '../../../schema/identificatie/bsn.js';
import type { Functiecontext, Identiteiten } from '../../kit/index.js';
import type { Gebreken } from './gebreken.js';
import { MAX_BETROKKENEN, type MeldingInvoer, type MeldingPersoonInvoer, type OnbekendePersoonInvoer } from './invoer.js';
import type { Betrokkene, Onbekende } from './melding.js';
import { isIngevuld } from './tekstcontrole.js';

const ZINNEN = {
  PERSOON_ONBEKEND: 'Deze aanduiding wijst niemand aan in het personenregister; controleer haar, of noem deze persoon als onbekende.',
  PERSOON_NIET_EENDUIDIG: 'Dit nummer staat op de lijst van meer dan één persoon; stel de identiteit vast en duid de persoon aan met id.',
} as const;

/**
 * Who the persons in a melding are: of each the key of Persoon, never the number. What is not found, or is named twice, is noted.
 * Nobody is asked about what is no designation: `controleerInvoer` notes that.
 * @throws FoutInVraag with FORBIDDEN, UITVRAAGLIMIET, FUNCTIE_ONBEREIKBAAR or LOGBOEK_ONBESCHIKBAAR, as samenwerkfunctie 2 says
 */
export async function stelPersonenVast({ betrokkenen }: MeldingInvoer, gebreken: Gebreken, identiteiten: Identiteiten, context: Functiecontext): Promise<readonly Betrokkene[]> {
  const rijen = betrokkenen ?? [];
  const aangeduid = rijen.slice(0, MAX_BETROKKENEN).flatMap(({ persoon }, i) => (persoon && isAanduiding(persoon) ? [{ persoon, plaats: `invoer.betrokkenen[${i}].persoon` }] : []));
  const vondsten = aangeduid.length === 0 ? [] : await identiteiten.vind(aangeduid.map(({ persoon }) => persoon), context);
  const gezien = new Set<string>();
  const ids = new Map<MeldingPersoonInvoer, string>();
  aangeduid.forEach(({ persoon, plaats }, i) => {
    const vondst = vondsten[i] ?? { fout: 'PERSOON_ONBEKEND' };
    if ('fout' in vondst) return gebreken.eis(false, plaats, ZINNEN[vondst.fout]);
    gebreken.eis(!gezien.has(vondst.persoon.id), plaats, 'Deze persoon is al genoemd.');
    gezien.add(vondst.persoon.id);
    ids.set(persoon, vondst.persoon.id);
  });
  return rijen.map(({ rol, persoon, onbekend }) => ({ rol, ...(persoon && ids.has(persoon) && { persoon: ids.get(persoon) }), ...(onbekend && { onbekend: wieOnbekend(onbekend) }) }));
}

const isAanduiding = ({ id, bsn }: MeldingPersoonInvoer): boolean => (bsn == null ? id != null && isSleutel(id) : id == null && isBsn(bsn));

/** Keys of Persoon are short, and have no character that a database does not take. */
const isSleutel = (id: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(id);

function wieOnbekend(onbekend: OnbekendePersoonInvoer): Onbekende {
  const { geslacht, ...teksten } = onbekend;
  return {
    ...Object.fromEntries(Object.entries(teksten).filter(([, waarde]) => isIngevuld(waarde))),
    ...(geslacht != null && { geslacht }),
  };
}
