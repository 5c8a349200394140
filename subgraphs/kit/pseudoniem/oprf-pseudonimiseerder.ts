import { PSEUDONIEMDIENST, type Vrager } from '../../../schema/vertrouwen.js';
import type { Ondertekenaar } from '../bewijs/sleutels.js';
import { tekenFunctietoken } from '../functie/functietoken.js';
import type { Log } from '../log.js';
import { inDelen } from '../postgres/in-delen.js';
import { aanleidingkenmerk, type Evaluatieantwoord, type Evaluatieverzoek, leesVersies, MAX_ORGANISATIES } from './berichten.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';
import { blindeerPersonen } from './blindering.js';
import { dienstlijn } from './dienstlijn.js';
import { OngeldigElement } from './oprf.js';
import type { Pseudonimiseerder, Pseudoniemen } from './pseudonimiseerder.js';

/** How long the service may take, in milliseconds. */
const TERMIJN = 2_000;

/** How the service is reached, and in whose name. */
export interface Oprfopties {
  /** Where the service answers, such as `http://127.0.0.1:39001/voorzieningen/pseudoniemen`; asked for at every call. */
  readonly url: () => string;
  /** BEKENDHEID or BURGER: the service evaluates for nobody else. */
  readonly ondertekenaar: Ondertekenaar;
  /** Our certificate and whose we accept, when the service wants mutual TLS. */
  readonly tls?: Tlsmateriaal;
  readonly log?: Log;
}

/**
 * Pseudonyms by OPRF: the numbers stay here, the keys stay at the service. Each person is blinded once and
 * evaluated for all organisations in one call.
 */
export function oprfPseudonimiseerder({ url, ondertekenaar, tls, log = () => {} }: Oprfopties): Pseudonimiseerder & { stop(): Promise<void> } {
  const lijn = dienstlijn({ url, termijn: TERMIJN, tls, log });
  return {
    stop: () => lijn.stop(),
    async pseudonimiseer(bsns, oins, { vrager, aanleiding }) {
      const organisaties = [...new Set(oins)];
      if (bsns.length === 0) return new Map(organisaties.map((oin) => [oin, []]));
      if (organisaties.length === 0) return new Map();
      const { elementen, onthul } = await blindeerPersonen(bsns);
      const token = await tekenFunctietoken(zonderPersoon(vrager), PSEUDONIEMDIENST, ondertekenaar);
      const perOrganisatie = new Map<string, readonly Pseudoniemen[]>();
      // One call, unless there are more organisations than the service takes at a time.
      for (const deel of inDelen(organisaties, MAX_ORGANISATIES)) {
        const verzoek: Evaluatieverzoek = { aanleiding: aanleidingkenmerk(aanleiding), organisaties: deel, elementen };
        await lijn.vraag('/evalueer', token, verzoek, async (antwoord) => {
          for (const { oin, versies } of eisOrganisaties(antwoord, deel)) perOrganisatie.set(oin, await onthul(leesVersies(versies, bsns.length)));
        });
      }
      return perOrganisatie;
    },
  };
}

/** The service counts per organisation; of the person who asks it gets nothing. */
function zonderPersoon({ oin, functie, betrouwbaarheid }: Vrager): Vrager {
  return { sub: oin, oin, functie, betrouwbaarheid, rollen: [] };
}

/** The organisations in the answer: those of the request, in that order. */
function eisOrganisaties(antwoord: unknown, oins: readonly string[]): readonly { readonly oin: string; readonly versies: unknown }[] {
  const gekregen = (antwoord as Partial<Evaluatieantwoord> | null)?.organisaties;
  if (!Array.isArray(gekregen) || gekregen.length !== oins.length) throw new OngeldigElement('Het antwoord noemt andere organisaties dan de vraag.');
  return oins.map((oin, i) => {
    const organisatie = gekregen[i] as Partial<Evaluatieantwoord['organisaties'][number]> | null;
    if (organisatie?.oin !== oin) throw new OngeldigElement('Het antwoord noemt andere organisaties dan de vraag.');
    return { oin, versies: organisatie.versies };
  });
}
