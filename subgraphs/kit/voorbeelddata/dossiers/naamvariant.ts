import { ONBEKEND } from '../../../../schema/identificatie/onvolledige-datum.js';
import { volledigeNaam, type Persoonsnaam } from '../bevolking/demopersoon.js';
import type { Toeval } from '../toeval.js';

/** Spellings that professionals mix up. */
const SPELLINGEN: readonly (readonly [van: string, naar: string])[] = [
  ['ij', 'y'], ['uij', 'uy'], ['c', 'k'], ['k', 'c'], ['ck', 'k'], ['ei', 'ij'], ['ks', 'x'], ['f', 'v'], ['s', 'z'], ['ph', 'f'], ['ou', 'au'],
  ['é', 'e'], ['ö', 'o'], ['ş', 's'], ['ı', 'i'], ['ğ', 'g'], ['ń', 'n'], ['ó', 'o'], ['Ö', 'O'], ['Ş', 'S'],
];

const TUSSENVOEGSELS = "van|de|der|den|ten|ter|te|het|'t|op|in|el|al|la|le|du|von|El|Al";
const LAATSTE_NAAM = new RegExp(`(?:^|\\s)((?:(?:${TUSSENVOEGSELS})\\s)*\\S+)$`);

/** A way to record a name otherwise; undefined when it does not apply to this name. */
type Variant = (naam: Persoonsnaam, partnernaam: string | undefined, toeval: Toeval) => string | undefined;

const VARIANTEN: readonly (readonly [variant: Variant, gewicht: number])[] = [
  [zonderTweedeNaam, 3], [anderGespeld, 4], [zonderVoorvoegsel, 3], [metVoorletters, 3], [metPartnernaam, 2], [metTikfout, 2],
];

/**
 * A name as an organisation may have recorded it: mostly right, sometimes spelled otherwise, shortened, with the partner's name or mistyped.
 * @param partnernaam full name of the partner, if there is one
 */
export function naamZoalsVastgelegd(naam: Persoonsnaam, partnernaam: string | undefined, toeval: Toeval): string {
  if (naam.geslachtsnaam === ONBEKEND || toeval.kans(0.6)) return volledigeNaam(naam);
  const variant = toeval.kiesGewogen(VARIANTEN);
  return variant(naam, partnernaam, toeval) ?? volledigeNaam(naam);
}

/** The same for someone of whom only the full name is known. */
export function volledigeNaamZoalsVastgelegd(naam: string, toeval: Toeval): string {
  const geslachtsnaam = achternaamUit(naam);
  const voornamen = naam.slice(0, naam.length - geslachtsnaam.length).trim();
  return naamZoalsVastgelegd({ voornamen, geslachtsnaam }, undefined, toeval);
}

/** The surname with its prefix at the end of a full name. */
export function achternaamUit(naam: string): string {
  return LAATSTE_NAAM.exec(naam)?.[1] ?? naam;
}

function zonderTweedeNaam(naam: Persoonsnaam): string | undefined {
  const [roepnaam, ...rest] = naam.voornamen.split(' ');
  return rest.length > 0 && roepnaam ? volledigeNaam({ ...naam, voornamen: roepnaam }) : undefined;
}

function anderGespeld(naam: Persoonsnaam, _partnernaam: string | undefined, toeval: Toeval): string | undefined {
  const mogelijk = SPELLINGEN.filter(([van]) => naam.geslachtsnaam.slice(1).includes(van));
  if (mogelijk.length === 0) return undefined;
  const [van, naar] = toeval.kies(mogelijk);
  const plaats = naam.geslachtsnaam.indexOf(van, 1);
  return volledigeNaam({ ...naam, geslachtsnaam: naam.geslachtsnaam.slice(0, plaats) + naar + naam.geslachtsnaam.slice(plaats + van.length) });
}

function zonderVoorvoegsel(naam: Persoonsnaam): string | undefined {
  return naam.voorvoegsel === undefined ? undefined : volledigeNaam({ voornamen: naam.voornamen, geslachtsnaam: naam.geslachtsnaam });
}

function metVoorletters(naam: Persoonsnaam): string | undefined {
  if (naam.voornamen === '') return undefined;
  const voorletters = naam.voornamen.split(' ').filter(Boolean).map((voornaam) => `${[...voornaam][0]}.`).join('');
  return volledigeNaam({ ...naam, voornamen: voorletters });
}

function metPartnernaam(naam: Persoonsnaam, partnernaam: string | undefined, toeval: Toeval): string | undefined {
  if (partnernaam === undefined) return undefined;
  const vanPartner = achternaamUit(partnernaam);
  const eigen = [naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ');
  return `${naam.voornamen} ${toeval.kans(0.5) ? vanPartner : `${vanPartner}-${eigen}`}`.trim();
}

/** Two letters within the surname change places. */
function metTikfout(naam: Persoonsnaam, _partnernaam: string | undefined, toeval: Toeval): string | undefined {
  const letters = [...naam.geslachtsnaam];
  const isKlein = (letter: string | undefined): boolean => /^\p{Ll}$/u.test(letter ?? '');
  const plaatsen = [...letters.keys()]
    .filter((i) => i > 0 && isKlein(letters[i]) && isKlein(letters[i + 1]) && letters[i] !== letters[i + 1]);
  if (plaatsen.length === 0) return undefined;
  const i = toeval.kies(plaatsen);
  [letters[i], letters[i + 1]] = [letters[i + 1] as string, letters[i] as string];
  return volledigeNaam({ ...naam, geslachtsnaam: letters.join('') });
}
