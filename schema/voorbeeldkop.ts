import type { Patroon } from './functies.js';

/** For whom an example is written. */
export type Gebruiker = 'front-end' | 'partner' | 'analist' | 'burger' | 'beheerder';

/** An example that goes before another. */
export interface Voorafgaand {
  readonly voorbeeld: string;
  /** What of its answer is a variable; absent when it only has to be done. */
  readonly vult?: {
    /** The place of the variable, such as `invoer.casus`. */
    readonly variabele: string;
    /** The place in the answer, such as `pakMeldingOp.casus.id`. */
    readonly uit: string;
  };
}

/** What the comment above an example operation says. */
export interface Voorbeeldkop {
  /** What it shows, as one sentence. */
  readonly titel: string;
  /** Who it is for, in words. */
  readonly voorWie: string;
  readonly gebruiker: Gebruiker;
  /** The persona of the demo that asks it. */
  readonly persona: string;
  /** The organisation of the demo where that persona works, when it is another than its own. */
  readonly oin?: string;
  /** The numbers of the samenwerkfuncties it shows; none is the ketenindex. */
  readonly functies: readonly number[];
  readonly patroon: Patroon;
  /** The examples that go first. */
  readonly na: readonly Voorafgaand[];
}

const VOOR = /^# Voor: (?<wie>.+) \((?:ketenindex|samenwerkfuncties? (?<functies>\d+(?:, \d+)*(?: en \d+)?)), (?<patroon>Inzage|Opdracht|Gebeurtenis)\)\.$/;
const GEBRUIKER = /^# Gebruiker: (?<gebruiker>front-end|partner|analist|burger|beheerder)\. Persona: (?<persona>[a-z-]+)(?: bij (?<oin>\d{20}))?\.$/;
const NA = /^# Na: (?<voorbeeld>[a-z-]+)(?:, met (?<variabele>[\w.]+) = (?<uit>[\w.]+))?\.$/;

/**
 * Reads the comment above an example:
 *
 * ```graphql
 * # Een ronde volgen: eerst de stand van nu, en daarna elke verandering.
 * # Voor: front-end van wie een ronde heeft uitgezet (samenwerkfunctie 3, Gebeurtenis).
 * # Gebruiker: front-end. Persona: veilig-thuis.
 * # Na: vraag-bekendheid-uit, met id = vraagBekendheidUit.id.
 * ```
 *
 * A persona may work elsewhere (`Persona: veilig-thuis bij <oin>.`). There may be more lines `Na`, and none is usual; what only has to be
 * done first is `# Na: melding-registreren.`
 *
 * @throws Error that names the example and the line that is wrong
 */
export function leesVoorbeeldkop(naam: string, tekst: string): Voorbeeldkop {
  const regels = tekst.split('\n');
  const [titel = '', voor = '', wie = '', ...rest] = regels.slice(0, regels.findIndex((regel) => !regel.startsWith('#')));
  if (!/^# .+\.$/.test(titel) || VOOR.test(titel)) throw new Error(`Voorbeeld ${naam} begint niet met een zin die zegt wat het laat zien: "${titel}".`);
  const doel = deel(naam, voor, VOOR, '# Voor: <wie> (samenwerkfunctie <nummer>, Inzage).');
  const { gebruiker, persona = '', oin } = deel(naam, wie, GEBRUIKER, '# Gebruiker: <gebruiker>. Persona: <persona>.');
  return {
    titel: titel.slice(2),
    voorWie: doel.wie ?? '',
    gebruiker: gebruiker as Gebruiker,
    persona,
    ...(oin !== undefined && { oin }),
    functies: [...(doel.functies ?? '').matchAll(/\d+/g)].map(Number),
    patroon: doel.patroon as Patroon,
    na: rest.map((regel) => leesNa(naam, regel)),
  };
}

function leesNa(naam: string, regel: string): Voorafgaand {
  const { voorbeeld = '', variabele, uit } = deel(naam, regel, NA, '# Na: <voorbeeld>, met <variabele> = <plaats in het antwoord>.');
  return { voorbeeld, ...(variabele !== undefined && uit !== undefined && { vult: { variabele, uit } }) };
}

function deel(naam: string, regel: string, vorm: RegExp, verwacht: string): Readonly<Record<string, string | undefined>> {
  const gevonden = vorm.exec(regel)?.groups;
  if (!gevonden) throw new Error(`Voorbeeld ${naam} zegt "${regel}", verwacht werd: ${verwacht}`);
  return { ...gevonden };
}
