import type { JWK } from 'jose';
import { organisatieuitgever, PSEUDONIEMENPAD, vertrouw } from '../kit/index.js';
import { type Grenzen, type Pseudoniemdienst, pseudoniemdienst } from '../voorzieningen/pseudoniemen/index.js';
import type { Deel } from './deel.js';
import { machinevertrouwen, type Omgeving, organisatievertrouwen } from './omgeving.js';

export interface Pseudoniemendeel extends Deel {
  readonly pad: string;
  readonly dienst: Pseudoniemdienst;
}

/** Whom the service serves, and how much. */
export interface Pseudoniemendeelopties {
  /** Whether an organisation is in the register: nobody else gets a key. */
  readonly kent: (oin: string) => boolean;
  /** The public key that the register has of it; undefined: that of the folder with keys. */
  readonly sleutel?: (oin: string) => JWK | undefined;
  /** Persons per organisation, cause, citizen; by default those of the service. */
  readonly grenzen?: Partial<Grenzen>;
}

/** Makes the service that holds the keys of the pseudonyms. */
export async function maakPseudoniemen(omgeving: Omgeving, { kent, sleutel = () => undefined, grenzen = {} }: Pseudoniemendeelopties): Promise<Pseudoniemendeel> {
  const dienst = await pseudoniemdienst({
    database: omgeving.database('pseudoniemen'),
    geheim: await omgeving.sleutels.pseudoniemdienst(),
    vragers: [await machinevertrouwen(omgeving, 'bekendheid'), await machinevertrouwen(omgeving, 'burger')],
    vertrouwen(oin) {
      const openbaar = sleutel(oin);
      return openbaar ? vertrouw(organisatieuitgever(oin), { keys: [openbaar] }) : organisatievertrouwen(omgeving, oin);
    },
    kent,
    grenzen,
    log: omgeving.log,
  });
  return { naam: 'pseudoniemen', onderdelen: [dienst.onderdeel], pad: PSEUDONIEMENPAD, dienst, stop: () => dienst.stop() };
}
