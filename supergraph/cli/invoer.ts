import { InvalidArgumentError } from 'commander';

/** A port on the command line. @throws InvalidArgumentError */
export function alsPoort(waarde: string): number {
  const poort = Number(waarde);
  if (!/^\d{1,5}$/.test(waarde) || poort > 65_535) throw new InvalidArgumentError('Verwacht wordt een getal van 0 tot en met 65535.');
  return poort;
}

/** A number of seconds on the command line, from one up to a day. @throws InvalidArgumentError */
export function alsSeconden(waarde: string): number {
  const seconden = Number(waarde);
  if (!/^\d{1,5}$/.test(waarde) || seconden < 1 || seconden > 86_400) throw new InvalidArgumentError('Verwacht wordt een aantal seconden van 1 tot en met 86400.');
  return seconden;
}

/** `naam=url`, added to the ones before it. @throws InvalidArgumentError */
export function alsAdres(waarde: string, eerder: ReadonlyMap<string, URL>): ReadonlyMap<string, URL> {
  const [, naam, adres] = /^([a-z][a-z-]*)=(.+)$/.exec(waarde) ?? [];
  const url = adres !== undefined && URL.canParse(adres) ? new URL(adres) : undefined;
  if (naam === undefined || !url || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError('Verwacht wordt een naam en een adres, zoals identiteit=http://identiteit:4100/functies/identiteit/graphql.');
  if (eerder.has(naam)) throw new InvalidArgumentError(`${naam} is al genoemd.`);
  return new Map([...eerder, [naam, url]]);
}

/** The number of a key version on the command line. @throws InvalidArgumentError */
export function alsVersie(waarde: string): number {
  const versie = Number(waarde);
  if (!/^\d{1,6}$/.test(waarde) || versie < 1) throw new InvalidArgumentError('Verwacht wordt het nummer van een versie.');
  return versie;
}
