import type { Relatiebewering } from './bewering.js';
import type { Persoon } from './persoon.js';

/** The part of a population that a derivation (gezin, gezag) looks at; a database can fill it with the persons concerned. */
export interface Bevolkingsblik {
  persoon(id: string): Persoon | undefined;
  /** What the person's own list says. */
  beweringenVan(id: string): readonly Relatiebewering[];
  /** What other lists say about the person. */
  beweringenNaar(id: string): readonly Relatiebewering[];
}

/** A view on persons and relations in memory. */
export function maakBlik({ personen, beweringen }: { personen: readonly Persoon[]; beweringen: readonly Relatiebewering[] }): Bevolkingsblik {
  const perId = new Map(personen.map((persoon) => [persoon.id, persoon]));
  const van = Map.groupBy(beweringen, (bewering) => bewering.van);
  const naar = Map.groupBy(beweringen, (bewering) => bewering.naar);
  return {
    persoon: (id) => perId.get(id),
    beweringenVan: (id) => van.get(id) ?? [],
    beweringenNaar: (id) => naar.get(id) ?? [],
  };
}
