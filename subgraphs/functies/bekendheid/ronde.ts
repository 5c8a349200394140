import { randomUUID } from 'node:crypto';
import { type Bewijs, FoutInVraag, type Functiecontext, onderteken, type Ondertekenaar, type Pseudonimiseerder, type Pseudoniem } from '../../kit/index.js';
import type { Deelnemer, Soort } from '../../../schema/register.js';
import type { Afweging, Beslisser } from './beslisser.js';
import type { Identiteiten, Uitvraagpersoon } from './identiteiten.js';
import { controleer } from './verzoekcontrole.js';
import { type BekendheidVerzoek, type Bekendheidsronde, type Besluit, Besluituitkomst, type PersoonAanduiding, type Uitvraag } from './types.js';

/** What a round needs from the world. */
export interface Rondemiddelen {
  readonly beslisser: Beslisser;
  readonly identiteiten: Identiteiten;
  readonly pseudonimiseerder: Pseudonimiseerder;
  readonly ondertekenaar: Ondertekenaar;
  readonly soort: (code: string) => Soort | undefined;
}

/**
 * Decides per partner and person, and mints a bewijs for every yes. Nobody has been asked yet when this is done:
 * the engine asks, with the references that this returns.
 * @throws FoutInVraag when something in the question is wrong
 */
export async function beginRonde(verzoek: BekendheidVerzoek, middelen: Rondemiddelen, context: Functiecontext): Promise<Bekendheidsronde> {
  controleer(verzoek);
  const { samenwerkingsverband, grondslag, doel, informatiebehoefte } = verzoek;
  const afweging = await middelen.beslisser.weeg({ vrager: context.vrager, samenwerkingsverband, grondslag, doel, informatiebehoefte });
  const partners = kiesPartners(afweging, verzoek.partners);
  const personen = await vindPersonen(verzoek.personen, middelen.identiteiten, context);
  const besluiten = new Map(partners.map((partner) => [partner.oin, afweging.besluit(partner)]));
  const pseudoniemen = await maakPseudoniemen(personen, partners, middelen.pseudonimiseerder);

  const uitvragen = personen.flatMap((persoon) =>
    partners.map(async (partner): Promise<Uitvraag> => {
      const besluit = persoon.bsn === undefined ? zonderNummer(persoon) : besluiten.get(partner.oin)!;
      const pseudoniem = pseudoniemen.get(partner.oin)?.get(persoon.id);
      const mag = besluit.uitkomst === Besluituitkomst.TOEGESTAAN && pseudoniem !== undefined;
      return {
        persoon: { id: persoon.id },
        partner: { oin: partner.oin, naam: partner.naam, soort: partner.soort },
        besluit,
        bijdrage: mag ? await verwijzing(partner, maakBewijs(verzoek, besluit, pseudoniem, context), middelen) : null,
      };
    }),
  );
  return { id: randomUUID(), gestart: new Date().toISOString(), uitvragen: await Promise.all(uitvragen) };
}

function kiesPartners(afweging: Afweging, gevraagd: readonly string[] | null | undefined): readonly Deelnemer[] {
  if (!gevraagd) return afweging.partners;
  return [...new Set(gevraagd)].map((oin) => {
    const partner = afweging.partners.find((kandidaat) => kandidaat.oin === oin);
    if (!partner) throw new FoutInVraag('PARTNER_ONBEKEND', undefined, `verzoek.partners[${gevraagd.indexOf(oin)}]`);
    return partner;
  });
}

/** The persons, each once: a family in which somebody is named twice costs no partner a double question. */
async function vindPersonen(aanduidingen: readonly PersoonAanduiding[], identiteiten: Identiteiten, context: Functiecontext): Promise<readonly Uitvraagpersoon[]> {
  const vondsten = await identiteiten.vind(aanduidingen, context);
  const personen = vondsten.map((vondst, i) => {
    if ('fout' in vondst) throw new FoutInVraag(vondst.fout, undefined, `verzoek.personen[${i}]`);
    return vondst.persoon;
  });
  return [...new Map(personen.map((persoon) => [persoon.id, persoon])).values()];
}

async function maakPseudoniemen(
  personen: readonly Uitvraagpersoon[],
  partners: readonly Deelnemer[],
  pseudonimiseerder: Pseudonimiseerder,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Pseudoniem>>> {
  const metNummer = personen.filter((persoon): persoon is Uitvraagpersoon & { bsn: string } => persoon.bsn !== undefined);
  const perOrganisatie = await pseudonimiseerder.pseudonimiseer(metNummer.map((persoon) => persoon.bsn), partners.map((partner) => partner.oin));
  return new Map([...perOrganisatie].map(([oin, rij]) => [oin, new Map(rij.map((pseudoniem, i) => [metNummer[i]!.id, pseudoniem]))]));
}

function zonderNummer(persoon: Uitvraagpersoon): Besluit {
  return {
    uitkomst: Besluituitkomst.VRAAG_MENS,
    niveau: null,
    categorieen: [],
    onthouden: [],
    regel: null,
    artikel: null,
    uitleg: persoon.belemmering ?? 'Deze persoon heeft geen burgerservicenummer; stel de vraag persoonlijk.',
  };
}

function maakBewijs(verzoek: BekendheidVerzoek, besluit: Besluit, pseudoniem: Pseudoniem, context: Functiecontext): Bewijs {
  return {
    pseudoniem: pseudoniem.waarde,
    sleutelversie: pseudoniem.sleutelversie,
    samenwerkingsverband: verzoek.samenwerkingsverband,
    grondslag: verzoek.grondslag,
    doel: verzoek.doel,
    aanleiding: verzoek.aanleiding,
    fase: besluit.categorieen.length > 0 ? 'VERRIJKING' : 'BEKENDHEID',
    niveau: besluit.niveau ?? 'MINIMAAL',
    categorieen: besluit.categorieen,
    onthouden: besluit.onthouden,
    vrager: { oin: context.vrager.oin, functie: context.vrager.functie },
  };
}

async function verwijzing(partner: Deelnemer, bewijs: Bewijs, middelen: Rondemiddelen): Promise<Uitvraag['bijdrage']> {
  const soort = middelen.soort(partner.soort);
  if (!soort) throw new Error(`De soort ${partner.soort} staat niet in het register.`);
  return { __typename: soort.type, oin: partner.oin, bewijs: await onderteken(bewijs, partner.oin, middelen.ondertekenaar) };
}
