import type { Functiecontext, Persoonskenmerken } from '../../kit/index.js';

/** A person as the coordinator needs him: the opaque id for the asker, the number for the pseudonyms. The number goes nowhere else. */
export interface Uitvraagpersoon {
  readonly id: string;
  /** Absent when the person has no number, or shares it with another: then nobody can be asked about him by number. */
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
