import { adressenVan, adresVanLid } from './adressen.js';
import type { Demobevolking, Demogezin, Demopersoon, Feit, Persoonsvermelding } from './demopersoon.js';
import { dagInJaar } from './gba-datum.js';
import { vulIdentiteitIn, type Lid } from './gezinsidentiteit.js';
import { GEZINNEN } from './gezinnen.js';
import type { Gezinsvorm } from './gezinsvorm.js';
import { oudersVan } from './ouders.js';
import { bsnsVanGezin } from './persoonsnummers.js';
import { maakToeval, type Toeval } from '../toeval.js';
import { inNederland, partnersVan } from './verbintenissen.js';

/** The seed of the demo population. */
export const DEMOZAAD = 'handbereik';

/**
 * The project's own demo population: synthetic persons in families of every shape that the chain meets, as of `PEILDATUM`.
 * Shapes and BSNs are the same for every seed; names, days, places and addresses follow from it.
 */
export function maakBevolking(zaad: string = DEMOZAAD): Demobevolking {
  const toeval = maakToeval(zaad).stroom('bevolking');
  const bezet = new Set<string>();
  const personen: Demopersoon[] = [];
  const gezinnen: Demogezin[] = [];
  GEZINNEN.forEach((vorm, i) => {
    const nummer = i + 1;
    const bsns = bsnsVanGezin(nummer, vorm.leden.length);
    const leden = vulIdentiteitIn(vorm, bsns, toeval.stroom(`gezin ${nummer}`), bezet);
    personen.push(...werkUit(vorm, leden, toeval.stroom(`gezin ${nummer}`)));
    gezinnen.push({ nummer, omschrijving: vorm.omschrijving, leden: leden.map((lid) => ({ rol: lid.vorm.rol, bsn: lid.vermelding.bsn })) });
  });
  return { personen, gezinnen };
}

function werkUit(vorm: Gezinsvorm, leden: readonly Lid[], toeval: Toeval): Demopersoon[] {
  const perRol = new Map(leden.map((lid) => [lid.vorm.rol, lid]));
  const adressen = adressenVan(vorm, toeval);
  const sterfgevallen = sterfgevallenVan(leden, toeval);
  const partners = partnersVan(vorm, perRol, sterfgevallen, toeval);
  return leden.map((lid) => {
    const { rol, naamgebruik, geheim, gezag, curatele } = lid.vorm;
    const overleden = sterfgevallen.get(rol);
    return {
      ...lid.vermelding,
      nationaliteit: lid.bron.nationaliteit,
      naamgebruik: naamgebruik ?? 'E',
      ...adresVanLid(lid, adressen, toeval),
      ouders: oudersVan(lid, perRol, toeval),
      partners: partners.get(rol) ?? [],
      kinderen: kinderenVan(rol, leden),
      ...(overleden && { overleden }),
      ...(geheim && { geheim }),
      ...(gezag && { gezag: { code: gezag.code, sinds: dagInJaar(gezag.sinds, toeval.stroom(`gezag ${rol}`)) } }),
      ...(curatele && { curatele: { sinds: dagInJaar(curatele, toeval.stroom(`curatele ${rol}`)) } }),
    };
  });
}

function sterfgevallenVan(leden: readonly Lid[], toeval: Toeval): Map<string, Feit> {
  const sterfgevallen = new Map<string, Feit>();
  for (const { vorm: { rol, overleden } } of leden) {
    if (overleden === undefined) continue;
    const eigen = toeval.stroom(`overlijden ${rol}`);
    sterfgevallen.set(rol, inNederland(dagInJaar(overleden, eigen), eigen));
  }
  return sterfgevallen;
}

function kinderenVan(rol: string, leden: readonly Lid[]): Persoonsvermelding[] {
  return leden.filter((lid) => (lid.vorm.ouders as readonly string[] | undefined)?.includes(rol)).map((lid) => lid.vermelding);
}
