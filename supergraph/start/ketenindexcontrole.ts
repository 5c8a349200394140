import { join } from 'node:path';
import { startCluster } from '../../subgraphs/kit/index.js';
import { controleerKetenindex, type Ketenindexuitslag } from '../../subgraphs/voorzieningen/ketenindex/controle/controle-database.js';
import type { Config } from '../config.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { SleutelOntbreekt, sleutelstand } from '../datamap/sleutelstand.js';

export type { Ketenindexuitslag } from '../../subgraphs/voorzieningen/ketenindex/controle/controle-database.js';

/**
 * Checks the gebeurtenissen of this installation, in DATABASE_URL or else in the embedded database, which is started when it does not run.
 * @param bekend the head of an earlier check of a schema
 * @throws SleutelOntbreekt without the key with which they were written: a new one would fit on none of them
 */
export async function controleerGebeurtenissen(config: Pick<Config, 'DATABASE_URL' | 'HANDBEREIK_DATA'>, bekend?: Parameters<typeof controleerKetenindex>[2]): Promise<readonly Ketenindexuitslag[]> {
  const map = join(config.HANDBEREIK_DATA, 'sleutels');
  if (!(await sleutelstand(map)).some(({ naam, aanwezig }) => naam === 'logboek' && aanwezig)) throw new SleutelOntbreekt(map, ['logboek']);
  const sleutel = await new Sleutelmap(map).geheim('logboek');
  if (config.DATABASE_URL) return controleerKetenindex(config.DATABASE_URL, sleutel, bekend);
  const cluster = await startCluster({ datamap: config.HANDBEREIK_DATA });
  try {
    return await controleerKetenindex(cluster.adminUrl, sleutel, bekend);
  } finally {
    // Another process that uses it keeps it running.
    await cluster.stop();
  }
}
