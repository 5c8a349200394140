import type { Deelnemer, Deelnemersregister } from '../../schema/register.js';
import { leesRegister, opOin } from './register.js';

/** A register in a file, which can be read again while everything runs. */
export interface Registerbron {
  /** The register as it was last read. */
  huidig(): Deelnemersregister;
  /** Finds an organisation in it. */
  deelnemer(oin: string): Deelnemer | undefined;
  /** Reads the file again; a register that is not right never replaces one that is. @throws Startfout */
  herlees(): Promise<void>;
}

/** Reads the register for the first time. @throws Startfout */
export async function registerbron(pad: string): Promise<Registerbron> {
  let register = await leesRegister(pad);
  let zoek = opOin(register);
  return {
    huidig: () => register,
    deelnemer: (oin) => zoek(oin),
    async herlees() {
      register = await leesRegister(pad);
      zoek = opOin(register);
    },
  };
}
