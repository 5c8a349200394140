import { isBsn } from '../../../schema/identificatie/bsn.js';
import { EIS, EISEN } from './eisen.js';
import { Gebreken } from './gebreken.js';
import { type BetrokkeneInvoer, type IncidentInvoer, MAX_BETROKKENEN, type MeldingContactInvoer, type MeldingInvoer, type OnbekendePersoonInvoer } from './invoer.js';
import { eisIngevuld, eisTekst, isIngevuld, REGEL, VERHAAL } from './tekstcontrole.js';

/** The most incidents, and the most questions of a form, in one melding. */
const MAX_INCIDENTEN = 50;
const MAX_VRAGEN = 200;

const EMAIL = /^[^\s@"<>]{1,64}@[^\s@"<>]{1,190}\.[^\s@"<>.]{2,}$/;
const TELEFOON = /^(?:(?:\+|0)[\d ()-]{5,19}|\d{3,6})$/;

/**
 * Finds everything that is missing or wrong in a melding, as far as it stands in the melding itself.
 * @param nu milliseconds since the epoch: nothing was reported or happened after it
 */
export function controleerInvoer(invoer: MeldingInvoer, nu: number): Gebreken {
  const gebreken = new Gebreken();
  for (const naam of EISEN[invoer.soort]) {
    const { isVoldaan, plaats, zin } = EIS[naam];
    gebreken.eis(isVoldaan(invoer), `invoer.${plaats}`, zin);
  }
  const { regio, verzoek, zorgelijkeSituatie, incidenten, betrokkenen, contact, overigeInformatie, gemeld } = invoer;
  eisTekst(gebreken, regio, 'invoer.regio', REGEL);
  eisTekst(gebreken, verzoek, 'invoer.verzoek', VERHAAL);
  eisVerleden(gebreken, gemeld, 'invoer.gemeld', nu);
  eisTekst(gebreken, zorgelijkeSituatie?.schets, 'invoer.zorgelijkeSituatie.schets', VERHAAL);
  eisTekst(gebreken, zorgelijkeSituatie?.toelichting, 'invoer.zorgelijkeSituatie.toelichting', VERHAAL);
  const vragen = zorgelijkeSituatie?.vraagAntwoorden ?? [];
  gebreken.eis(vragen.length <= MAX_VRAGEN, 'invoer.zorgelijkeSituatie.vraagAntwoorden', `Noem ten hoogste ${MAX_VRAGEN} vragen.`);
  vragen.slice(0, MAX_VRAGEN).forEach(({ vraag, antwoord }, i) => {
    eisIngevuld(gebreken, vraag, `invoer.zorgelijkeSituatie.vraagAntwoorden[${i}].vraag`, VERHAAL, 'Noem de vraag.');
    eisIngevuld(gebreken, antwoord, `invoer.zorgelijkeSituatie.vraagAntwoorden[${i}].antwoord`, VERHAAL, 'Noem het antwoord, of laat de vraag weg.');
  });
  gebreken.eis((incidenten?.length ?? 0) <= MAX_INCIDENTEN, 'invoer.incidenten', `Noem ten hoogste ${MAX_INCIDENTEN} voorvallen.`);
  incidenten?.slice(0, MAX_INCIDENTEN).forEach((incident, i) => controleerIncident(gebreken, incident, `invoer.incidenten[${i}]`, nu));
  gebreken.eis((betrokkenen?.length ?? 0) <= MAX_BETROKKENEN, 'invoer.betrokkenen', `Noem ten hoogste ${MAX_BETROKKENEN} personen; deel een grotere groep in meer dan één melding.`);
  betrokkenen?.slice(0, MAX_BETROKKENEN).forEach((betrokkene, i) => controleerBetrokkene(gebreken, betrokkene, `invoer.betrokkenen[${i}]`));
  if (contact) controleerContact(gebreken, contact, 'invoer.contact');
  if (overigeInformatie) {
    eisIngevuld(gebreken, overigeInformatie.omschrijving, 'invoer.overigeInformatie.omschrijving', VERHAAL, 'Omschrijf wat er verder te weten is, of laat overigeInformatie weg.');
    eisTekst(gebreken, overigeInformatie.url, 'invoer.overigeInformatie.url', 500);
    gebreken.eis(!isIngevuld(overigeInformatie.url) || isAdres(overigeInformatie.url), 'invoer.overigeInformatie.url', 'Noem een adres dat begint met https, zonder wachtwoord.');
  }
  return gebreken;
}

/** At a moment or in a period, and never to come. */
function controleerIncident(gebreken: Gebreken, { tijdstip, periode, locatie, omschrijving }: IncidentInvoer, plaats: string, nu: number): void {
  gebreken.eis((tijdstip == null) !== (periode == null), plaats, 'Noem het tijdstip, of de periode als het tijdstip niet bekend is: precies één van beide.');
  eisVerleden(gebreken, tijdstip, `${plaats}.tijdstip`, nu);
  if (periode) {
    gebreken.eis(periode.begin != null, `${plaats}.periode.begin`, 'Noem wanneer het begon.');
    eisVerleden(gebreken, periode.begin, `${plaats}.periode.begin`, nu);
    eisVerleden(gebreken, periode.einde, `${plaats}.periode.einde`, nu);
    gebreken.eis(periode.begin == null || periode.einde == null || Date.parse(periode.begin) <= Date.parse(periode.einde), `${plaats}.periode.einde`, 'Het einde ligt niet voor het begin.');
  }
  eisTekst(gebreken, locatie, `${plaats}.locatie`, REGEL);
  eisIngevuld(gebreken, omschrijving, `${plaats}.omschrijving`, VERHAAL, 'Omschrijf wat er gebeurde.');
}

function eisVerleden(gebreken: Gebreken, moment: string | null | undefined, plaats: string, nu: number): void {
  gebreken.eis(moment == null || Date.parse(moment) <= nu, plaats, 'Dit moment ligt in de toekomst.');
}

function controleerBetrokkene(gebreken: Gebreken, { persoon, onbekend }: BetrokkeneInvoer, plaats: string): void {
  gebreken.eis((persoon == null) !== (onbekend == null), plaats, 'Noem een persoon die het personenregister kent, of wat u weet van een onbekende: precies één van beide.');
  if (persoon) {
    const { id, bsn } = persoon;
    gebreken.eis((id == null) !== (bsn == null), `${plaats}.persoon`, 'Duid een persoon aan met precies één van id en bsn.');
    gebreken.eis(id == null || /^[A-Za-z0-9_-]{1,64}$/.test(id), `${plaats}.persoon.id`, 'Dit is geen sleutel van Persoon.');
    gebreken.eis(bsn == null || isBsn(bsn), `${plaats}.persoon.bsn`, 'Een burgerservicenummer heeft negen cijfers, met voorloopnul, en voldoet aan de elfproef.');
  }
  if (onbekend) controleerOnbekende(gebreken, onbekend, `${plaats}.onbekend`);
}

function controleerOnbekende(gebreken: Gebreken, onbekende: OnbekendePersoonInvoer, plaats: string): void {
  const teksten = ['voornamen', 'voorvoegsel', 'geslachtsnaam', 'adres', 'omschrijving'] as const;
  const bekend = teksten.some((veld) => isIngevuld(onbekende[veld])) || isIngevuld(onbekende.geboortedatum) || onbekende.geslacht != null;
  gebreken.eis(bekend, plaats, 'Noem ten minste iets waaraan deze persoon te herkennen is.');
  for (const veld of teksten) eisTekst(gebreken, onbekende[veld], `${plaats}.${veld}`, veld === 'omschrijving' ? VERHAAL : REGEL);
}

function controleerContact(gebreken: Gebreken, { naam, telefoon, email }: MeldingContactInvoer, plaats: string): void {
  eisIngevuld(gebreken, naam, `${plaats}.naam`, REGEL, 'Noem uw naam of die van uw team, of laat contact weg.');
  gebreken.eis(isIngevuld(telefoon) || isIngevuld(email), plaats, 'Noem een telefoonnummer of een e-mailadres.');
  gebreken.eis(!isIngevuld(telefoon) || TELEFOON.test(telefoon), `${plaats}.telefoon`, 'Dit is geen telefoonnummer.');
  gebreken.eis(!isIngevuld(email) || EMAIL.test(email), `${plaats}.email`, 'Dit is geen e-mailadres.');
}

function isAdres(waarde: string): boolean {
  if (!URL.canParse(waarde)) return false;
  const { protocol, username, password } = new URL(waarde);
  return protocol === 'https:' && username === '' && password === '';
}
