import { z } from 'zod';
import type { Ondertekenaar } from '../bewijs/sleutels.js';
import { GEZAGSSTANDEN, LEEFTIJDSKLASSEN, type Persoonskenmerken } from '../recht/vraag.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';
import { functielijn } from './functielijn.js';
import type { Identiteiten, Vondst } from './identiteiten.js';

const VRAAG = /* GraphQL */ `
  query Uitvraagpersonen($ids: [ID!]!, $bsns: [BSN!]!, $afgeschermdTot: DateTime) {
    uitvraagpersonen(ids: $ids, bsns: $bsns, afgeschermdTot: $afgeschermdTot) { id bsn fout belemmering leeftijd gezag geheim }
  }
`;

const RIJ = z.object({
  id: z.string().nullable(),
  bsn: z.string().nullable(),
  fout: z.enum(['PERSOON_ONBEKEND', 'PERSOON_NIET_EENDUIDIG']).nullable(),
  belemmering: z.string().nullable(),
  leeftijd: z.string().nullable(),
  gezag: z.string().nullable(),
  geheim: z.boolean().nullable(),
});
type Rij = z.infer<typeof RIJ>;

const ANTWOORD = z.object({ uitvraagpersonen: z.array(RIJ) });

/** Asks the subgraph of samenwerkfunctie 2 who the persons are: one request per round, with a token of its own for the same asker. */
export function identiteitenOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Identiteiten & { stop(): Promise<void> } {
  const lijn = functielijn({
    functie: 'identiteit', url, ondertekenaar, tls,
    onbereikbaar: 'Wie de personen zijn is nu niet vast te stellen: het personenregister gaf geen antwoord.',
    logtNiet: 'Het personenregister kon zijn logboek niet schrijven; daarom is niemand bevraagd.',
  });
  return {
    stop: () => lijn.stop(),
    async vind(aanduidingen, context, afgeschermdTot) {
      const ids = aanduidingen.flatMap(({ id }) => (id == null ? [] : [id]));
      const bsns = aanduidingen.flatMap(({ bsn }) => (bsn == null ? [] : [bsn]));
      const { uitvraagpersonen } = await lijn.vraag(VRAAG, { ids, bsns, afgeschermdTot }, ANTWOORD, context);
      // The answer holds first the ids, then the numbers; the question may mix them.
      let [perId, perBsn] = [0, ids.length];
      return aanduidingen.map(({ id }) => vondst(uitvraagpersonen[id == null ? perBsn++ : perId++]));
    },
  };
}

function vondst(rij: Rij | undefined): Vondst {
  if (!rij?.id) return { fout: rij?.fout ?? 'PERSOON_ONBEKEND' };
  return { persoon: { id: rij.id, bsn: rij.bsn ?? undefined, ...(rij.belemmering ? { belemmering: rij.belemmering } : {}), kenmerken: kenmerken(rij) } };
}

/** What is not known counts as not known, never as what a rule would like. */
function kenmerken({ leeftijd, gezag, geheim }: Rij): Persoonskenmerken {
  return {
    leeftijd: LEEFTIJDSKLASSEN.find((klasse) => klasse === leeftijd) ?? 'ONBEKEND',
    gezag: GEZAGSSTANDEN.find((stand) => stand === gezag) ?? 'NIET_TE_BEPALEN',
    geheim: geheim ?? true,
  };
}
