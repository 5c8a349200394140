import type { Verwerking } from './regels.js';

type Waarde = string | number | boolean | readonly string[];

/** The namespace of this product: one under `dpl.` is for extensions that were adopted. (Logboek Dataverwerkingen, 2) */
const VOORVOEGSEL = 'handbereik.';

/** The `attributes` of a log row, in the names of Logboek Dataverwerkingen; what this product adds never stands in for those. */
export function attributenVan(verwerking: Verwerking): Readonly<Record<string, Waarde>> {
  return {
    ...Object.fromEntries(Object.entries(verwerking.kenmerken).map(([naam, waarde]) => [naam.includes('.') ? naam : `${VOORVOEGSEL}${naam}`, waarde])),
    'dpl.core.processing_activity_id': verwerking.verwerkingsactiviteit,
    ...(verwerking.betrokkene !== undefined && { 'dpl.core.data_subject_id': verwerking.betrokkene }),
    ...(verwerking.betrokkeneType !== undefined && { 'dpl.core.data_subject_id_type': verwerking.betrokkeneType }),
    ...(verwerking.wederpartij !== undefined && { 'dpl.core.foreign_operation.processor': verwerking.wederpartij }),
  };
}
