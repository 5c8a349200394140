import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bevinding, mis, ok } from './bevinding.js';

const BOUW = 'Bouw opnieuw met npm run build.';

/** Whether what runs was built from the sources as they are now. @param pakketmap folder of package.json */
export async function controleerBouw(pakketmap: string): Promise<Bevinding> {
  const dist = join(pakketmap, 'dist');
  if (!(await gewijzigd(join(dist, 'supergraph', 'cli', 'handbereik.js')))) return mis('bouw', 'Er is nog niets gebouwd.', BOUW);
  const verouderd: string[] = [];
  let bronnen = 0;
  for await (const bron of glob('{schema,supergraph,subgraphs}/**/*.ts', { cwd: pakketmap })) {
    if (bron.endsWith('.d.ts')) continue;
    bronnen++;
    const van = (await gewijzigd(join(pakketmap, bron))) ?? 0;
    const tot = await gewijzigd(join(dist, bron.replace(/\.ts$/, '.js')));
    if (tot === undefined || tot < van) verouderd.push(bron);
  }
  if (bronnen === 0) return ok('bouw', 'Gebouwd; de bronnen zijn hier niet bij.');
  if (verouderd.length > 0) return mis('bouw', `${verouderd.length} van ${bronnen} bronbestanden zijn nieuwer dan hun bouw, zoals ${verouderd[0]}.`, BOUW);
  return ok('bouw', `Alle ${bronnen} bronbestanden zijn gebouwd.`);
}

async function gewijzigd(pad: string): Promise<number | undefined> {
  return (await stat(pad).catch(() => undefined))?.mtimeMs;
}
