import { UITKOMSTEN } from '../uitslag.js';
import type { Verslag } from '../suite.js';

/** How many assertions ended in each way. */
export function tel({ regels }: Pick<Verslag, 'regels'>): Readonly<Record<(typeof UITKOMSTEN)[number], number>> {
  const aantal = (welke: (typeof UITKOMSTEN)[number]): number => regels.filter(({ uitkomst }) => uitkomst === welke).length;
  return { GESLAAGD: aantal('GESLAAGD'), GEZAKT: aantal('GEZAKT'), NIET_BEOORDEELD: aantal('NIET_BEOORDEELD') };
}

/** The report for machines. */
export const alsJson = (verslag: Verslag): object => ({ ...verslag, aantallen: tel(verslag) });
