import type { Log } from '../log.js';
import { startCluster, type Cluster } from './cluster.js';
import { codeVan } from './fout.js';
import { vergrendel } from './slot.js';

const POGINGEN = 3;

/**
 * Starts the embedded database and takes it for this process alone: what the all-in-one start uses.
 * A second start on the same data folder fails with IN_GEBRUIK and leaves the server alone. When the
 * server found running was on its way down, with the process that used it, it is started again.
 */
export async function startEigenCluster({ datamap, log }: { datamap: string; log?: Log }): Promise<Cluster> {
  for (let poging = 1; ; poging++) {
    const cluster = await startCluster({ datamap, log });
    try {
      await vergrendel(cluster.adminUrl, { log });
      return cluster;
    } catch (fout) {
      if (codeVan(fout) === 'IN_GEBRUIK' || poging === POGINGEN) throw fout;
    }
  }
}
