import { Startfout } from './startfout.js';

/** Whether this names a register behind a URL, and not a file. */
export const isRegisteradres = (plek: string): boolean => /^https?:\/\//i.test(plek);

/**
 * Where a register answers for one thing, from any address below its `/register`.
 * @param pad such as `deelnemers`
 * @throws Startfout when this is no address of a register, or one with a name and password
 */
export function registeradres(plek: string, pad: string): URL {
  const url = URL.canParse(plek) ? new URL(plek) : undefined;
  const basis = url && /^(?:.*\/)?register(?=\/|$)/.exec(url.pathname)?.[0];
  if (url === undefined || basis === undefined) throw new Startfout(`${plek} is geen adres van een register.`, 'Geef een adres als http://register:4300/register.');
  if (url.username || url.password) throw new Startfout('Het adres van het register draagt een aanmelding: zij zou in logs belanden.', 'Geef het adres zonder gebruikersnaam en wachtwoord; de keten meldt zich met haar eigen sleutel.');
  return new URL(`${basis}/${pad}`, url.origin);
}
