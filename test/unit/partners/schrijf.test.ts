import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { partnerschema } from '../../../subgraphs/kit/partner/partnerschema.js';
import { mapVan, SOORTEN } from './hulp/soorten.js';
it('schrijft', async () => {
  for (const soort of SOORTEN) writeFileSync(`${mapVan(soort.soort)}/schema.graphql`, (await partnerschema(soort)).sdl);
});
