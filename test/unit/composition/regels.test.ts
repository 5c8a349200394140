import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { SOORTEN } from '../../../subgraphs/index.js';
import { OMVANGREGELS, REGELS, TEKSTREGELS } from '../../../supergraph/composition/regels/index.js';
import { alsSoort, FUNCTIES, PARTNERS, SKELET } from './hulp/keten.js';
import { bevindingenOver } from './hulp/proefsoort.js';
import { GEVALLEN } from './regels-gevallen.js';

const regels = [...new Set([...TEKSTREGELS, ...OMVANGREGELS, ...REGELS].map(({ naam }) => naam))];

describe.each(regels)('De regel %s', (regel) => {
  const gevallen = GEVALLEN.filter((geval) => geval.regel === regel);

  it.each(gevallen.filter(({ plaats }) => plaats !== null))('weigert $wat, en zegt waar, waarom en hoe dan wel', ({ aanbod, plaats }) => {
    const gevonden = bevindingenOver(aanbod).filter((bevinding) => bevinding.regel === regel && bevinding.ernst === 'FOUT');
    expect(gevonden.map((bevinding) => bevinding.plaats)).toContain(plaats);
    for (const { melding, uitweg } of gevonden) {
      expect(melding).toMatch(/^\p{Lu}.*\.$/su);
      expect(uitweg).toMatch(/^\p{Lu}/u);
      expect(melding.length + uitweg.length).toBeLessThan(1_000);
    }
  });

  it.each(gevallen.filter(({ plaats }) => plaats === null))('laat $wat door, zoals elke andere regel', ({ aanbod }) => {
    expect(bevindingenOver(aanbod)).toEqual([]);
  });

  it('heeft een geval dat zij weigert en een dat zij doorlaat', () => {
    expect(new Set(gevallen.map(({ plaats }) => plaats === null))).toEqual(new Set([true, false]));
  });
});

describe('De regels', () => {
  it('staan in een bestand met hun naam', () => {
    const geen = ['index.ts', 'regel.ts', 'zin.ts'];
    const bestanden = readdirSync(join(PAKKETMAP, 'supergraph', 'composition', 'regels')).filter((bestand) => !geen.includes(bestand));
    expect(bestanden.map((bestand) => bestand.replace('.ts', '')).sort()).toEqual([...regels].sort());
  });

  it.each([...PARTNERS, SKELET].map((partner) => [partner.naam, partner] as const))('laten %s door zoals het is gepubliceerd', (naam, { sdl }) => {
    const anderen = SOORTEN.filter(({ soort }) => soort !== naam);
    const subgraphs = [...FUNCTIES, ...PARTNERS.filter((partner) => partner.naam !== naam)];
    expect(bevindingenOver({ soort: naam, naam: SOORTEN.find(({ soort }) => soort === naam)?.naam ?? 'Voorbeeld', sdl, anderen, subgraphs })).toEqual([]);
  });

  it('noemen nooit een nummer dat van iemand kan zijn', () => {
    for (const { aanbod } of GEVALLEN) expect(JSON.stringify(bevindingenOver(aanbod))).not.toMatch(/999990019|9999\.90\.019/);
  });

  it('geven van een schema vol fouten een kort verslag', () => {
    const sdl = Array.from({ length: 140 }, (_, i) => `type Fout${i} @override(from: "x") { x: Int! }`).join('\n');
    expect(bevindingenOver({ sdl, anderen: PARTNERS.map(alsSoort) }).length).toBeLessThan(200);
  });
});
