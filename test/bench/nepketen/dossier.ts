import type { Soort } from '../../../schema/register.js';
import { PLAATSHOUDER } from './ronde.ts';

/** Stands in a dossier where the name of the organisation comes. */
export const ORGANISATIENAAM = '@@ORGANISATIE@@';

/** What an organisation of a kind answers about anybody: synthetic, about 0.65 KB as JSON, and recognisable as the answer to one request. */
export function dossier({ soort }: Soort): Record<string, unknown> {
  return {
    uitkomst: 'BEKEND',
    peilmoment: '2026-11-23T14:20:00.000Z',
    niveau: 'BEPERKT',
    contact: { naam: `${ORGANISATIENAAM}, zaak ${PLAATSHOUDER}`, telefoon: '070-1000000', email: `team@${soort}.example` },
    personen: [{ naam: 'Synthia Synthetisch', geboortedatum: '2011-04', woonplaats: 'Voorbeeldhoven' }],
    relaties: ['OUDER', 'BROER_OF_ZUS'].map((band) => ({ soort: band, naam: 'Demo Synthetisch', zekerheid: 'EENZIJDIG' })),
    betrokkenheden: [{ soort: 'Onderzoek', rol: 'HOOFDBETROKKENE', vanaf: '2024-03-01', status: 'LOPEND' }],
    acties: [{ omschrijving: 'Gesprek met het gezin', status: 'GEPLAND', vanaf: '2026-04' }],
    nietGedeeld: [{ categorie: 'GEZONDHEID', reden: 'Valt buiten de grondslag.' }],
    politieRegels: [{ soort: 'Overlast', datum: '2025-05-06' }],
    gemeenteRegels: [{ soort: 'Begeleiding', datum: '2025-02-03' }],
  };
}
