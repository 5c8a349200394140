import type { Organisatie } from './organisaties.ts';
import { PLAATSHOUDER } from './ronde.ts';

const VOORNAMEN = ['Synthia', 'Testa', 'Demo', 'Fictief', 'Proef'];
const PLAATSEN = ['Proefstad', 'Testdam', 'Voorbeeldhoven', 'Demoburg'];
const keuze = <T>(uit: readonly T[], index: number): T => uit[index % uit.length]!;

/** What an organisation answers about anybody: synthetic, about 0.65 KB as JSON, and recognisable as the answer to one request. */
export function dossier({ index, oin, naam, soort }: Organisatie): Record<string, unknown> {
  const jaar = 2015 + (index % 9);
  return {
    oin,
    uitkomst: 'BEKEND',
    peilmoment: '2026-11-23T14:20:00.000Z',
    niveau: 'BEPERKT',
    contact: { naam: `Team ${naam}, zaak ${PLAATSHOUDER}`, telefoon: `070-${1_000_000 + index}`, email: `team${index}@${soort}.example` },
    personen: [{ naam: `${keuze(VOORNAMEN, index)} Synthetisch`, geboortedatum: '2011-04', woonplaats: keuze(PLAATSEN, index) }],
    relaties: ['OUDER', 'BROER_OF_ZUS'].map((band, i) => ({ soort: band, naam: `${keuze(VOORNAMEN, index + i)} Synthetisch`, zekerheid: 'EENZIJDIG' })),
    betrokkenheden: [{ soort: 'Onderzoek', rol: 'HOOFDBETROKKENE', vanaf: `${jaar}-03-01`, status: 'LOPEND' }],
    acties: [{ omschrijving: 'Gesprek met het gezin', status: 'GEPLAND', vanaf: `${jaar}-04` }],
    nietGedeeld: [{ categorie: 'GEZONDHEID', reden: 'Valt buiten de grondslag.' }],
    politieRegels: [{ soort: 'Overlast', datum: `${jaar}-05-06` }],
    gemeenteRegels: [{ soort: 'Begeleiding', datum: `${jaar}-02-03` }],
  };
}
