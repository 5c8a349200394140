import type { JWK } from 'jose';
import { z } from 'zod';
import { isOin } from '../../schema/identificatie/oin.js';
import { redenVan, type Volgwens, volgRegister } from './gevolgd.js';
import { registeradres } from './registeradres.js';
import { Startfout } from './startfout.js';

const Sleutel = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string().optional() });
const Organisaties = z.object({ organisaties: z.array(z.object({ oin: z.string().refine(isOin), sleutel: z.string().optional() })) });

/** Who is admitted to a chain, as its register says. */
export interface Organisatiesbron {
  /** Whether an organisation is admitted, connected or not. */
  kent(oin: string): boolean;
  /** Its public key; undefined when the register has none. */
  sleutel(oin: string): JWK | undefined;
  /** Looks now. */
  herlees(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Follows who is admitted in a register elsewhere. Nobody is taken for admitted before the register said so.
 * @param register any address below the `/register` of a chain
 * @throws Startfout when it cannot be had for the first time
 */
export async function organisatiesbron(register: string, opties: Pick<Volgwens, 'verbinding' | 'elkeMs' | 'log'>): Promise<Organisatiesbron> {
  const url = registeradres(register, 'organisaties');
  let perOin: ReadonlyMap<string, JWK | undefined> = new Map();
  const lus = volgRegister({
    ...opties,
    url,
    wat: 'organisaties',
    neemOver(tekst) {
      perOin = new Map(Organisaties.parse(JSON.parse(tekst)).organisaties.map(({ oin, sleutel }) => [oin, alsSleutel(sleutel)]));
    },
  });
  try {
    await lus.kijk();
  } catch (fout) {
    await lus.stop();
    throw new Startfout(`Het register op ${url.href} is niet op te halen (${redenVan(fout)}).`, 'Controleer het adres bij --register en of dat register draait.');
  }
  return { kent: (oin) => perOin.has(oin), sleutel: (oin) => perOin.get(oin), herlees: () => lus.kijk(), stop: () => lus.stop() };
}

/** One that cannot be read is no reason to forget the others. */
function alsSleutel(tekst: string | undefined): JWK | undefined {
  if (tekst === undefined) return undefined;
  try {
    const { kid, ...sleutel } = Sleutel.parse(JSON.parse(tekst));
    return { ...sleutel, alg: 'EdDSA', ...(kid !== undefined && { kid }) };
  } catch {
    return undefined;
  }
}
