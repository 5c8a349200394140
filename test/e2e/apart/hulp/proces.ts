import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PAKKETMAP } from '../../../../schema/pakket.js';

/** A command of `handbereik` that keeps running, as a process of its own. */
export interface Opdrachtproces extends AsyncDisposable {
  /** What it reported with `--json`. */
  readonly melding: Readonly<Record<string, unknown>>;
  /** Where it answers, such as `http://127.0.0.1:39001`. */
  readonly url: string;
  /** Its standard error: one JSON line per fact. */
  log(): string;
  hangup(): void;
  /** Asks it to stop; gives the exit code. */
  stop(): Promise<number | null>;
}

const BIN = join(PAKKETMAP, 'dist', 'supergraph', 'cli', 'handbereik.js');

/** A clean environment: no settings of whoever runs the tests. */
function omgeving(extra: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env.PATH ?? '', ...extra };
}

/** Starts a command and waits until it says where it answers. */
export async function startOpdracht(opdracht: readonly string[], env: Readonly<Record<string, string>>): Promise<Opdrachtproces> {
  if (!existsSync(BIN)) throw new Error('Er is nog niets gebouwd: npm run build.');
  const proces = spawn(process.execPath, [BIN, ...opdracht, '--json'], { cwd: PAKKETMAP, env: omgeving(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const einde = once(proces, 'exit').then(([code]) => code as number | null);
  let log = '';
  proces.stderr.setEncoding('utf8').on('data', (deel: string) => (log += deel));
  const [regel] = await Promise.race([once(createInterface({ input: proces.stdout }), 'line') as Promise<[string]>, einde.then((code) => [`{"fout":"gestopt met ${code}"}`] as [string])]);
  const melding = JSON.parse(regel) as Record<string, unknown>;
  if ('fout' in melding) throw new Error(`handbereik ${opdracht.join(' ')}: ${String(melding['fout'])}\n${log}`);
  const stop = async (): Promise<number | null> => {
    proces.kill('SIGTERM');
    return einde;
  };
  return {
    melding,
    url: new URL(String(melding['url'] ?? melding['graphql'])).origin,
    log: () => log,
    hangup: () => void proces.kill('SIGHUP'),
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}

/** Runs a command to its end. */
export async function draaiOpdracht(opdracht: readonly string[], env: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly uit: string; readonly fout: string }> {
  const proces = spawn(process.execPath, [BIN, ...opdracht], { cwd: PAKKETMAP, env: omgeving(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let [uit, fout] = ['', ''];
  proces.stdout.setEncoding('utf8').on('data', (deel: string) => (uit += deel));
  proces.stderr.setEncoding('utf8').on('data', (deel: string) => (fout += deel));
  const [code] = (await once(proces, 'close')) as [number | null];
  return { code, uit, fout };
}
