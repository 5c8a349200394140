import type { Selectie, Vorm } from './selectie.js';

/** An answer differs from the contract. Holds the place in the schema, never the value. */
export class Contractbreuk extends Error {
  constructor(readonly plaats: string) {
    super(`Antwoord wijkt af van het contract bij ${plaats}`);
    this.name = 'Contractbreuk';
  }
}

/**
 * Checks an object of an answer against what was selected, and copies just that: what was not asked does
 * not pass, and a nullable field that is missing becomes null. (An engine asks again for a key that is absent.)
 * @throws Contractbreuk at the first difference
 */
export function controleer(selectie: Selectie, antwoord: unknown, plaats = selectie.type): Record<string, unknown> {
  if (!isObject(antwoord)) throw new Contractbreuk(plaats);
  const uit: Record<string, unknown> = {};
  for (const { sleutel, plaats: veld, vorm } of selectie.velden) {
    // hasOwn, because an alias may be called `constructor`.
    uit[sleutel] = leesWaarde(vorm, Object.hasOwn(antwoord, sleutel) ? antwoord[sleutel] : null, veld);
  }
  return uit;
}

function leesWaarde(vorm: Vorm, waarde: unknown, plaats: string): unknown {
  if (waarde === null) {
    if (vorm.verplicht) throw new Contractbreuk(plaats);
    return null;
  }
  switch (vorm.soort) {
    case 'blad':
      if (!vorm.past(waarde)) throw new Contractbreuk(plaats);
      return waarde;
    case 'lijst':
      if (!Array.isArray(waarde)) throw new Contractbreuk(plaats);
      return waarde.map((element: unknown) => leesWaarde(vorm.element, element, plaats));
    case 'object':
      return controleer(vorm.selectie, waarde, plaats);
    case 'abstract': {
      const type = isObject(waarde) && Object.hasOwn(waarde, vorm.typesleutel) ? waarde[vorm.typesleutel] : undefined;
      const selectie = typeof type === 'string' ? vorm.perType.get(type) : undefined;
      if (!selectie) throw new Contractbreuk(plaats);
      return controleer(selectie, waarde, plaats);
    }
  }
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
