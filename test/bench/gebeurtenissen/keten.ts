import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import { Geheugenmeter } from './geheugenmeter.ts';
import type { Ketenopdracht } from './opdracht.ts';

const meter = new Geheugenmeter();
const gemeld = new Map<string, number>();

/** The whole chain in one process, as `start` makes it. @returns where the gateway answers */
async function begin({ datamap, databaseUrl }: Ketenopdracht): Promise<string> {
  const [{ startKeten }, { leesConfig }] = await Promise.all([product('start/keten'), product('config')]);
  const log = (gebeurtenis: string): void => void gemeld.set(gebeurtenis, (gemeld.get(gebeurtenis) ?? 0) + 1);
  return (await startKeten(leesConfig({ PORT: '0', HANDBEREIK_DATA: datamap, HANDBEREIK_FUNCTIETERMIJN_MS: '10000' }), { databaseUrl, log })).url;
}

beantwoordOuder({ begin, meterAan: () => meter.begin(), meterUit: () => meter.einde(), gemeld: () => [...gemeld] });
