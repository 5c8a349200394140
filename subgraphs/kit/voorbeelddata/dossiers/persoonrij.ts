import { isOnvolledigeDatum } from '../../../../schema/identificatie/onvolledige-datum.js';
import type { Betrokkenheidsperiode } from './betrokkenheden.js';
import { isoVan } from '../dagen.js';
import { naamZoalsVastgelegd } from './naamvariant.js';
import { PLAATSEN } from '../plaatsen.js';
import type { Toeval } from '../toeval.js';
import { alsVastgelegd, type Venster } from './venster.js';
import type { Persoonrij } from './voorbeelddossier.js';
import type { Voorbeeldpersoon } from './voorbeeldpersoon.js';

/** The person as an organisation has recorded them, from shortly before its first involvement. */
export function maakPersoonrij(persoon: Voorbeeldpersoon, periodes: readonly Betrokkenheidsperiode[], venster: Venster, toeval: Toeval): Persoonrij {
  const partner = persoon.gezinsleden.find(({ relatiesoort }) => relatiesoort === 'PARTNER');
  const eersteBegin = Math.min(venster.laatste, ...periodes.map(({ begin }) => begin));
  const geregistreerd = Math.max(venster.eerste, eersteBegin - toeval.geheelGetal(0, 21));
  return {
    naam: naamZoalsVastgelegd(persoon, partner?.naam, toeval),
    geboortedatum: geboortedatum(persoon.geboortedatum, isoVan(venster.laatste), toeval),
    woonplaats: woonplaats(persoon.woonplaats, toeval),
    geregistreerdSinds: alsVastgelegd(geregistreerd, venster, toeval),
  };
}

/** Mostly as in the register; sometimes day and month changed places, the year only, or 1 January for what is not known. */
function geboortedatum(datum: string, laatste: string, toeval: Toeval): string | null {
  if (toeval.kans(0.88)) return datum;
  const [jaar, maand, dag] = datum.split('-');
  if (dag === undefined) return maand === undefined && isOnvolledigeDatum(`${jaar}-01-01`) ? `${jaar}-01-01` : datum;
  const verwisseld = `${jaar}-${dag}-${maand}`;
  if (toeval.kans(0.5) && isOnvolledigeDatum(verwisseld) && verwisseld <= laatste) return verwisseld;
  return toeval.kans(0.7) ? String(jaar) : null;
}

/** Sometimes unknown, or another place, as after a move. */
function woonplaats(plaats: string | undefined, toeval: Toeval): string | null {
  if (plaats === undefined || toeval.kans(0.08)) return null;
  return toeval.kans(0.06) ? toeval.kies(PLAATSEN).naam : plaats;
}
