import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import type { Aanbod } from '../kandidaat.js';
import { GRENZEN } from './omvang.js';
import { maakRegel, type Tekstregel, type Vondst } from './regel.js';

const VORM = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_TEKENS = 50;

/** Latin letters, digits, spaces and the marks of a name: a letter of another script may look like one of these. */
const NAAMVORM = /^[\p{Script=Latin}\p{M}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd} .,'’&()/-]*[\p{Script=Latin}\p{M}\p{Nd}.)])?$/u;

/**
 * The code of a kind is the name of its subgraph, a part of addresses and the first part of its types: lower-case ASCII
 * letters, digits and single hyphens, and not the name of a subgraph that is no kind. Its name is a line that people read.
 */
export const soortcode: Tekstregel = maakRegel('soortcode', function* (aanbod): Generator<Vondst> {
  const { soort, naam } = aanbod;
  if (!VORM.test(soort) || soort.length > MAX_TEKENS) {
    yield {
      plaats: 'soort',
      melding: `De code van de soort heeft niet de vorm van een code: kleine letters, cijfers en losse streepjes, ten hoogste ${MAX_TEKENS} tekens.`,
      uitweg: 'Kies een code zoals veilig-thuis.',
    };
  } else if (gereserveerd(aanbod).has(soort)) {
    yield { plaats: soort, melding: `De code ${soort} is van een deel van de keten zelf.`, uitweg: 'Kies een code die zegt welke soort organisatie het is.' };
  }
  if (!isLeesbaar(naam) || naam.length > GRENZEN.naam || !NAAMVORM.test(naam)) {
    yield {
      plaats: 'naam',
      melding: `De naam van de soort is geen leesbare naam: Latijnse letters, cijfers en leestekens op één regel, ten hoogste ${GRENZEN.naam} tekens.`,
      uitweg: 'Schrijf de naam zoals mensen de soort noemen, bijvoorbeeld Veilig Thuis.',
    };
  }
});

/** Subgraphs that are no kind: the functies. */
export function gereserveerd({ anderen, subgraphs }: Aanbod): ReadonlySet<string> {
  const soorten = new Set(anderen.map(({ soort }) => soort));
  return new Set(subgraphs.map(({ naam }) => naam).filter((naam) => !soorten.has(naam)));
}
