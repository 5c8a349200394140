import type { Bron } from '../bron/bron.js';
import type { Opslag } from '../postgres/index.js';
import { hmacPseudoniem, organisatiesleutel } from '../pseudoniem/hmac.js';
import type { Pseudoniem } from '../pseudoniem/pseudonimiseerder.js';
import type { Dossierrijen } from './voorbeelden.js';

/** Makes an organisation's own pseudonym of a person. */
export type EigenPseudoniem = (bsn: string) => Pseudoniem;

/** An organisation's dossiers: the source that answers, and the way in which the demo fills it. */
export interface Dossierhouder {
  readonly bron: Bron;
  /** The database behind it, when there is one; for counting queries. */
  readonly opslag?: Opslag<unknown>;
  /** Mark of the population that the synthetic dossiers were made for, or undefined when there are none. */
  vullingVan(): Promise<string | undefined>;
  /** Replaces all dossiers, all or nothing. */
  vervang(dossiers: readonly Dossierrijen[], bevolking: string): Promise<void>;
}

/** The organisation's pseudonyms by HMAC, with the key that it shares with the coordinator. */
export function eigenPseudoniem(hoofdgeheim: Uint8Array, oin: string, sleutelversie = 1): EigenPseudoniem {
  const sleutel = organisatiesleutel(hoofdgeheim, oin, sleutelversie);
  return (bsn) => ({ waarde: hmacPseudoniem(sleutel, bsn), sleutelversie });
}
