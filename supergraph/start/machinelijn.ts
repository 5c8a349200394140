import type { JWK } from 'jose';
import { KETENBEHEER } from '../../subgraphs/index.js';
import { maakFunctietokens, type Tokenbinding } from '../authenticatie/functietokens.js';
import { REGISTERDIENST } from '../registry/machinetoken.js';

/** The token with which a machine of the chain asks the register, made for one question. */
export type Machinelijn = () => Promise<string>;

/**
 * Signs for the register as this machine.
 * @param uitgever whose key it is, such as `urn:handbereik:gateway`
 * @param binding with mutual TLS: the certificate with which the machine calls
 */
export async function machinelijn(sleutel: JWK, uitgever: string, binding: Tokenbinding | undefined): Promise<Machinelijn> {
  const teken = await maakFunctietokens(sleutel, binding, uitgever);
  return () => teken({ sub: uitgever, oin: KETENBEHEER.oin, rollen: [], functie: 'machine', betrouwbaarheid: 'HOOG' }, REGISTERDIENST);
}
