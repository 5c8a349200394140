import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import type { Inrichtingen } from '../../../subgraphs/kit/index.js';
import { rechtsbeslisser } from '../../../subgraphs/functies/bekendheid/rechtsbeslisser.js';
import { volgWetspakketten } from '../../../subgraphs/functies/bekendheid/wetspakketten.js';
import { demodeelnemers, DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { type Functiecontext, leesRechtspakketten, maakBeslispunt, type Persoonskenmerken } from '../../../subgraphs/kit/index.js';
import { PERSONAS } from '../../../supergraph/authenticatie/demo-personas.js';

const product = maakBeslispunt(leesRechtspakketten());
const POLITIE = '00000099001000001000';
const WMO = leesSchemabestand('recht/wmo-2015.yaml');
/** In this version the police may no longer be asked. */
const ZONDER_POLITIE = WMO.replace('versie: 1', 'versie: 2').replace('van: [politie]', 'van: [reclassering]');
const MOEDER: Persoonskenmerken = { leeftijd: 'MEERDERJARIG', gezag: 'NIET_VAN_TOEPASSING', geheim: false };

/** What is set up, with law packs that a test lays down. */
function proef() {
  const deelnemers = new Map(demodeelnemers(() => 'http://partner').map((deelnemer) => [deelnemer.oin, deelnemer]));
  const moment = '2026-01-01T00:00:00.000Z';
  const versies = DEMOVERBANDEN.map(({ id, inrichting }) => ({ verband: id, versie: 1, geldigVanaf: moment, vastgesteld: moment, door: '', reden: '', inrichting }));
  const log: string[] = [];
  let pakketten: readonly string[] = [];
  const inrichtingen: Inrichtingen = { huidig: async () => ({ verband: (id) => versies.find(({ verband }) => verband === id), verbanden: () => versies, deelnemer: (oin) => deelnemers.get(oin), deelnemers: [...deelnemers.values()], pakketten }) };
  const beslisser = rechtsbeslisser(product, inrichtingen);
  const context: Functiecontext = { vrager: { sub: 'vt', ...PERSONAS['veilig-thuis']! }, uitgever: 'proef', traceparent: undefined, spoor: { traceId: '0'.repeat(31) + '1' }, log: (gebeurtenis) => void log.push(gebeurtenis) };
  const weeg = () => beslisser.weeg({ samenwerkingsverband: 'sv-demo', grondslag: 'wmo-vt', doel: 'onderzoek-melding', informatiebehoefte: [] }, context);
  const besluit = (afweging: Awaited<ReturnType<typeof weeg>>) => afweging.besluiten([{ partner: deelnemers.get(POLITIE)!, persoon: MOEDER }])[0]!;
  return { log, weeg, besluit, legVast: (...teksten: readonly string[]) => void (pakketten = teksten) };
}

describe('De coördinator besluit met de wetspakketten die zijn vastgelegd', () => {
  it('in plaats van die van het product, en weer met die van het product als zij er niet meer zijn', async () => {
    const { weeg, besluit, legVast } = proef();
    expect(besluit(await weeg())).toMatchObject({ uitkomst: 'TOEGESTAAN', regel: 'wmo-vt-politie' });
    legVast(ZONDER_POLITIE);
    expect(besluit(await weeg()).uitkomst).toBe('GEWEIGERD');
    legVast();
    expect(besluit(await weeg()).uitkomst).toBe('TOEGESTAAN');
  });

  it('en noemt in het besluit de versie waarop het rust', async () => {
    const { weeg, besluit, legVast } = proef();
    legVast(WMO.replace('versie: 1', 'versie: 7'));
    expect(besluit(await weeg()).beleid).toEqual(['wmo-2015@7/wmo-vt-politie']);
  });

  it('een afweging die al begon, eindigt met de wetten waarmee zij begon', async () => {
    const { weeg, besluit, legVast } = proef();
    const begonnen = await weeg();
    legVast(ZONDER_POLITIE);
    expect(besluit(await weeg()).uitkomst).toBe('GEWEIGERD');
    expect(besluit(begonnen).uitkomst).toBe('TOEGESTAAN');
  });

  it('pakketten waarmee niet te beslissen is, vervangen niets; dat staat één keer in het log', async () => {
    const { weeg, besluit, legVast, log } = proef();
    legVast(ZONDER_POLITIE);
    await weeg();
    for (const fout of ['id: wet', WMO.replace('id: wmo-2015', 'id: dief')]) {
      log.length = 0;
      legVast(fout);
      expect(besluit(await weeg()).uitkomst).toBe('GEWEIGERD');
      await weeg();
      expect(log).toEqual(['wetspakketten-niet-bruikbaar']);
    }
  });
});

describe('Het beslispunt', () => {
  it('wordt gemaakt als er iets is vastgelegd, en niet per vraag', () => {
    const kies = volgWetspakketten(product);
    const log: string[] = [];
    const schrijf = (gebeurtenis: string) => void log.push(gebeurtenis);
    expect(kies([], schrijf)).toBe(product);
    const eerste = kies([ZONDER_POLITIE], schrijf);
    expect(eerste).not.toBe(product);
    // Every change of what is set up is read anew; the same texts are the same packs.
    for (let i = 0; i < 100; i++) expect(kies([ZONDER_POLITIE], schrijf)).toBe(eerste);
    expect(log).toEqual(['wetspakketten-in-gebruik']);
  });
});
