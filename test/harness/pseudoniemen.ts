import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { eigenOprfPseudoniemen, type EigenPseudoniemen, maakOndertekenaar, organisatieuitgever } from '../../subgraphs/kit/index.js';
import { Sleutelmap } from '../../supergraph/datamap/sleutelmap.js';
import type { Proefketen } from './keten.js';

/** Pseudonyms for a test without the service that makes them: by HMAC, another one for every organisation. */
export function proefpseudoniem(oin: string, bsn: string): string {
  return createHmac('sha256', `proef ${oin}`).update(bsn).digest('base64url');
}

/** The same, as an organisation gets them. */
export function proefpseudoniemen(oin: string): EigenPseudoniemen {
  return { pseudonimiseer: async (bsns) => bsns.map((bsn) => [{ waarde: proefpseudoniem(oin, bsn), sleutelversie: 1 }]) };
}

/** The newest pseudonym of these persons at an organisation of a running chain, got as that organisation would. */
export async function ketenpseudoniemen({ keten, datamap }: Proefketen, oin: string, bsns: readonly string[]): Promise<readonly string[]> {
  const ondertekenaar = await maakOndertekenaar(organisatieuitgever(oin), await new Sleutelmap(join(datamap, 'sleutels')).organisatie(oin));
  const eigen = eigenOprfPseudoniemen({ url: () => `${keten.subgraphs.url}${keten.subgraphs.pseudoniemen.pad}`, oin, ondertekenaar });
  try {
    return (await eigen.pseudonimiseer(bsns)).map(([nieuwste]) => nieuwste!.waarde);
  } finally {
    await eigen.stop();
  }
}
