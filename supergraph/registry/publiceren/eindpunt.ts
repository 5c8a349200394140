import { BlockList, isIP } from 'node:net';
import type { Bevinding } from '../../../schema/publicatie.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { bevinding } from './bevinding.js';

/** Where no organisation answers: this network's own link, services of a cloud that give out secrets, everywhere and nowhere. (RFC 3927, 4291, 6890) */
const VERBODEN = new BlockList();
VERBODEN.addSubnet('169.254.0.0', 16, 'ipv4');
VERBODEN.addSubnet('0.0.0.0', 8, 'ipv4');
VERBODEN.addSubnet('224.0.0.0', 3, 'ipv4');
VERBODEN.addAddress('100.100.100.200', 'ipv4');
VERBODEN.addSubnet('fe80::', 10, 'ipv6');
VERBODEN.addSubnet('ff00::', 8, 'ipv6');
VERBODEN.addAddress('::', 'ipv6');
VERBODEN.addAddress('fd00:ec2::254', 'ipv6');
const VERBODEN_NAMEN = /^(?:metadata|instance-data|.*\.metadata|metadata\..*)$/;

const DEZE_MACHINE = new BlockList();
DEZE_MACHINE.addSubnet('127.0.0.0', 8, 'ipv4');
DEZE_MACHINE.addAddress('::1', 'ipv6');

/** An endpoint by which two can be compared: the same place however it was written. */
export function eindpuntsleutel(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).href.replace(/\/+$/, '') : endpoint;
}

/** What is wrong with the place where an organisation says to answer. */
export function keurEindpunt(endpoint: string, httpBuitenDezeMachine: boolean): readonly Bevinding[] {
  const fout = (melding: string, uitweg: string): readonly Bevinding[] => [bevinding('eindpunt', 'endpoint', melding, uitweg)];
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || /\s/.test(endpoint)) return fout('Dit is geen adres met https of http.', 'Noem het hele adres, zoals https://voorbeeld.nl/graphql.');
  if (url.username || url.password) return fout('Het adres draagt een aanmelding.', 'Noem het adres zonder gebruikersnaam en wachtwoord; de keten meldt zich met een bewijs.');
  if (/[?#]/.test(endpoint)) return fout('Het adres heeft een vraagteken of een hekje.', 'Noem het adres zonder zoekdeel.');
  if (noemtPersoonsnummer(endpoint)) return fout('In het adres staat iets dat een persoonsnummer kan zijn.', 'Kies een adres zonder zulk nummer.');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isVerboden(host)) return fout('Op dit adres antwoordt geen organisatie: het is van het netwerk of van de machine zelf.', 'Noem het adres waarop uw subgraph voor de keten bereikbaar is.');
  if (url.protocol === 'http:' && !httpBuitenDezeMachine && !isDezeMachine(host)) return fout('Het adres is niet versleuteld.', 'Gebruik https.');
  return [];
}

function isVerboden(host: string): boolean {
  const soort = isIP(host);
  // An address of version 4 inside one of version 6 is examined as what it is.
  return soort === 0 ? VERBODEN_NAMEN.test(host.toLowerCase()) : VERBODEN.check(host, soort === 6 ? 'ipv6' : 'ipv4');
}

function isDezeMachine(host: string): boolean {
  const soort = isIP(host);
  return soort === 0 ? /^(?:.*\.)?localhost$/i.test(host) : DEZE_MACHINE.check(host, soort === 6 ? 'ipv6' : 'ipv4');
}
