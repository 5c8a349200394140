import { PSEUDONIEMDIENST, type Vrager } from '../../../schema/vertrouwen.js';
import type { Ondertekenaar } from '../bewijs/sleutels.js';
import { tekenFunctietoken } from '../functie/functietoken.js';
import type { Log } from '../log.js';
import { inDelen } from '../postgres/in-delen.js';
import { type EigenAntwoord, type EigenVerzoek, leesVersies } from './berichten.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';
import { blindeerPersonen } from './blindering.js';
import { dienstlijn } from './dienstlijn.js';
import type { EigenPseudoniemen, Pseudoniemen } from './pseudonimiseerder.js';

/** How long the service may take over one batch of 500 persons in two versions, in milliseconds: 100 ms of CPU, behind whoever came first. */
const TERMIJN = 30_000;

/** Issuer of what an organisation signs with its own key (RFC 8141 name of its OIN). */
export const organisatieuitgever = (oin: string): string => `urn:nld:oin:${oin}`;

/** How an organisation reaches the service. */
export interface EigenOprfopties {
  /** Where the service answers, such as `http://127.0.0.1:39001/voorzieningen/pseudoniemen`; asked for at every call. */
  readonly url: () => string;
  readonly oin: string;
  /** Signs with the organisation's own key, as `organisatieuitgever(oin)`. */
  readonly ondertekenaar: Ondertekenaar;
  /** Our certificate and whose we accept, when the service wants mutual TLS. */
  readonly tls?: Tlsmateriaal;
  readonly log?: Log;
}

/**
 * An organisation's own pseudonyms by OPRF, in batches of 500: the service sees blinded persons, and as many as
 * there are, not who they are. Progress counts persons.
 */
export function eigenOprfPseudoniemen({ url, oin, ondertekenaar, tls, log = () => {} }: EigenOprfopties): EigenPseudoniemen & { stop(): Promise<void> } {
  const lijn = dienstlijn({ url, termijn: TERMIJN, tls, log });
  const wie: Vrager = { sub: oin, oin, rollen: [], functie: 'bronhouder', betrouwbaarheid: 'HOOG' };
  return {
    stop: () => lijn.stop(),
    async pseudonimiseer(bsns, opVoortgang) {
      const gemaakt: Pseudoniemen[] = [];
      for (const deel of inDelen(bsns)) {
        const { elementen, onthul } = await blindeerPersonen(deel);
        const verzoek: EigenVerzoek = { elementen };
        const token = await tekenFunctietoken(wie, PSEUDONIEMDIENST, ondertekenaar);
        const pseudoniemen = await lijn.vraag('/eigen', token, verzoek, (antwoord) => onthul(leesVersies((antwoord as Partial<EigenAntwoord> | null)?.versies, deel.length)));
        gemaakt.push(...pseudoniemen);
        opVoortgang?.(gemaakt.length, bsns.length);
      }
      return gemaakt;
    },
  };
}
