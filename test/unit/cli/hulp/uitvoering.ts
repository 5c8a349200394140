import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { draai } from '../../../../supergraph/cli/programma.js';

/** What a command line said and how it ended. */
export interface Uitvoering {
  readonly code: number;
  readonly uit: string;
  readonly fout: string;
}

/** A folder for one test, and the command line in this process: `HANDBEREIK_DATA` is in that folder. */
export function opdrachtregel(): { readonly map: () => string; readonly handbereik: (...argumenten: string[]) => Promise<Uitvoering> } {
  let map = '';
  let [uit, fout] = ['', ''];
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'handbereik-cli-'));
    vi.stubEnv('HANDBEREIK_DATA', join(map, 'data'));
    for (const naam of ['PORT', 'DATABASE_URL']) vi.stubEnv(naam, undefined);
    vi.spyOn(console, 'log').mockImplementation((tekst: string) => void (uit += `${tekst}\n`));
    vi.spyOn(console, 'error').mockImplementation((tekst: string) => void (fout += `${tekst}\n`));
    vi.spyOn(process.stdout, 'write').mockImplementation((tekst) => ((uit += String(tekst)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((tekst) => ((fout += String(tekst)), true));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = 0;
    await rm(map, { recursive: true, force: true });
  });
  return {
    map: () => map,
    async handbereik(...argumenten) {
      [uit, fout] = ['', ''];
      process.exitCode = 0;
      await draai(['node', 'handbereik', ...argumenten]);
      return { code: process.exitCode, uit, fout };
    },
  };
}
