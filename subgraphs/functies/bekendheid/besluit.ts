import type { Gegevenscategorie, Rechtbesluit } from '../../kit/index.js';
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

/** Who was asked when the round began and takes no part any more is asked no more. */
export function vertrokken(informatiebehoefte: readonly Gegevenscategorie[]): Rechtbesluit {
  const uitleg = 'Deze organisatie doet niet meer mee in dit samenwerkingsverband.';
  return {
    uitkomst: 'GEWEIGERD', niveau: null, categorieen: [], onthouden: informatiebehoefte.map((categorie) => ({ categorie, reden: uitleg, mens: false })),
    regel: null, artikel: null, beleid: [], bewaren: null, uitleg,
  };
}

/** The decision as it is once a person has said yes to everything that only a person can judge; without such, itself. */
export function naOordeel(besluit: Rechtbesluit): Rechtbesluit {
  if (!besluit.naOordeel) return besluit;
  const { niveau, categorieen, onthouden, bewaren } = besluit.naOordeel;
  return { ...besluit, uitkomst: 'TOEGESTAAN', niveau, categorieen, onthouden, bewaren };
}
