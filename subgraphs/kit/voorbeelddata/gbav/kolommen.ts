/**
 * The groups and elements of each category of a person's list, in the order of the GBA-V layout.
 * `02:4` is group 02 with elements 10, 20, 30 and 40; `66.20` is one element. Group 88.10 stands twice in category 06:
 * the published layout has it so, and who reads by position counts on it. (LO GBA; RvIG, testset persoonslijsten proefomgeving GBA-V)
 */
const GROEPEN_PER_CATEGORIE: readonly (readonly [categorie: string, groepen: string])[] = [
  ['01', '01:2 02:4 03:3 04:1 20:2 61:1 81:2 82:3 83:3 84:1 85:1 86:1 88:2'],
  ['02', '01:2 02:4 03:3 04:1 62:1 81:2 82:3 83:3 84:1 85:1 86:1'],
  ['03', '01:2 02:4 03:3 04:1 62:1 81:2 82:3 83:3 84:1 85:1 86:1'],
  ['04', '05:1 63:1 64:1 65:1 73:1 82:3 83:3 84:1 85:1 86:1 88:2'],
  ['05', '01:2 02:4 03:3 04:1 06:3 07:4 15:1 81:2 82:3 83:3 84:1 85:1 86:1'],
  ['06', '08:3 81:2 82:3 83:3 84:1 85:1 86:1 88.10 88.10'],
  ['07', '66.20 67:2 68:1 69:1 70:1 71:2 80:2 87:1 88:2'],
  ['08', '09:2 10:3 11.10 11.15 11.20 11.30 11.40 11.50 11.60 11.70 11.80 11.90 12:1 13:5 14:2 72:1 75:1 83:3 84:1 85:1 86:1 88:2'],
  ['09', '01:2 02:4 03:3 81:2 82:3 83:3 84:1 85:1 86:1 89:1'],
  ['10', '39:3 83:3 84:1 85:1 86:1'],
  ['11', '32:1 33:1 82:3 83:3 84:1 85:1 86:1'],
  ['12', '35:7 36:1 82:3 83:3 85:1 86:1'],
  ['13', '31:3 38:2 82:3'],
];

/** A category with its columns. */
export interface Gbavcategorie {
  readonly categorie: string;
  /** Elements such as `01.20`, without the category. */
  readonly elementen: readonly string[];
}

/** The categories in the order of the layout. Each is followed by a column `H`: the category that the next row holds there. */
export const GBAV_CATEGORIEEN: readonly Gbavcategorie[] = GROEPEN_PER_CATEGORIE.map(([categorie, groepen]) => ({
  categorie,
  elementen: groepen.split(' ').flatMap(elementenVan),
}));

/** The 257 column names: the list's label (which has no name), every element and `H` per category, and a nameless last one. */
export const GBAV_KOLOMMEN: readonly string[] = [
  '',
  ...GBAV_CATEGORIEEN.flatMap(({ categorie, elementen }) => [...elementen, 'H'].map((element) => `${categorie}.${element}`)),
  '',
];

function elementenVan(groep: string): string[] {
  if (!groep.includes(':')) return [groep];
  const [nummer, aantal] = groep.split(':') as [string, string];
  return Array.from({ length: Number(aantal) }, (_, i) => `${nummer}.${i + 1}0`);
}
