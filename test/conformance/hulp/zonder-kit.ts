import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PAKKETMAP } from '../../../schema/pakket.js';

/** The folder of the server outside the kit. */
export const ZONDER_KIT = join(PAKKETMAP, 'subgraphs', 'zonder-kit', 'woningcorporatie');

/** Pseudonyms of the persons in its own dossiers. */
export const ZONDER_KIT_BEKEND = Object.keys(JSON.parse(readFileSync(join(ZONDER_KIT, 'dossiers.json'), 'utf8')) as object);

/** Starts that server as a process of its own, on a free port. @throws Error with what it says when it does not start */
export async function startZonderKit(...opties: readonly string[]): Promise<{ readonly url: string } & AsyncDisposable> {
  const proces = spawn(process.execPath, [join(ZONDER_KIT, 'server.mjs'), '--port', '0', ...opties], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  proces.stderr.on('data', (deel: Buffer) => void (stderr += deel.toString()));
  const einde = once(proces, 'close');
  for await (const regel of createInterface({ input: proces.stdout })) {
    const { url } = JSON.parse(regel) as { url: string };
    return {
      url,
      async [Symbol.asyncDispose]() {
        proces.kill('SIGTERM');
        await einde;
      },
    };
  }
  throw new Error(stderr);
}
