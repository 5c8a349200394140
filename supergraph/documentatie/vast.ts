import type { GraphQLSchema } from 'graphql';
import { VRAAGMOMENT } from './klok.js';
import { bezoekWaarden } from './sleutels.js';
import type { Beurt, Voorbeeldantwoord } from './voorbeeldloop.js';

/** An example with its answer as the documentation has it: what is different in every installation has a readable name, the rest is as it came. */
export interface Vastantwoord {
  readonly variables: Record<string, unknown>;
  readonly antwoord: Voorbeeldantwoord;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** What a key is called, by the type that has it; of another type that is its own name. */
const NAMEN: Readonly<Record<string, string>> = { Ketenactie: 'actie', Uitvraagopdracht: 'uitvraag', Bekendheidsronde: 'ronde', Inzagekind: 'persoon' };

/** A cursor that only counts rows is the same everywhere. (kit, bladzijden) */
const TELT = /^regel:\d+$/;

/** An answer is asked within an hour of the moment to which the clock was set; a deadline is whole days later. */
const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;

/**
 * The answers as the documentation has them, by the name of the example. Keys, cursors and traces become `persoon-1`, `cursor-1` and so
 * on, the same in every example; moments of the asking itself become the moment to which the clock was set.
 */
export function vasteAntwoorden(schema: GraphQLSchema, beurten: readonly Beurt[]): ReadonlyMap<string, Vastantwoord> {
  const namen = new Namen();
  const geordend = beurten.map((beurt) => ({ ...beurt, antwoord: opNaam(beurt.antwoord) }));
  for (const { voorbeeld, antwoord } of geordend) {
    bezoekWaarden(schema, voorbeeld.query, antwoord.data, (waarde, { type, veld, soort }) => {
      if (soort === 'ID' && waarde.match(UUID)?.[0] === waarde) namen.geef(waarde, NAMEN[type] ?? type.toLowerCase());
      else if (veld === 'trace') namen.geef(waarde, 'trace');
      else if (/cursor$/i.test(veld) && !TELT.test(Buffer.from(waarde, 'base64url').toString())) namen.geef(waarde, 'cursor');
    });
  }
  const maakVast = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde), (_naam, een: unknown) => (typeof een === 'string' ? vast(een) : een)) as unknown;
  const vast = (waarde: string): string => (MOMENT.test(waarde) ? moment(waarde) : (namen.van(waarde) ?? waarde.replace(UUID, (sleutel) => namen.geef(sleutel, 'sleutel'))));
  return new Map(geordend.map(({ voorbeeld, variables, antwoord }) => [voorbeeld.naam, { variables: maakVast(variables), antwoord: maakVast(antwoord) } as Vastantwoord]));
}

function moment(waarde: string): string {
  const sinds = Date.parse(waarde) - Date.parse(VRAAGMOMENT);
  const dagen = Math.floor(sinds / DAG_MS);
  return dagen >= 0 && sinds - dagen * DAG_MS < UUR_MS ? new Date(Date.parse(VRAAGMOMENT) + dagen * DAG_MS).toISOString() : waarde;
}

/** Organisations that are asked at the same moment write it down in the order in which they get to it; here they are in that of their numbers. */
function opNaam(antwoord: Voorbeeldantwoord): Voorbeeldantwoord {
  const regels = (antwoord.data as { readonly mijnInzage?: { readonly regels?: { edges: Inzageregel[] } } } | undefined)?.mijnInzage?.regels;
  if (!regels) return antwoord;
  const traces = [...new Set(regels.edges.map(({ node }) => node.trace))];
  regels.edges.sort(({ node: een }, { node: ander }) => traces.indexOf(een.trace) - traces.indexOf(ander.trace) || een.organisatie.oin.localeCompare(ander.organisatie.oin));
  return antwoord;
}

interface Inzageregel {
  readonly node: { readonly trace: string; readonly organisatie: { readonly oin: string } };
}

/** Readable names, each counted by its kind. */
class Namen {
  readonly #namen = new Map<string, string>();
  readonly #aantal = new Map<string, number>();

  van(waarde: string): string | undefined {
    return this.#namen.get(waarde);
  }

  geef(waarde: string, soort: string): string {
    const eerder = this.#namen.get(waarde);
    if (eerder !== undefined) return eerder;
    const nummer = (this.#aantal.get(soort) ?? 0) + 1;
    this.#aantal.set(soort, nummer);
    this.#namen.set(waarde, `${soort}-${nummer}`);
    return `${soort}-${nummer}`;
  }
}
