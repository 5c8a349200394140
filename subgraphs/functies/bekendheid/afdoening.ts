import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import { FoutInVraag, type Functiecontext, type Identiteiten, type Rechtbesluit, type Uitvraagpersoon } from '../../kit/index.js';
import type { Afweging, Beslisser } from './beslisser.js';
import { vertrokken, zonderNummer } from './besluit.js';
import type { BekendheidVerzoek } from './types.js';
import { controleer } from './verzoekcontrole.js';

/** One partner and one person, with what was decided about them. */
export interface Beslist {
  readonly partner: Registerdeelnemer;
  readonly persoon: Uitvraagpersoon;
  readonly besluit: Rechtbesluit;
}

/** A request, decided: nothing has been asked of anybody but who the persons are. */
export interface Afdoening {
  readonly personen: readonly Uitvraagpersoon[];
  readonly partners: readonly Registerdeelnemer[];
  /** The version of the set-up that was decided by. */
  readonly inrichting: string;
  /** One per person and partner, in the order of the persons. */
  readonly beslist: readonly Beslist[];
}

/**
 * Decides per partner and person.
 * @throws FoutInVraag when something in the question is wrong
 */
export async function handelAf(
  verzoek: BekendheidVerzoek, { beslisser, identiteiten }: { readonly beslisser: Beslisser; readonly identiteiten: Identiteiten }, context: Functiecontext,
): Promise<Afdoening> {
  controleer(verzoek);
  const afweging = await beslisser.weeg(verzoek, context);
  const partners = kiesPartners(afweging, verzoek.partners);
  const personen = await vindPersonen(verzoek, identiteiten, context);
  return { personen, partners, inrichting: afweging.inrichting, beslist: beslis(afweging, personen, partners) };
}

/**
 * Decides a request again that was decided before, about the partners that it was about then: by what is set up, by the law and by who
 * the persons are at this moment.
 * @throws FoutInVraag when the asker may not ask it any more
 */
export async function beslisOpnieuw(
  verzoek: BekendheidVerzoek, toen: readonly Pick<Registerdeelnemer, 'oin' | 'naam' | 'soort'>[],
  { beslisser, identiteiten }: { readonly beslisser: Beslisser; readonly identiteiten: Identiteiten }, context: Functiecontext,
): Promise<Afdoening> {
  const afweging = await beslisser.weeg(verzoek, context);
  const partners = toen.map(({ oin, naam, soort }) => afweging.partners.find((partner) => partner.oin === oin) ?? { oin, naam, soort, regio: '', contacten: [] });
  const personen = await vindPersonen(verzoek, identiteiten, context);
  const nu = new Set(afweging.partners.map(({ oin }) => oin));
  const over = new Map(beslis(afweging, personen, partners.filter(({ oin }) => nu.has(oin))).map((beslist) => [`${beslist.persoon.id} ${beslist.partner.oin}`, beslist]));
  const beslist = personen.flatMap((persoon) => partners.map((partner) => over.get(`${persoon.id} ${partner.oin}`) ?? { partner, persoon, besluit: vertrokken(verzoek.informatiebehoefte) }));
  return { personen, partners, inrichting: afweging.inrichting, beslist };
}

/** One decision per person and partner, in the order of the persons. */
function beslis(afweging: Afweging, personen: readonly Uitvraagpersoon[], partners: readonly Registerdeelnemer[]): readonly Beslist[] {
  const paren = personen.flatMap((persoon) => partners.map((partner) => ({ partner, persoon })));
  const besluiten = afweging.besluiten(paren.map(({ partner, persoon }) => ({ partner, persoon: persoon.kenmerken })));
  return paren.map(({ partner, persoon }, i): Beslist => ({ partner, persoon, besluit: persoon.bsn === undefined ? zonderNummer(persoon.belemmering) : besluiten[i]! }));
}

function kiesPartners(afweging: Afweging, gevraagd: readonly string[] | null | undefined): readonly Registerdeelnemer[] {
  if (!gevraagd) return afweging.partners;
  return [...new Set(gevraagd)].map((oin) => {
    const partner = afweging.partners.find((kandidaat) => kandidaat.oin === oin);
    if (!partner) throw new FoutInVraag('PARTNER_ONBEKEND', undefined, `verzoek.partners[${gevraagd.indexOf(oin)}]`);
    return partner;
  });
}

/** The persons, each once: a family in which somebody is named twice costs no partner a double question. */
async function vindPersonen({ personen: aanduidingen, afschermenTot }: BekendheidVerzoek, identiteiten: Identiteiten, context: Functiecontext): Promise<readonly Uitvraagpersoon[]> {
  const vondsten = await identiteiten.vind(aanduidingen, context, afschermenTot);
  const personen = vondsten.map((vondst, i) => {
    if ('fout' in vondst) throw new FoutInVraag(vondst.fout, undefined, `verzoek.personen[${i}]`);
    return vondst.persoon;
  });
  return [...new Map(personen.map((persoon) => [persoon.id, persoon])).values()];
}
