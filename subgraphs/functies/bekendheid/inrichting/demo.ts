import { DEELNEMERS_SV_DEMO, DEMOPARTNERS } from '../../../kit/index.js';
import type { Partnerregel, Samenwerkingsverband } from './samenwerkingsverband.js';

/**
 * What each kind of partner may give when Veilig Thuis investigates a report. A first, plain set-up to try the chain with:
 * configurable policy, no legal advice.
 */
const WMO_VT: Readonly<Record<string, Partnerregel>> = {
  politie: { id: 'wmo-vt-politie', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'VOLLEDIG', categorieen: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'POLITIEGEGEVENS', 'RELATIES'] },
  gemeente: { id: 'wmo-vt-gemeente', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'TOEGEKENDE_ZORG', 'BEGELEIDING_EN_HULP', 'RELATIES'] },
  'veilig-thuis': { id: 'wmo-vt-veilig-thuis', artikel: 'artikel 4.1.1 Wmo 2015', niveau: 'VOLLEDIG', categorieen: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'BEGELEIDING_EN_HULP', 'RELATIES'] },
  'gecertificeerde-instelling': { id: 'wmo-vt-gi', artikel: 'artikel 5.2.6 Wmo 2015', niveau: 'VOLLEDIG', categorieen: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'JUSTITIEEL', 'BEGELEIDING_EN_HULP', 'RELATIES'] },
  'raad-voor-de-kinderbescherming': { id: 'wmo-vt-raad', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'JUSTITIEEL'] },
  ggz: { id: 'wmo-vt-ggz', artikel: 'artikel 5.2.6 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES', 'GEZONDHEID'] },
  reclassering: { id: 'wmo-vt-reclassering', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES', 'JUSTITIEEL'] },
  'openbaar-ministerie': { id: 'wmo-vt-om', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'JUSTITIEEL'] },
  'zorg-en-veiligheidshuis': { id: 'wmo-vt-zvh', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES'] },
  woningcorporatie: { id: 'wmo-vt-woningcorporatie', artikel: 'artikel 5.1.6 lid 2 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES', 'WOONSITUATIE'] },
  onderwijs: { id: 'wmo-vt-onderwijs', artikel: 'artikel 5.2.6 Wmo 2015', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID', 'ACTIES', 'TOEZICHT_EN_HANDHAVING'] },
};

/** Another Veilig Thuis is a partner too: the one that asks is left out of its own question. */
const ANDERE_VEILIG_THUIS = DEMOPARTNERS.filter(({ soort }) => soort === 'veilig-thuis');

/** The samenwerkingsverband of the demo. */
export const DEMOVERBANDEN: readonly Samenwerkingsverband[] = [
  {
    id: 'sv-demo',
    naam: 'Samenwerkingsverband Midden (demo)',
    vragers: DEELNEMERS_SV_DEMO.map(({ oin }) => oin),
    partners: [...new Set([...DEELNEMERS_SV_DEMO, ...ANDERE_VEILIG_THUIS].map(({ oin }) => oin))],
    grondslagen: [{ id: 'wmo-vt', naam: 'Wmo 2015, Veilig Thuis', doelen: ['onderzoek-melding'], functies: ['medewerker-veilig-thuis'], partners: WMO_VT }],
  },
];
