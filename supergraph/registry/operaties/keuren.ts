import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import type { Operatie, Operatieaanbod } from '../../../schema/operatie.js';
import type { Bevinding } from '../../../schema/publicatie.js';
import { KETENLIMIETEN } from '../../gateway/index.js';
import { Keuring } from '../../gateway/ketenregels/keuring.js';
import { alsOperatie, hashVan } from '../../gateway/operaties/index.js';
import { alsFout } from '../../gateway/weigering.js';
import { bevinding } from '../publiceren/bevinding.js';

/** What came of looking at an offer. */
export interface Operatiekeuring {
  readonly operaties: readonly Operatie[];
  readonly bevindingen: readonly Bevinding[];
}

/** Whether each question can be answered once it is registered: it fits the schema, and a gateway lets it through. @param api SDL for clients */
export function keurOperaties(aanbod: Operatieaanbod['operaties'], api: string): Operatiekeuring {
  const schema = buildSchema(api, { assumeValid: true });
  const keuring = new Keuring(schema, KETENLIMIETEN, true);
  const operaties: Operatie[] = [];
  const bevindingen = aanbod.flatMap(({ tekst, sha256 }, i) => {
    const gebrek = gebrekVan(tekst, sha256, schema, keuring);
    if (gebrek === undefined) {
      operaties.push(alsOperatie(tekst));
      return [];
    }
    return [bevinding('operatie', `operaties[${i}]${naamVan(tekst)}`, gebrek, 'Verbeter de vraag en registreer alles opnieuw; er is niets geregistreerd.')];
  });
  return { operaties: [...new Map(operaties.map((operatie) => [operatie.sha256, operatie])).values()], bevindingen };
}

function gebrekVan(tekst: string, sha256: string | undefined, schema: GraphQLSchema, keuring: Keuring): string | undefined {
  if (sha256 !== undefined && sha256.toLowerCase() !== hashVan(tekst)) return 'De hash is niet de SHA-256 van de tekst.';
  // The gateway's own bounds come first: they are what keeps the rest from taking long.
  const weigering = keuring.keur({ query: tekst }, false);
  if (weigering) return alsFout(weigering).message;
  try {
    const [fout] = validate(schema, parse(tekst));
    return fout && `De vraag past niet op het schema${plaatsVan(fout.locations)}: ${fout.message}`;
  } catch (fout) {
    return `De vraag is geen geldige GraphQL: ${fout instanceof Error ? fout.message : 'onleesbaar'}`;
  }
}

const plaatsVan = (locations: readonly { readonly line: number; readonly column: number }[] | undefined): string => (locations?.[0] ? ` (regel ${locations[0].line}, kolom ${locations[0].column})` : '');

/** What people call it, when it says so in a plain way. */
function naamVan(tekst: string): string {
  const naam = /\b(?:query|mutation|subscription)\s+([A-Za-z_]\w{0,60})/.exec(tekst)?.[1];
  return naam === undefined ? '' : ` ${naam}`;
}
