import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leeft } from './gegevens.js';
import type { Plaats } from './plaats.js';

/** A server that is running, as its file postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number;
  readonly poort: number;
  /** `ready` takes connections; `starting` and `stopping` do not. */
  readonly toestand: string;
}

/**
 * The running server of a data folder, or undefined. Layout of the file: line 1 process, 4 port, 8 state,
 * https://www.postgresql.org/docs/15/storage-file-layout.html.
 *
 * A file left by a crash names a process that is gone, or whose number another program has by now (in a
 * container after every restart). PostgreSQL itself overwrites the first and refuses to start on the
 * second, so the second is removed here, where it is certain.
 */
export async function leesPostmaster(plaats: Plaats): Promise<Postmaster | undefined> {
  const bestand = join(plaats.gegevens, 'postmaster.pid');
  const regels = (await readFile(bestand, 'utf8').catch(() => '')).split('\n');
  // A single-user server writes its number negative.
  const pid = Math.abs(Number(regels[0]));
  if (!pid || !leeft(pid)) return undefined;
  if (await isAnderProgramma(pid, plaats.gegevens)) {
    await rm(bestand, { force: true });
    return undefined;
  }
  return { pid, poort: Number(regels[3]), toestand: regels[7]?.trim() ?? 'starting' };
}

/**
 * True only when Linux tells what that process is, and it is not a server at work on this data folder: a
 * server's working folder is its data folder. One that was killed and that nobody has waited for (process 1
 * of a container may not do that) still has a number, and is state Z.
 */
async function isAnderProgramma(pid: number, gegevens: string): Promise<boolean> {
  const stand = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (/\) Z /.test(stand)) return true;
  const werkmap = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return werkmap !== undefined && werkmap !== gegevens;
}
