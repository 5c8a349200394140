import { createServer } from 'node:net';
import type { Ketenstand } from '../../datamap/ketenstand.js';
import { type Bevinding, codeVan, mis, ok } from './bevinding.js';

/** Whether the gateway's port can be had, or is held by our own chain. */
export async function controleerPoort(poort: number, host: string, keten: Ketenstand | undefined): Promise<Bevinding> {
  if (poort === 0) return ok('poort', 'De gateway kiest zelf een vrije poort.');
  if (keten && Number(new URL(keten.gateway).port) === poort) return ok('poort', `Poort ${poort} is van onze eigen keten (proces ${keten.pid}).`);
  const code = await probeer(poort, host);
  if (code === undefined) return ok('poort', `Poort ${poort} is vrij.`);
  if (code === 'EADDRINUSE' && (await isHandbereik(poort, host))) {
    return mis('poort', `Op poort ${poort} draait al een Handbereik, met een andere datamap dan deze.`, 'Geef dezelfde HANDBEREIK_DATA mee als waarmee die is gestart, of stop die eerst.');
  }
  if (code === 'EADDRINUSE') return mis('poort', `Poort ${poort} is in gebruik door een ander programma.`, 'Stop dat programma, of kies een andere poort met PORT, zoals PORT=4010 npm start.');
  if (code === 'EACCES') return mis('poort', `Deze gebruiker mag niet op poort ${poort} luisteren.`, 'Kies met PORT een poort boven 1023.');
  return mis('poort', `Op ${host} poort ${poort} kan niet worden geluisterd (${code}).`, 'Controleer HANDBEREIK_HOST en PORT.');
}

function probeer(poort: number, host: string): Promise<string | undefined> {
  return new Promise((klaar) => {
    const server = createServer();
    server.once('error', (fout) => klaar(codeVan(fout)));
    server.listen(poort, host, () => server.close(() => klaar(undefined)));
  });
}

/** A gateway of ours says so by refusing a question without a token in our own words. */
async function isHandbereik(poort: number, host: string): Promise<boolean> {
  try {
    const antwoord = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${poort}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}', signal: AbortSignal.timeout(2_000),
    });
    return antwoord.status === 401 && (await antwoord.text()).includes('UNAUTHENTICATED');
  } catch {
    return false;
  }
}
