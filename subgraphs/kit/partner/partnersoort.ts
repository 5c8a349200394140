import type { Bijdrage, Bijdragegrond } from '../contract/bijdrage.js';
import type { Migraties } from '../postgres/index.js';
import type { Catalogus } from '../voorbeelddata/index.js';
import type { Log } from '../log.js';
import type { Bronregel } from './bronregel.js';
import type { Organisatie } from './context.js';
import type { EigenPseudoniemen } from '../pseudoniem/pseudonimiseerder.js';
import type { Dossierhouder } from './dossierhouder.js';
import type { EigenVoorbeelden } from './voorbeelden.js';

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
  readonly houder?: (organisatie: Organisatie, pseudoniemen: EigenPseudoniemen, log: Log) => Promise<Dossierhouder>;
  /** The bronhouder's own rules. Default: what the bewijs allows is answered. */
  readonly regels?: readonly Bronregel[];
  /** Wording and chances of its synthetic dossiers. */
  readonly voorbeelden: { readonly catalogus: Catalogus; readonly eigen: EigenVoorbeelden };
}
