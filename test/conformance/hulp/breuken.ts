import type { Antwoord, Breuk, Gelezen, Json, Verzoek, Wereld } from './tussenpersoon.js';

/** A reference in a question. */
export interface Representatie extends Json {
  bewijs?: unknown;
}

/** A GraphQL request, taken apart. */
export interface Vraag {
  readonly query: string;
  readonly representaties: readonly Representatie[];
}

const isObject = (waarde: unknown): waarde is Json => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** The question in a request; without representations when it asks for no contributions. */
export function vraagIn({ tekst }: Verzoek): Vraag | undefined {
  const lichaam = ontleed(tekst);
  if (!isObject(lichaam) || typeof lichaam['query'] !== 'string') return undefined;
  const lijst = isObject(lichaam['variables']) ? lichaam['variables']['representations'] : undefined;
  return { query: lichaam['query'], representaties: Array.isArray(lijst) ? (lijst as unknown[]).filter(isObject) : [] };
}

export const json = (status: number, inhoud: unknown): Antwoord => ({ status, koppen: { 'content-type': 'application/json', 'cache-control': 'no-store' }, tekst: JSON.stringify(inhoud) });
export const fout = (status: number, code: string, message = 'Dat kan hier niet.'): Antwoord => json(status, { errors: [{ message, extensions: { code } }] });

/** Changes the answer as JSON. */
export const antwoordt = (verander: (inhoud: Json, vraag: Vraag | undefined, wereld: Wereld) => unknown): Breuk => async (verzoek, verder, wereld) => {
  const antwoord = await verder(verzoek);
  const inhoud = ontleed(antwoord.tekst);
  return isObject(inhoud) ? { ...antwoord, tekst: JSON.stringify(verander(inhoud, vraagIn(verzoek), wereld) ?? inhoud) } : antwoord;
};

/** Changes the list of contributions. */
export const lijst = (verander: (bijdragen: readonly (Json | null)[], vraag: Vraag) => readonly (Json | null)[]): Breuk => antwoordt((inhoud, vraag) => {
  const { data } = inhoud as { data?: Json };
  if (!vraag || !data || !Array.isArray(data['_entities'])) return inhoud;
  return { ...inhoud, data: { ...data, _entities: verander(data['_entities'] as (Json | null)[], vraag) } };
});

/** Changes a contribution, knowing what was asked. */
export const bijdrage = (verander: (bijdrage: Json, claims: Json) => Json | null): Breuk => async (verzoek, verder, wereld) =>
  lijst((bijdragen, { representaties }) => bijdragen.map((een, i) => een && verander(een, wereld.lees(representaties[i]?.bewijs)?.claims ?? {})))(verzoek, verder, wereld);

/** Changes the SDL that it publishes. */
export const sdl = (verander: (sdl: string) => string): Breuk => antwoordt((inhoud) => {
  const { data } = inhoud as { data?: { _service?: { sdl: string } } };
  return data?._service ? { data: { _service: { sdl: verander(data._service.sdl) } } } : inhoud;
});

/** Does something else with some requests. @returns undefined to answer as always */
export const anders = (doe: (verzoek: Verzoek, wereld: Wereld) => Antwoord | undefined): Breuk => async (verzoek, verder, wereld) => doe(verzoek, wereld) ?? verder(verzoek);

/**
 * Takes a bewijs for another one: what comes back is what the subgraph believes to have been asked. The answer speaks of the bewijs
 * that was sent.
 * @param neem undefined to take it as it is
 */
export const gelooft = (neem: (bewijs: Gelezen | undefined, representatie: Representatie, wereld: Wereld, alle: readonly (Gelezen | undefined)[]) => Json | undefined): Breuk => async (verzoek, verder, wereld) => {
  const vraag = vraagIn(verzoek);
  if (!vraag || vraag.representaties.length === 0) return verder(verzoek);
  const gelezen = vraag.representaties.map(({ bewijs }) => wereld.lees(bewijs));
  const namen = new Map<string, unknown>();
  const representations = vraag.representaties.map((representatie, i) => {
    const claims = neem(gelezen[i], representatie, wereld, gelezen);
    if (!claims) return representatie;
    const bewijs = wereld.teken(claims);
    namen.set(bewijs, representatie.bewijs);
    return { ...representatie, bewijs };
  });
  const antwoord = await verder({ ...verzoek, tekst: metRepresentaties(verzoek.tekst, representations) });
  let { tekst } = antwoord;
  for (const [nieuw, oud] of namen) tekst = tekst.replaceAll(nieuw, String(oud));
  return { ...antwoord, tekst };
};

function metRepresentaties(tekst: string, representations: readonly unknown[]): string {
  const lichaam = JSON.parse(tekst) as { readonly variables: Json };
  return JSON.stringify({ ...lichaam, variables: { ...lichaam.variables, representations } });
}

/** The same for a bewijs that is genuine. */
export const neemtEchteAls = (neem: (claims: Json, wereld: Wereld) => Json | undefined): Breuk => gelooft((bewijs, _representatie, wereld) => (bewijs?.echt && bewijs.kop['typ'] === 'bewijs+jwt' ? neem(bewijs.claims, wereld) : undefined));
