import type { Bewijs } from '../bewijs/bewijs.js';
import type { Bijdrage, Bijdragegrond } from '../contract/bijdrage.js';
import type { Migraties } from '../postgres/index.js';
import type { Catalogus } from '../voorbeelddata/index.js';
import type { Log } from '../log.js';
import type { Organisatie } from './context.js';
import type { Dossierhouder, EigenPseudoniem } from './dossierhouder.js';
import type { EigenVoorbeelden } from './voorbeelden.js';

/** What the bronhouder decides about a question that the bewijs allows: answer, have a person look, or refuse. */
export type Bronbesluit = 'ANTWOORD' | 'MENS' | 'WEIGER';

/** Everything that makes a kind of ketenpartner: its type, its rules and where its dossiers are. */
export interface Partnersoort {
  /** Code of the kind and name of its subgraph, such as `veilig-thuis`. */
  readonly soort: string;
  /** What people call it. */
  readonly naam: string;
  /** Its contribution type. */
  readonly bijdrage: new (grond: Bijdragegrond) => Bijdrage;
  /** Its own groups beside those of the contract: names of tables, and of fields of the contribution type. */
  readonly groepen: readonly string[];
  /** The tables of its own groups; empty for a kind whose dossiers are not in a database of ours. */
  readonly migraties: Migraties;
  /** Where its dossiers are, when that is not a PostgreSQL database (`sqlHouders`): a case system behind an API, for example. */
  readonly houder?: (organisatie: Organisatie, pseudoniem: EigenPseudoniem, log: Log) => Promise<Dossierhouder>;
  /**
   * The bronhouder's own rule, by the question alone and never by what the source holds.
   * Default: what the bewijs allows is answered.
   */
  readonly regel?: (bewijs: Bewijs) => Bronbesluit;
  /** Wording and chances of its synthetic dossiers. */
  readonly voorbeelden: { readonly catalogus: Catalogus; readonly eigen: EigenVoorbeelden };
}
