import type { Datum } from '../lijst/datum.js';
import type { KindVoorkomen, OuderVoorkomen, PartnerVoorkomen, Persoonsgegevens, Persoonslijst, Stapel, Voorkomen } from '../lijst/persoonslijst.js';
import { noemtPersoon, zelfdeVermelding } from '../lijst/zelfde-vermelding.js';
import type { Relatiebewering } from './bewering.js';

/** A relation that a list records, before it is known who the other is. */
export interface Vermelding extends Pick<Relatiebewering, 'soort' | 'vanaf' | 'tot' | 'verbintenis' | 'redenEinde' | 'levenloos'> {
  readonly categorie: '02' | '03' | '05' | '09';
  readonly voorkomen: Voorkomen & Persoonsgegevens;
}

/**
 * The relations on a list. One stack is one relation, unless its history names somebody else: an earlier parent, say. That one has
 * ended when the list began to name another. Entries marked as wrong (84.10) are no relation; they stay visible on the list.
 */
export function relatiesVan(lijst: Persoonslijst): Vermelding[] {
  return [
    ...(lijst.ouder1 ? perPersoon(lijst.ouder1).map((groep) => ouder(groep, '02')) : []),
    ...(lijst.ouder2 ? perPersoon(lijst.ouder2).map((groep) => ouder(groep, '03')) : []),
    ...lijst.partners.flatMap(perPersoon).map(partner),
    ...lijst.kinderen.flatMap(perPersoon).map(kind),
  ];
}

/** Every entry that mentions somebody, also what has ended or was wrong: what the report speaks of. */
export function alleVermeldingen(lijst: Persoonslijst): Pick<Vermelding, 'categorie' | 'voorkomen'>[] {
  const uit = (categorie: Vermelding['categorie'], stapels: readonly (Stapel<Vermelding['voorkomen']> | undefined)[]): Pick<Vermelding, 'categorie' | 'voorkomen'>[] =>
    stapels.flatMap((stapel) => (stapel ? [stapel.actueel, ...stapel.historie].map((voorkomen) => ({ categorie, voorkomen })) : []));
  return [...uit('02', [lijst.ouder1]), ...uit('03', [lijst.ouder2]), ...uit('05', lijst.partners), ...uit('09', lijst.kinderen)];
}

/** Entries about one person within a stack, newest first, and from when the list no longer named them. */
interface Groep<V> {
  readonly nieuwste: V;
  readonly alle: readonly V[];
  readonly vervangen: Datum | null;
}

function perPersoon<V extends Voorkomen & Persoonsgegevens>(stapel: Stapel<V>): Groep<V>[] {
  const groepen: { nieuwste: V; alle: V[]; vervangen: Datum | null }[] = [];
  let vervangen: Datum | null = null;
  for (const voorkomen of [stapel.actueel, ...stapel.historie.filter(({ onjuist }) => !onjuist)]) {
    const bekende = groepen.find(({ alle }) => alle.some((ander) => zelfdeVermelding(ander, voorkomen)));
    if (bekende) bekende.alle.push(voorkomen);
    else if (noemtPersoon(voorkomen)) groepen.push({ nieuwste: voorkomen, alle: [voorkomen], vervangen });
    vervangen = voorkomen.geldigVanaf ?? 'onbekend';
  }
  return groepen;
}

function ouder({ nieuwste, vervangen }: Groep<OuderVoorkomen>, categorie: '02' | '03'): Vermelding {
  return { ...GEEN_VERBINTENIS, soort: 'OUDER', categorie, voorkomen: nieuwste, vanaf: nieuwste.betrekkingVanaf ?? null, tot: vervangen };
}

function kind({ nieuwste, vervangen }: Groep<KindVoorkomen>): Vermelding {
  return { ...GEEN_VERBINTENIS, soort: 'KIND', categorie: '09', voorkomen: nieuwste, vanaf: null, tot: vervangen, levenloos: nieuwste.levenloos };
}

/** An ended marriage has its start in an older entry; a partnership that became a marriage starts where the partnership did. */
function partner({ nieuwste, alle, vervangen }: Groep<PartnerVoorkomen>): Vermelding {
  const einde = nieuwste.ontbinding;
  const sluitingen = alle.flatMap(({ sluiting }) => sluiting?.datum ?? []).sort();
  return {
    ...GEEN_VERBINTENIS,
    soort: einde === undefined && vervangen === null ? 'PARTNER' : 'EX_PARTNER',
    categorie: '05',
    voorkomen: nieuwste,
    vanaf: sluitingen[0] ?? null,
    tot: einde === undefined ? vervangen : (einde.datum ?? 'onbekend'),
    verbintenis: nieuwste.verbintenis ?? null,
    redenEinde: einde?.reden ?? null,
  };
}

const GEEN_VERBINTENIS = { verbintenis: null, redenEinde: null, levenloos: false };
