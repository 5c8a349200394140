import { execFile } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Startfout } from '../registry/startfout.js';
import { zorgVoorPakket } from './project-koppeling.js';

const voer = promisify(execFile);

/** Compiling a folder takes a second; beyond this something hangs. */
const TERMIJN_MS = 120_000;

/** The compiler that this package brings along. */
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

/**
 * Compiles the TypeScript of a project to its folder `dist`, with the compiler that comes along: what it declared before is gone.
 * @returns the folder with what was made
 * @throws Startfout with what the compiler says
 */
export async function bouwProject(map: string): Promise<string> {
  if (!(await stat(join(map, 'tsconfig.json')).catch(() => undefined))) throw new Startfout(`In ${map} staat geen tsconfig.json.`, 'Wijs een project aan dat met npx handbereik new is gemaakt.');
  await zorgVoorPakket(map);
  const uit = join(map, 'dist');
  await rm(uit, { recursive: true, force: true });
  try {
    await voer(process.execPath, [TSC, '-p', map, '--rootDir', map, '--outDir', uit, '--noEmitOnError', '--pretty', 'false'], { cwd: map, timeout: TERMIJN_MS, maxBuffer: 16 * 1024 * 1024 });
  } catch (fout) {
    const { stdout = '', stderr = '' } = fout as { stdout?: string; stderr?: string };
    throw new Startfout(`De code in ${map} compileert niet:\n${`${stdout}${stderr}`.trim() || String(fout)}`, 'Verbeter wat de compiler aanwijst en doe het opnieuw.');
  }
  return uit;
}
