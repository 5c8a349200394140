import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { alsVersie } from '../invoer.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';
import { vindKeten } from '../vind-keten.js';
import { demotoken } from './token.js';

interface Versie {
  readonly versie: number;
  readonly vanaf: string;
  readonly tot: string | null;
}

type Stap = { readonly voortgang: { readonly gedaan: number; readonly van: number } } | { readonly versies: readonly Versie[] } | { readonly fout: string };

const UITLEG = `
Een nieuwe versie komt naast de oude in gebruik, en de index van de organisatie wordt opnieuw gemaakt: vragen blijven
beantwoord. Trek daarna de oude versie in; haar sleutel is dan vernietigd, en wat er voor die
tijd in logboeken staat is voor mijnInzage niet meer op een persoon te vinden.

Voorbeelden
  npx handbereik pseudoniemen 00000099001000001000
  npx handbereik pseudoniemen 00000099001000001000 --trek-in 1`;

/** `handbereik pseudoniemen <oin>`: a new key version for the pseudonyms of one organisation. */
export function pseudoniemenOpdracht(): Command {
  return new Command('pseudoniemen')
    .description('Geeft een organisatie een nieuwe sleutelversie voor haar pseudoniemen, of trekt een oude in.')
    .argument('<oin>', 'de organisatie')
    .option('--trek-in <versie>', 'trekt deze versie in', alsVersie)
    .option('--json', 'de versies als JSON')
    .addHelpText('after', UITLEG)
    .action(async (oin: string, { trekIn, json = false }: { trekIn?: number; json?: boolean }) => {
      const versies = await roteer(oin, trekIn, json);
      if (json) return toonJson({ oin, versies });
      toonTabel(['versie', 'in gebruik vanaf', 'tot'], versies.map(({ versie, vanaf, tot }) => [String(versie), vanaf, tot ?? 'in gebruik']));
      const gebruikt = versies.filter(({ tot }) => tot === null);
      if (gebruikt.length > 1) console.log(`Trek versie ${gebruikt.at(-1)!.versie} in als de organisatie overal is bijgewerkt: npx handbereik pseudoniemen ${oin} --trek-in ${gebruikt.at(-1)!.versie}`);
    });
}

async function roteer(oin: string, trekIn: number | undefined, stil: boolean): Promise<readonly Versie[]> {
  const { beheer } = await vindKeten();
  const antwoord = await fetch(new URL('/beheer/pseudoniemen', beheer), {
    method: 'POST', headers: { authorization: `Bearer ${await demotoken('beheerder')}`, 'content-type': 'application/json' }, body: JSON.stringify({ oin, trekIn }),
  });
  if (!antwoord.ok || !antwoord.body) {
    if (antwoord.status === 404) throw new Opdrachtfout('Er is hier geen organisatie met dit OIN.', 'Bekijk met npx handbereik matrix wie er meedoen, of controleer het nummer.');
    throw new Opdrachtfout(`De keten nam de opdracht niet aan (${antwoord.status}).`, 'Bekijk het log van de keten.');
  }
  const balk = new SingleBar({ format: 'Index [{bar}] {percentage}%', clearOnComplete: false, hideCursor: true, stream: process.stderr });
  if (!stil) balk.start(1, 0);
  try {
    for await (const regel of createInterface({ input: Readable.fromWeb(antwoord.body as never) })) {
      const stap = JSON.parse(regel) as Stap;
      if ('versies' in stap) return stap.versies;
      if ('fout' in stap) throw new Opdrachtfout(stap.fout, 'Bekijk zo nodig het log van de keten.');
      if (!stil) {
        balk.setTotal(stap.voortgang.van);
        balk.update(stap.voortgang.gedaan);
      }
    }
  } finally {
    balk.stop();
  }
  throw new Opdrachtfout('De keten brak de opdracht af.', 'Bekijk het log van de keten en doe het opnieuw.');
}
