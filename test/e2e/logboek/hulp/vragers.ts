import { maakBevolking } from '../../../../subgraphs/kit/index.js';
import { DEMOVERBANDEN } from '../../../../subgraphs/functies/inrichting/demo.js';
import { PERSONAS } from '../../../../supergraph/authenticatie/demo-personas.js';

/** A persona with what it may ask for in the demo's set-up. */
export interface Proefvrager {
  readonly persona: string;
  readonly oin: string;
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  /** OINs of the organisations that it can ask. */
  readonly partners: readonly string[];
}

/** Every persona in every samenwerkingsverband, on every grondslag and for every doel that is set up for its function. */
export const VRAGERS: readonly Proefvrager[] = DEMOVERBANDEN.flatMap(({ id, inrichting: { grondslagen, partijen } }) =>
  Object.entries(PERSONAS).flatMap(([persona, { oin, functie }]) =>
    grondslagen.filter(({ functies }) => functies.includes(functie)).flatMap((grondslag) => grondslag.doelen.map((doel): Proefvrager => ({
      persona, oin, samenwerkingsverband: id, grondslag: grondslag.id, doel,
      partners: partijen.filter((partij) => partij.rollen.includes('BRONHOUDER') && partij.oin !== oin).map((partij) => partij.oin),
    })))));

/** The numbers of the demo population. */
export const BSNS: readonly string[] = maakBevolking().personen.map(({ bsn }) => bsn);
