import { FoutInVraag, type Gegevenscategorie } from '../../../kit/index.js';
import type { Deelnemer } from '../../../../schema/register.js';
import type { Beslisser } from '../beslisser.js';
import { type Besluit, Besluituitkomst } from '../types.js';
import type { Grondslag, Partnerregel, Samenwerkingsverband } from './samenwerkingsverband.js';

/** The role without which nobody asks about a person. */
const PROFESSIONAL = 'professional';

/** Decides by what is set up in the samenwerkingsverbanden: what is not set up is refused. */
export function inrichtingsbeslisser(verbanden: readonly Samenwerkingsverband[], deelnemer: (oin: string) => Deelnemer | undefined): Beslisser {
  return {
    async verbanden(vrager) {
      return verbanden
        .filter(({ vragers }) => vragers.includes(vrager.oin))
        .map(({ id, naam, grondslagen, partners }) => ({ id, naam, grondslagen, partners: partners.flatMap((oin) => deelnemer(oin) ?? []) }));
    },
    async weeg({ vrager, samenwerkingsverband, grondslag, doel, informatiebehoefte }) {
      const verband = verbanden.find((kandidaat) => kandidaat.id === samenwerkingsverband);
      if (!verband) throw new FoutInVraag('SAMENWERKINGSVERBAND_ONBEKEND', undefined, 'verzoek.samenwerkingsverband');
      if (!verband.vragers.includes(vrager.oin)) throw new FoutInVraag('FORBIDDEN', `Uw organisatie stelt geen vragen in ${verband.naam}.`);
      const basis = verband.grondslagen.find((kandidaat) => kandidaat.id === grondslag);
      if (!basis) throw new FoutInVraag('GRONDSLAG_ONBEKEND', undefined, 'verzoek.grondslag');
      if (!basis.doelen.includes(doel)) throw new FoutInVraag('DOEL_ONBEKEND', undefined, 'verzoek.doel');
      if (!vrager.rollen.includes(PROFESSIONAL) || !basis.functies.includes(vrager.functie)) {
        throw new FoutInVraag('FORBIDDEN', `Uw functie mag geen vragen stellen op grond van ${basis.naam}.`);
      }
      const partners = verband.partners.filter((oin) => oin !== vrager.oin).flatMap((oin) => deelnemer(oin) ?? []);
      return { partners, besluit: (partner) => besluit(partner, basis, informatiebehoefte) };
    },
  };
}

function besluit(partner: Deelnemer, basis: Grondslag, gevraagd: readonly Gegevenscategorie[]): Besluit {
  const regel = basis.partners[partner.soort];
  if (!regel) {
    return geen(Besluituitkomst.GEWEIGERD, gevraagd, `Op grond van ${basis.naam} mag deze soort organisatie niet worden bevraagd.`, undefined);
  }
  if (regel.mens) return geen(Besluituitkomst.VRAAG_MENS, gevraagd, regel.mens, regel);
  const categorieen = gevraagd.filter((categorie) => regel.categorieen.includes(categorie));
  const reden = `Op grond van ${basis.naam} mag deze organisatie deze categorie niet geven.`;
  return {
    uitkomst: Besluituitkomst.TOEGESTAAN,
    niveau: categorieen.length > 0 ? regel.niveau : 'MINIMAAL',
    categorieen,
    onthouden: gevraagd.filter((categorie) => !categorieen.includes(categorie)).map((categorie) => ({ categorie, reden })),
    regel: regel.id,
    artikel: regel.artikel,
    uitleg: categorieen.length > 0 ? `Toegestaan op grond van ${regel.artikel}.` : `Toegestaan te vragen of de persoon bekend is, op grond van ${regel.artikel}.`,
  };
}

function geen(uitkomst: Besluituitkomst, gevraagd: readonly Gegevenscategorie[], uitleg: string, regel: Partnerregel | undefined): Besluit {
  return {
    uitkomst,
    niveau: null,
    categorieen: [],
    onthouden: gevraagd.map((categorie) => ({ categorie, reden: uitleg })),
    regel: regel?.id ?? null,
    artikel: regel?.artikel ?? null,
    uitleg,
  };
}
