import { Gegevenscategorie, type Informatieniveau } from '../contract/opsommingen.js';
import type { Beslispunt, Rechtbesluit, Rechtvraag } from './vraag.js';

/** What is the same in every cell of a matrix. */
export interface Matrixvraag extends Omit<Rechtvraag, 'partner' | 'informatiebehoefte'> {
  /** The rows. */
  readonly partners: readonly Rechtvraag['partner'][];
  /** The columns; default all categories of the contract. */
  readonly categorieen?: readonly Gegevenscategorie[];
}

/** T: given without a person; M: only when a person has judged; W: refused. */
export type Matrixstand = 'T' | 'M' | 'W';

/** May this category be given, to which level, by which rule, and why (not). */
export interface Matrixcel {
  readonly stand: Matrixstand;
  readonly niveau: Informatieniveau | null;
  readonly regel: string | null;
  readonly artikel: string | null;
  readonly uitleg: string;
}

/** A partner, whether it may be asked at all, and what it may give. */
export interface Matrixrij {
  readonly partner: Rechtvraag['partner'];
  readonly bekendheid: Matrixcel;
  readonly cellen: readonly (Matrixcel & { readonly categorie: Gegevenscategorie })[];
}

const STANDEN: Readonly<Record<Rechtbesluit['uitkomst'], Matrixstand>> = { TOEGESTAAN: 'T', VRAAG_MENS: 'M', GEWEIGERD: 'W' };

/** Partner x category for an asker, a samenwerkingsverband, a grondslag, a doel, a class of persons and a day. Asks nobody. */
export function maakMatrix(beslispunt: Beslispunt, { partners, categorieen = Object.values(Gegevenscategorie), ...vraag }: Matrixvraag): readonly Matrixrij[] {
  const kolommen = categorieen.map((categorie) => [categorie]);
  const besluiten = beslispunt.beslis(partners.flatMap((partner) => [[], ...kolommen].map((informatiebehoefte) => ({ ...vraag, partner, informatiebehoefte }))));
  return partners.map((partner, rij) => {
    const begin = rij * (kolommen.length + 1);
    const [bekendheid, ...cellen] = besluiten.slice(begin, begin + kolommen.length + 1);
    return { partner, bekendheid: cel(bekendheid!), cellen: categorieen.map((categorie, kolom) => ({ categorie, ...cel(cellen[kolom]!) })) };
  });
}

/** The cell of a question about one category or none: what is withheld from a yes decides the cell. */
function cel({ uitkomst, niveau, regel, artikel, uitleg, onthouden }: Rechtbesluit): Matrixcel {
  const [geen] = onthouden;
  if (!geen) return { stand: STANDEN[uitkomst], niveau, regel, artikel, uitleg };
  // A yes for bekendheid, or a question about it, is not the rule that refuses the category.
  const grond = geen.mens || uitkomst === 'GEWEIGERD' ? { regel, artikel } : { regel: null, artikel: null };
  return { stand: geen.mens ? 'M' : 'W', niveau: null, ...grond, uitleg: geen.reden };
}
