import { Agent, request } from 'undici';
import { FoutInVraag, type Functiecontext, GEZAGSSTANDEN, LEEFTIJDSKLASSEN, type Ondertekenaar, type Persoonskenmerken, tekenFunctietoken, type Tlsmateriaal } from '../../kit/index.js';
import type { Identiteiten, Vondst } from './identiteiten.js';

/** How long identiteit may take, in milliseconds: longer than its log may, so that it can say that it was the log. */
const TERMIJN = 2_500;

const VRAAG = /* GraphQL */ `
  query Uitvraagpersonen($ids: [ID!]!, $bsns: [BSN!]!) {
    uitvraagpersonen(ids: $ids, bsns: $bsns) { id bsn fout belemmering leeftijd gezag geheim }
  }
`;

interface Rij {
  readonly id: string | null;
  readonly bsn: string | null;
  readonly fout: 'PERSOON_ONBEKEND' | 'PERSOON_NIET_EENDUIDIG' | null;
  readonly belemmering: string | null;
  readonly leeftijd: string | null;
  readonly gezag: string | null;
  readonly geheim: boolean | null;
}

/** Asks the subgraph of samenwerkfunctie 2 who the persons are: one request per round, with a token of its own for the same asker. */
export function identiteitenOverHttp(url: () => string, ondertekenaar: Ondertekenaar, tls?: Tlsmateriaal): Identiteiten & { stop(): Promise<void> } {
  const agent = new Agent({ connections: 32, ...(tls && { connect: tls }) });
  return {
    stop: () => agent.close(),
    async vind(aanduidingen, context) {
      const ids = aanduidingen.flatMap(({ id }) => (id == null ? [] : [id]));
      const bsns = aanduidingen.flatMap(({ bsn }) => (bsn == null ? [] : [bsn]));
      const rijen = await vraag(url(), { ids, bsns }, agent, ondertekenaar, context);
      // The answer holds first the ids, then the numbers; the question may mix them.
      let [perId, perBsn] = [0, ids.length];
      return aanduidingen.map(({ id }) => vondst(rijen[id == null ? perBsn++ : perId++]));
    },
  };
}

interface Registerantwoord {
  readonly data?: { readonly uitvraagpersonen?: readonly Rij[] } | null;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: unknown } }[];
}

/**
 * @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR when samenwerkfunctie 2 gives no usable answer in time,
 * with LOGBOEK_ONBESCHIKBAAR when it gives nothing because its own log cannot be written, with FORBIDDEN when this asker may not see persons,
 * with UITVRAAGLIMIET when his organisation tried too many numbers
 */
async function vraag(url: string, variables: object, agent: Agent, ondertekenaar: Ondertekenaar, context: Functiecontext): Promise<readonly Rij[]> {
  const { data, errors } = await request(url, {
    method: 'POST',
    dispatcher: agent,
    headersTimeout: TERMIJN,
    bodyTimeout: TERMIJN,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tekenFunctietoken(context.vrager, 'identiteit', ondertekenaar)}`,
      ...(context.traceparent ? { traceparent: context.traceparent } : {}),
    },
    body: JSON.stringify({ query: VRAAG, variables }),
  })
    .then(({ body }) => body.json() as Promise<Registerantwoord>)
    .catch((fout: unknown): Registerantwoord => {
      context.log('identiteit-onbereikbaar', { soort: fout instanceof Error ? fout.name : 'onbekend' });
      return { data: null };
    });
  if (errors?.some(({ extensions }) => extensions?.code === 'LOGBOEK_ONBESCHIKBAAR')) throw new FoutInVraag('LOGBOEK_ONBESCHIKBAAR', 'Het personenregister kon zijn logboek niet schrijven; daarom is niemand bevraagd.');
  if (errors?.some(({ extensions }) => extensions?.code === 'UITVRAAGLIMIET')) throw new FoutInVraag('UITVRAAGLIMIET');
  const verbod = errors?.find(({ extensions }) => extensions?.code === 'FORBIDDEN');
  if (verbod) throw new FoutInVraag('FORBIDDEN', verbod.message);
  if (!data?.uitvraagpersonen) throw new FoutInVraag('FUNCTIE_ONBEREIKBAAR', 'Wie de personen zijn is nu niet vast te stellen: het personenregister gaf geen antwoord.');
  return data.uitvraagpersonen;
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
