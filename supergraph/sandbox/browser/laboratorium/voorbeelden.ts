/** An example that goes first. */
export interface Voorafgaand {
  readonly voorbeeld: string;
  /** What of its answer is a variable: the place of the variable, such as `invoer.casus`, and that in the answer, such as `pakMeldingOp.casus.id`. */
  readonly vult?: { readonly variabele: string; readonly uit: string };
}

/** An example operation. */
export interface Voorbeeld {
  readonly naam: string;
  readonly titel: string;
  readonly voorWie: string;
  readonly gebruiker: string;
  readonly persona: string;
  /** The organisation where that persona works, when it is another than its own. */
  readonly oin?: string;
  readonly functies: readonly number[];
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly na: readonly Voorafgaand[];
}

/** Examples under one heading. */
export interface Groep {
  readonly naam: string;
  readonly voorbeelden: readonly Voorbeeld[];
}

/** By what examples are ordered. */
export type Ordening = 'functie' | 'gebruiker';

/** Every example, in both orders. */
export type Voorbeelden = Readonly<Record<Ordening, readonly Groep[]>>;

interface Lijst {
  readonly functies: readonly { readonly nummer: number; readonly naam: string }[];
  readonly voorbeelden: readonly Voorbeeld[];
}

const KETENINDEX = 'Ketenindex';

/** The examples of this chain. @throws when they cannot be had */
export async function haalVoorbeelden(): Promise<Voorbeelden> {
  const antwoord = await fetch('/sandbox/voorbeelden.json');
  if (!antwoord.ok) throw new Error('De voorbeelden zijn er niet.');
  const { functies, voorbeelden } = (await antwoord.json()) as Lijst;
  const namen = new Map(functies.map(({ nummer, naam }) => [nummer, `${nummer}. ${naam}`]));
  return {
    functie: groepeer(voorbeelden, (een) => (een.functies.length > 0 ? een.functies.map((nummer) => namen.get(nummer) ?? `${nummer}`) : [KETENINDEX]), [...namen.values(), KETENINDEX]),
    gebruiker: groepeer(voorbeelden, ({ gebruiker }) => [gebruiker], ['analist', 'front-end', 'partner', 'burger', 'beheerder']),
  };
}

/** Groups without examples are left out. */
function groepeer(voorbeelden: readonly Voorbeeld[], in_: (een: Voorbeeld) => readonly string[], volgorde: readonly string[]): readonly Groep[] {
  return volgorde.map((naam) => ({ naam, voorbeelden: voorbeelden.filter((een) => in_(een).includes(naam)) })).filter((groep) => groep.voorbeelden.length > 0);
}

/** The variables of an example, with what earlier answers give. @param eerder the last answer to an example, by its name */
export function metEerdere({ variables, na }: Voorbeeld, eerder: ReadonlyMap<string, unknown>): { readonly variables: Readonly<Record<string, unknown>>; readonly ontbreekt: readonly Voorafgaand[] } {
  const gevuld = structuredClone(variables) as Record<string, unknown>;
  const ontbreekt = na.filter(({ voorbeeld, vult }) => {
    if (!vult) return !eerder.has(voorbeeld);
    const waarde = lees(eerder.get(voorbeeld), vult.uit.split('.'));
    zet(gevuld, vult.variabele.split('.'), waarde ?? null);
    return waarde === undefined;
  });
  return { variables: gevuld, ontbreekt };
}

function lees(uit: unknown, pad: readonly string[]): unknown {
  return pad.reduce<unknown>((waarde, stap) => (waarde as Readonly<Record<string, unknown>> | null | undefined)?.[stap], uit);
}

function zet(waarin: Record<string, unknown>, [stap = '', ...verder]: readonly string[], waarde: unknown): void {
  if (verder.length === 0) waarin[stap] = waarde;
  else zet((waarin[stap] ??= {}) as Record<string, unknown>, verder, waarde);
}
