import type { Rechtbesluit } from '../../kit/index.js';
import { type Besluit, Besluituitkomst } from './types.js';

/** A decision as the schema shows it. */
export function toonBesluit({ uitkomst, niveau, categorieen, onthouden, regel, artikel, uitleg }: Rechtbesluit): Besluit {
  return {
    uitkomst: Besluituitkomst[uitkomst],
    niveau,
    categorieen,
    onthouden: onthouden.map(({ categorie, reden }) => ({ categorie, reden })),
    teBeoordelen: onthouden.flatMap(({ categorie, mens }) => (mens ? [categorie] : [])),
    regel,
    artikel,
    uitleg,
  };
}

/** Nobody can be asked by number about a person without one: that is for a person to do. */
export function zonderNummer(belemmering: string | undefined): Rechtbesluit {
  return {
    uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], onthouden: [], regel: null, artikel: null, beleid: [], bewaren: null,
    uitleg: belemmering ?? 'Deze persoon heeft geen burgerservicenummer; stel de vraag persoonlijk.',
  };
}
