import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Rechtbesluit } from '../../kit/index.js';
import type { Afweging, Beslisser } from './beslisser.js';

/** Why an organisation is not asked that the law does let be asked. */
const NIET_AANGESLOTEN = 'Deze organisatie is niet aangesloten op de keten; neem zelf contact op.';

/** The same where the law does not let her be asked, or leaves that to a person: then that comes after. */
const OOK_NIET_AANGESLOTEN = 'Deze organisatie is niet aangesloten op de keten.';

/**
 * Decides as this beslisser does, and refuses to ask who cannot be asked: an organisation that is admitted and not connected yet, that
 * left, or whose kind is not in the supergraph. She stays among the partners, so that her absence is seen.
 * @param kent whether a kind is in the supergraph
 */
export function metAansluiting(beslisser: Beslisser, kent: (soort: string) => boolean): Beslisser {
  const aangesloten = ({ endpoint, soort }: Registerdeelnemer): boolean => endpoint !== undefined && kent(soort);
  return {
    async weeg(vraag, context): Promise<Afweging> {
      const afweging = await beslisser.weeg(vraag, context);
      return {
        ...afweging,
        besluiten: (paren) => afweging.besluiten(paren).map((besluit, i) => (aangesloten(paren[i]!.partner) ? besluit : geweigerd(besluit))),
        matrix: (persoon) => afweging.matrix(persoon).map((rij) => (aangesloten(rij.partner) ? rij : { ...rij, bekendheid: geweigerdeCel(rij.bekendheid), cellen: rij.cellen.map(geweigerdeCel) })),
      };
    },
  };
}

function geweigerd(besluit: Rechtbesluit): Rechtbesluit {
  const { naOordeel: _geen, ...zonder } = besluit;
  const { uitkomst, categorieen, onthouden, uitleg } = besluit;
  if (uitkomst === 'GEWEIGERD') return { ...besluit, uitleg: `${OOK_NIET_AANGESLOTEN} ${uitleg}` };
  return {
    ...zonder,
    uitkomst: 'GEWEIGERD',
    niveau: null,
    categorieen: [],
    onthouden: [...onthouden, ...categorieen.map((categorie) => ({ categorie, reden: NIET_AANGESLOTEN, mens: false }))],
    regel: null,
    artikel: null,
    uitleg: uitkomst === 'TOEGESTAAN' ? NIET_AANGESLOTEN : `${NIET_AANGESLOTEN} ${uitleg}`,
    bewaren: null,
  };
}

function geweigerdeCel<C extends Pick<ReturnType<Afweging['matrix']>[number]['bekendheid'], 'stand' | 'niveau' | 'regel' | 'artikel' | 'uitleg'>>(cel: C): C {
  if (cel.stand === 'W') return { ...cel, uitleg: `${OOK_NIET_AANGESLOTEN} ${cel.uitleg}` };
  return { ...cel, stand: 'W', niveau: null, regel: null, artikel: null, uitleg: cel.stand === 'T' ? NIET_AANGESLOTEN : `${NIET_AANGESLOTEN} ${cel.uitleg}` };
}
