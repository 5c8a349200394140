import { join } from 'node:path';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import type { Proefketen } from '../../../harness/keten.js';
import { type Publicist, publicist } from './proefpublicist.js';

/** An organisation of the demo, with the key that the demo made for it. */
export async function demopublicist(keten: Proefketen, oin: string): Promise<Publicist> {
  return publicist(keten, oin, await new Sleutelmap(join(keten.datamap, 'sleutels')).organisatie(oin));
}

/** The version that the register has of the registration of an organisation. */
export async function registratieversie(keten: Proefketen, oin: string): Promise<number> {
  const { data } = await keten.vraag<{ deelnemers: { edges: readonly { node: { oin: string; versie: number } }[] } }>('{ deelnemers(first: 100) { edges { node { oin versie } } } }', {}, 'beheerder');
  return data!.deelnemers.edges.find(({ node }) => node.oin === oin)!.node.versie;
}

/** A published text, with its mark. */
export async function haal(keten: Proefketen, pad: string, koppen: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly etag: string | null; readonly tekst: string }> {
  const antwoord = await fetch(`${keten.url}/register/${pad}`, { headers: koppen });
  return { status: antwoord.status, etag: antwoord.headers.get('etag'), tekst: await antwoord.text() };
}

/** Number of the supergraph that is served. */
export async function nummer(keten: Proefketen): Promise<number> {
  return (JSON.parse((await haal(keten, 'versies')).tekst) as { versies: readonly { nummer: number }[] }).versies[0]!.nummer;
}
