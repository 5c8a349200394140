import { randomBytes } from 'node:crypto';
import type { Opslag } from '../../../subgraphs/kit/index.js';
import type { LopendeOpslag, TeBewaren } from '../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import { gebeurtenissen } from './gebeurtenis.ts';
import { Geheugenmeter } from './geheugenmeter.ts';
import type { Reeks, Schrijfbegin, Schrijfopdracht } from './opdracht.ts';
import { meetSchrijven, type Schrijver } from './schrijven.ts';

/** The process that writes straight into the store of the ketenindex, in a schema of its own. */
const meter = new Geheugenmeter();
let opslag: Opslag<unknown>;
let bewaard: LopendeOpslag;
let schrijver: Schrijver<readonly TeBewaren[]>;

async function begin({ databaseUrl, reeks }: Schrijfbegin): Promise<void> {
  const [{ openSchema }, { gebeurtenisMigraties, gebeurtenisopslag }] = await Promise.all([product('../subgraphs/kit/index'), product('../subgraphs/voorzieningen/ketenindex/opslag/index')]);
  const log = (gebeurtenis: string, feiten: object = {}): void => console.error(gebeurtenis, JSON.stringify(feiten));
  opslag = await openSchema<unknown>({ url: databaseUrl, geheim: randomBytes(32).toString('base64url'), naam: 'opslag', migraties: gebeurtenisMigraties, log });
  bewaard = gebeurtenisopslag({ opslag, sleutel: randomBytes(32), klok: Date.now, naCommit: () => {}, log });
  schrijver = {
    pak: (van, aantal) => teBewaren(van, aantal, reeks),
    async schrijf(groep) {
      const uitslagen = await bewaard.voegToe(groep);
      if (uitslagen.length !== groep.length || !uitslagen.every((uitslag) => 'nieuw' in uitslag && uitslag.nieuw)) throw new Error('De opslag nam niet alles als nieuw aan.');
    },
  };
}

function teBewaren(van: number, aantal: number, reeks: Reeks): readonly TeBewaren[] {
  return gebeurtenissen(van, aantal, reeks).map(({ doelgroep, ...gebeurtenis }) => ({
    gebeurtenis: gebeurtenis as unknown as TeBewaren['gebeurtenis'], niveau: 'BEPERKT' as TeBewaren['niveau'], correlatie: gebeurtenis.correlationid, doelgroep: [doelgroep],
  }));
}

beantwoordOuder({
  begin,
  schrijf: (opdracht: Schrijfopdracht) => meetSchrijven(schrijver, opdracht),
  hoofd: () => bewaard.hoofd(),
  meterAan: () => meter.begin(),
  meterUit: () => meter.einde(),
  async einde() {
    await bewaard.stop();
    await opslag.sluit();
  },
});
