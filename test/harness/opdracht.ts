import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PAKKETMAP } from '../../schema/pakket.js';

const HANDBEREIK = join(PAKKETMAP, 'dist', 'supergraph', 'cli', 'handbereik.js');

/** What a command printed and how it ended. */
export interface Uitkomst {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Lopend {
  readonly proces: ChildProcess;
  /** Resolves when the output holds this text; rejects when the command ends first. */
  tot(tekst: string): Promise<string>;
  /** How it ends. */
  readonly einde: Promise<Uitkomst>;
}

/** Starts `handbereik <argumenten>` as a process of its own, from the build. */
export function start(argumenten: readonly string[], omgeving: Readonly<Record<string, string>>): Lopend {
  const { DATABASE_URL: _geen, ...rest } = process.env;
  const proces = spawn(process.execPath, [HANDBEREIK, ...argumenten], { env: { ...rest, ...omgeving }, stdio: ['ignore', 'pipe', 'pipe'] });
  const uit = { stdout: '', stderr: '' };
  proces.stdout.on('data', (deel: Buffer) => void (uit.stdout += deel.toString()));
  proces.stderr.on('data', (deel: Buffer) => void (uit.stderr += deel.toString()));
  const einde = once(proces, 'close').then(([code]): Uitkomst => ({ code: code as number | null, ...uit }));
  return {
    proces,
    einde,
    tot: (tekst) =>
      new Promise((gevonden, mislukt) => {
        const kijk = (): void => {
          if (uit.stdout.includes(tekst)) gevonden(uit.stdout);
        };
        proces.stdout.on('data', kijk);
        kijk();
        void einde.then(({ stderr }) => mislukt(new Error(`De opdracht eindigde zonder "${tekst}":\n${stderr}`)));
      }),
  };
}

/** Runs `handbereik <argumenten>` to its end. */
export const voerUit = (argumenten: readonly string[], omgeving: Readonly<Record<string, string>>): Promise<Uitkomst> => start(argumenten, omgeving).einde;
