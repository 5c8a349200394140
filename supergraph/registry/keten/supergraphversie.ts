import { bijdragetypeVan, type Soort } from '../../../schema/register.js';
import type { Soortversie } from '../postgres/soortversies.js';
import type { Supergraphrij } from '../postgres/supergraphversies.js';

/** A version of the supergraph, with the kinds in it. */
export interface Supergraphversie {
  /** Counts from 1. */
  readonly nummer: number;
  /** When, RFC 3339. */
  readonly vastgesteld: string;
  /** OIN of the organisation by whose publication it came. */
  readonly door: string;
  readonly reden: string;
  /** For an engine. */
  readonly supergraph: string;
  /** For clients. */
  readonly api: string;
  /** The kinds in it, by code. */
  readonly soorten: readonly Soort[];
  /** Version of each of them. */
  readonly soortversies: Readonly<Record<string, number>>;
}

/** What the chain serves, or is about to: a supergraph and what its kinds add. */
export interface Ketenstand {
  readonly versie: Supergraphversie;
  /** By code. */
  readonly soorten: ReadonlyMap<string, Soortversie>;
  /** Of which functies and contract it was made. */
  readonly grondslag: string;
}

/** A kind as the parts of the chain know it. */
export const alsSoort = ({ soort, naam }: Pick<Soortversie, 'soort' | 'naam'>): Soort => ({ soort, type: bijdragetypeVan(soort), naam });

/** A version as it was kept, with its kinds. */
export function ketenstandVan({ soorten: soortversies, grondslag, ...rij }: Supergraphrij, soorten: ReadonlyMap<string, Soortversie>): Ketenstand {
  const opCode = [...soorten.values()].sort((a, b) => (a.soort < b.soort ? -1 : 1));
  return Object.freeze({
    versie: Object.freeze({ ...rij, soortversies, soorten: Object.freeze(opCode.map(alsSoort)) }),
    soorten: new Map(opCode.map((soort) => [soort.soort, soort])),
    grondslag,
  });
}
