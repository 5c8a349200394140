import type { Persoonskenmerken } from '../recht/vraag.js';
import type { Functiecontext } from './context.js';

/** A person as a functie that must do something with him gets him: the opaque id, and for the coordinator the number for the pseudonyms. The number goes nowhere else. */
export interface Uitvraagpersoon {
  readonly id: string;
  /** Absent when the person has no number, or shares it with another: then nobody can be asked about him by number. The coordinator alone gets it. */
  readonly bsn: string | undefined;
  /** Why there is no number, as a sentence. */
  readonly belemmering?: string;
  /** What rules may know of this person. */
  readonly kenmerken: Persoonskenmerken;
}

/** What was found for one BSN or id. */
export type Vondst = { readonly persoon: Uitvraagpersoon } | { readonly fout: 'PERSOON_ONBEKEND' | 'PERSOON_NIET_EENDUIDIG' };

/** Who the persons in a question are; samenwerkfunctie 2 knows. */
export interface Identiteiten {
  /** One answer per designation, in order, from one request. @param afgeschermdTot until when the citizen's own look does not show it, for safety */
  vind(aanduidingen: readonly { readonly id?: string | null; readonly bsn?: string | null }[], context: Functiecontext, afgeschermdTot?: string | null): Promise<readonly Vondst[]>;
}
