import type { Deelnemer, Soort } from '../../../schema/register.js';

/** The kinds of partner that are asked. */
export const SOORTEN: readonly Soort[] = [
  { soort: 'politie', type: 'PolitieBijdrage', naam: 'Politie' },
  { soort: 'gemeente', type: 'GemeenteBijdrage', naam: 'Gemeente' },
  { soort: 'veilig-thuis', type: 'VeiligThuisBijdrage', naam: 'Veilig Thuis' },
  { soort: 'gecertificeerde-instelling', type: 'GecertificeerdeInstellingBijdrage', naam: 'Gecertificeerde instelling' },
  { soort: 'raad-voor-de-kinderbescherming', type: 'RaadVoorDeKinderbeschermingBijdrage', naam: 'Raad voor de Kinderbescherming' },
  { soort: 'ggz', type: 'GgzBijdrage', naam: 'Ggz-instelling' },
  { soort: 'reclassering', type: 'ReclasseringBijdrage', naam: 'Reclassering' },
  { soort: 'openbaar-ministerie', type: 'OpenbaarMinisterieBijdrage', naam: 'Openbaar Ministerie' },
];

/** The largest register that is tried. */
export const MAX_ORGANISATIES = 1_000;

/** An organisation without its endpoint. */
export type Organisatie = Omit<Deelnemer, 'endpoint'> & { readonly index: number };

/** Every organisation there can be; a register of N holds the first N. Kinds take turns, so that any eight in a row are all different. */
export const ORGANISATIES: readonly Organisatie[] = Array.from({ length: MAX_ORGANISATIES }, (_, index) => {
  const soort = SOORTEN[index % SOORTEN.length]!;
  return { index, oin: `00000099${String(index + 1).padStart(12, '0')}`, naam: `${soort.naam} ${index + 1}`, soort: soort.soort };
});
