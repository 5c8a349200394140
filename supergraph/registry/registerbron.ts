import type { buildConnector } from 'undici';
import type { Deelnemer, Deelnemersregister } from '../../schema/register.js';
import type { Log } from '../gateway/index.js';
import { registerbronOverHttp } from './registerbron-http.js';
import { leesRegister, opOin } from './registerbestand.js';

/** A register in a file or behind a URL, which can be read again while everything runs. */
export interface Registerbron {
  /** The register as it was last read. */
  huidig(): Deelnemersregister;
  /** Finds an organisation in it. */
  deelnemer(oin: string): Deelnemer | undefined;
  /** Reads it again; a register that is not right never replaces one that is. @throws Startfout */
  herlees(): Promise<void>;
  /** Looks no more. */
  stop(): Promise<void>;
}

/** What a register behind a URL takes. */
export interface Registerlijn {
  /** The token of a machine of the chain, for one question. */
  readonly token: () => Promise<string>;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
  readonly log: Log;
  /** Milliseconds between two looks; by default a second. */
  readonly elkeMs?: number;
}

/**
 * Reads the register for the first time, from a file or, with a line to it, from `/register/deelnemers` of a running chain, which is
 * then followed. @throws Startfout
 */
export async function registerbron(plek: string, lijn?: Registerlijn): Promise<Registerbron> {
  return /^https?:\/\//i.test(plek) ? registerbronOverHttp(plek, lijn) : bestandsbron(plek);
}

async function bestandsbron(pad: string): Promise<Registerbron> {
  let register = await leesRegister(pad);
  let zoek = opOin(register);
  return {
    huidig: () => register,
    deelnemer: (oin) => zoek(oin),
    async herlees() {
      register = await leesRegister(pad);
      zoek = opOin(register);
    },
    stop: async () => {},
  };
}
