import { leesKetenstand } from '../../supergraph/datamap/ketenstand.js';
import type { Proefketen } from './keten.js';

/** Loads other persons into a chain as `handbereik load` does; gives everything that the chain answered. @throws when it was not taken */
export async function laad(keten: Proefketen, bestand: string | Uint8Array): Promise<string> {
  const stand = await leesKetenstand(keten.datamap);
  const antwoord = await fetch(new URL('/beheer/laden', stand?.beheer), {
    method: 'POST', headers: { authorization: `Bearer ${await keten.token('beheerder')}`, 'content-type': 'text/csv' }, body: bestand as BodyInit,
  });
  const tekst = await antwoord.text();
  if (!antwoord.ok || !tekst.includes('"verslag"')) throw new Error(`niet geladen: ${antwoord.status} ${tekst.slice(-500)}`);
  return tekst;
}
