import type { Rij } from './rij.js';

/** Rows of one stack, the present entry first. */
export type Rijenstapel = readonly [Rij, ...Rij[]];

/** What the row's `.H` column says about the next row in the same category. */
type Aankondiging = 'HISTORIE' | 'NIEUW' | undefined;

/**
 * Distributes the rows of one list over the stacks of one category. The column `05.H` announces the next row: 55 (category plus 50)
 * says that it holds the entry before this one, 05 that it starts another stack, empty that nothing follows. See README.
 * @param hoort whether an unannounced row is about the same person as the stack; only for categories that may have several stacks
 */
export function maakStapels(rijen: readonly Rij[], categorie: string, hoort?: (rij: Rij, stapel: Rijenstapel) => boolean): Rijenstapel[] {
  const stapels: [Rij, ...Rij[]][] = [];
  let verwacht: { soort: Aankondiging; door: Rij } | undefined;
  for (const [i, rij] of rijen.entries()) {
    if (!rij.heeft(categorie)) {
      if (verwacht) verwacht.door.meld('VERVOLG_ONTBREEKT', categorie);
      verwacht = undefined;
      continue;
    }
    plaats(stapels, rij, categorie, i === 0 ? 'NIEUW' : verwacht?.soort, hoort);
    const soort = aankondiging(rij, categorie, hoort !== undefined);
    verwacht = soort && { soort, door: rij };
  }
  if (verwacht) verwacht.door.meld('VERVOLG_ONTBREEKT', categorie);
  return stapels;
}

function plaats(stapels: [Rij, ...Rij[]][], rij: Rij, categorie: string, soort: Aankondiging, hoort: Parameters<typeof maakStapels>[2]): void {
  const laatste = stapels.at(-1);
  const aangekondigd = soort === 'NIEUW' || (soort === 'HISTORIE' && laatste !== undefined);
  const erbij = aangekondigd ? soort === 'HISTORIE' : laatste !== undefined && (hoort === undefined || hoort(rij, laatste));
  if (!aangekondigd) {
    const zonderPersoon = ['01.10', '01.20', '02.40'].every((element) => rij.waarde(`${categorie}.${element}`) === undefined);
    if (!erbij && (hoort === undefined || zonderPersoon)) {
      rij.meld('VERVOLG_GENEGEERD', categorie);
      return;
    }
    rij.meld('VERVOLG_NIET_AANGEKONDIGD', categorie);
  }
  if (erbij && laatste) laatste.push(rij);
  else stapels.push([rij]);
}

function aankondiging(rij: Rij, categorie: string, meervoudig: boolean): Aankondiging {
  const code = rij.waarde(`${categorie}.H`);
  if (code === undefined) return undefined;
  if (code === String(Number(categorie) + 50)) return 'HISTORIE';
  if (code === categorie && meervoudig) return 'NIEUW';
  rij.meld('AANKONDIGING_ONBEKEND', `${categorie}.H`);
  return undefined;
}
