import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAKKETMAP } from '../../../../schema/pakket.js';

/** Every block of commands in a section of a README, in order, word for word. */
export function opdrachtblokken(bestand: string, kop: string): readonly string[] {
  const tekst = readFileSync(join(PAKKETMAP, bestand), 'utf8');
  const begin = tekst.indexOf(`\n## ${kop}\n`);
  if (begin < 0) throw new Error(`${bestand} heeft geen kop ${kop}.`);
  const eind = tekst.indexOf('\n## ', begin + 4);
  return [...tekst.slice(begin, eind < 0 ? undefined : eind).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, blok]) => blok!);
}

/** Port on which a subgraph answers in the READMEs. */
const POORT = 4100;

/** The same commands for a machine on which something else listens on the port of the README; word for word where nothing does. */
export async function opVrijePoort(blokken: readonly string[]): Promise<readonly string[]> {
  const vrij = await neemPoort(POORT).catch(() => neemPoort(0));
  if (vrij === POORT) return blokken;
  return blokken.map((blok) => blok
    .replaceAll(`:${POORT}/`, `:${vrij}/`)
    .replace(/^npx handbereik subgraph .*$/m, (regel) => `${regel} --port ${vrij}`)
    .replace(/^npx handbereik publish .*$/m, (regel) => `sed -i 's/:${POORT}/:${vrij}/' ../*/organisatie.json\n${regel}`));
}

function neemPoort(poort: number): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const server = createServer().once('error', mislukt).listen(poort, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => klaar(port));
    });
  });
}

/** What a block of commands printed. */
export interface Blokuitkomst {
  readonly code: number | null;
  readonly uitvoer: string;
}

/** A folder that looks like a checkout with a place of its own beside it, in which a reader types what the README says. */
export interface Lezer extends AsyncDisposable {
  /** The folder that holds the checkout. */
  readonly map: string;
  /** Types these commands, and waits for their end. */
  typ(blok: string): Promise<Blokuitkomst>;
  /** Types these commands in another window, and waits until this is printed. @throws when it ends before */
  laatDraaien(blok: string, tot: RegExp): Promise<string>;
}

/** @param omgeving environment variables of the windows, such as HANDBEREIK_DATA */
export async function startLezer(omgeving: Readonly<Record<string, string>>): Promise<Lezer> {
  const map = await mkdtemp(join(tmpdir(), 'handbereik-lezer-'));
  const checkout = join(map, 'checkout');
  await mkdir(checkout);
  for (const naam of await readdir(PAKKETMAP)) if (!naam.startsWith('.')) await symlink(join(PAKKETMAP, naam), join(checkout, naam));
  const vensters: ChildProcess[] = [];
  const open = (blok: string): ChildProcess => {
    const venster = spawn('bash', ['-euo', 'pipefail', '-c', blok], { cwd: checkout, detached: true, env: { ...process.env, ...omgeving, NO_UPDATE_NOTIFIER: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    vensters.push(venster);
    return venster;
  };
  return {
    map,
    async typ(blok) {
      const venster = open(blok);
      const uitvoer = verzamel(venster);
      const code = await new Promise<number | null>((klaar) => venster.once('close', klaar));
      return { code, uitvoer: uitvoer() };
    },
    async laatDraaien(blok, tot) {
      const venster = open(blok);
      const uitvoer = verzamel(venster);
      return new Promise((klaar, mislukt) => {
        venster.stdout!.on('data', () => tot.test(uitvoer()) && klaar(uitvoer()));
        venster.once('close', (code) => mislukt(new Error(`Het venster sloot (${code}): ${uitvoer()}`)));
      });
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(vensters.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map(sluit));
      await rm(map, { recursive: true, force: true });
    },
  };
}

function verzamel(venster: ChildProcess): () => string {
  let tekst = '';
  for (const stroom of [venster.stdout, venster.stderr]) stroom!.on('data', (stuk: Buffer) => (tekst += stuk.toString()));
  return () => tekst;
}

/** Closes a window with everything that runs in it. */
async function sluit(venster: ChildProcess): Promise<void> {
  const dicht = new Promise((klaar) => venster.once('close', klaar));
  process.kill(-venster.pid!, 'SIGTERM');
  const wekker = setTimeout(() => process.kill(-venster.pid!, 'SIGKILL'), 20_000);
  await dicht;
  clearTimeout(wekker);
}
