import { gebeurtenissoort } from '../../../../schema/gebeurtenissen.js';
import { type Gebeurtenisrij, naarCursor } from '../opslag/index.js';
import { type Gebeurtenis, type GebeurtenisConnectie, type Gebeurtenisgegeven, type Onderwerp, ONDERWERPTYPEN } from './types.js';

/** What is said of a type that is not in the table of this version. */
const NIET_AFGESPROKEN = 'Een soort gebeurtenis die hier niet is afgesproken.';

/** A gebeurtenis as the schema shows it. */
export function toonGebeurtenis({ positie, ontvangen, niveau, gebeurtenis }: Gebeurtenisrij): Gebeurtenis {
  const { id, type, source, time, subject, data } = gebeurtenis;
  return {
    id, soort: type, bron: source, niveau, ontvangen,
    moment: time ?? ontvangen,
    betekenis: gebeurtenissoort(type)?.betekenis ?? NIET_AFGESPROKEN,
    gegevens: Object.entries(data ?? {}).flatMap(([naam, waarde]) => toonGegeven(naam, waarde)),
    onderwerp: toonOnderwerp(type, subject),
    cursor: naarCursor(positie),
  };
}

/** A page: one row more than was asked for says that there are more. */
export function toonBladzijde(rijen: readonly Gebeurtenisrij[], meer: boolean, na: number): GebeurtenisConnectie {
  const edges = rijen.map((rij) => ({ cursor: naarCursor(rij.positie), node: toonGebeurtenis(rij) }));
  return { edges, pageInfo: { hasNextPage: meer, hasPreviousPage: na > 0, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null } };
}

function toonGegeven(naam: string, waarde: unknown): readonly Gebeurtenisgegeven[] {
  if (waarde === undefined || waarde === null) return [];
  return [{ naam, waarde: typeof waarde === 'string' ? waarde : JSON.stringify(waarde) }];
}

function toonOnderwerp(type: string, subject: string | undefined): Onderwerp | null {
  const [soort = '', id] = /^([a-z]+)\/(.+)$/.exec(subject ?? '')?.slice(1) ?? [];
  if (id === undefined || soort !== gebeurtenissoort(type)?.onderwerp || !isOnderwerpsoort(soort)) return null;
  return { __typename: ONDERWERPTYPEN[soort], id };
}

const isOnderwerpsoort = (soort: string): soort is keyof typeof ONDERWERPTYPEN => Object.hasOwn(ONDERWERPTYPEN, soort);
