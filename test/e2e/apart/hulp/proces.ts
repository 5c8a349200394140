import { start } from '../../../harness/opdracht.js';

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

/** Starts a command and waits until it says where it answers. */
export async function startOpdracht(opdracht: readonly string[], omgeving: Readonly<Record<string, string>>): Promise<Opdrachtproces> {
  const { proces, einde, tot } = start([...opdracht, '--json'], omgeving);
  let log = '';
  proces.stderr?.setEncoding('utf8').on('data', (deel: string) => (log += deel));
  const melding = JSON.parse(await tot('\n')) as Record<string, unknown>;
  if ('fout' in melding) throw new Error(`handbereik ${opdracht.join(' ')}: ${String(melding['fout'])}\n${log}`);
  const stop = async (): Promise<number | null> => {
    proces.kill('SIGTERM');
    return (await einde).code;
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
