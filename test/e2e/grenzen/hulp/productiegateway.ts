import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PAKKETMAP } from '../../../../schema/pakket.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import { startProefuitgever } from '../../../unit/authenticatie/proefuitgever.js';

/** The gateway in a process of its own, set up for production: people have tokens of an issuer of their own. */
export interface Productiegateway extends AsyncDisposable {
  /** Where questions go. */
  readonly url: string;
  /** A token of somebody with these roles. */
  token(rollen?: readonly string[]): Promise<string>;
  /** For how long its event loop stood still at most since the last time that this was asked, in milliseconds. */
  stilstand(): Promise<number>;
}

export async function startProductiegateway(): Promise<Productiegateway> {
  const datamap = await mkdtemp(join(tmpdir(), 'handbereik-productie-'));
  await new Sleutelmap(join(datamap, 'sleutels')).openbaar('gateway');
  const uitgever = await startProefuitgever();
  const proces = fork(join(PAKKETMAP, 'dist/supergraph/cli/handbereik.js'), ['gateway', '--supergraph', join(PAKKETMAP, 'schema/supergraph.graphql'), '--port', '0', '--json'], {
    execArgv: ['--import', join(import.meta.dirname, 'meter.mjs')],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '', HANDBEREIK_DATA: datamap, HANDBEREIK_OIDC_UITGEVER: uitgever.uitgever },
  });
  const [regel] = (await once(createInterface({ input: proces.stdout! }), 'line')) as [string];
  const { graphql: url } = JSON.parse(regel) as { readonly graphql: string };
  return {
    url,
    token: (rollen = ['professional']) => uitgever.teken({ claims: { rollen } }),
    async stilstand() {
      const antwoord = once(proces, 'message');
      proces.send('stilstand');
      const [{ stilstandMs }] = (await antwoord) as [{ readonly stilstandMs: number }];
      return stilstandMs;
    },
    async [Symbol.asyncDispose]() {
      const einde = once(proces, 'exit');
      proces.kill('SIGTERM');
      await einde;
      await uitgever[Symbol.asyncDispose]();
      await rm(datamap, { recursive: true, force: true });
    },
  };
}
