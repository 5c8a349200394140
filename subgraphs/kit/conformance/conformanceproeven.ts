import { Proefbank } from './bank/proefbank.js';
import type { Opstelling } from './opstelling.js';
import { beproef, kiesBeweringen, type Suiteopties } from './suite.js';

/** An assertion as a test of its own. */
export interface Conformanceproef {
  readonly naam: string;
  readonly verplicht: boolean;
  /** What must be, a Dutch sentence. */
  readonly wat: string;
  /** @throws Error with what was expected and seen, when it did not pass; a thing that cannot be judged throws too */
  readonly draai: () => Promise<void>;
}

/**
 * Every assertion as a test, to hang in the partner's own runner:
 * `for (const { naam, draai } of conformanceproeven(opstelling)) test(naam, draai);`
 * @param opstelling asked for when the first test runs, so that the subgraph may start before that
 */
export function conformanceproeven(opstelling: Opstelling | (() => Opstelling | Promise<Opstelling>), { alleen }: Pick<Suiteopties, 'alleen'> = {}): readonly Conformanceproef[] {
  let bank: Promise<Proefbank> | undefined;
  const open = async (): Promise<Proefbank> => Proefbank.open(typeof opstelling === 'function' ? await opstelling() : opstelling);
  return kiesBeweringen(alleen).map((bewering) => ({
    naam: bewering.naam,
    verplicht: bewering.verplicht,
    wat: bewering.wat,
    draai: async () => {
      const { uitkomst, verwacht, gezien } = await beproef(bewering, await (bank ??= open()));
      if (uitkomst === 'GESLAAGD') return;
      throw new Error(`${uitkomst === 'GEZAKT' ? bewering.wat : 'Niet te beoordelen.'} Verwacht: ${verwacht}. Gezien: ${gezien}. Bron: ${bewering.norm.naam}.`);
    },
  }));
}
