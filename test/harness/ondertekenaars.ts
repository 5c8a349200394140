import { join } from 'node:path';
import { type Bewijs, maakOndertekenaar, type Ondertekenaar } from '../../subgraphs/kit/index.js';
import { Sleutelmap } from '../../supergraph/datamap/sleutelmap.js';
import type { Proefketen } from './keten.js';

/** Signs as the chain's own coordinator or gateway, with the key in its data folder. */
export async function ondertekenaarVan({ datamap }: Proefketen, wie: 'bekendheid' | 'gateway'): Promise<Ondertekenaar> {
  return maakOndertekenaar(`urn:handbereik:${wie}`, await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar(wie));
}

/** What a bewijs in the demo says about the person with this pseudonym, unless the test says otherwise. */
export function bewijsinhoud(pseudoniem: string, anders: Partial<Bewijs> = {}): Bewijs {
  return {
    pseudoniemen: [{ waarde: pseudoniem, sleutelversie: 1 }],
    traceId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    spanId: 'b1c2d3e4f5061728',
    samenwerkingsverband: 'sv-demo',
    grondslag: 'wmo-vt',
    doel: 'onderzoek-melding',
    aanleiding: 'melding-1',
    fase: 'VERRIJKING',
    niveau: 'VOLLEDIG',
    categorieen: ['BETROKKENHEID', 'ACTIES'],
    onthouden: [],
    vrager: { oin: '00000099003000001000', functie: 'medewerker-veilig-thuis' },
    ...anders,
  };
}
