import type { Organisatie } from './organisaties.ts';
import { PLAATSHOUDER } from './ronde.ts';

const VOORNAMEN = ['Synthia', 'Testa', 'Demo', 'Fictief', 'Proef'];
const PLAATSEN = ['Proefstad', 'Testdam', 'Voorbeeldhoven', 'Demoburg'];
const keuze = <T>(uit: readonly T[], index: number): T => uit[index % uit.length]!;

/** What an organisation answers about anybody: synthetic, about 0.8 KB as JSON, and recognisable as the answer to one request. */
export function dossier({ index, oin, naam, soort }: Organisatie): Record<string, unknown> {
  const jaar = 2015 + (index % 9);
  return {
    oin,
    uitkomst: 'BEKEND',
    peilmoment: '2026-11-23T14:20:00.000Z',
    niveau: 'BEPERKT',
    contact: { naam: `Team ${naam}, zaak ${PLAATSHOUDER}`, telefoon: `070-${1_000_000 + index}`, email: `team${index}@${soort}.example` },
    personen: [{ naam: `${keuze(VOORNAMEN, index)} Synthetisch`, geboortedatum: '2011-04', woonplaats: keuze(PLAATSEN, index) }],
    relaties: ['OUDER', 'OUDER', 'BROER_OF_ZUS'].map((band, i) => ({ soort: band, naam: `${keuze(VOORNAMEN, index + i)} Synthetisch`, zekerheid: 'EENZIJDIG' })),
    betrokkenheden: [0, 1].map((i) => ({
      soort: `Onderzoek ${i + 1} door ${naam}`,
      rol: i === 0 ? 'HOOFDBETROKKENE' : 'NEVENBETROKKENE',
      vanaf: `${jaar + i}-03-01`,
      status: i === 0 ? 'AFGESLOTEN' : 'LOPEND',
    })),
    acties: [0, 1].map((i) => ({ omschrijving: `Gesprek ${i + 1} met het gezin`, status: i === 0 ? 'UITGEVOERD' : 'GEPLAND', vanaf: `${jaar}-0${i + 4}` })),
    nietGedeeld: [{ categorie: 'GEZONDHEID', reden: 'De grondslag van dit verzoek dekt deze categorie niet.' }],
    politieRegels: [{ soort: 'Overlast', datum: `${jaar}-05-06` }],
    gemeenteRegels: [{ soort: 'Begeleiding', datum: `${jaar}-02-03` }],
  };
}
