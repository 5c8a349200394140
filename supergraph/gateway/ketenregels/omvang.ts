import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

import type { Limieten } from '../limieten.js';
import type { Weigering } from '../weigering.js';
import { fragmentenVan } from './veldkeuzes.js';

/** How large a selection is with all fragments written out. */
interface Maat {
  readonly diepte: number;
  readonly velden: number;
  readonly aliassen: number;
}

const NIETS: Maat = { diepte: 0, velden: 0, aliassen: 0 };

/** What measuring a document gives. */
export interface Omvang {
  readonly weigering?: Weigering;
  /** A fragment leads back to itself: not to be written out; validation refuses it. */
  readonly kringloop: boolean;
}

/**
 * Refuses what is too deep or too large with all fragments written out, all operations together. Each fragment is
 * measured once, so a few lines that stand for millions of fields cost no more than what is written.
 */
export function omvang(document: DocumentNode, limieten: Limieten): Omvang {
  const meter = new Meter(fragmentenVan(document));
  let totaal = NIETS;
  for (const deel of document.definitions) {
    if (deel.kind === Kind.OPERATION_DEFINITION) totaal = samen(totaal, meter.meet(deel.selectionSet));
  }
  // Validation also looks at fragments that nobody uses.
  const los = [...meter.fragmenten.keys()].map((naam) => meter.meetFragment(naam));
  const weigering = [totaal, ...los].map((maat) => vergelijk(maat, limieten)).find(Boolean);
  return { weigering, kringloop: meter.kringloop };
}

/** The question holds more of something than is allowed. */
export function teGroot(wat: 'tekens' | 'tokens' | 'velden' | 'aliassen', aantal: number | undefined, limiet: number): Weigering {
  const zin = aantal === undefined ? `De vraag telt meer dan ${limiet} ${wat}.` : `De vraag telt ${aantal} ${wat}; toegestaan zijn er ${limiet}.`;
  return { code: 'VRAAG_TE_GROOT', zin, maat: { ...(aantal !== undefined && { [wat]: aantal }), limiet } };
}

function vergelijk({ diepte, velden, aliassen }: Maat, limieten: Limieten): Weigering | undefined {
  if (diepte > limieten.diepte) {
    return { code: 'VRAAG_TE_DIEP', zin: `De vraag is ${diepte} niveaus diep; toegestaan zijn er ${limieten.diepte}.`, maat: { diepte, limiet: limieten.diepte } };
  }
  if (velden > limieten.velden) return teGroot('velden', Math.min(velden, Number.MAX_SAFE_INTEGER), limieten.velden);
  return aliassen > limieten.aliassen ? teGroot('aliassen', Math.min(aliassen, Number.MAX_SAFE_INTEGER), limieten.aliassen) : undefined;
}

function samen(een: Maat, ander: Maat): Maat {
  return { diepte: Math.max(een.diepte, ander.diepte), velden: een.velden + ander.velden, aliassen: een.aliassen + ander.aliassen };
}

class Meter {
  kringloop = false;
  readonly #gemeten = new Map<string, Maat | 'bezig'>();

  constructor(readonly fragmenten: ReadonlyMap<string, FragmentDefinitionNode>) {}

  meet(selectie: SelectionSetNode): Maat {
    let geheel = NIETS;
    for (const keuze of selectie.selections) {
      let onder = NIETS;
      if (keuze.kind === Kind.FRAGMENT_SPREAD) onder = this.meetFragment(keuze.name.value);
      else if (keuze.selectionSet) onder = this.meet(keuze.selectionSet);
      let { diepte } = onder;
      if (keuze.kind === Kind.FIELD) {
        // Introspection has a depth of its own, which the standard rules bound.
        const introspectie = keuze.name.value === '__schema' || keuze.name.value === '__type';
        diepte = introspectie ? 1 : diepte + 1;
      }
      const alias = keuze.kind === Kind.FIELD && keuze.alias ? 1 : 0;
      geheel = samen(geheel, { diepte, velden: onder.velden + 1, aliassen: onder.aliassen + alias });
    }
    return geheel;
  }

  meetFragment(naam: string): Maat {
    const eerder = this.#gemeten.get(naam);
    if (eerder === 'bezig') {
      this.kringloop = true;
      return NIETS;
    }
    const fragment = this.fragmenten.get(naam);
    if (eerder || !fragment) return eerder ?? NIETS;
    this.#gemeten.set(naam, 'bezig');
    const maat = this.meet(fragment.selectionSet);
    this.#gemeten.set(naam, maat);
    return maat;
  }
}
