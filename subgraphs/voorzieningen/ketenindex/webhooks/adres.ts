import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { noemtPersoonsnummer } from '../../../../schema/identificatie/persoonsnummer.js';
import { FoutInVraag } from '../../../kit/fouten.js';

const MAX_TEKENS = 500;

/** Says that an address is inside, where nothing is delivered. */
export const BINNEN = 'WEBHOOK_ADRES_BINNEN';

/** What is not the public internet. (RFC 6890 and the registries of IANA for special-purpose addresses) */
const VIER = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'];
/** Within 2000::/3: what is no place of its own, or holds an IPv4 address. */
const ZES = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const binnen = new BlockList();
const buiten = new BlockList();
const subnet = (lijst: BlockList, reeks: string, soort: 'ipv4' | 'ipv6'): void => {
  const [net = '', bits] = reeks.split('/');
  lijst.addSubnet(net, Number(bits), soort);
};
for (const reeks of VIER) subnet(binnen, reeks, 'ipv4');
for (const reeks of ZES) subnet(binnen, reeks, 'ipv6');
subnet(buiten, '2000::/3', 'ipv6');

/** Is this IP address one on the public internet? */
export function isOpenbaar(ip: string): boolean {
  const soort = isIP(ip);
  if (soort === 4) return !binnen.check(ip, 'ipv4');
  return soort === 6 && buiten.check(ip, 'ipv6') && !binnen.check(ip, 'ipv6');
}

/**
 * The address as it is kept, when something may be delivered there. Its name is looked up at every connection: see `veiligeLookup`.
 * @param lokaal in a demo or test also http, and this machine
 * @throws FoutInVraag with WEBHOOK_ADRES_ONGELDIG
 */
export function eisAdres(adres: string, lokaal: boolean): string {
  const url = adres.length <= MAX_TEKENS ? URL.parse(adres) : null;
  const past = url !== null && (url.protocol === 'https:' || (lokaal && url.protocol === 'http:')) && url.username === '' && url.password === '' && url.hash === '' &&
    !noemtPersoonsnummer(adres) && (lokaal || isNaamBuiten(url.hostname));
  if (!past) throw new FoutInVraag('WEBHOOK_ADRES_ONGELDIG', undefined, 'invoer.adres');
  return url.href;
}

/** A name with a dot, or an address on the public internet. The parser of URLs has already read `0x7f.1` as what it is. */
export function isNaamBuiten(hostname: string): boolean {
  const ip = hostname.replace(/^\[|\]$/g, '');
  if (isIP(ip)) return isOpenbaar(ip);
  return hostname.includes('.') && !/(^|\.)(localhost|local|internal|intern|lan|home\.arpa)\.?$/.test(hostname);
}

/** Looks a name up at the moment of connecting, and gives nothing when any of its addresses is inside: a name may point elsewhere by then. */
export const veiligeLookup: LookupFunction = (hostname, opties, klaar) => {
  lookup(hostname, { ...opties, all: true }, (fout, adressen: LookupAddress[]) => {
    const [eerste] = adressen ?? [];
    if (fout || !eerste) return klaar(fout ?? new Error('Geen adres.'), '', 4);
    if (adressen.some(({ address }) => !isOpenbaar(address))) return klaar(Object.assign(new Error('Geen adres buiten.'), { code: BINNEN }), '', 4);
    if (opties.all) return klaar(null, adressen);
    return klaar(null, eerste.address, eerste.family);
  });
};
