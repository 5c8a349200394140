import { type Identiteit, identiteit } from '../functies/identiteit/index.js';
import { functieonderdeel, functiepad } from '../kit/index.js';
import type { Functiedeel } from './deel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving } from './omgeving.js';

export interface Identiteitdeel extends Functiedeel {
  readonly identiteit: Identiteit;
}

/** Makes the subgraph of samenwerkfunctie 2. @param grenzen how many numbers an organisation may look up */
export async function maakIdentiteit(omgeving: Omgeving, { perOrganisatiePerUur }: { readonly perOrganisatiePerUur?: number } = {}): Promise<Identiteitdeel> {
  const { sleutels, log, beslispunt } = omgeving;
  const [gateway, bekendheid, burger] = await Promise.all([machinevertrouwen(omgeving, 'gateway'), machinevertrouwen(omgeving, 'bekendheid'), machinevertrouwen(omgeving, 'burger')]);
  const dienst = await identiteit({
    database: omgeving.database('identiteit'), persoonssleutel: await sleutels.persoonssleutel(), beslispunt, verantwoordelijke: KETENBEHEER.oin,
    logboeksleutel: await sleutels.logboek(), lezers: [burger], ...(perOrganisatiePerUur !== undefined && { opzoekingenPerUur: perOrganisatiePerUur }), log,
  });
  const { onderdeel, stop } = await functieonderdeel(dienst.functie, [gateway, bekendheid, burger], log);
  return {
    naam: 'identiteit',
    sdl: dienst.functie.schema.sdl,
    onderdelen: [onderdeel],
    pad: functiepad('identiteit'),
    identiteit: dienst,
    async stop() {
      await stop();
      await dienst.stop();
    },
  };
}
