import type { JWK } from 'jose';
import type { Deelnemer, Deelnemersregister, Soort } from '../../schema/register.js';
import type { Log } from '../gateway/index.js';
import type { Organisaties } from '../registry/organisaties.js';
import { opOin } from '../registry/registerbestand.js';
import type { Ketenvolger, Register, Supergraphversie } from '../registry/register.js';
import type { Registerzicht } from './subgraphs.js';

/** The coordinator and the gateway of one process, as they go along with the register. */
export interface Ketendelen {
  readonly coordinator: { herlaad(soorten: readonly Soort[]): Promise<void> };
  /** Has the gateway serve this version. */
  readonly wissel: (versie: Supergraphversie) => Promise<void>;
  /** When every question that began on an earlier version has ended. */
  readonly uitgelopen: () => Promise<void>;
  readonly log: Log;
}

/**
 * The coordinator knows a kind before the gateway does, and forgets it when no question is left that may name it. Publishing
 * does not wait for that last part, but the next change does.
 */
export function ketenvolger({ coordinator, wissel, uitgelopen, log }: Ketendelen): Ketenvolger {
  let afronding: Promise<void> = Promise.resolve();
  return {
    async bereidVoor(soorten) {
      await afronding;
      await coordinator.herlaad(soorten);
    },
    neemOver: wissel,
    async rondAf(soorten) {
      afronding = uitgelopen()
        .then(() => coordinator.herlaad(soorten))
        .catch((fout: unknown) => log('coordinator niet bijgewerkt', { soort: fout instanceof Error ? fout.name : typeof fout }));
    },
  };
}

/** What the subgraphs of this process see of the register. */
export function registerzicht(register: Register, organisaties: Organisaties): Registerzicht {
  const zoek = (oin: string) => organisaties.huidig().find((organisatie) => organisatie.oin === oin);
  return {
    soorten: () => register.huidig().soorten,
    deelnemers: () => register.deelnemersregister().deelnemers,
    kent: (oin) => zoek(oin) !== undefined,
    sleutel(oin) {
      const sleutel = zoek(oin)?.sleutel;
      return sleutel === undefined ? undefined : (JSON.parse(sleutel) as JWK);
    },
  };
}

/** Finds an organisation of the register, changed as a test wants it: made anew only when the register did. */
export function deelnemerzoeker(register: Register, anders: ((register: Deelnemersregister) => Deelnemersregister) | undefined): (oin: string) => Deelnemer | undefined {
  if (!anders) return (oin) => register.deelnemer(oin);
  let van: Deelnemersregister | undefined;
  let zoek: (oin: string) => Deelnemer | undefined = () => undefined;
  return (oin) => {
    const huidig = register.deelnemersregister();
    if (huidig !== van) [van, zoek] = [huidig, opOin(anders(huidig))];
    return zoek(oin);
  };
}
