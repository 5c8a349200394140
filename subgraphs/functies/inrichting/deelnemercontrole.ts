import { isOin } from '../../../schema/identificatie/oin.js';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Gebreken } from './gebreken.js';
import type { Kennis } from './kennis.js';
import { eisCode, eisTekst } from './tekstcontrole.js';

/** A plain address; what else an e-mail address may be is of no use here. */
const EMAIL = /^[^\s@"<>]{1,64}@[^\s@"<>]{1,190}\.[^\s@"<>.]{2,}$/;

/** With a trunk or country prefix, or a short number. */
const TELEFOON = /^(?:(?:\+|0)[\d ()-]{5,19}|\d{3,6})$/;

/** Members of a private key (RFC 7518): what is in the register is read by all. */
const GEHEIM_IN_SLEUTEL = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Finds everything that is wrong with an organisation in the register. The places begin with `begin`, such as `deelnemer`. */
export function controleerDeelnemer(deelnemer: Registerdeelnemer, kent: Kennis, gebreken: Gebreken, begin: string): void {
  const { oin, naam, soort, regio, endpoint, contacten, sleutel } = deelnemer;
  gebreken.eis(isOin(oin), 'oin', 'Een organisatie heeft een nummer van twintig cijfers.');
  eisTekst(gebreken, naam, [2, 200], `${begin}.naam`);
  gebreken.eis(kent.soort(soort), `${begin}.soort`, 'Deze soort ketenpartner is er niet.');
  eisTekst(gebreken, regio, [2, 100], `${begin}.regio`);
  gebreken.eis(isEindpunt(endpoint), `${begin}.endpoint`, 'Noem een adres dat begint met https of http, zonder wachtwoord, vraagteken of hekje.');
  gebreken.eis(sleutel === undefined || isOpenbareSleutel(sleutel), `${begin}.sleutel`, 'Geef de openbare sleutel als JWK, zonder het geheime deel.');
  contacten.forEach((contact, i) => {
    eisCode(gebreken, contact.soort, `${begin}.contacten[${i}].soort`);
    gebreken.eis(contact.email !== undefined || contact.telefoon !== undefined, `${begin}.contacten[${i}]`, 'Noem een e-mailadres of een telefoonnummer.');
    gebreken.eis(contact.email === undefined || EMAIL.test(contact.email), `${begin}.contacten[${i}].email`, 'Dit is geen e-mailadres.');
    gebreken.eis(contact.telefoon === undefined || TELEFOON.test(contact.telefoon), `${begin}.contacten[${i}].telefoon`, 'Dit is geen telefoonnummer.');
  });
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
