import { parse } from 'csv-parse/sync';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';
import { type Matrixcel, maakMatrix } from '../../../subgraphs/kit/recht/matrix.js';
import type { Beslispunt } from '../../../subgraphs/kit/recht/vraag.js';
import { CATEGORIEEN, DAG, GRONDSLAGEN, lees, PAKKETSETS, PARTNERS, PERSONEN, REGIO, SOORTEN, vragerVan } from './vragen.js';

/** What tells one row of the table from another; the rest of a row is its cells. */
export const SLEUTELS = ['persona', 'persoon', 'grondslag', 'doel', 'verband', 'pakketten', 'partnersoort'] as const;
export const KOLOMMEN = ['BEKENDHEID', ...CATEGORIEEN] as const;
export type Rij = Readonly<Record<string, string>>;

/** Text of the key of a row. */
export const sleutelVan = (rij: Rij): string => SLEUTELS.map((kolom) => rij[kolom]).join(';');

/** Every row as the decision point gives it now: a persona, a person, a set of packs and a kind of partner. */
export function tabelNu(beslispunt: Beslispunt, grondslag: string): Rij[] {
  const { doel, verband } = GRONDSLAGEN.find(({ id }) => id === grondslag)!;
  return Object.keys(PERSONAS).flatMap((persona) =>
    Object.entries(PERSONEN).flatMap(([persoon, kenmerken]) =>
      Object.entries(PAKKETSETS).flatMap(([pakketten, aan]) => {
        const matrix = maakMatrix(beslispunt, {
          vrager: vragerVan(persona), verband: { id: 'sv-proef', soort: verband, regio: REGIO, pakketten: aan }, grondslag, doel, persoon: kenmerken, dag: DAG, partners: PARTNERS,
        });
        return matrix.map(({ partner, bekendheid, cellen }) => ({
          persona, persoon, grondslag, doel, verband, pakketten, partnersoort: partner.soort,
          BEKENDHEID: letter(bekendheid).slice(0, 1),
          ...Object.fromEntries(cellen.map((cel) => [cel.categorie, letter(cel)])),
        }));
      })));
}

/** The expected rows; `*` in a row stands for every value that no row names more exactly. */
export function tabelVerwacht(grondslag: string): Map<string, Rij> {
  const rijen = parse(lees(`verwacht/${grondslag}.csv`), { columns: true, delimiter: ';', trim: true }) as Rij[];
  const alle = { persoon: Object.keys(PERSONEN), pakketten: Object.keys(PAKKETSETS), partnersoort: SOORTEN };
  // The most exact rows last: they come in the place of what a row with stars said.
  const vanRuimNaarPrecies = rijen.toSorted((a, b) => sterren(b) - sterren(a));
  const vol = Object.entries(alle).reduce<readonly Rij[]>((rest, [kolom, waarden]) => rest.flatMap((rij) => (rij[kolom] === '*' ? waarden.map((waarde) => ({ ...rij, [kolom]: waarde })) : [rij])), vanRuimNaarPrecies);
  return new Map(vol.map((rij) => [sleutelVan(rij), rij]));
}

function sterren(rij: Rij): number {
  return Object.values(rij).filter((waarde) => waarde === '*').length;
}

function letter({ stand, niveau }: Matrixcel): string {
  if (stand === 'T') return `T${niveau?.[0] ?? ''}`;
  return stand === 'M' ? 'M' : '-';
}
