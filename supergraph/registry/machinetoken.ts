import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { FUNCTIETOKEN, functiedoelgroep } from '../../schema/vertrouwen.js';

/** Name of the register, as the audience of the tokens with which other machines of the chain ask it. */
export const REGISTERDIENST = 'register';

/** A machine of the chain whose tokens the register believes. */
export interface Machine {
  /** Issuer of its tokens, such as `urn:handbereik:gateway`. */
  readonly uitgever: string;
  /** Its public keys. */
  readonly sleutels: JSONWebKeySet;
}

/** Which machine signed this token for the register; undefined when none did. */
export type Machinecontrole = (token: string) => Promise<string | undefined>;

/** Recognises machines of the chain by the tokens with which they also ask functies. */
export function machinecontrole(machines: readonly Machine[]): Machinecontrole {
  const vertrouwd = machines.map(({ uitgever, sleutels }) => ({ uitgever, sleutels: createLocalJWKSet(sleutels) }));
  return async (token) => {
    for (const { uitgever, sleutels } of vertrouwd) {
      try {
        await jwtVerify(token, sleutels, { issuer: uitgever, audience: functiedoelgroep(REGISTERDIENST), algorithms: ['EdDSA'], typ: FUNCTIETOKEN, maxTokenAge: '60s', requiredClaims: ['exp'] });
        return uitgever;
      } catch {
        // Another machine may have signed it.
      }
    }
    return undefined;
  };
}
