import { getNamedType, type GraphQLObjectType, isObjectType, Kind, parse } from 'graphql';
import { Informatieniveau } from '../../../../subgraphs/kit/index.js';
import { bijdragetypen } from '../../../harness/vraag-alles.js';
import type { Uitvraag } from './ronde.js';

const NIVEAUS: readonly string[] = Object.keys(Informatieniveau);

interface Eis {
  readonly categorie: string | undefined;
  readonly niveau: string;
}

/** What was found in one answer: fields with content that the decision covers, and fields with content that it does not. */
export interface Inhoud {
  readonly gedekt: number;
  readonly teVeel: readonly string[];
}

/** Looks at every field of an answer that carries `@gegeven` in the SDL that its kind publishes. */
export function dekkingscontrole(soorten: readonly { readonly naam: string; readonly sdl: string; readonly soort: { readonly bijdrage: { readonly name: string } } }[]): (uitvraag: Uitvraag) => Inhoud {
  const perSoort = new Map(soorten.map(({ naam, sdl, soort }) => [naam, { eisen: leesEisen(sdl), type: bijdragetypen().find(({ name }) => name === soort.bijdrage.name)! }]));
  return ({ partner, besluit, bijdrage }) => {
    const { eisen, type } = perSoort.get(partner.soort)!;
    const teVeel: string[] = [];
    let gedekt = 0;
    const kijk = (waarde: unknown, deel: GraphQLObjectType, plaats: string): void => {
      if (Array.isArray(waarde)) return waarde.forEach((item) => kijk(item, deel, plaats));
      if (typeof waarde !== 'object' || waarde === null) return;
      for (const [sleutel, inhoud] of Object.entries(waarde)) {
        const naam = sleutel.replace(`${type.name}_`, '');
        const veld = deel.getFields()[naam];
        // What only another kind has is not in this answer.
        if (inhoud === null || inhoud === undefined || !veld) continue;
        const eis = eisen.get(`${deel.name}.${naam}`);
        if (eis) {
          const mag = besluit.uitkomst === 'TOEGESTAAN' && NIVEAUS.indexOf(besluit.niveau ?? '') >= NIVEAUS.indexOf(eis.niveau) && (eis.categorie === undefined || besluit.categorieen.includes(eis.categorie));
          if (mag) gedekt++;
          else teVeel.push(`${plaats}.${naam}: ${eis.categorie ?? 'geen categorie'} ${eis.niveau}, besluit ${besluit.niveau} ${besluit.categorieen.join()}`);
        }
        const onder = getNamedType(veld.type);
        if (isObjectType(onder)) kijk(inhoud, onder, `${plaats}.${naam}`);
      }
    };
    kijk(bijdrage, type, type.name);
    return { gedekt, teVeel };
  };
}

/** What each field of a subgraph needs; key `Type.veld`. */
function leesEisen(sdl: string): ReadonlyMap<string, Eis> {
  const eisen = new Map<string, Eis>();
  for (const type of parse(sdl).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const veld of type.fields ?? []) {
      const gegeven = veld.directives?.find(({ name }) => name.value === 'gegeven');
      const argument = (naam: string): string | undefined => {
        const waarde = gegeven?.arguments?.find(({ name }) => name.value === naam)?.value;
        return waarde?.kind === Kind.ENUM ? waarde.value : undefined;
      };
      if (gegeven) eisen.set(`${type.name.value}.${veld.name.value}`, { categorie: argument('categorie'), niveau: argument('niveau') ?? 'MINIMAAL' });
    }
  }
  return eisen;
}
