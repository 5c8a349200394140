import { type Adressen, type Machine, type Omgeving } from '../../subgraphs/index.js';
import { eigenBus, leesRechtspakketten, type Log, maakBeslispunt, type Voorbereiding } from '../../subgraphs/kit/index.js';
import type { Sleutelmap } from '../datamap/sleutelmap.js';

/** How the parts of an installation are told that time passes and that something occurred; by default within this process. */
export interface Omgevingsopties {
  readonly gebeurtenissen?: Omgeving['gebeurtenissen'];
  readonly klok?: Omgeving['klok'];
}

/** What the parts of one installation share, from its keys, its databases and where its parts answer. */
export function omgeving(
  sleutels: Sleutelmap, database: (deel: string) => Voorbereiding, adressen: Adressen, tls: Omgeving['tls'], log: Log,
  { gebeurtenissen = { bus: eigenBus(), profiel: 'nlgov', lokaleWebhooks: false }, klok = Date.now }: Omgevingsopties = {},
): Omgeving {
  return {
    sleutels: {
      eigen: (wie) => (typeof wie === 'string' ? sleutels.ondertekenaar(wie) : sleutels.organisatie(wie.oin)),
      openbaar: (wie: Machine | { readonly oin: string }) => (typeof wie === 'string' ? sleutels.openbaar(wie) : sleutels.openbaarVan(wie.oin)),
      pseudoniemdienst: () => sleutels.geheim('pseudoniemdienst'),
      persoonssleutel: () => sleutels.geheim('persoonssleutel'),
      logboek: () => sleutels.geheim('logboek'),
    },
    database,
    beslispunt: maakBeslispunt(leesRechtspakketten()),
    adressen,
    gebeurtenissen,
    klok,
    ...(tls && { tls }),
    log,
  };
}
