import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';

describe('De map van een soort ketenpartner', () => {
  it.each(globSync('subgraphs/partners/*/*.ts', { cwd: PAKKETMAP }))('%s heeft genoeg aan de kit, zodat een kopie niets anders nodig heeft', (pad) => {
    const haalt = [...readFileSync(join(PAKKETMAP, pad), 'utf8').matchAll(/from '([^']+)'/g)].map(([, naam]) => naam!);
    expect(haalt.filter((naam) => naam !== '../../kit/index.js' && !/^(?:node:|\.\/)/.test(naam))).toEqual([]);
  });
});
