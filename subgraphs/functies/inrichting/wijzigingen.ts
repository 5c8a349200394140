import type { Inrichting, Partij, Pakketgebruik } from '../../../schema/inrichting.js';

/** One difference between two versions, in a sentence for people. */
export interface Verschil {
  /** The field that differs, such as `partijen`. */
  readonly veld: string;
  readonly zin: string;
}

/** What organisations, grondslagen and packs are called. */
export interface Namen {
  organisatie(oin: string): string;
  grondslag(id: string): string;
  pakket(id: string): string;
}

const TEKSTVELDEN = [['naam', 'De naam'], ['soort', 'De soort'], ['regio', 'De regio']] as const;

/** What changed between two versions, field by field; the order in which things are named is no difference. */
export function verschillen(oud: Inrichting, nieuw: Inrichting, namen: Namen): readonly Verschil[] {
  const bij = (veld: string, zinnen: readonly string[]): readonly Verschil[] => zinnen.map((zin) => ({ veld, zin }));
  return [
    ...TEKSTVELDEN.flatMap(([veld, wat]) => (oud[veld] === nieuw[veld] ? [] : bij(veld, [`${wat} is nu „${nieuw[veld]}” en was „${oud[veld]}”.`]))),
    ...bij('partijen', perSleutel(oud.partijen, nieuw.partijen, ({ oin }) => oin, {
      erbij: (partij) => `${namen.organisatie(partij.oin)} doet mee als ${opsomming(partij.rollen)}${partij.categorieen ? `, en geeft ${categorieen(partij)}` : ''}.`,
      eraf: ({ oin }) => `${namen.organisatie(oin)} doet niet meer mee.`,
      anders: (was, is) => [
        ...lijst(was.rollen, is.rollen, `${namen.organisatie(is.oin)}, rol`),
        ...(gelijk(was.categorieen, is.categorieen) ? [] : [`${namen.organisatie(is.oin)} geeft nu ${categorieen(is)}, en eerder ${categorieen(was)}.`]),
      ],
    })),
    ...bij('functies', lijst(oud.functies, nieuw.functies, 'Samenwerkfunctie')),
    ...bij('grondslagen', perSleutel(oud.grondslagen, nieuw.grondslagen, ({ id }) => id, {
      erbij: ({ id, doelen, functies }) => `De grondslag „${namen.grondslag(id)}” is in gebruik voor ${opsomming(doelen)}, door ${opsomming(functies)}.`,
      eraf: ({ id }) => `De grondslag „${namen.grondslag(id)}” is niet meer in gebruik.`,
      anders: (was, is) => [
        ...lijst(was.doelen, is.doelen, `Grondslag „${namen.grondslag(is.id)}”, doel`),
        ...lijst(was.functies, is.functies, `Grondslag „${namen.grondslag(is.id)}”, functie`),
      ],
    })),
    ...bij('pakketten', perSleutel(oud.pakketten, nieuw.pakketten, ({ id }) => id, {
      erbij: (pakket) => `Het wetspakket „${namen.pakket(pakket.id)}” staat aan${vanaf(pakket)}.`,
      eraf: ({ id }) => `Het wetspakket „${namen.pakket(id)}” staat uit.`,
      anders: (was, is) => (was.inwerkingtreding === is.inwerkingtreding ? []
        : [`Het wetspakket „${namen.pakket(is.id)}” staat nu aan${vanaf(is) || ' zonder dag van inwerkingtreding'}, en eerder${vanaf(was) || ' zonder die dag'}.`]),
    })),
    ...bij('abonnementen', perSleutel(oud.abonnementen, nieuw.abonnementen, ({ oin }) => oin, {
      erbij: ({ oin, gebeurtenissen }) => `${namen.organisatie(oin)} hoort voortaan van ${opsomming(gebeurtenissen)}.`,
      eraf: ({ oin }) => `${namen.organisatie(oin)} heeft geen abonnement meer.`,
      anders: (was, is) => lijst(was.gebeurtenissen, is.gebeurtenissen, `Abonnement van ${namen.organisatie(is.oin)}, gebeurtenis`),
    })),
  ];
}

/** What to say of things that came, went, or differ. */
interface Zinnen<T> {
  readonly erbij: (is: T) => string;
  readonly eraf: (was: T) => string;
  readonly anders: (was: T, is: T) => readonly string[];
}

function perSleutel<T>(oud: readonly T[], nieuw: readonly T[], sleutel: (iets: T) => string, zinnen: Zinnen<T>): readonly string[] {
  const [eerder, nu] = [oud, nieuw].map((rij) => new Map(rij.map((iets) => [sleutel(iets), iets]))) as [Map<string, T>, Map<string, T>];
  return [
    ...nieuw.flatMap((is) => {
      const was = eerder.get(sleutel(is));
      return was === undefined ? [zinnen.erbij(is)] : zinnen.anders(was, is);
    }),
    ...oud.filter((was) => !nu.has(sleutel(was))).map(zinnen.eraf),
  ];
}

/** What came into a list of words and what went out, in one sentence at most. */
function lijst(oud: readonly string[], nieuw: readonly string[], wat: string): readonly string[] {
  const erbij = nieuw.filter((woord) => !oud.includes(woord));
  const eraf = oud.filter((woord) => !nieuw.includes(woord));
  const delen = [...(erbij.length > 0 ? [`erbij ${opsomming(erbij)}`] : []), ...(eraf.length > 0 ? [`vervallen ${opsomming(eraf)}`] : [])];
  return delen.length > 0 ? [`${wat}: ${delen.join('; ')}.`] : [];
}

const categorieen = ({ categorieen: lijst }: Partij): string => (lijst === undefined ? 'wat de wet toelaat' : lijst.length === 0 ? 'geen categorieën' : opsomming(lijst));

const vanaf = ({ inwerkingtreding }: Pakketgebruik): string => (inwerkingtreding === undefined ? '' : ` vanaf ${inwerkingtreding}`);

const gelijk = (een: readonly string[] | undefined, ander: readonly string[] | undefined): boolean =>
  een === undefined || ander === undefined ? een === ander : een.length === ander.length && een.every((woord) => ander.includes(woord));

function opsomming(woorden: readonly string[]): string {
  const [laatste, ...rest] = woorden.toReversed();
  return rest.length === 0 ? (laatste ?? 'niets') : `${rest.toReversed().join(', ')} en ${laatste}`;
}
