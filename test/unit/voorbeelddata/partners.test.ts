import { describe, expect, it } from 'vitest';
import { isOin } from '../../../schema/identificatie/oin.js';
import { DEELNEMERS_SV_DEMO, DEMOPARTNERS, HOOFDREGIO, KANSEN, PLAATSEN } from '../../../subgraphs/kit/voorbeelddata/index.js';

const SOORTEN = ['politie', 'gemeente', 'veilig-thuis', 'gecertificeerde-instelling', 'raad-voor-de-kinderbescherming', 'ggz', 'reclassering',
  'openbaar-ministerie', 'zorg-en-veiligheidshuis', 'woningcorporatie', 'onderwijs'];

describe('de demo-organisaties', () => {
  it('zijn van elf soorten, waarvan de gemeenten met minstens vijfentwintig', () => {
    expect([...new Set(DEMOPARTNERS.map(({ soort }) => soort))]).toEqual(SOORTEN);
    expect(Object.keys(KANSEN)).toEqual(SOORTEN);
    expect(DEMOPARTNERS.filter(({ soort }) => soort === 'gemeente')).toHaveLength(PLAATSEN.length);
    expect(PLAATSEN.length).toBeGreaterThanOrEqual(25);
  });

  it('hebben elk een eigen test-OIN en een eigen naam', () => {
    expect(DEMOPARTNERS.filter(({ oin }) => !isOin(oin) || !oin.startsWith('00000099'))).toEqual([]);
    expect(new Set(DEMOPARTNERS.map(({ oin }) => oin)).size).toBe(DEMOPARTNERS.length);
    expect(new Set(DEMOPARTNERS.map(({ naam }) => naam)).size).toBe(DEMOPARTNERS.length);
  });

  it('hebben OINs die niet veranderen, want tokens en voorbeelden noemen ze', () => {
    expect(DEELNEMERS_SV_DEMO.map(({ oin, soort }) => `${oin} ${soort}`)).toMatchInlineSnapshot(`
      [
        "00000099001000001000 politie",
        "00000099002000001000 gemeente",
        "00000099002000002000 gemeente",
        "00000099003000001000 veilig-thuis",
        "00000099004000001000 gecertificeerde-instelling",
        "00000099005000001000 raad-voor-de-kinderbescherming",
        "00000099006000001000 ggz",
        "00000099007000001000 reclassering",
        "00000099008000001000 openbaar-ministerie",
        "00000099009000001000 zorg-en-veiligheidshuis",
        "00000099010000001000 woningcorporatie",
        "00000099011000001000 onderwijs",
      ]
    `);
  });

  it('zijn in de hoofdregio met één van elke soort en twee gemeenten', () => {
    expect(DEELNEMERS_SV_DEMO.every(({ regio }) => regio === HOOFDREGIO)).toBe(true);
    for (const soort of SOORTEN) expect(DEELNEMERS_SV_DEMO.filter((partner) => partner.soort === soort)).toHaveLength(soort === 'gemeente' ? 2 : 1);
  });
});
