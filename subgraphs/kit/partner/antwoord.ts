import { hoortBij } from '../bewijs/aanroeper.js';
import { totVrijgave } from '../bewijs/beoordeling.js';
import type { Bijdrage } from '../contract/bijdrage.js';
import type { Uitkomst } from '../contract/opsommingen.js';
import { verbindDekking } from '../schema/handhaaf-gegeven.js';
import type { GeldigBewijs } from './bewijslezer.js';
import { beslisBron } from './bronregel.js';
import type { Partnercontext } from './context.js';
import type { Partnersoort } from './partnersoort.js';
import { verantwoordAfwijzing, verantwoordAntwoord, verantwoordVoornavraag } from './verantwoording.js';

/** What the engine sends to ask one organisation about one person. */
export interface Bijdragesleutel {
  readonly oin?: unknown;
  readonly bewijs?: unknown;
}

/**
 * The answer to one question: nothing without a genuine bewijs for this organisation, and no more than it covers.
 * The look-up comes before the decision and the log before the answer, so that refused and unknown cost the same work and give the same bytes.
 * @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR when the log cannot be written: then nothing is given
 */
export async function beantwoord(soort: Partnersoort, sleutel: Bijdragesleutel, context: Partnercontext): Promise<Bijdrage | null> {
  const begin = Date.now();
  const { oin } = context.organisatie;
  const gelezen = await leesBewijs(sleutel, context);
  if ('reden' in gelezen) {
    context.log('bewijs-afgewezen', { oin, reden: gelezen.reden });
    await context.verantwoording.leg(verantwoordAfwijzing(gelezen.reden, context, begin));
    return null;
  }
  const { token } = gelezen;
  const bewijs = totVrijgave(gelezen.bewijs);
  if (bewijs.voornavraag) return beantwoordVoornavraag(soort, bewijs, token, context);
  const gevonden = await context.dossiers.vind(bewijs.pseudoniemen.map(({ waarde }) => waarde));
  const uitspraak = beslisBron(soort.regels ?? [], bewijs);
  const dossier = uitspraak.besluit === 'ANTWOORD' ? gevonden : undefined;
  const uitkomst: Uitkomst = uitspraak.besluit === 'MENS' ? 'IN_BEHANDELING' : dossier ? 'BEKEND' : 'ONBEKEND';
  await context.verantwoording.leg(verantwoordAntwoord({ bewijs, uitspraak, uitkomst, bekend: gevonden !== undefined, begin }, context));

  const antwoord = new soort.bijdrage({ oin, bewijs: token, inhoud: bewijs, uitkomst, peilmoment: context.moment, dossier });
  if (dossier) verbindDekking(antwoord, { niveau: bewijs.niveau, categorieen: new Set(bewijs.fase === 'VERRIJKING' ? bewijs.categorieen : []) });
  return antwoord;
}

/**
 * Whether a person must look first, by the rules alone: nothing is looked up, and ONBEKEND says nothing here but that no person has to.
 * So the coordinator, who asks this to know for whom there is work, never learns an outcome.
 */
async function beantwoordVoornavraag(soort: Partnersoort, bewijs: GeldigBewijs, token: string, context: Partnercontext): Promise<Bijdrage> {
  const uitspraak = beslisBron(soort.regels ?? [], bewijs);
  await context.verantwoording.leg(verantwoordVoornavraag(bewijs, uitspraak, context));
  const uitkomst: Uitkomst = uitspraak.besluit === 'MENS' ? 'IN_BEHANDELING' : 'ONBEKEND';
  return new soort.bijdrage({ oin: context.organisatie.oin, bewijs: token, inhoud: bewijs, uitkomst, peilmoment: context.moment, dossier: undefined });
}

async function leesBewijs(sleutel: Bijdragesleutel, context: Partnercontext): Promise<{ readonly bewijs: GeldigBewijs; readonly token: string } | { readonly reden: string }> {
  const token = sleutel.bewijs;
  if (sleutel.oin !== context.organisatie.oin || typeof token !== 'string') return { reden: 'GEEN_BEWIJS_VOOR_DEZE_ORGANISATIE' };
  const gelezen = await context.bewijzen.lees(token);
  if ('reden' in gelezen) return gelezen;
  return hoortBij(gelezen, context.aanroeper, context.metCertificaat) ? { bewijs: gelezen, token } : { reden: 'ANDERE_AANROEPER' };
}
