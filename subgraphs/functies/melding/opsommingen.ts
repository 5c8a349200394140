import { registerEnumType } from 'type-graphql';
import { type Geslachtnaam, GESLACHTEN, type Meldingsoortnaam, MELDINGSOORTEN, type Meldingstandnaam, MELDINGSTANDEN } from './soorten.js';

const opNaam = <const N extends string>(namen: readonly N[]): { readonly [K in N]: K } => Object.fromEntries(namen.map((naam) => [naam, naam])) as { [K in N]: K };
const uitleg = <N extends string>(zinnen: Readonly<Record<N, string>>): Record<N, { description: string }> =>
  Object.fromEntries(Object.entries<string>(zinnen).map(([naam, description]) => [naam, { description }])) as Record<N, { description: string }>;

export const Meldingsoort = opNaam(MELDINGSOORTEN);
registerEnumType(Meldingsoort, {
  name: 'Meldingsoort',
  description: 'De soort melding (afsprakenstelsel, informatiemodel Melding).',
  valuesConfig: uitleg<Meldingsoortnaam>({
    VEILIG_THUIS: 'Een vermoeden van huiselijk geweld of kindermishandeling, voor Veilig Thuis (VT).',
    NIET_ACUTE_ZORG: 'Zorgen zonder acuut gevaar, voor het meldpunt van de gemeente (NAZ).',
    ZORG_EN_VEILIGHEIDSHUIS: 'Een casus die meer dan één domein nodig heeft, voor het Zorg- en Veiligheidshuis (ZVH).',
    COMENSHA: 'Een mogelijk slachtoffer van mensenhandel, voor Comensha.',
  }),
});

export const Meldingstand = opNaam(MELDINGSTANDEN);
registerEnumType(Meldingstand, {
  name: 'Meldingstand',
  description: 'Hoe ver een melding is.',
  valuesConfig: uitleg<Meldingstandnaam>({
    GEREGISTREERD: 'De melding is geregistreerd en ligt bij het meldpunt.',
    BEOORDEELD: 'Het meldpunt heeft beoordeeld of de melding compleet en juist is.',
    OPGEPAKT: 'Het meldpunt behandelt de melding; er is een casus.',
    DOORGEZET: 'De melding is doorgezet naar een ander meldpunt, dat haar nog niet heeft opgepakt.',
    AFGEWEZEN: 'Het meldpunt behandelt de melding niet.',
    TERUGGEKOPPELD: 'De melder heeft de uitkomst gekregen.',
  }),
});

export const Geslacht = opNaam(Object.keys(GESLACHTEN) as Geslachtnaam[]);
registerEnumType(Geslacht, {
  name: 'MeldingGeslacht',
  description: 'Het geslacht zoals de melder het kent (ISO 5218).',
  valuesConfig: uitleg<Geslachtnaam>({ ONBEKEND: 'Niet bekend (0).', MAN: 'Man (1).', VROUW: 'Vrouw (2).', NIET_GESPECIFICEERD: 'Niet gespecificeerd (9).' }),
});
