import type { Persoonsnaam, Persoonsvermelding } from './demopersoon.js';
import { dagInJaar } from './gba-datum.js';
import type { Gezinslidvorm, Gezinsvorm } from './gezinsvorm.js';
import { NAMEN, NEDERLAND, NEDERLANDSE_GEBOORTEPLAATSEN, type Namenbron } from './namen.js';
import type { Toeval } from '../toeval.js';

/** A member with name and birth filled in. */
export interface Lid {
  readonly vorm: Gezinslidvorm;
  readonly bron: Namenbron;
  /** The surname as the source of names has it, before the form for men or women. */
  readonly achternaam: string;
  readonly vermelding: Persoonsvermelding & { readonly bsn: string };
}

/**
 * Gives the members of a family their names, and day and place of birth.
 * @param bezet first names and surnames already given out; what is given out here is added, so that no two people are easily mixed up
 */
export function vulIdentiteitIn(vorm: Gezinsvorm, bsns: readonly string[], toeval: Toeval, bezet: Set<string>): Lid[] {
  const achternamen = new Map<string, string>();
  return vorm.leden.map((lidvorm, i) => {
    const eigen = toeval.stroom(lidvorm.rol);
    const bron = NAMEN[lidvorm.herkomst ?? vorm.herkomst];
    const naamVan = lidvorm.naamVan ?? lidvorm.ouders?.at(-1) ?? lidvorm.rol;
    const achternaam = achternamen.get(naamVan) ?? kiesVrije(bron.achternamen, eigen, bezet);
    achternamen.set(naamVan, achternaam).set(lidvorm.rol, achternaam);
    const geboortedatum = geboortedatumVan(lidvorm, eigen);
    return {
      vorm: lidvorm,
      bron,
      achternaam,
      vermelding: {
        bsn: bsns[i] as string,
        voornamen: voornamenVoor(lidvorm.geslacht, Number(geboortedatum.slice(0, 4)), bron, eigen, bezet),
        ...splitsAchternaam(achternaam, lidvorm.geslacht, bron),
        geslacht: lidvorm.geslacht,
        geboortedatum,
        ...geboorteplaats(lidvorm.geborenInBuitenland === true, bron, eigen),
      },
    };
  });
}

/**
 * A person whom the register knows by name only, such as the parent of an adult.
 * @param geboortejaar undefined when nothing is known of it
 * @param achternaam in the form of {@link Lid.achternaam}; default a new one
 */
export function vermeldingZonderLijst(
  geslacht: 'M' | 'V', bron: Namenbron, geboortejaar: number | undefined, toeval: Toeval, achternaam = toeval.kies(bron.achternamen),
): Persoonsvermelding {
  return {
    voornamen: voornamenVoor(geslacht, geboortejaar ?? 1950, bron, toeval, new Set()),
    ...splitsAchternaam(achternaam, geslacht, bron),
    geslacht,
    geboortedatum: geboortejaar === undefined ? '00000000' : dagInJaar(geboortejaar, toeval),
    ...geboorteplaats(bron.land !== NEDERLAND, bron, toeval),
  };
}

function geboortedatumVan(vorm: Gezinslidvorm, toeval: Toeval): string {
  if (typeof vorm.geboren === 'string') return vorm.geboren;
  return dagInJaar(vorm.geboren, toeval);
}

function voornamenVoor(geslacht: string, geboortejaar: number, bron: Namenbron, toeval: Toeval, bezet: Set<string>): string {
  const jong = geslacht === 'M' ? bron.mannen : bron.vrouwen;
  const oud = (geslacht === 'M' ? bron.oudereMannen : bron.oudereVrouwen) ?? jong;
  const eerste = kiesVrije(geboortejaar < 1972 ? oud : jong, toeval, bezet);
  const tweede = toeval.kies(oud);
  return toeval.kans(0.4) && tweede !== eerste ? `${eerste} ${tweede}` : eerste;
}

function splitsAchternaam(achternaam: string, geslacht: string, bron: Namenbron): Omit<Persoonsnaam, 'voornamen'> {
  const [voorvoegsel, rest] = achternaam.includes('|') ? achternaam.split('|') as [string, string] : [undefined, achternaam];
  const [van, naar] = bron.vrouwelijkeUitgang ?? ['', ''];
  const geslachtsnaam = geslacht === 'V' && van !== '' && rest.endsWith(van) ? rest.slice(0, -van.length) + naar : rest;
  return { ...(voorvoegsel === undefined ? {} : { voorvoegsel }), geslachtsnaam };
}

function geboorteplaats(inBuitenland: boolean, bron: Namenbron, toeval: Toeval): { geboorteplaats: string; geboorteland: string } {
  return inBuitenland
    ? { geboorteplaats: toeval.kies(bron.plaatsen), geboorteland: bron.land }
    : { geboorteplaats: toeval.kies(NEDERLANDSE_GEBOORTEPLAATSEN), geboorteland: NEDERLAND };
}

/** One that is not given out yet; when all are, any. */
function kiesVrije(namen: readonly string[], toeval: Toeval, bezet: Set<string>): string {
  const vrije = namen.filter((naam) => !bezet.has(naam));
  const naam = toeval.kies(vrije.length > 0 ? vrije : namen);
  bezet.add(naam);
  return naam;
}
