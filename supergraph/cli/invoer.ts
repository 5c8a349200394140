import { InvalidArgumentError } from 'commander';
import { isLeesbaar } from '../../schema/identificatie/leesbaar.js';
import { isOin } from '../../schema/identificatie/oin.js';
import { noemtPersoonsnummer } from '../../schema/identificatie/persoonsnummer.js';

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

/** An address on the command line. @throws InvalidArgumentError */
export function alsUrl(waarde: string): URL {
  const url = URL.canParse(waarde) ? new URL(waarde) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new InvalidArgumentError('Verwacht wordt een adres dat begint met https of http, zonder gebruikersnaam of wachtwoord.');
  return url;
}

/** The number of a key version on the command line. @throws InvalidArgumentError */
export function alsVersie(waarde: string): number {
  const versie = Number(waarde);
  if (!/^\d{1,6}$/.test(waarde) || versie < 1) throw new InvalidArgumentError('Verwacht wordt het nummer van een versie.');
  return versie;
}

/** The number of an organisation on the command line. @throws InvalidArgumentError */
export function alsOin(waarde: string): string {
  if (!isOin(waarde)) throw new InvalidArgumentError('Verwacht wordt een OIN: twintig cijfers, zoals 00000099021000001000.');
  return waarde;
}

/** A name of something that people read, on the command line. @throws InvalidArgumentError */
export function alsNaam(waarde: string): string {
  if (waarde.trim().length < 2 || waarde.length > 100 || !isLeesbaar(waarde)) throw new InvalidArgumentError('Verwacht wordt een naam van 2 tot en met 100 leesbare tekens.');
  return waarde;
}

/** Why something is changed, on the command line: it stays in the register. @throws InvalidArgumentError */
export function alsReden(waarde: string): string {
  if (waarde.trim().length < 10 || waarde.length > 500 || !isLeesbaar(waarde)) throw new InvalidArgumentError('Verwacht wordt een reden van 10 tot en met 500 leesbare tekens, op één regel.');
  if (noemtPersoonsnummer(waarde)) throw new InvalidArgumentError('Zet hier geen persoonsnummer in; iedereen kan de reden lezen, en zij blijft bewaard.');
  return waarde;
}

/** Where a subgraph answers, on the command line. @throws InvalidArgumentError */
export function alsEndpoint(waarde: string): string {
  if (!URL.canParse(waarde) || !/^https?:$/.test(new URL(waarde).protocol)) throw new InvalidArgumentError('Verwacht wordt een adres dat begint met https of http.');
  return waarde;
}
