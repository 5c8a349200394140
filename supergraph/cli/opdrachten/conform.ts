import { writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { type Contractversie, CONTRACTVERSIES } from '../../../schema/contract.js';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { leesConfig } from '../../config.js';
import type { Regel, Verslag } from '../../start/conform.js';
import { alsEndpoint, alsOin } from '../invoer.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';

interface Opties {
  readonly oin?: string;
  readonly soort?: string;
  readonly contract?: Contractversie;
  readonly sleutel?: string;
  readonly uitgever?: string;
  readonly bekend: readonly string[];
  readonly bsn: readonly string[];
  readonly keten?: string;
  readonly alleen: readonly string[];
  readonly junit?: string;
  readonly alles?: boolean;
  readonly lijst?: boolean;
  readonly json?: boolean;
}

const UITLEG = `
Beproeft de subgraph van één organisatie over HTTP, in welke taal zij ook is geschreven. De bewijzen worden getekend met de
sleutel van de coördinator van deze installatie, of met --sleutel: de subgraph moet die uitgever geloven. Geef iemand die
de organisatie kent, met gegevens in elke groep; zonder is veel niet te beoordelen, en dat telt niet als geslaagd.
Exitcode 0 alleen als alles wat is vereist is geslaagd.

Voorbeelden
  npx handbereik conform http://localhost:4100/graphql --oin 00000099010000001000 --bekend <pseudoniem>
  npx handbereik conform http://localhost:4100/partners/politie/00000099001000001000/graphql --bsn <bsn> --junit conform.xml
  npx handbereik conform --lijst`;

const verzamel = (waarde: string, eerder: readonly string[]): readonly string[] => [...eerder, waarde];

/** `handbereik conform <url>`: whether the subgraph of an organisation does what the contract says. */
export function conformOpdracht(): Command {
  return new Command('conform')
    .description('Beproeft of een subgraph doet wat het contract zegt.')
    .argument('[url]', 'waar de organisatie antwoordt; eindigt meestal op /graphql', alsEndpoint)
    .option('--oin <oin>', 'nummer van de organisatie; standaard wat in het adres staat', alsOin)
    .option('--soort <code>', 'code van haar soort; standaard wat haar SDL zegt')
    .addOption(new Option('--contract <versie>', 'de versie van het contract waarin zij antwoordt').choices([...CONTRACTVERSIES]))
    .option('--bekend <pseudoniem>', 'pseudoniem van iemand die zij kent; mag vaker', verzamel, [])
    .option('--bsn <bsn>', 'nummer van iemand die zij kent; de keten maakt er een pseudoniem van; mag vaker', verzamel, [])
    .option('--keten <url>', 'adres van die keten; standaard die op deze datamap draait')
    .option('--sleutel <bestand>', 'private sleutel (JWK) van de uitgever van bewijzen; standaard die van deze installatie')
    .option('--uitgever <naam>', 'naam van die uitgever; standaard de coördinator')
    .option('--alleen <naam>', 'alleen deze bewering, of die zo beginnen; mag vaker', verzamel, [])
    .option('--junit <bestand>', 'schrijft het verslag ook als JUnit XML')
    .option('--alles', 'toont ook wat is geslaagd')
    .option('--lijst', 'toont de beweringen, en beproeft niets')
    .option('--json', 'het verslag als JSON')
    .addHelpText('after', UITLEG)
    .action(async (url: string | undefined, opties: Opties) => {
      if (opties.lijst) return toonBeweringen(opties.json ?? false);
      const { alsJson, alsJunit, alsTekst } = await import('../../start/conform.js');
      const verslag = await beproef(url, opties);
      if (opties.junit !== undefined) await schrijf(opties.junit, alsJunit(verslag));
      if (opties.json) toonJson(alsJson(verslag));
      else console.log(`${alsTekst(verslag, opties)}\n${volgendeStap(verslag, opties)}`);
      if (!verslag.geslaagd) process.exitCode = 1;
    });
}

async function beproef(url: string | undefined, { oin: genoemd, bsn, alleen, json = false, ...rest }: Opties): Promise<Verslag> {
  if (url === undefined) throw new Opdrachtfout('Waar antwoordt de organisatie?', 'Geef het adres, zoals npx handbereik conform http://localhost:4100/graphql, of bekijk de beweringen met --lijst.');
  const oin = genoemd ?? /\/(\d{20})\//.exec(url)?.[1];
  if (oin === undefined) throw new Opdrachtfout('Van welke organisatie is dit de subgraph?', 'Geef met --oin haar nummer: twintig cijfers.');
  const fout = bsn.findIndex((nummer) => !isBsn(nummer));
  if (fout >= 0) throw new Opdrachtfout(`Het ${fout + 1}e bsn is er geen: negen cijfers die voldoen aan de elfproef.`, 'Controleer het nummer.');
  const { BEWERINGEN, conformeer } = await import('../../start/conform.js');
  const geen = alleen.find((naam) => !BEWERINGEN.some((bewering) => bewering.naam.startsWith(naam)));
  if (geen !== undefined) throw new Opdrachtfout('Een van de genoemde beweringen bestaat niet.', 'Bekijk ze met npx handbereik conform --lijst.');

  const balk = new SingleBar({ format: 'Beproeven [{bar}] {value}/{total} {naam}', clearOnComplete: true, hideCursor: true, stream: process.stderr, noTTYOutput: false });
  // The bar keeps still by itself when nobody looks at it.
  if (!json) balk.start(BEWERINGEN.length, 0, { naam: '' });
  try {
    const opBewering = ({ naam }: Regel, gedaan: number, van: number): void => {
      if (json) return;
      balk.setTotal(van);
      balk.update(gedaan, { naam });
    };
    return await conformeer(leesConfig(), { url, oin, bsns: bsn, alleen, opBewering, ...rest });
  } finally {
    balk.stop();
  }
}

function volgendeStap({ geslaagd, regels }: Verslag, { bekend, bsn }: Opties): string {
  if (geslaagd) return 'Alles wat is vereist is geslaagd. Publiceer met npx handbereik publish.';
  const gezakt = regels.find(({ verplicht, uitkomst }) => verplicht && uitkomst === 'GEZAKT');
  if (gezakt) return `Los dit op en beproef opnieuw; één bewering tegelijk kan met --alleen ${gezakt.naam}.`;
  if (bekend.length + bsn.length === 0) return 'Geef met --bekend of --bsn iemand die de organisatie kent: dan is ook de rest te beoordelen.';
  return 'Niet alles was te beoordelen. Geef met --bekend of --bsn iemand over wie de organisatie in elke groep gegevens heeft.';
}

async function toonBeweringen(json: boolean): Promise<void> {
  const { BEWERINGEN } = await import('../../start/conform.js');
  if (json) return toonJson(BEWERINGEN.map(({ naam, verplicht, wat, norm }) => ({ naam, verplicht, wat, norm })));
  toonTabel(['bewering', 'vereist', 'wat', 'bron'], BEWERINGEN.map(({ naam, verplicht, wat, norm }) => [naam, verplicht ? 'ja' : 'geadviseerd', wat, norm.naam]));
}

async function schrijf(pad: string, tekst: string): Promise<void> {
  await writeFile(pad, tekst).catch((fout: NodeJS.ErrnoException) => {
    throw new Opdrachtfout(`${pad} is niet te schrijven (${fout.code ?? 'onbekend'}).`, 'Kies met --junit een bestand in een map die er is.');
  });
}
