import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';
import { vindKeten } from '../vind-keten.js';
import { demotoken } from './token.js';

interface Melding {
  readonly regel: number;
  readonly ernst: 'geweigerd' | 'let_op';
  readonly code: string;
  readonly uitleg: string;
}

interface Verslag {
  readonly lijsten: number;
  readonly personen: number;
  readonly beweringen: number;
  readonly meldingen: readonly Melding[];
}

interface Opties {
  readonly demo: boolean;
  readonly alles: boolean;
  readonly json: boolean;
}

type Stap =
  | { readonly voortgang: { readonly bytes: number } | { readonly dossiers: number; readonly van: number } }
  | { readonly verslag: Verslag }
  | { readonly fout: string };

/** `handbereik load <csv>`: other persons in the chain that runs, with synthetic dossiers. */
export function loadOpdracht(): Command {
  return new Command('load')
    .description('Laadt personen (GBA-V-indeling) in de draaiende keten; vervangt de bevolking en geeft haar synthetische dossiers.')
    .argument('[csv]', 'het bestand')
    .option('--demo', 'zet de meegeleverde demobevolking terug', false)
    .option('--alles', 'toont ook elke regel waar iets over is besloten, niet alleen de geweigerde', false)
    .option('--json', 'het verslag als JSON', false)
    .action(async (csv: string | undefined, { demo, alles, json }: Opties) => {
      if (demo === (csv !== undefined)) throw new Opdrachtfout('Wat moet er geladen worden?', 'Geef een bestand, of --demo voor de meegeleverde bevolking.');
      const verslag = csv === undefined ? await laad('/beheer/demo', undefined, 0, json) : await laadBestand(csv, json);
      if (json) toonJson(verslag);
      else toon(verslag, alles);
    });
}

async function laadBestand(csv: string, stil: boolean): Promise<Verslag> {
  const bestand = await stat(csv).catch(() => undefined);
  if (!bestand?.isFile()) throw new Opdrachtfout('Dat bestand is er niet.', 'Controleer het pad.');
  return laad('/beheer/laden', Readable.toWeb(createReadStream(csv)) as ReadableStream, bestand.size, stil);
}

async function laad(pad: string, body: ReadableStream | undefined, grootte: number, stil: boolean): Promise<Verslag> {
  const { beheer } = await vindKeten();
  const antwoord = await fetch(new URL(pad, beheer), {
    method: 'POST',
    headers: { authorization: `Bearer ${await demotoken('beheerder')}`, 'content-type': 'text/csv' },
    body,
    duplex: 'half',
  } as RequestInit);
  if (!antwoord.ok || !antwoord.body) {
    const { detail } = (await antwoord.json().catch(() => ({}))) as { detail?: string };
    throw new Opdrachtfout(detail ?? `De keten nam het bestand niet aan (${antwoord.status}).`, 'Kijk zo nodig met npx handbereik doctor wat er is.');
  }
  const balk = new SingleBar({ format: '{wat} [{bar}] {percentage}%', clearOnComplete: false, hideCursor: true, noTTYOutput: false, stream: process.stderr });
  if (!stil) balk.start(grootte, 0, { wat: 'Personen ' });
  try {
    for await (const regel of createInterface({ input: Readable.fromWeb(antwoord.body as never) })) {
      const stap = JSON.parse(regel) as Stap;
      if ('verslag' in stap) return stap.verslag;
      if ('fout' in stap) throw new Opdrachtfout(stap.fout, 'Verbeter zo nodig het bestand, en laad het opnieuw.');
      if (!stil) vorder(balk, stap.voortgang);
    }
  } finally {
    balk.stop();
  }
  throw new Opdrachtfout('De keten brak het laden af.', 'Bekijk het log van de keten en laad het bestand opnieuw.');
}

function vorder(balk: SingleBar, voortgang: { readonly bytes: number } | { readonly dossiers: number; readonly van: number }): void {
  if ('bytes' in voortgang) return balk.update(voortgang.bytes);
  balk.setTotal(voortgang.van);
  balk.update(voortgang.dossiers, { wat: 'Dossiers ' });
}

function toon({ lijsten, personen, beweringen, meldingen }: Verslag, alles: boolean): void {
  const geweigerd = meldingen.filter(({ ernst }) => ernst === 'geweigerd');
  const rijen = alles ? meldingen : geweigerd;
  if (rijen.length > 0) toonTabel(['regel', 'ernst', 'code', 'uitleg'], rijen.map(({ regel, ernst, code, uitleg }) => [String(regel), ernst.replace('_', ' '), code, uitleg]));
  console.log(`${lijsten} lijsten gelezen, ${personen} personen en ${beweringen} vermelde relaties geladen; ${geweigerd.length} regels geweigerd.`);
  const perCode = Map.groupBy(meldingen.filter(({ ernst }) => ernst === 'let_op'), ({ code }) => code);
  for (const [code, groep] of perCode) {
    console.log(`  ${groep.length} x ${code}: ${zonderPlaats(groep[0]!.uitleg)}`);
    console.log(`      regel ${[...new Set(groep.map(({ regel }) => regel))].join(', ')}`);
  }
  if (!alles && perCode.size > 0) console.log('Met de kolom erbij, regel voor regel: voeg --alles toe.');
}

/** What was decided, without the column of one case: `Een datum is niet te lezen. (03.85.10)`. */
const zonderPlaats = (uitleg: string): string => uitleg.replace(/ \([\d., ]+\)$/, '');
