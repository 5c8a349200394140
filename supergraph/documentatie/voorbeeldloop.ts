import type { Voorbeeld } from '../../schema/voorbeelden.js';

/** What the public API answers: the body of the response, or of a subscription the first message. */
export interface Voorbeeldantwoord {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** An example as it was asked. */
export interface Beurt {
  readonly voorbeeld: Voorbeeld;
  /** Its variables, with what earlier answers gave. */
  readonly variables: Record<string, unknown>;
  readonly antwoord: Voorbeeldantwoord;
}

/** How an example is asked of a chain. */
export interface Vraagweg {
  vraag(voorbeeld: Voorbeeld, variables: Record<string, unknown>): Promise<Voorbeeldantwoord>;
  /** Waits until the news of what was changed is where it can be read. */
  rust(): Promise<void>;
}

/**
 * Asks every example once, on a chain on which nothing was asked before: what an example comes after goes first. What citizens see
 * goes before everything else: then it holds what its example names, and nothing of the others.
 * @throws RangeError when examples wait for each other, or when an answer has nothing at the place that another example needs
 */
export async function doorloop(voorbeelden: readonly Voorbeeld[], weg: Vraagweg): Promise<readonly Beurt[]> {
  const gedaan = new Map<string, Beurt>();
  for (const voorbeeld of volgorde(voorbeelden)) {
    const variables = vulIn(voorbeeld, gedaan);
    gedaan.set(voorbeeld.naam, { voorbeeld, variables, antwoord: await weg.vraag(voorbeeld, variables) });
    if (voorbeeld.soort === 'mutation') await weg.rust();
  }
  return [...gedaan.values()];
}

/** The examples in the order in which they can be asked. @throws RangeError when they wait for each other, or for one that is not there */
export function volgorde(voorbeelden: readonly Voorbeeld[]): readonly Voorbeeld[] {
  const klaar = new Set<Voorbeeld>();
  const neem = (voorbeeld: Voorbeeld, wachtend: readonly string[]): void => {
    if (klaar.has(voorbeeld)) return;
    if (wachtend.includes(voorbeeld.naam)) throw new RangeError(`Voorbeelden wachten op elkaar: ${[...wachtend, voorbeeld.naam].join(', ')}.`);
    for (const { voorbeeld: naam } of voorbeeld.na) {
      const eerst = voorbeelden.find((een) => een.naam === naam);
      if (!eerst) throw new RangeError(`Voorbeeld ${voorbeeld.naam} komt na ${naam}, en dat is er niet.`);
      neem(eerst, [...wachtend, voorbeeld.naam]);
    }
    klaar.add(voorbeeld);
  };
  for (const voorbeeld of voorbeelden.filter(({ gebruiker }) => gebruiker === 'burger')) neem(voorbeeld, []);
  for (const voorbeeld of voorbeelden) neem(voorbeeld, []);
  return [...klaar];
}

function vulIn({ naam, variables, na }: Voorbeeld, gedaan: ReadonlyMap<string, Beurt>): Record<string, unknown> {
  const gevuld = structuredClone(variables);
  for (const { voorbeeld, vult } of na) {
    if (!vult) continue;
    const waarde = vult.uit.split('.').reduce<unknown>((in_, stap) => (in_ as Record<string, unknown> | null | undefined)?.[stap], gedaan.get(voorbeeld)?.antwoord.data);
    if (waarde === undefined || waarde === null) throw new RangeError(`Voorbeeld ${naam} heeft ${vult.uit} uit het antwoord van ${voorbeeld} nodig, en dat staat daar niet: ${JSON.stringify(gedaan.get(voorbeeld)?.antwoord)}`);
    zet(gevuld, vult.variabele.split('.'), waarde);
  }
  return gevuld;
}

function zet(in_: Record<string, unknown>, [stap = '', ...verder]: readonly string[], waarde: unknown): void {
  if (verder.length === 0) in_[stap] = waarde;
  else zet((in_[stap] ??= {}) as Record<string, unknown>, verder, waarde);
}
