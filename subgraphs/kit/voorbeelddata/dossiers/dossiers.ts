import { maakActies } from './acties.js';
import { bekendheidskans, isGezinInBeeld } from './bekendheidskans.js';
import { maakBetrokkenheden } from './betrokkenheden.js';
import type { Catalogus } from './catalogus.js';
import { maakContact } from './contact.js';
import { PEILDATUM } from '../dagen.js';
import { gezinskringen } from './gezinskring.js';
import { maakPersoonrij } from './persoonrij.js';
import { maakRelaties } from './relaties.js';
import { maakToeval, type Toeval } from '../toeval.js';
import { vensterVan } from './venster.js';
import type { Voorbeelddossier, Voorbeeldorganisatie } from './voorbeelddossier.js';
import type { Voorbeeldpersoon } from './voorbeeldpersoon.js';

/** The seed of the demo's dossiers; with it every family of the demo is known to at least three organisations of sv-demo. */
export const DOSSIERZAAD = 'handbereik 29';

/** What the dossiers of one organisation are made of. */
export interface Dossieropdracht {
  readonly organisatie: Voorbeeldorganisatie;
  readonly personen: readonly Voorbeeldpersoon[];
  readonly catalogus: Catalogus;
  /** The day as of which the dossiers are true, `JJJJ-MM-DD`. */
  readonly peildatum?: string;
  readonly zaad?: string;
}

/**
 * The synthetic dossiers of one organisation: one for each person that it knows, in the order of the persons.
 * A BSN that two persons share has none: whose it would be, nobody could tell.
 * The same seed, organisation and persons give the same dossiers; adding a kind or an organisation changes no other's.
 * Everything in them is invented and says so.
 */
export function maakDossiers({ organisatie, personen, catalogus, peildatum = PEILDATUM, zaad = DOSSIERZAAD }: Dossieropdracht): Voorbeelddossier[] {
  const toeval = vanOrganisatie(organisatie, zaad);
  const kringen = gezinskringen(personen);
  const inBeeld = new Map<string, boolean>();
  const isInBeeld = (kring: string): boolean => {
    const bekend = inBeeld.get(kring) ?? isGezinInBeeld(kring, toeval);
    inBeeld.set(kring, bekend);
    return bekend;
  };
  const dubbel = dubbeleBsns(personen);
  return personen.flatMap((persoon) => {
    if (dubbel.has(persoon.bsn)) return [];
    const kring = kringen.get(persoon.bsn) ?? persoon.bsn;
    const venster = vensterVan(persoon, peildatum);
    const eigen = toeval.stroom(persoon.bsn);
    if (!venster || !eigen.kans(bekendheidskans(organisatie, persoon, catalogus.kansen, venster.laatste, isInBeeld(kring)))) return [];
    const periodes = maakBetrokkenheden(catalogus.betrokkenheden, venster, eigen.stroom('betrokkenheden'));
    if (periodes.length === 0) return [];
    return [{
      bsn: persoon.bsn,
      persoon: maakPersoonrij(persoon, periodes, venster, eigen.stroom('persoon')),
      // One team per family.
      contact: maakContact(organisatie, catalogus, toeval.stroom(`team ${kring}`)),
      relaties: maakRelaties(persoon, venster, eigen.stroom('relaties')),
      betrokkenheden: periodes.map(({ rij }) => rij),
      acties: maakActies(catalogus.acties, periodes, venster, eigen.stroom('acties')),
    }];
  });
}

/**
 * Chance for what a kind adds to its dossiers, such as `incidenten`: apart from that of the shared parts and of every other group.
 * @param groep name of the group
 */
export function toevalVoorGroep(organisatie: Voorbeeldorganisatie, bsn: string, groep: string, zaad: string = DOSSIERZAAD): Toeval {
  return vanOrganisatie(organisatie, zaad).stroom(bsn).stroom(`eigen ${groep}`);
}

function vanOrganisatie(organisatie: Voorbeeldorganisatie, zaad: string): Toeval {
  return maakToeval(zaad).stroom(`dossiers ${organisatie.oin}`);
}

function dubbeleBsns(personen: readonly Voorbeeldpersoon[]): ReadonlySet<string> {
  const gezien = new Set<string>();
  return new Set(personen.map(({ bsn }) => bsn).filter((bsn) => gezien.has(bsn) || !gezien.add(bsn)));
}
