/** Names of this machine: what goes to them leaves it not, so it may go in the clear. */
const HIER = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address may be that of an issuer or its keys: https, or http on this machine; without fragment or credentials. */
export function isVeiligAdres(adres: string): boolean {
  if (!URL.canParse(adres)) return false;
  const { protocol, hostname, username, password, hash } = new URL(adres);
  return (protocol === 'https:' || (protocol === 'http:' && HIER.has(hostname))) && username === '' && password === '' && hash === '';
}

/** Whether this can be the name of an issuer: an address as above without query. (OpenID Connect Discovery 1.0, section 3) */
export function isUitgeversadres(adres: string): boolean {
  return isVeiligAdres(adres) && !/[?#\s]/.test(adres);
}
