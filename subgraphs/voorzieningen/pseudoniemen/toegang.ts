import { decodeJwt } from 'jose';
import { PSEUDONIEMDIENST } from '../../../schema/vertrouwen.js';
import { hoortBij } from '../../kit/bewijs/aanroeper.js';
import type { Vertrouwen } from '../../kit/bewijs/sleutels.js';
import { type Aanvraag, leesFunctietoken } from '../../kit/functie/functietoken.js';
import type { Log } from '../../kit/log.js';
import type { Verzoek } from '../../kit/serveer/luisteraar.js';
import { Weigering } from './weigering.js';

/**
 * Who asks about others, and which machine vouches for that; with mutual TLS a token passes only with the certificate that it was made for.
 * @throws Weigering with 401; why goes to the log only
 */
export async function eisVrager({ koppen, aanroeper }: Verzoek, vragers: readonly Vertrouwen[], log: Log): Promise<Aanvraag> {
  const aanvraag = await leesFunctietoken(koppen['authorization']?.toString(), PSEUDONIEMDIENST, vragers);
  if ('reden' in aanvraag) throw afgewezen(aanvraag.reden, log);
  if (!hoortBij({ aanroeper: aanvraag.binding }, aanroeper, aanroeper !== undefined)) throw afgewezen('ANDERE_AANROEPER', log);
  return aanvraag;
}

/** Which organisations there are, and whose signature is theirs. */
export interface Organisaties {
  /** Is this organisation in the register? */
  readonly kent: (oin: string) => boolean | Promise<boolean>;
  /** The key with which an organisation signs for itself, as `organisatieuitgever(oin)`; asked for those in the register only. */
  readonly vertrouwen: (oin: string) => Vertrouwen | undefined | Promise<Vertrouwen | undefined>;
}

/**
 * The organisation that asks for itself: it is in the register, it signed with its own key, in its own name, for
 * its own number, and with mutual TLS it calls with its own certificate.
 * @throws Weigering with 401; why goes to the log only
 */
export async function eisOrganisatie({ koppen, aanroeper }: Verzoek, { kent, vertrouwen }: Organisaties, log: Log): Promise<string> {
  const kop = koppen['authorization']?.toString();
  const oin = gezegdeOrganisatie(kop);
  // Nothing is looked up for a number that anybody can write down.
  const sleutels = oin !== undefined && (await kent(oin)) ? await vertrouwen(oin) : undefined;
  if (oin === undefined || !sleutels) throw afgewezen('ONBEKENDE_ORGANISATIE', log);
  const aanvraag = await leesFunctietoken(kop, PSEUDONIEMDIENST, [sleutels]);
  if ('reden' in aanvraag) throw afgewezen(aanvraag.reden, log);
  if (aanvraag.vrager.oin !== oin) throw afgewezen('ANDERE_ORGANISATIE', log);
  if (aanroeper && aanroeper.oin !== oin) throw afgewezen('ANDER_CERTIFICAAT', log);
  return oin;
}

function afgewezen(reden: string, log: Log): Weigering {
  log('pseudoniemtoken-afgewezen', { reden });
  return new Weigering(401, 'De pseudoniemendienst antwoordt alleen op een geldig token.');
}

/** Which organisation says that it signed: not yet believed, only to know whose key to check with. */
function gezegdeOrganisatie(kop: string | undefined): string | undefined {
  try {
    return /^urn:nld:oin:(\d{20})$/.exec(decodeJwt(kop?.replace(/^Bearer /i, '') ?? '').iss ?? '')?.[1];
  } catch {
    return undefined;
  }
}
