import type { Bron, Rij } from '../../../subgraphs/kit/index.js';

/** A dossier with something in every field that a woningcorporatie can give. */
export const DOSSIER: Readonly<Record<string, readonly Rij[]>> = {
  contact: [{ naam: 'Team Wonen', telefoon: '088 000 00 00', email: 'wonen@example.nl', bereikbaar: 'werkdagen' }],
  personen: [{ naam: 'A. de Proef', geboortedatum: '1988-03', woonplaats: 'Waterwijk', geregistreerdSinds: '2015' }],
  relaties: [{ soort: 'KIND', naam: 'B. de Proef', vanaf: '2014-05-02', tot: null, zekerheid: 'EENZIJDIG' }],
  betrokkenheden: [{ soort: 'Huurovereenkomst', rol: 'HOOFDBETROKKENE', vanaf: '2015-01-01', tot: null, status: 'LOPEND', toelichting: 'Huurt samen met een partner.' }],
  acties: [{ omschrijving: 'Huisbezoek', status: 'UITGEVOERD', vanaf: '2024-02-01', tot: '2024-02-01', resultaat: 'Afgelegd.' }],
  huurovereenkomsten: [{ woning: 'Appartement', status: 'LOPEND', vanaf: '2015-01-01', tot: null, betalingsregeling: true, toelichting: 'De woning is aangepast.' }],
  overlastmeldingen: [{ soort: 'Geluid', status: 'AFGEHANDELD', datum: '2023-11', toelichting: 'De melder is teruggebeld.' }],
};

/** A source in memory that knows the persons with these pseudonyms, all with the same dossier. */
export function proefbron(pseudoniemen: readonly string[]): Bron {
  return {
    vind: async (gevraagd) => new Map(gevraagd.filter((een) => pseudoniemen.includes(een)).map((een) => [een, een])),
    lees: async (groep, sleutels) => new Map(sleutels.map((sleutel) => [sleutel, DOSSIER[groep] ?? []])),
    controleer: async () => {},
    stop: async () => {},
  };
}
