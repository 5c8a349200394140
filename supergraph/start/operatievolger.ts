import type { GeregistreerdeOperatie } from '../../schema/operatie.js';
import type { Config } from '../config.js';
import type { Log } from '../gateway/index.js';
import { volgRegister } from '../registry/gevolgd.js';
import { registeradres } from '../registry/registeradres.js';
import { type Tlsmateriaal, tlsVerbinding } from '../tls.js';
import { gatewaylijn } from './registerlijn.js';

/** The registered questions of a register elsewhere, as they were last read. */
export interface Operatievolger {
  huidig(): readonly GeregistreerdeOperatie[];
  stop(): Promise<void>;
}

/**
 * Follows which questions are registered, for a gateway that runs apart. A register that is away leaves what was read; one that was never
 * there leaves nothing but the examples.
 * @param register any address below the `/register` of a chain
 * @throws Startfout, SleutelOntbreekt
 */
export async function operatievolger(config: Config, register: string, tls: Tlsmateriaal | undefined, log: Log): Promise<Operatievolger> {
  let huidig: readonly GeregistreerdeOperatie[] = [];
  const lus = volgRegister({
    url: registeradres(register, 'operaties'),
    wat: 'geregistreerde vragen',
    token: await gatewaylijn(config, tls),
    neemOver: (tekst) => {
      ({ operaties: huidig } = JSON.parse(tekst) as { operaties: readonly GeregistreerdeOperatie[] });
    },
    verbinding: tlsVerbinding(tls),
    log,
  });
  // The register may come up after us.
  await lus.kijk().catch(() => undefined);
  return { huidig: () => huidig, stop: () => lus.stop() };
}
