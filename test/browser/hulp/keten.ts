import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { PAKKETMAP } from '../../../schema/pakket.js';
import { type Proefketen, type Proefopties, startKeten as startProefketen } from '../../harness/keten.js';

export type { Proefketen } from '../../harness/keten.js';

/** The chain with its pages; they run what the build made of our code for the browser. `await using keten = await startKeten();` */
export async function startKeten(opties?: Proefopties): Promise<Proefketen> {
  if (!existsSync(join(PAKKETMAP, 'dist', 'supergraph', 'sandbox', 'browser', 'laboratorium'))) throw new Error('De code voor de browser is niet gebouwd; voer npm run build uit.');
  return startProefketen(opties);
}
