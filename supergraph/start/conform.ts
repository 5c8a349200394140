import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import type { Contractversie } from '../../schema/contract.js';
import { BEKENDHEID } from '../../schema/vertrouwen.js';
import { draaiConformance, type Opstelling, type Suiteopties, type Verslag } from '../../subgraphs/kit/conformance/index.js';
import { maakOndertekenaar, oprfPseudonimiseerder } from '../../subgraphs/kit/index.js';
import type { Config } from '../config.js';
import { leesKetenstand } from '../datamap/ketenstand.js';
import { bestaandeSleutels } from '../datamap/sleutelstand.js';
import { Startfout } from '../registry/startfout.js';
import { leesTls, type Tlsmateriaal } from '../tls.js';
import { vraagAansluiting } from './project-aansluiting.js';

export { alsJson, alsJunit, alsTekst, BEWERINGEN, type Regel, tel, type Verslag } from '../../subgraphs/kit/conformance/index.js';

/** Which organisation is tried, and with what. */
export interface Conformopdracht extends Suiteopties {
  readonly url: string;
  readonly oin: string;
  readonly soort?: string;
  readonly contract?: Contractversie;
  /** Path of the private key (JWK) with which bewijzen are signed; by default that of this installation's coordinator. */
  readonly sleutel?: string;
  /** Name of who signs; by default the coordinator. */
  readonly uitgever?: string;
  /** Pseudonyms of persons whom the organisation knows. */
  readonly bekend: readonly string[];
  /** Numbers of such persons: the chain makes pseudonyms of them. */
  readonly bsns: readonly string[];
  /** Address of that chain; by default the one that runs on this data folder. */
  readonly keten?: string;
}

/** Tries an organisation against the contract. @throws Startfout, SleutelOntbreekt, Onbereikbaar */
export async function conformeer(config: Config, { sleutel, uitgever: naam = BEKENDHEID, bekend, bsns, keten, alleen, opBewering, ...opdracht }: Conformopdracht): Promise<Verslag> {
  const uitgever = { naam, sleutel: sleutel === undefined ? await eigenSleutel(config) : await leesSleutel(sleutel) };
  const tls = await leesTls(config);
  const gevonden = bsns.length === 0 ? [] : await pseudoniemenVan(bsns, opdracht.oin, uitgever, keten ?? (await leesKetenstand(config.HANDBEREIK_DATA))?.gateway, tls);
  return draaiConformance({ ...opdracht, uitgever, bekend: [...bekend, ...gevonden], ...(tls && { tls }) }, { alleen, opBewering });
}

const eigenSleutel = async ({ HANDBEREIK_DATA: datamap }: Config): Promise<JWK> => (await bestaandeSleutels(join(datamap, 'sleutels'), ['bekendheid'])).ondertekenaar('bekendheid');

async function leesSleutel(pad: string): Promise<JWK> {
  const uitleg = 'Geef een bestand met één private Ed25519-sleutel als JWK, met kid: die van wie uw subgraph als uitgever van bewijzen gelooft.';
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    throw new Startfout(`${pad} is niet te lezen (${fout.code ?? 'onbekend'}).`, uitleg);
  });
  try {
    const jwk = JSON.parse(tekst) as JWK;
    await maakOndertekenaar('proef', jwk);
    return jwk;
  } catch {
    // What a parser says repeats what stands there, and that is a private key.
    throw new Startfout(`In ${pad} staat geen sleutel waarmee een bewijs te tekenen is.`, uitleg);
  }
}

/** The newest pseudonyms of these persons at this organisation, as the coordinator would get them. */
async function pseudoniemenVan(bsns: readonly string[], oin: string, uitgever: Opstelling['uitgever'], keten: string | undefined, tls: Tlsmateriaal | undefined): Promise<readonly string[]> {
  if (keten === undefined) throw new Startfout('Zonder draaiende keten is van een nummer geen pseudoniem te maken.', 'Start haar met npm start, noem haar met --keten, of geef een pseudoniem met --bekend.');
  const { pseudoniemen } = await vraagAansluiting(keten);
  const dienst = oprfPseudonimiseerder({ url: () => pseudoniemen, ondertekenaar: await maakOndertekenaar(uitgever.naam, uitgever.sleutel), ...(tls && { tls }) });
  try {
    const vrager = { sub: oin, oin, rollen: [], functie: 'conformance', betrouwbaarheid: 'LAAG' } as const;
    const perOrganisatie = await dienst.pseudonimiseer(bsns, [oin], { vrager, aanleiding: 'conformance' });
    return (perOrganisatie.get(oin) ?? []).flatMap(([nieuwste]) => nieuwste?.waarde ?? []);
  } finally {
    await dienst.stop();
  }
}
