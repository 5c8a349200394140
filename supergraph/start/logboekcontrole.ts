import { join } from 'node:path';
import { startCluster } from '../../subgraphs/kit/index.js';
import { controleerDatabase, type Databasecontrole, type Logboekuitslag } from '../../subgraphs/kit/logboek/controle-database.js';
import type { Config } from '../config.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { SleutelOntbreekt, sleutelstand } from '../datamap/sleutelstand.js';

export type { Logboekuitslag } from '../../subgraphs/kit/logboek/controle-database.js';

/**
 * Checks every log of this installation, in DATABASE_URL or else in the embedded database, which is started when it does not run.
 * @throws SleutelOntbreekt without the key with which the logs were written: a new one would fit on none of them
 */
export async function* controleerLogboeken(config: Pick<Config, 'DATABASE_URL' | 'HANDBEREIK_DATA'>, eerder: Pick<Databasecontrole, 'bekend' | 'verwacht'>): AsyncGenerator<Logboekuitslag> {
  const map = join(config.HANDBEREIK_DATA, 'sleutels');
  if (!(await sleutelstand(map)).some(({ naam, aanwezig }) => naam === 'logboek' && aanwezig)) throw new SleutelOntbreekt(map, ['logboek']);
  const sleutel = await new Sleutelmap(map).geheim('logboek');
  if (config.DATABASE_URL) return yield* controleerDatabase({ url: config.DATABASE_URL, sleutel, ...eerder });
  const cluster = await startCluster({ datamap: config.HANDBEREIK_DATA });
  try {
    yield* controleerDatabase({ url: cluster.adminUrl, sleutel, ...eerder });
  } finally {
    // Another process that uses it keeps it running.
    await cluster.stop();
  }
}
