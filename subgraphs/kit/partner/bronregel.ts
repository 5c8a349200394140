import type { Bewijs } from '../bewijs/bewijs.js';
import type { Gegevenscategorie } from '../contract/opsommingen.js';

/** What the bronhouder decides about a question that the bewijs allows: answer, have a person look, or refuse. */
export type Bronbesluit = 'ANTWOORD' | 'MENS' | 'WEIGER';

/**
 * A rule of the bronhouder itself, as data: which questions go to a person, and which are refused, by the question alone
 * and never by what the source holds. A condition that is left out holds for every question.
 */
export interface Bronregel {
  readonly id: string;
  /** Article of law, or the agreement, that it rests on. */
  readonly artikel: string;
  readonly dan: Exclude<Bronbesluit, 'ANTWOORD'>;
  /** Holds when the question is in this phase. */
  readonly fase?: Bewijs['fase'];
  /** Holds when the bewijs covers one of these categories. */
  readonly categorieen?: readonly Gegevenscategorie[];
  /** Holds for these askers (OIN). */
  readonly vragers?: readonly string[];
  readonly functies?: readonly string[];
  readonly grondslagen?: readonly string[];
  readonly doelen?: readonly string[];
}

/** What the rules of a bronhouder say of a question, and which one said it. */
export interface Bronuitspraak {
  readonly besluit: Bronbesluit;
  /** Id of the rule; null when none holds. */
  readonly regel: string | null;
}

/**
 * Refusing goes before a person, and a person before an answer. Once a person has looked, what he decided stands in the place of
 * the rule that asked for one; a rule that refuses still refuses.
 */
export function beslisBron(regels: readonly Bronregel[], bewijs: Bewijs): Bronuitspraak {
  const gelden = regels.filter((regel) => geldt(regel, bewijs));
  const regel = gelden.find(({ dan }) => dan === 'WEIGER') ?? gelden[0];
  const { beoordeeld } = bewijs;
  if (!beoordeeld || regel?.dan === 'WEIGER') return { besluit: regel?.dan ?? 'ANTWOORD', regel: regel?.id ?? null };
  return { besluit: beoordeeld.delen ? 'ANTWOORD' : 'WEIGER', regel: regel?.id ?? null };
}

function geldt({ fase, categorieen, vragers, functies, grondslagen, doelen }: Bronregel, bewijs: Bewijs): boolean {
  return (
    (fase === undefined || bewijs.fase === fase) &&
    (categorieen === undefined || bewijs.categorieen.some((categorie) => categorieen.includes(categorie))) &&
    noemt(vragers, bewijs.vrager.oin) && noemt(functies, bewijs.vrager.functie) && noemt(grondslagen, bewijs.grondslag) && noemt(doelen, bewijs.doel)
  );
}

const noemt = (lijst: readonly string[] | undefined, waarde: string): boolean => lijst === undefined || lijst.includes(waarde);
