import { type DocumentNode, type FieldNode, type GraphQLNamedType, type GraphQLSchema, getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';

import type { Limieten } from '../limieten.js';
import type { Weigering } from '../weigering.js';
import { fragmentenVan } from './veldkeuzes.js';

/** How long a list is taken to be that says nothing of its length. */
const LIJST = 10;
/** Organisations in a round that does not name them. */
const PARTNERS = 20;

type Waarden = Readonly<Record<string, unknown>> | undefined;
/** A number that is known beforehand, or with the variables of a request. */
type Aantal = number | ((waarden: Waarden) => number);

/** How many values a selection gives: those of itself, and so often those of each part. */
interface Som {
  readonly vast: number;
  readonly delen: readonly { readonly keer: Aantal; readonly som: Som }[];
}

/** What is known of an operation before its variables are. */
interface Meting {
  readonly som: Som;
  /** Rows that are asked on one page, for each list that has pages. */
  readonly bladzijden: readonly Aantal[];
}

/**
 * Estimates how many values the answer to an operation can hold: one for every field, times the length of the lists in which it stands.
 * A list with pages is as long as the page that is asked, the uitvragen of a round are its persons times its organisations, and any other
 * list counts for ten. It is made up once per text; with the variables of a request it is a few multiplications. An operation must be
 * within the other bounds first: then all that is written out is small.
 */
export class Kosten {
  readonly #metingen: ReadonlyMap<string, Meting>;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    const fragmenten = fragmentenVan(document);
    const operaties = document.definitions.filter((deel) => deel.kind === Kind.OPERATION_DEFINITION);
    this.#metingen = new Map(operaties.map((operatie) => [operatie.name?.value ?? '', new Schatter(schema, fragmenten, operatie).meting()]));
  }

  /** @returns why a request is refused, or undefined */
  keur(operationName: string | undefined, waarden: Waarden, limieten: Limieten): Weigering | undefined {
    const meting = this.#metingen.get(operationName ?? '') ?? (this.#metingen.size === 1 ? [...this.#metingen.values()][0] : undefined);
    if (!meting) return undefined;
    const bladzijde = Math.max(0, ...meting.bladzijden.map((aantal) => uitgerekend(aantal, waarden)));
    if (bladzijde > limieten.bladzijde) return { code: 'VRAAG_TE_GROOT', zin: `De vraag wil ${bladzijde} regels op een bladzijde; toegestaan zijn er ${limieten.bladzijde}.`, maat: { bladzijde, limiet: limieten.bladzijde } };
    const kosten = Math.min(tel(meting.som, waarden), Number.MAX_SAFE_INTEGER);
    if (kosten > limieten.kosten) return { code: 'VRAAG_TE_DUUR', zin: `Het antwoord kan ${kosten} waarden bevatten; toegestaan zijn er ${limieten.kosten}.`, maat: { kosten, limiet: limieten.kosten } };
    return undefined;
  }
}

/** Takes one operation apart. */
class Schatter {
  readonly #bladzijden: Aantal[] = [];

  constructor(readonly schema: GraphQLSchema, readonly fragmenten: ReturnType<typeof fragmentenVan>, readonly operatie: OperationDefinitionNode) {}

  meting(): Meting {
    const wortel = this.schema.getRootType(this.operatie.operation);
    const som = wortel ? this.#som(this.operatie.selectionSet, wortel, undefined, undefined) : { vast: 0, delen: [] };
    return { som, bladzijden: this.#bladzijden };
  }

  /**
   * @param pagina how long the list of rows in it is, in a page
   * @param ronde how many uitvragen the round has to which it belongs
   */
  #som(selectie: SelectionSetNode, ouder: GraphQLNamedType, pagina: Aantal | undefined, ronde: Aantal | undefined): Som {
    let vast = 0;
    const delen: Som['delen'][number][] = [];
    const neem = (keer: Aantal, som: Som): void => {
      if (typeof keer === 'number' && som.delen.length === 0) vast += keer * som.vast;
      else delen.push({ keer, som });
    };
    for (const keuze of selectie.selections) {
      if (keuze.kind === Kind.FIELD) {
        vast += 1;
        const veld = isObjectType(ouder) || isInterfaceType(ouder) ? ouder.getFields()[keuze.name.value] : undefined;
        if (!veld || !keuze.selectionSet) continue;
        const type = getNullableType(veld.type);
        const gevraagd = this.#bladzijde(keuze, veld.args.find(({ name }) => name === 'first')?.defaultValue);
        const verzoek = keuze.arguments?.find(({ name }) => name.value === 'verzoek')?.value;
        const nuRonde = verzoek ? rondeomvang(verzoek) : ronde;
        const keer = isListType(type) ? (gevraagd ?? pagina ?? (keuze.name.value === 'uitvragen' ? nuRonde : undefined) ?? LIJST) : 1;
        neem(keer, this.#som(keuze.selectionSet, getNamedType(type), isListType(type) ? undefined : gevraagd, nuRonde));
        continue;
      }
      const fragment = keuze.kind === Kind.INLINE_FRAGMENT ? keuze : this.fragmenten.get(keuze.name.value);
      const opType = fragment?.typeCondition?.name.value;
      const type = opType === undefined ? ouder : this.schema.getType(opType);
      if (fragment && isCompositeType(type)) neem(1, this.#som(fragment.selectionSet, type, pagina, ronde));
    }
    return { vast, delen };
  }

  /** Rows on a page, when the field asks for a page. @param standaard when it leaves it to the schema */
  #bladzijde(veld: FieldNode, standaard: unknown): Aantal | undefined {
    const aantallen = (veld.arguments ?? []).filter(({ name }) => name.value === 'first' || name.value === 'last').map(({ value }) => this.#getal(value));
    const aantal = aantallen[0] ?? (typeof standaard === 'number' ? standaard : undefined);
    if (aantallen.length > 0) this.#bladzijden.push(...aantallen);
    return aantal;
  }

  #getal(waarde: ValueNode): Aantal {
    if (waarde.kind === Kind.INT) return Number(waarde.value);
    if (waarde.kind !== Kind.VARIABLE) return LIJST;
    const naam = waarde.name.value;
    const anders = this.operatie.variableDefinitions?.find(({ variable }) => variable.name.value === naam)?.defaultValue;
    const standaard = anders?.kind === Kind.INT ? Number(anders.value) : LIJST;
    return (waarden) => (typeof waarden?.[naam] === 'number' ? waarden[naam] : standaard);
  }
}

/** The uitvragen of a round: one for every person and organisation. */
function rondeomvang(verzoek: ValueNode): Aantal {
  if (verzoek.kind !== Kind.VARIABLE) return PARTNERS * LIJST;
  const naam = verzoek.name.value;
  return (waarden) => {
    const { personen, partners } = (waarden?.[naam] ?? {}) as { readonly personen?: unknown; readonly partners?: unknown };
    return (Array.isArray(personen) ? personen.length : 1) * (Array.isArray(partners) ? partners.length : PARTNERS);
  };
}

function tel({ vast, delen }: Som, waarden: Waarden): number {
  return delen.reduce((som, deel) => som + uitgerekend(deel.keer, waarden) * tel(deel.som, waarden), vast);
}

function uitgerekend(aantal: Aantal, waarden: Waarden): number {
  const waarde = typeof aantal === 'number' ? aantal : aantal(waarden);
  return Number.isFinite(waarde) ? Math.max(0, waarde) : 0;
}
