import { Agent, request } from 'undici';
import type { Config } from '../config.js';
import { type Gebruiksteller, type Log, maakGebruiksteller } from '../gateway/index.js';
import { registeradres } from '../registry/registeradres.js';
import { type Tlsmateriaal, tlsVerbinding } from '../tls.js';
import { gatewaylijn } from './registerlijn.js';

/** How long one answer may take, in milliseconds; what could not be sent is kept for the next time. */
const TERMIJN_MS = 10_000;

/**
 * Counts what clients of a gateway that runs apart use, and tells the register that it follows.
 * @param register any address below the `/register` of a chain; undefined: then nothing is counted
 * @throws Startfout, SleutelOntbreekt
 */
export async function gebruikmelder(config: Config, register: string | undefined, tls: Tlsmateriaal | undefined, log: Log): Promise<Gebruiksteller | undefined> {
  if (register === undefined) return undefined;
  const url = registeradres(register, 'gebruik');
  const token = await gatewaylijn(config, tls);
  const agent = new Agent({ connections: 1, connect: tlsVerbinding(tls) });
  const teller = maakGebruiksteller(async (rijen) => {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(TERMIJN_MS),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify({ rijen }),
    });
    await body.dump();
    if (statusCode !== 204) throw new Error(`HTTP ${statusCode}`);
  }, { log });
  return {
    tel: teller.tel,
    schrijfNu: () => teller.schrijfNu(),
    async stop() {
      await teller.stop();
      await agent.close();
    },
  };
}
