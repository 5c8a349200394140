import { spawn } from 'node:child_process';

/** The operating system user that a program runs as; undefined means: as ourselves. */
export interface OsGebruiker {
  readonly uid: number;
  readonly gid: number;
}

/** How a program ended. */
export interface Uitslag {
  readonly code: number;
  /** Standard output and standard error together. */
  readonly uitvoer: string;
}

/** A program that could not even be started: not found (ENOENT), not allowed (EACCES, EPERM). */
const NIET_GESTART = 127;

/**
 * Runs a program to its end and never throws. It gets an environment of its own: settings such as
 * PGDATA or LD_LIBRARY_PATH of whoever starts us must not reach the database.
 */
export function voerUit(
  opdracht: string,
  argumenten: readonly string[],
  { als, map }: { als?: OsGebruiker | undefined; map?: string } = {},
): Promise<Uitslag> {
  return new Promise((klaar) => {
    const proces = spawn(opdracht, argumenten, {
      cwd: map,
      // TZ keeps initdb from comparing every time zone; C keeps the messages readable for us.
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(als && { uid: als.uid, gid: als.gid }),
    });
    let uitvoer = '';
    const bewaar = (stuk: Buffer) => (uitvoer += stuk.toString('utf8'));
    proces.stdout.on('data', bewaar);
    proces.stderr.on('data', bewaar);
    proces.on('error', (fout) => klaar({ code: NIET_GESTART, uitvoer: fout.message }));
    proces.on('close', (code) => klaar({ code: code ?? NIET_GESTART, uitvoer }));
  });
}
