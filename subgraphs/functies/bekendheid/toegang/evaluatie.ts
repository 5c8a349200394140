import { FoutInVraag, type Rechtbesluit, type Vrager } from '../../../kit/index.js';
import type { Beslisser } from '../beslisser.js';
import type { Rondecontext } from '../ronde.js';
import type { Evaluatie } from './verzoek.js';

/** The answer to one question. A refusal is an answer too: HTTP 200 with `decision: false`. */
export interface Uitspraak {
  readonly decision: boolean;
  readonly context: Readonly<Record<string, unknown>> & { readonly reason: string };
}

/** An answer with the rules it rests on, for the decision log. */
export interface Gewogen {
  readonly uitspraak: Uitspraak;
  readonly beleid: readonly string[];
}

/** Decides one question by the same rules as a round, about classes of persons: nobody is named. */
export async function evalueer(vraag: Evaluatie, beslisser: Beslisser, context: Rondecontext): Promise<Gewogen> {
  const vrager = vragerVan(vraag, context.vrager);
  if (!vrager) return geen('Alleen een beheerder vraagt namens een ander of aan het beslispunt iets mag.', 'FORBIDDEN');
  const { categorieen = [], leeftijd = 'ONBEKEND', gezag = 'NIET_TE_BEPALEN', geheim = false } = vraag.resource.properties;
  const informatiebehoefte = vraag.action.name === 'verrijking' ? [...new Set(categorieen)] : [];
  try {
    const afweging = await beslisser.weeg({ ...vraag.context, informatiebehoefte }, { ...context, vrager });
    const partner = afweging.partners.find(({ oin }) => oin === vraag.resource.id);
    if (!partner) return geen('Deze organisatie doet niet mee in dit samenwerkingsverband, of vraagt hier zelf.', 'PARTNER_ONBEKEND');
    const [besluit] = afweging.besluiten([{ partner, persoon: { leeftijd, gezag, geheim } }]);
    return besluit ? { uitspraak: alsUitspraak(besluit), beleid: besluit.beleid } : geen('Het beslispunt gaf geen besluit.', 'INTERNAL_SERVER_ERROR');
  } catch (fout) {
    if (!(fout instanceof FoutInVraag) || fout.extensions['code'] === 'FUNCTIE_ONBEREIKBAAR') throw fout;
    return geen(fout.message, String(fout.extensions['code']));
  }
}

/** Whoever asks, or, for who looks after the chain, the one that the question names. */
function vragerVan({ subject: { properties } }: Evaluatie, vrager: Vrager): Vrager | undefined {
  if (Object.keys(properties).length === 0) return vrager;
  return vrager.rollen.includes('beheerder') ? { ...vrager, ...properties } : undefined;
}

function alsUitspraak({ uitkomst, niveau, categorieen, onthouden, regel, artikel, uitleg }: Rechtbesluit): Uitspraak {
  return { decision: uitkomst === 'TOEGESTAAN' && onthouden.length === 0, context: { reason: onthouden[0]?.reden ?? uitleg, uitkomst, niveau, categorieen, onthouden, regel, artikel } };
}

const geen = (reason: string, code: string): Gewogen => ({ uitspraak: { decision: false, context: { reason, code } }, beleid: [] });
