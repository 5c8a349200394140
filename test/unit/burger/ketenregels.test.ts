import { describe, expect, it } from 'vitest';
import { verantwoordUitvragen } from '../../../subgraphs/functies/bekendheid/verantwoording.js';
import { leesLogregel } from '../../../subgraphs/functies/burger/logregel.js';
import { samenvoegen } from '../../../subgraphs/functies/burger/samenvoegen.js';
import { attributenVan } from '../../../subgraphs/kit/logboek/attributen.js';
import { verantwoordAntwoord } from '../../../subgraphs/kit/partner/verantwoording.js';
import type { Verwerking } from '../../../subgraphs/kit/index.js';
import { hex, POLITIE, VEILIG_THUIS } from './hulp/logregels.js';

type Uitvraag = Parameters<typeof verantwoordUitvragen>;
type Antwoord = Parameters<typeof verantwoordAntwoord>;

const lees = (rij: Verwerking) => leesLogregel({ traceId: rij.traceId, spanId: rij.spanId, parentSpanId: rij.ouderSpanId, startTime: rij.begin, attributes: attributenVan(rij) }, rij.verantwoordelijke, rij.betrokkene!)!;

describe('Wat de keten vastlegt', () => {
  it('aan de kant van wie vraagt en van wie antwoordt, is voor een burger één regel', () => {
    const spoor = { traceId: hex(32) };
    const spanId = hex(16);
    const vraag = { samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', aanleiding: 'melding-1' };
    const vrager = { oin: VEILIG_THUIS, functie: 'medewerker-veilig-thuis' };
    const besluit = { uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID'], onthouden: [], regel: 'r', artikel: 'artikel 5.2.6 Wmo 2015', beleid: [], bewaren: null, uitleg: '' };
    const gevraagd = [{ partner: { oin: POLITIE }, persoon: {}, besluit, pseudoniemen: [], spanId }];
    // Only what the rows are made of; the rest of a round plays no part here.
    const bijVrager = verantwoordUitvragen(
      { ronde: 'r1', verzoek: { ...vraag, personen: [], informatiebehoefte: [] }, gevraagd, eigen: () => ({ waarde: 'bij-vrager', sleutelversie: 1 }), begin: 1 } as unknown as Uitvraag[0], { vrager, spoor } as unknown as Uitvraag[1]);
    const bewijs = { ...vraag, ...spoor, spanId, jti: 'j', fase: 'VERRIJKING', niveau: 'BEPERKT', categorieen: ['BETROKKENHEID'], pseudoniemen: [{ waarde: 'bij-organisatie', sleutelversie: 1 }], vrager };
    const bijOrganisatie = verantwoordAntwoord(
      { bewijs, uitspraak: { besluit: 'TOEGESTAAN', regel: null }, uitkomst: 'BEKEND', bekend: true, begin: 2 } as unknown as Antwoord[0], { organisatie: { oin: POLITIE } } as unknown as Antwoord[1]).verwerkingen;
    expect(samenvoegen([...bijVrager, ...bijOrganisatie].map(lees))).toMatchObject([{
      vrager: VEILIG_THUIS, organisatie: POLITIE, functie: 'medewerker-veilig-thuis', grondslag: 'wmo-vt', artikel: 'artikel 5.2.6 Wmo 2015', doel: 'onderzoek-melding', aanleiding: 'melding-1',
      gevraagd: ['BETROKKENHEID'], gegeven: ['BETROKKENHEID'], antwoord: 'BEKEND', ...spoor,
    }]);
  });
});
