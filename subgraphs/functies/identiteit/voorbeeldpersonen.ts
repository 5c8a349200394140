import type { Relatiesoort, Voorbeeldpersoon } from '../../kit/index.js';
import { type Persoon, type Relatiebewering, volledigeNaam } from './gbav/index.js';

const ONBEKEND = 'onbekend';

/** The persons of the register in the form that synthetic dossiers are made of; who cannot be found by number gets none. */
export function alsVoorbeeldpersonen(personen: readonly Persoon[], beweringen: readonly Relatiebewering[]): Voorbeeldpersoon[] {
  const perId = new Map(personen.map((persoon) => [persoon.id, persoon]));
  const perPersoon = Map.groupBy(beweringen, ({ van }) => van);
  return personen.flatMap((persoon): Voorbeeldpersoon[] => {
    if (persoon.bsn === null || persoon.bsnStatus !== 'UNIEK') return [];
    return [{
      bsn: persoon.bsn,
      naam: persoon.volledigeNaam ?? ONBEKEND,
      voornamen: persoon.naam.voornamen ?? '',
      ...(persoon.naam.voorvoegsel === undefined ? {} : { voorvoegsel: persoon.naam.voorvoegsel }),
      geslachtsnaam: persoon.naam.geslachtsnaam ?? ONBEKEND,
      geboortedatum: persoon.geboortedatum ?? ONBEKEND,
      // Who may not be found by address is not found through a partner's dossier either.
      ...(persoon.geheim || !persoon.verblijfplaats?.woonplaats ? {} : { woonplaats: persoon.verblijfplaats.woonplaats }),
      gezinsleden: (perPersoon.get(persoon.id) ?? []).flatMap((bewering) => gezinslid(bewering, perId)),
      overleden: persoon.overleden,
      ...(persoon.overlijdensdatum === null ? {} : { overlijdensdatum: persoon.overlijdensdatum }),
    }];
  });
}

function gezinslid({ soort, naar, vermeld, levenloos }: Relatiebewering, perId: ReadonlyMap<string, Persoon>): Voorbeeldpersoon['gezinsleden'][number][] {
  const naam = volledigeNaam(vermeld.naam);
  if (naam === null || levenloos) return [];
  const bsn = naar === null ? null : (perId.get(naar)?.bsn ?? null);
  return [{ naam, relatiesoort: soort satisfies Relatiesoort, ...(bsn === null ? {} : { bsn }) }];
}
