import { join } from 'node:path';
import { aanroeperVan, bindingVan } from '../../subgraphs/kit/bewijs/aanroeper.js';
import type { Log } from '../../subgraphs/kit/log.js';
import { type Functietokens, maakFunctietokens, type Tokenbinding } from '../authenticatie/functietokens.js';
import { oidcTokencontrole } from '../authenticatie/oidc-tokencontrole.js';
import { geldigTot } from '../authenticatie/geldig-tot.js';
import { demoTokencontrole, type Tokencontrole } from '../authenticatie/tokencontrole.js';
import { uitgeversleutels } from '../authenticatie/uitgeversleutels.js';
import { type Config, isDemo } from '../config.js';
import type { Sleutelmap } from '../datamap/sleutelmap.js';
import { bestaandeSleutels } from '../datamap/sleutelstand.js';
import type { Gatewayopties } from '../gateway/index.js';
import type { Tlsmateriaal } from '../tls.js';
import { gatewaylog } from './gatewaylog.js';

/** How a gateway of the chain establishes who asks, and tells the functie-subgraphs. */
export interface Ketenbeleid extends Required<Pick<Gatewayopties, 'authenticeer' | 'geldigTot' | 'koppen'>> {
  readonly controleer: Tokencontrole;
  /** Signs for one functie-subgraph. */
  readonly functietoken: Functietokens;
}

/** Whose tokens are believed: those settings of the configuration. */
export type Uitgeverinstelling = Pick<Config, 'HANDBEREIK_OIDC_UITGEVER' | 'HANDBEREIK_OIDC_DOELGROEP' | 'HANDBEREIK_OIDC_CLAIMS'>;

/** What the policy depends on beside keys. */
export interface Beleidsopties {
  readonly instelling: Uitgeverinstelling;
  /** With mutual TLS: the gateway's own certificate, to which functietokens are bound. */
  readonly aanroeper?: Tokenbinding | undefined;
  readonly log: Log;
}

/** Nobody asks without a token, and a functie-subgraph learns from the gateway who asks. */
export async function ketenbeleid(sleutels: Pick<Sleutelmap, 'openbaar' | 'ondertekenaar'>, { instelling, aanroeper, log }: Beleidsopties): Promise<Ketenbeleid> {
  const controleer = await kiesTokencontrole(sleutels, instelling, log);
  const functietoken = await maakFunctietokens(await sleutels.ondertekenaar('gateway'), aanroeper);
  return {
    controleer,
    functietoken,
    authenticeer: (koppen) => controleer(koppen.authorization),
    geldigTot: (koppen) => geldigTot(koppen.authorization),
    koppen: async (naam, { vrager }): Promise<Record<string, string>> => (vrager ? { authorization: `Bearer ${await functietoken(vrager, naam)}` } : {}),
  };
}

/** The issuer that is configured, or else that of the demo; never both. The log says which. */
export async function kiesTokencontrole(sleutels: Pick<Sleutelmap, 'openbaar'>, instelling: Uitgeverinstelling, log: Log): Promise<Tokencontrole> {
  const { HANDBEREIK_OIDC_UITGEVER: uitgever, HANDBEREIK_OIDC_DOELGROEP: doelgroep, HANDBEREIK_OIDC_CLAIMS: claims } = instelling;
  if (uitgever === undefined) {
    log('tokenuitgever', { modus: 'demo' });
    return demoTokencontrole(await sleutels.openbaar('uitgever'));
  }
  log('tokenuitgever', { modus: 'openid-connect', uitgever });
  const bron = uitgeversleutels(uitgever, gatewaylog(log));
  // No reason not to start when it fails: the issuer may come up after us.
  await bron.haalVast();
  return oidcTokencontrole({ uitgever, doelgroep, claims }, bron.geef);
}

/** The keys of a gateway that runs apart: its own, and that of the demo issuer unless another is configured. @throws SleutelOntbreekt */
export function gatewaysleutels(config: Config): Promise<Sleutelmap> {
  return bestaandeSleutels(join(config.HANDBEREIK_DATA, 'sleutels'), isDemo(config) ? ['uitgever', 'gateway'] : ['gateway']);
}

/** Our own certificate, as what is bound to it says; undefined without mutual TLS. */
export function eigenBinding(tls: Tlsmateriaal | undefined): Tokenbinding | undefined {
  const eigen = tls && aanroeperVan(tls.cert);
  return eigen && bindingVan(eigen);
}
