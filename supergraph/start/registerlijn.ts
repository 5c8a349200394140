import { join } from 'node:path';
import { GATEWAY } from '../../schema/vertrouwen.js';
import type { Config } from '../config.js';
import { bestaandeSleutels } from '../datamap/sleutelstand.js';
import type { Log } from '../gateway/index.js';
import { isRegisteradres, registeradres } from '../registry/registeradres.js';
import { type Registerbron, registerbron } from '../registry/registerbron.js';
import { type Tlsmateriaal, tlsVerbinding } from '../tls.js';
import { eigenBinding } from './ketenbeleid.js';
import { type Machinelijn, machinelijn } from './machinelijn.js';

/** Signs for the register with the key of the gateway, which the partner router has too. @throws SleutelOntbreekt */
export async function gatewaylijn(config: Config, tls: Tlsmateriaal | undefined): Promise<Machinelijn> {
  const sleutels = await bestaandeSleutels(join(config.HANDBEREIK_DATA, 'sleutels'), ['gateway']);
  return machinelijn(await sleutels.ondertekenaar('gateway'), GATEWAY, eigenBinding(tls));
}

/**
 * The register that a gateway or partner router goes by: a file, or that of a running chain, which is then followed.
 * @param plek path of a file, or any address below the `/register` of a chain
 * @throws Startfout, SleutelOntbreekt
 */
export async function registerVoorGateway(config: Config, plek: string, tls: Tlsmateriaal | undefined, log: Log): Promise<Registerbron> {
  if (!isRegisteradres(plek)) return registerbron(plek);
  return registerbron(registeradres(plek, 'deelnemers').href, { token: await gatewaylijn(config, tls), verbinding: tlsVerbinding(tls), log });
}
