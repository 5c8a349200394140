import { z } from 'zod';
import { bijdragetypeVan, type Soort } from '../../schema/register.js';
import { type Volgwens, volgRegister } from './gevolgd.js';
import { registeradres } from './registeradres.js';
import { SOORTCODE } from './registervorm.js';
import type { Volglus } from './volglus.js';

const Soorten = z.object({ soorten: z.array(z.object({ soort: z.string().regex(SOORTCODE), naam: z.string().min(1) })) });

/** How a part that runs apart learns which kinds there are. */
export interface Soortwens extends Pick<Volgwens, 'verbinding' | 'elkeMs' | 'log'> {
  /** Any address below the `/register` of a chain. */
  readonly register: string;
  /** A coordinator asks by a name of its own, with the token of its machine: a kind that joins waits until it knows her. */
  readonly coordinator?: { readonly exemplaar: string; readonly token: () => Promise<string> };
  /** Goes by these kinds from now on. @throws when it cannot: then it is tried again, and the register does not hear that it was done */
  readonly neemOver: (soorten: readonly Soort[]) => void | Promise<void>;
}

/** Follows the kinds of ketenpartner in a register elsewhere. @throws Startfout when that is no address of one */
export function volgSoorten({ register, coordinator, neemOver, ...rest }: Soortwens): Volglus {
  const url = registeradres(register, 'soorten');
  if (coordinator) url.search = new URLSearchParams({ voor: 'coordinator', exemplaar: coordinator.exemplaar }).toString();
  return volgRegister({
    ...rest,
    url,
    wat: 'soorten',
    ...(coordinator && { token: coordinator.token }),
    neemOver: (tekst) => neemOver(Soorten.parse(JSON.parse(tekst)).soorten.map(({ soort, naam }) => ({ soort, naam, type: bijdragetypeVan(soort) }))),
  });
}
