import type { Deelnemersregister } from '../../schema/register.js';
import { DEMOPARTNERS, partnerpad } from '../kit/index.js';
import { SOORTEN } from './soorten.js';

/** The register of the demo: every organisation on the listener of its kind. */
export function demoregister(listener: (soort: string) => string): Deelnemersregister {
  return {
    soorten: SOORTEN,
    deelnemers: DEMOPARTNERS.filter(({ soort }) => SOORTEN.some((kandidaat) => kandidaat.soort === soort)).map(({ oin, naam, soort }) => ({ oin, naam, soort, endpoint: `${listener(soort)}${partnerpad(soort, oin)}/graphql` })),
  };
}
