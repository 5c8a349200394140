import { type Identiteit, identiteit } from '../functies/identiteit/index.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving } from './omgeving.js';

export interface Identiteitdeel extends Functiedeel {
  readonly identiteit: Identiteit;
}

/** Makes the subgraph of samenwerkfunctie 2. @param grenzen how many numbers an organisation may look up */
export async function maakIdentiteit(omgeving: Omgeving, { perOrganisatiePerUur }: { readonly perOrganisatiePerUur?: number } = {}): Promise<Identiteitdeel> {
  const { sleutels, log, beslispunt } = omgeving;
  const dienst = await identiteit({
    database: omgeving.database('identiteit'), persoonssleutel: await sleutels.persoonssleutel(), beslispunt, verantwoordelijke: KETENBEHEER.oin,
    logboeksleutel: await sleutels.logboek(), lezers: [await machinevertrouwen(omgeving, 'burger')], ...(perOrganisatiePerUur !== undefined && { opzoekingenPerUur: perOrganisatiePerUur }), log,
  });
  return { ...(await functiedeel(dienst.functie, ['gateway', 'bekendheid', 'burger', 'melding', 'ketenindex'], omgeving, () => dienst.stop())), identiteit: dienst };
}
