import {
  naamStrijdig, noemtPersoon, strijdig, volledigeNaam, zelfdeVermelding,
  type Bevolkingsblik, type Datum, type GezagVoorkomen, type OuderVoorkomen, type Persoon, type Relatiebewering, type Stapel,
} from '../gbav/index.js';

/** What the rules look at: the child's list, the parents on it, and who these were married to. */
export interface Gezagsfeiten {
  readonly peildatum: Datum;
  readonly kind: Persoon;
  readonly ouders: readonly [Ouder, Ouder];
  /** Marriages and partnerships of the parents with each other. */
  readonly verbintenissen: readonly Verbintenis[];
  /** The entry of category 11 that holds now, when it says who has gezag. */
  readonly uitspraak: (GezagVoorkomen & { readonly gezag: string }) | null;
}

/** A parent as the child's list has it. */
export interface Ouder {
  readonly nummer: 1 | 2;
  /** `ONBEKEND`: there is one, not known who (full stop). `GEEN`: the deed names none. `NIET_VERMELD`: the list lacks the category. */
  readonly aard: 'BEKEND' | 'ONBEKEND' | 'GEEN' | 'NIET_VERMELD';
  readonly naam: string | null;
  readonly geslacht: string | null;
  /** Present and earlier entries about this parent, without those marked as wrong. */
  readonly voorkomens: readonly OuderVoorkomen[];
  /**
   * Entries that named somebody else in this place, also those marked as wrong: after a denial of parenthood or an annulled
   * acknowledgement, which work back to the birth, the register marks the old entry so.
   */
  readonly vorigen: readonly OuderVoorkomen[];
  /** Null when the parent's own list is not in the population: then death, curatele and marriage cannot be seen. */
  readonly persoon: Persoon | null;
  readonly verbintenissen: readonly Verbintenis[];
}

/** A marriage or registered partnership; an unknown start or end is null or `onbekend`. */
export interface Verbintenis {
  readonly soort: 'HUWELIJK' | 'PARTNERSCHAP';
  readonly vanaf: Datum | null;
  /** Null while it lasts. */
  readonly tot: Datum | null;
  readonly partner: { readonly persoon: Persoon | null; readonly naam: string | null; readonly vermeld: Relatiebewering['vermeld'] };
  readonly inOnderzoek: boolean;
}

/** Gathers the facts about a minor. Needs in `blik`: the child, its parents and their partners, with what their lists say. */
export function verzamelFeiten(kind: Persoon, blik: Bevolkingsblik, peildatum: Datum): Gezagsfeiten {
  const ouders = [maakOuder(1, kind, blik), maakOuder(2, kind, blik)] as const;
  const entry = kind.lijst.gezag?.actueel;
  const [ouder1, ouder2] = ouders;
  const metElkaar = [
    ...ouder1.verbintenissen.filter(({ partner }) => isOuder(partner, ouder2)),
    ...ouder2.verbintenissen.filter(({ partner }) => isOuder(partner, ouder1)),
  ];
  return {
    peildatum,
    kind,
    ouders,
    verbintenissen: metElkaar,
    uitspraak: entry?.gezag === undefined ? null : { ...entry, gezag: entry.gezag },
  };
}

function maakOuder(nummer: 1 | 2, kind: Persoon, blik: Bevolkingsblik): Ouder {
  const stapel = nummer === 1 ? kind.lijst.ouder1 : kind.lijst.ouder2;
  const bewering = blik.beweringenVan(kind.id).find(({ bron, tot }) => bron.categorie === `0${nummer + 1}` && tot === null);
  const alle = stapel ? [stapel.actueel, ...stapel.historie] : [];
  const overDeze = (voorkomen: OuderVoorkomen): boolean => voorkomen === alle[0] || (alle[0] !== undefined && zelfdeVermelding(voorkomen, alle[0]));
  const persoon = bewering?.naar ? (blik.persoon(bewering.naar) ?? null) : null;
  return {
    nummer,
    aard: aardVan(stapel),
    naam: stapel ? volledigeNaam(stapel.actueel.naam) : null,
    geslacht: stapel?.actueel.geslacht ?? persoon?.geslacht ?? null,
    voorkomens: alle.filter((voorkomen) => !voorkomen.onjuist && overDeze(voorkomen)),
    vorigen: alle.filter((voorkomen) => noemtPersoon(voorkomen) && !overDeze(voorkomen)),
    persoon,
    verbintenissen: persoon ? blik.beweringenVan(persoon.id).filter(({ bron }) => bron.categorie === '05').map((relatie) => maakVerbintenis(relatie, blik)) : [],
  };
}

function aardVan(stapel: Stapel<OuderVoorkomen> | undefined): Ouder['aard'] {
  if (stapel === undefined) return 'NIET_VERMELD';
  if (stapel.actueel.naam.onbekend) return 'ONBEKEND';
  return noemtPersoon(stapel.actueel) ? 'BEKEND' : 'GEEN';
}

function maakVerbintenis(relatie: Relatiebewering, blik: Bevolkingsblik): Verbintenis {
  return {
    soort: relatie.verbintenis === 'P' ? 'PARTNERSCHAP' : 'HUWELIJK',
    vanaf: relatie.vanaf,
    tot: relatie.tot,
    partner: { persoon: relatie.naar ? (blik.persoon(relatie.naar) ?? null) : null, naam: volledigeNaam(relatie.vermeld.naam), vermeld: relatie.vermeld },
    inOnderzoek: relatie.inOnderzoek,
  };
}

function isOuder(partner: Verbintenis['partner'], ouder: Ouder): boolean {
  if (ouder.aard !== 'BEKEND') return false;
  if (partner.persoon !== null && ouder.persoon !== null) return partner.persoon.id === ouder.persoon.id;
  return ouder.voorkomens.some((voorkomen) => lijktOp(partner, voorkomen));
}

/** Whether name and birth date are the same: all there is to go by when one of the two is not in the population. */
export function lijktOp({ vermeld }: Verbintenis['partner'], voorkomen: OuderVoorkomen): boolean {
  return vermeld.geboortedatum !== null && voorkomen.geboorte.datum !== undefined
    && !strijdig(vermeld.geboortedatum, voorkomen.geboorte.datum) && !naamStrijdig(vermeld.naam, voorkomen.naam);
}
