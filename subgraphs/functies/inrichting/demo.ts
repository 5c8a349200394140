import type { Inrichting, Partij, Partijrol, Registerdeelnemer } from '../../../schema/inrichting.js';
import { DEELNEMERS_SV_DEMO, type Demopartner, DEMOPARTNERS, HOOFDREGIO } from '../../kit/index.js';

/** The law packs of the demo. WAMS is a bill and is off. */
const PAKKETTEN: Inrichting['pakketten'] = ['avg', 'kader', 'brp', 'wmo-2015', 'jeugdwet', 'wpg', 'wgs', 'wgpga'].map((id) => ({ id }));

const FUNCTIES: Inrichting['functies'] = ['actie', 'bekendheid', 'identiteit', 'inrichting', 'melding'];

const ANDERE_VEILIG_THUIS = DEMOPARTNERS.filter((partner) => partner.soort === 'veilig-thuis' && !DEELNEMERS_SV_DEMO.includes(partner));

const partij = ({ oin }: Demopartner, ...rollen: Partijrol[]): Partij => ({ oin, rollen });

/** Where Veilig Thuis asks everybody in the region; the other Veilig Thuis can be asked too. */
const SV_DEMO: Inrichting = {
  naam: 'Samenwerkingsverband Midden (demo)',
  soort: 'veilig-thuis',
  regio: HOOFDREGIO,
  partijen: [
    ...DEELNEMERS_SV_DEMO.map((partner) => partij(partner, 'VRAGER', 'BRONHOUDER', ...(partner.soort === 'veilig-thuis' ? ['PROCESREGISSEUR'] as const : []))),
    ...ANDERE_VEILIG_THUIS.map((partner) => partij(partner, 'BRONHOUDER')),
  ],
  functies: FUNCTIES,
  grondslagen: [
    { id: 'wmo-vt', doelen: ['onderzoek-melding'], functies: ['medewerker-veilig-thuis'] },
    { id: 'jeugdwet-toeleiding', doelen: ['toeleiding-jeugdhulp'], functies: ['medewerker-wijkteam'] },
    // Set up, so that turning its pack on is all that is left to do.
    { id: 'wams-meervoudig', doelen: ['integrale-aanpak'], functies: ['medewerker-wijkteam'] },
  ],
  pakketten: PAKKETTEN,
  abonnementen: [],
};

/** The kinds at the table of a Zorg- en Veiligheidshuis. */
const AAN_TAFEL = ['politie', 'gemeente', 'veilig-thuis', 'gecertificeerde-instelling', 'raad-voor-de-kinderbescherming', 'ggz', 'reclassering', 'openbaar-ministerie'];

/** Where cases are discussed that go beyond one domain. */
const SV_ZVH_MIDDEN: Inrichting = {
  naam: 'Zorg- en Veiligheidshuis Midden (demo)',
  soort: 'zorg-en-veiligheidshuis',
  regio: HOOFDREGIO,
  partijen: [
    ...DEELNEMERS_SV_DEMO.filter(({ soort }) => soort === 'zorg-en-veiligheidshuis').map((partner) => partij(partner, 'VRAGER', 'BRONHOUDER', 'PROCESREGISSEUR')),
    ...DEELNEMERS_SV_DEMO.filter(({ soort }) => AAN_TAFEL.includes(soort)).map((partner) => partij(partner, ...(partner.soort === 'politie' ? ['VRAGER'] as const : []), 'BRONHOUDER')),
  ],
  functies: FUNCTIES,
  grondslagen: [{ id: 'wgs-zvh', doelen: ['casusoverleg-zvh'], functies: ['casusregisseur', 'medewerker-politie'] }],
  pakketten: PAKKETTEN,
  abonnementen: [],
};

/** The samenwerkingsverbanden of the demo: a first set-up to try the chain with; configurable policy, no legal advice. */
export const DEMOVERBANDEN: readonly { readonly id: string; readonly inrichting: Inrichting }[] = [
  { id: 'sv-demo', inrichting: SV_DEMO },
  { id: 'sv-zvh-midden', inrichting: SV_ZVH_MIDDEN },
];

/**
 * The organisations of the demo, as the register has them.
 * @param endpoint where each answers
 * @param sleutel the public key (JWK) of each, as JSON: with it an organisation publishes
 */
export function demodeelnemers(endpoint: (partner: Demopartner) => string, sleutel: (partner: Demopartner) => string | undefined = () => undefined): readonly Registerdeelnemer[] {
  return DEMOPARTNERS.map((partner) => ({
    ...partner,
    endpoint: endpoint(partner),
    sleutel: sleutel(partner),
    contacten: [
      { soort: 'privacy', email: `privacy@${partner.oin}.voorbeeld.example` },
      { soort: 'storing', email: `storing@${partner.oin}.voorbeeld.example` },
    ],
  }));
}
