#!/usr/bin/env node
// Runs on any Node: what follows needs a newer one than many machines have, and the package brings that along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Oldest Node that every dependency takes. */
const MINSTENS: readonly [number, number] = [22, 12];

const [hoofd, sub] = process.versions.node.split('.').map(Number) as [number, number];
if (hoofd > MINSTENS[0] || (hoofd === MINSTENS[0] && sub >= MINSTENS[1])) {
  const { draai } = await import('./programma.js');
  await draai(process.argv);
} else {
  const meegebracht = zoekNode(dirname(fileURLToPath(import.meta.url)));
  if (!meegebracht) {
    console.error(`Handbereik heeft Node ${MINSTENS.join('.')} of nieuwer nodig; dit is ${process.versions.node}.`);
    console.error('Installeer een nieuwere Node, of draai npm ci zonder --omit=optional: dan komt er een mee.');
    process.exit(1);
  }
  const kind = spawn(meegebracht, process.argv.slice(1), { stdio: 'inherit' });
  // Whoever stops this process means the one that does the work. Ctrl-C in a terminal reaches both by itself.
  for (const signaal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signaal, () => {
      if (signaal !== 'SIGINT' || !process.stdin.isTTY) kind.kill(signaal);
    });
  }
  kind.on('exit', (status, signaal) => process.exit(status ?? (signaal ? 1 : 0)));
}

function zoekNode(map: string): string | undefined {
  const kandidaat = join(map, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(kandidaat)) return kandidaat;
  const boven = dirname(map);
  return boven === map ? undefined : zoekNode(boven);
}
