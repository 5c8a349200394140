import type { Demobevolking, Demopersoon } from '../bevolking/demopersoon.js';
import { categorieenVan, type Categoriestapel } from './categorieen.js';
import { GBAV_CATEGORIEEN, GBAV_KOLOMMEN } from './kolommen.js';

/**
 * A population as CSV in the GBA-V layout of the published test persons, so that one importer loads both:
 * `;` between columns, UTF-8 with BOM, 257 columns, a row per list that begins with its label, and rows without a label
 * that continue it with further partners, children and history.
 */
export function schrijfGbav(bevolking: Demobevolking): string {
  const rijen = bevolking.personen.flatMap((persoon, i) => rijenVan(persoon, `Demo_${String(i + 1).padStart(3, '0')}`));
  return `\uFEFF${[GBAV_KOLOMMEN, ...rijen].map((rij) => rij.map(alsVeld).join(';')).join('\n')}\n`;
}

function rijenVan(persoon: Demopersoon, label: string): string[][] {
  const stapels = new Map(categorieenVan(persoon).map((stapel) => [stapel.categorie, stapel]));
  const hoogte = Math.max(...[...stapels.values()].map(({ records }) => records.length));
  return Array.from({ length: hoogte }, (_, rij) => [
    rij === 0 ? label : '',
    ...GBAV_CATEGORIEEN.flatMap(({ categorie, elementen }) => {
      const stapel = stapels.get(categorie);
      const waarden = stapel?.records[rij]?.waarden;
      return [...elementen.map((element) => waarden?.[element] ?? ''), volgendeCategorie(stapel, rij + 1)];
    }),
    '',
  ]);
}

/** What column `H` says: nothing, the same category again (`05`), or its history (`55`). */
function volgendeCategorie(stapel: Categoriestapel | undefined, rij: number): string {
  const volgende = stapel?.records[rij];
  if (!stapel || !volgende) return '';
  return volgende.historisch ? String(Number(stapel.categorie) + 50) : stapel.categorie;
}

function alsVeld(waarde: string): string {
  return /[;"\n]/.test(waarde) ? `"${waarde.replaceAll('"', '""')}"` : waarde;
}
