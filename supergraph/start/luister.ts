import { Startfout } from '../registry/startfout.js';

/** Starts something that listens, and says in words why it cannot. @throws Startfout when the port cannot be had */
export async function luister<T>(poort: number, begin: () => Promise<T>): Promise<T> {
  try {
    return await begin();
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') throw new Startfout(`Poort ${poort} is al in gebruik.`, 'Kies een andere (PORT, of --port waar de opdracht die kent), of zie met npx handbereik doctor wie haar gebruikt.');
    if (code === 'EACCES') throw new Startfout(`Deze gebruiker mag niet op poort ${poort} luisteren.`, 'Kies een poort boven 1023 (PORT, of --port waar de opdracht die kent).');
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Startfout('Het adres in HANDBEREIK_HOST is er op deze machine niet.', 'Zet HANDBEREIK_HOST op 127.0.0.1 voor alleen deze machine, of op 0.0.0.0 voor elk adres.');
    throw fout;
  }
}
