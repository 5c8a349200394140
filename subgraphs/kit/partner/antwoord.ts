import type { Bijdrage } from '../contract/bijdrage.js';
import type { Uitkomst } from '../contract/opsommingen.js';
import { verbindDekking } from '../schema/handhaaf-gegeven.js';
import type { Partnercontext } from './context.js';
import type { Partnersoort } from './partnersoort.js';

/** What the engine sends to ask one organisation about one person. */
export interface Bijdragesleutel {
  readonly oin?: unknown;
  readonly bewijs?: unknown;
}

/**
 * The answer to one question: nothing without a genuine bewijs for this organisation, and no more than it covers.
 * The look-up comes before the decision, so that refused and unknown cost the same work and give the same bytes.
 */
export async function beantwoord(soort: Partnersoort, sleutel: Bijdragesleutel, context: Partnercontext): Promise<Bijdrage | null> {
  const { oin } = context.organisatie;
  if (sleutel.oin !== oin || typeof sleutel.bewijs !== 'string') {
    context.log('bewijs-afgewezen', { oin, reden: 'GEEN_BEWIJS_VOOR_DEZE_ORGANISATIE' });
    return null;
  }
  const bewijs = await context.bewijzen.lees(sleutel.bewijs);
  if (!bewijs) return null;

  const gevonden = await context.dossiers.vind(bewijs.pseudoniem);
  const besluit = soort.regel?.(bewijs) ?? 'ANTWOORD';
  const dossier = besluit === 'ANTWOORD' ? gevonden : undefined;
  const uitkomst: Uitkomst = besluit === 'MENS' ? 'IN_BEHANDELING' : dossier ? 'BEKEND' : 'ONBEKEND';
  context.log('bevraagd', { oin, jti: bewijs.jti, besluit });

  const antwoord = new soort.bijdrage({ oin, bewijs: sleutel.bewijs, inhoud: bewijs, uitkomst, peilmoment: context.moment, dossier });
  if (dossier) verbindDekking(antwoord, { niveau: bewijs.niveau, categorieen: new Set(bewijs.fase === 'VERRIJKING' ? bewijs.categorieen : []) });
  return antwoord;
}
