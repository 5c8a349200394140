import { CONTRACTVERSIES, isContractversie } from '../../../schema/contract.js';
import { isOin } from '../../../schema/identificatie/oin.js';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Gebreken } from './gebreken.js';
import type { Kennis } from './kennis.js';
import { eisCode, eisTekst, isCode } from './tekstcontrole.js';

/** A plain address; what else an e-mail address may be is of no use here. */
const EMAIL = /^[^\s@"<>]{1,64}@[^\s@"<>]{1,190}\.[^\s@"<>.]{2,}$/;

/** The code of a kind: the names of its types begin with it. */
const SOORT = /^[a-z][a-z0-9-]*$/;

/** With a trunk or country prefix, or a short number. */
const TELEFOON = /^(?:(?:\+|0)[\d ()-]{5,19}|\d{3,6})$/;

/** Members of a private key (RFC 7518): what is in the register is read by all. */
const GEHEIM_IN_SLEUTEL = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Finds everything that is wrong with an organisation in the register. The places begin with `begin`, such as `deelnemer`. */
export function controleerDeelnemer(deelnemer: Registerdeelnemer, kent: Kennis, gebreken: Gebreken, begin: string): void {
  const { oin, naam, regio, endpoint, contacten, sleutel, contract, soortversie } = deelnemer;
  gebreken.eis(isOin(oin), 'oin', 'Een organisatie heeft een nummer van twintig cijfers.');
  eisTekst(gebreken, naam, [2, 200], `${begin}.naam`);
  controleerSoort(deelnemer, kent, gebreken, `${begin}.soort`);
  eisTekst(gebreken, regio, [2, 100], `${begin}.regio`);
  gebreken.eis(endpoint === undefined || isEindpunt(endpoint), `${begin}.endpoint`, 'Noem een adres dat begint met https of http, zonder wachtwoord, vraagteken of hekje.');
  gebreken.eis(sleutel === undefined || isOpenbareSleutel(sleutel), `${begin}.sleutel`, 'Geef de openbare sleutel als JWK, zonder het geheime deel.');
  gebreken.eis(contract === undefined || isContractversie(contract), `${begin}.contract`, `Kies een versie van het contract die er is: ${CONTRACTVERSIES.join(' of ')}.`);
  gebreken.eis(soortversie === undefined || soortversie >= 1, `${begin}.soortversie`, 'Een versie telt vanaf 1.');
  contacten.forEach((contact, i) => {
    eisCode(gebreken, contact.soort, `${begin}.contacten[${i}].soort`);
    gebreken.eis(contact.email !== undefined || contact.telefoon !== undefined, `${begin}.contacten[${i}]`, 'Noem een e-mailadres of een telefoonnummer.');
    gebreken.eis(contact.email === undefined || EMAIL.test(contact.email), `${begin}.contacten[${i}].email`, 'Dit is geen e-mailadres.');
    gebreken.eis(contact.telefoon === undefined || TELEFOON.test(contact.telefoon), `${begin}.contacten[${i}].telefoon`, 'Dit is geen telefoonnummer.');
  });
}

/** Who is connected is of a kind that is published; who is admitted may be the first of her kind, and publishes it herself. */
function controleerSoort({ soort, endpoint }: Registerdeelnemer, kent: Kennis, gebreken: Gebreken, plaats: string): void {
  if (kent.soort(soort)) return;
  gebreken.eis(endpoint === undefined, plaats, 'Deze soort ketenpartner is er niet; laat het adres weg zolang de soort niet is gepubliceerd.');
  gebreken.eis(isCode(soort) && SOORT.test(soort), plaats, 'Een soort is een code van kleine letters, cijfers en koppeltekens, die met een letter begint.');
}

function isEindpunt(waarde: string): boolean {
  if (waarde.length > 500 || !URL.canParse(waarde)) return false;
  const { protocol, username, password, search, hash } = new URL(waarde);
  return (protocol === 'https:' || protocol === 'http:') && `${username}${password}${search}${hash}` === '' && !/[\s?#]/.test(waarde);
}

function isOpenbareSleutel(waarde: string): boolean {
  if (waarde.length > 4_000) return false;
  try {
    const sleutel: unknown = JSON.parse(waarde);
    return typeof sleutel === 'object' && sleutel !== null && 'kty' in sleutel && typeof sleutel.kty === 'string' && sleutel.kty !== 'oct'
      && GEHEIM_IN_SLEUTEL.every((lid) => !(lid in sleutel));
  } catch {
    return false;
  }
}
